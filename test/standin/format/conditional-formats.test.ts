import { createCalculation } from "../../../src/standin/calculation/calculation";
import type {
  ConditionalFormatDocument,
  WorksheetDocument,
} from "../../../src/standin/document/workbook-document";
import { createConditionalFormats } from "../../../src/standin/format/conditional-formats";
import { areaOf, at, put, putCell, workbookOf } from "../calculation/sheet-builder";

type Rule = ConditionalFormatDocument["rule"];

function addRule(
  sheet: WorksheetDocument,
  area: string,
  rule: Rule,
  options: Partial<ConditionalFormatDocument> = {},
): void {
  const priority = sheet.conditionalFormats.length + 1;
  const id = `rule ${priority}`;
  sheet.conditionalFormats.push({
    id,
    areas: area.split(" ").map(areaOf),
    priority,
    stopIfTrue: false,
    rule,
    origin: null,
    ...options,
  });
}

const fill = (color: string) => ({ fill: color });

function looksOf(
  rows: Parameters<typeof workbookOf>[0][string],
  prepare: (sheet: WorksheetDocument) => void,
) {
  const document = workbookOf({ Sheet1: rows });
  const sheet = document.sheets[0]!;
  prepare(sheet);
  const calculation = createCalculation(document, { now: () => new Date(2027, 1, 10) });
  calculation.recalculateNow();
  const formats = createConditionalFormats(calculation);
  const look = (name: string) => {
    const { row, column } = at(name);
    return formats.looks(sheet)(row, column);
  };
  return { sheet, calculation, formats, look };
}

describe("conditions", () => {
  test("formulas are relative to the first cell of their range", () => {
    const { look } = looksOf(
      [
        [1, 5],
        [7, 5],
        [9, 5],
      ],
      (sheet) => {
        addRule(sheet, "A1:B3", { type: "custom", formula: "$A1>$B1", style: fill("#FF0000") });
      },
    );
    expect([look("A1"), look("B1"), look("A2"), look("B3")]).toEqual([
      null,
      null,
      fill("#FF0000"),
      fill("#FF0000"),
    ]);
  });

  const cellRules: [operator: string, formula1: string, formula2: string | null, expected: boolean[]][] = [
    ["greaterThan", "2", null, [false, false, true, true, false]],
    ["lessThan", "2", null, [true, false, false, false, true]],
    ["between", "3", "2", [false, true, true, false, false]],
    ["notBetween", "2", "3", [true, false, false, true, true]],
    ["equal", "$A$3", null, [false, false, true, false, false]],
    ["notEqual", '"x"', null, [true, true, true, false, true]],
  ];
  test.each(cellRules)("%s %s %s", (operator, formula1, formula2, expected) => {
    const { look } = looksOf([[1], [2], [3], ["x"], [null]], (sheet) => {
      addRule(sheet, "A1:A5", { type: "cellValue", operator, formula1, formula2, style: { bold: true } });
    });
    expect(["A1", "A2", "A3", "A4", "A5"].map((name) => look(name) !== null)).toEqual(expected);
  });

  const textRules: ["contains" | "notContains" | "beginsWith" | "endsWith", boolean[]][] = [
    ["contains", [true, true, false]],
    ["notContains", [false, false, true]],
    ["beginsWith", [false, true, false]],
    ["endsWith", [true, false, false]],
  ];
  test.each(textRules)("text %s", (operator, expected) => {
    const { look } = looksOf([["Mein Pilot"], ["pilotphase"], ["Betrieb"]], (sheet) => {
      addRule(sheet, "A1:A3", { type: "text", operator, text: "Pilot", style: { italic: true } });
    });
    expect(["A1", "A2", "A3"].map((name) => look(name) !== null)).toEqual(expected);
  });

  test("true rules combine; the first has its way per property; stopIfTrue ends it", () => {
    const { look } = looksOf([[1, 2]], (sheet) => {
      addRule(sheet, "A1:B1", { type: "custom", formula: "TRUE", style: { fill: "#111111" } });
      addRule(
        sheet,
        "A1:B1",
        { type: "custom", formula: "A1=2", style: { fill: "#222222", bold: true } },
        { stopIfTrue: true },
      );
      addRule(sheet, "A1:B1", { type: "custom", formula: "TRUE", style: { color: "#333333" } });
    });
    expect(look("A1")).toEqual({ fill: "#111111", color: "#333333" });
    expect(look("B1")).toEqual({ fill: "#111111", bold: true });
  });

  test("an edit changes the look, a rule's new formula too", () => {
    const { sheet, calculation, look } = looksOf([[1], [2]], (own) => {
      addRule(own, "A1:A2", { type: "custom", formula: "A1>1", style: { bold: true } });
    });
    expect([look("A1"), look("A2")]).toEqual([null, { bold: true }]);
    put(sheet, "A1", 3);
    calculation.recalculateNow();
    expect(look("A1")).toEqual({ bold: true });
    Object.assign(sheet.conditionalFormats[0]!.rule, { formula: "A1>2" });
    expect([look("A1"), look("A2")]).toEqual([{ bold: true }, null]);
  });

  test("TODAY comes from the calculation's clock", () => {
    const { look } = looksOf([[46428], [46429]], (sheet) => {
      addRule(sheet, "A1:A2", { type: "custom", formula: "A1=TODAY()", style: { bold: true } });
    });
    expect([look("A1"), look("A2")]).toEqual([{ bold: true }, null]);
  });
});

