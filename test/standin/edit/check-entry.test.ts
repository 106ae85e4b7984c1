import { createCalculation } from "../../../src/standin/calculation/calculation";
import type { ValidationDocument } from "../../../src/standin/document/validation-document";
import type { CellValue } from "../../../src/standin/document/cell-document";
import { checkEntry, listItems } from "../../../src/standin/edit/check-entry";
import { areaOf, at, workbookOf } from "../calculation/sheet-builder";

const refusal = { style: "stop", title: "Halt", message: "1 bis 5" };

function check(rule: Partial<ValidationDocument>, cell: string, value: CellValue) {
  const document = workbookOf({
    Eingabe: [
      ["Anna", 3],
      ["Bernd", 10],
    ],
    Listen: [["ja"], ["nein"]],
  });
  const [sheet] = document.sheets;
  document.names.push({
    name: "JaNein",
    formula: "Listen!$A$1:$A$2",
    scope: null,
    visible: true,
    comment: "",
    origin: null,
  });
  sheet!.validations.push({
    areas: [areaOf("C1:C9")],
    type: "whole",
    operator: "between",
    formula1: null,
    formula2: null,
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { show: false, title: "", message: "" },
    error: { show: true, style: "stop", title: "Halt", message: "1 bis 5" },
    origin: null,
    ...rule,
  });
  const place = { sheet: sheet!, ...at(cell) };
  const calculation = createCalculation(document);
  const before = JSON.stringify([...sheet!.cells.entries()]);
  const result = checkEntry(place, value, calculation);
  expect(JSON.stringify([...sheet!.cells.entries()])).toBe(before);
  return { result, items: listItems(place, calculation) };
}

const between = { type: "whole", formula1: "1", formula2: "5" } as const;

test.each<[rule: Partial<ValidationDocument>, value: CellValue, taken: boolean, cell?: string]>([
  [between, 3, true],
  [between, 6, false],
  [between, 2.5, false],
  [between, "drei", false],
  [between, null, true],
  [{ ...between, ignoreBlanks: false }, null, false],
  [between, 99, true, "D1"],
  [{ ...between, type: "decimal" }, 2.5, true],
  [{ ...between, operator: "notBetween" }, 6, true],
  [{ type: "whole", operator: "lessThanOrEqual", formula1: "B1" }, 10, true, "C2"],
  [{ type: "whole", operator: "lessThanOrEqual", formula1: "B1" }, 10, false, "C1"],
  [{ type: "date", operator: "greaterThanOrEqual", formula1: "DATE(2027,1,1)" }, 46388, true],
  [{ type: "date", operator: "greaterThanOrEqual", formula1: "DATE(2027,1,1)" }, 46387, false],
  [{ type: "textLength", operator: "lessThan", formula1: "4" }, "abc", true],
  [{ type: "textLength", operator: "lessThan", formula1: "4" }, "abcd", false],
  [{ type: "textLength", operator: "equal", formula1: "3" }, 123, true],
  [{ type: "list", formula1: '"ja, nein"' }, "nein", true],
  [{ type: "list", formula1: '"ja, nein"' }, "Nein", false],
  [{ type: "list", formula1: '"1,2,3"' }, 2, true],
  [{ type: "list", formula1: "Listen!$A$1:$A$2" }, "NEIN", true],
  [{ type: "list", formula1: "JaNein" }, "vielleicht", false],
  [{ type: "list", formula1: 'INDIRECT("Listen!A1:A2")' }, "ja", true],
  [{ type: "custom", formula1: 'LEFT(C1,3)="UC-"' }, "UC-1", true, "C2"],
  [{ type: "custom", formula1: "COUNTIF($A$1:$A$9,C1)=0" }, "Anna", false, "C2"],
])("%j with %j: %s %s", (rule, value, taken, cell = "C1") => {
  expect(check(rule, cell, value).result).toEqual(taken ? null : refusal);
});

test("a validation without an error message takes everything", () => {
  const error = { show: false, style: "stop" as const, title: "", message: "" };
  expect(check({ ...between, error }, "C1", 99).result).toBeNull();
});

test.each<[formula: string, items: CellValue[]]>([
  ['"niedrig, mittel,hoch"', ["niedrig", "mittel", "hoch"]],
  ["JaNein", ["ja", "nein"]],
  ["A1:A2", ["Anna", "Bernd"]],
])("items of %s", (formula1, items) => {
  expect(check({ type: "list", formula1 }, "C1", null).items).toEqual(items);
});