describe("scales", () => {
  const scale = (
    ...stops: [
      type: "lowestValue" | "highestValue" | "number" | "percent" | "percentile",
      value: string | null,
      color: string,
    ][]
  ): Rule => ({
    type: "colorScale",
    stops: stops.map(([type, value, color]) => ({ type, value, color })),
  });
  test("colours between their stops", () => {
    const { look } = looksOf([[0], [5], [10], ["x"]], (sheet) => {
      addRule(
        sheet,
        "A1:A4",
        scale(
          ["lowestValue", null, "#000000"],
          ["percentile", "50", "#FF0000"],
          ["highestValue", null, "#FFFFFF"],
        ),
      );
    });
    expect(["A1", "A2", "A3", "A4"].map(look)).toEqual([
      fill("#000000"),
      fill("#FF0000"),
      fill("#FFFFFF"),
      null,
    ]);
  });

  test("bars start at zero, also to the left", () => {
    const automatic = { type: "automatic" as const, value: null };
    const { look } = looksOf([[-5], [5], [15]], (sheet) => {
      addRule(sheet, "A1:A3", {
        type: "dataBar",
        color: "#638EC6",
        showValue: false,
        min: automatic,
        max: automatic,
        gradient: true,
      });
    });
    const bar = { color: "#638EC6", gradient: true };
    expect(look("A1")).toEqual({ bar: { ...bar, from: 0, to: 0.25 }, hideValue: true });
    expect(look("A2")).toEqual({ bar: { ...bar, from: 0.25, to: 0.5 }, hideValue: true });
    expect(look("A3")).toEqual({ bar: { ...bar, from: 0.25, to: 1 }, hideValue: true });
  });

  test("icons by share of the range, reversed on request", () => {
    const percent = (value: string) => ({ type: "percent" as const, value });
    const icons = (reverse: boolean): Rule => ({
      type: "iconSet",
      set: "ThreeTrafficLights1",
      showValue: true,
      reverse,
      thresholds: [percent("0"), percent("33"), percent("67")],
    });
    const index = (reverse: boolean) => {
      const { look } = looksOf([[0], [50], [100]], (sheet) => addRule(sheet, "A1:A3", icons(reverse)));
      return ["A1", "A2", "A3"].map((name) => look(name)?.icon?.index);
    };
    expect(index(false)).toEqual([0, 1, 2]);
    expect(index(true)).toEqual([2, 1, 0]);
  });
});

test("a Gantt of 100 rows and 36 months shows every bar", () => {
  const { sheet, formats } = looksOf([], (own) => {
    for (let month = 0; month < 36; month++) putCell(own, 0, 3 + month, 46388 + 30 * month);
    for (let row = 1; row <= 100; row++)
      [row % 3, 46388 + 30 * (row % 20), 46388 + 30 * (row % 20) + 90].forEach(
        (value, column) => void putCell(own, row, column, value),
      );
    for (let phase = 0; phase < 3; phase++) {
      addRule(own, "D2:AM101", {
        type: "custom",
        formula: `AND(D$1>=$B2,D$1<=$C2,$A2=${phase})`,
        style: fill(`#00000${phase}`),
      });
    }
  });
  const paint = () => {
    const look = formats.looks(sheet);
    let bars = 0;
    for (let row = 1; row <= 100; row++)
      for (let column = 3; column < 39; column++) if (look(row, column)) bars++;
    return bars;
  };
  expect(paint()).toBe(400);
  expect(paint()).toBe(400);
});
