import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel();
});
afterAll(() => stopExcel({ unsupported: ["ConditionalFormatType.TopBottom"] }));

const sheetDocument = () => session.document.sheets.at(-1)!;

test("conditional formats of each kind reach the document", () =>
  onNewSheet(async (sheet, context) => {
    const formats = sheet.getRange("A1:A9").conditionalFormats;
    const icons = formats.add("IconSet").iconSet;
    icons.style = "ThreeSymbols";
    const scale = formats.add("ColorScale").colorScale;
    scale.criteria = {
      minimum: { type: "LowestValue", color: "#FF0000" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
      maximum: { type: "HighestValue", color: "#00FF00" },
    };
    const bar = formats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = "#4472C4";
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    const value = formats.add("CellValue").cellValue;
    value.rule = { operator: "GreaterThan", formula1: "=$B$1" };
    value.format.font.bold = true;
    const custom = formats.add("Custom");
    custom.custom.rule.formula = "=$A1>3";
    custom.custom.format.fill.color = "#FFC000";
    custom.stopIfTrue = true;
    await context.sync();
    const rules = [...sheetDocument().conditionalFormats].sort((a, b) => a.priority - b.priority);
    expect(rules.map(({ priority, stopIfTrue, rule }) => ({ priority, stopIfTrue, rule }))).toEqual([
      {
        priority: 1,
        stopIfTrue: true,
        rule: { type: "custom", formula: "$A1>3", style: { fill: "#FFC000" } },
      },
      {
        priority: 2,
        stopIfTrue: false,
        rule: {
          type: "cellValue",
          operator: "greaterThan",
          formula1: "$B$1",
          formula2: null,
          style: { bold: true },
        },
      },
      {
        priority: 3,
        stopIfTrue: false,
        rule: {
          type: "dataBar",
          color: "#4472C4",
          showValue: true,
          min: { type: "number", value: "0" },
          max: { type: "automatic", value: null },
          gradient: true,
        },
      },
      {
        priority: 4,
        stopIfTrue: false,
        rule: {
          type: "colorScale",
          stops: [
            { type: "lowestValue", value: null, color: "#FF0000" },
            { type: "percentile", value: "50", color: "#FFFF00" },
            { type: "highestValue", value: null, color: "#00FF00" },
          ],
        },
      },
      {
        priority: 5,
        stopIfTrue: false,
        rule: expect.objectContaining({ type: "iconSet", set: "ThreeSymbols" }),
      },
    ]);
  }));

test("rules are listed by priority, can change place and be taken off some cells", () =>
  onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A4");
    range.conditionalFormats.add("DataBar");
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    const formats = range.conditionalFormats.load("items/type,items/priority,items/id");
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["Custom", 0],
      ["DataBar", 1],
    ]);
    formats.items[1]!.priority = 0;
    sheet.getRange("A2:A3").conditionalFormats.clearAll();
    const rest = sheet.getRange("A1:A4").conditionalFormats.load("items/type");
    const onCleared = sheet.getRange("A2").conditionalFormats.getCount();
    await context.sync();
    expect(rest.items.map(({ type }) => type)).toEqual(["DataBar", "Custom"]);
    expect(onCleared.value).toBe(0);
    expect(sheetDocument().conditionalFormats[0]!.areas).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 3, column: 0, rows: 1, columns: 1 },
    ]);
  }));

test("a kind that the stand-in does not have is told", async () => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("TopBottom");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
});

test.each<[string, Excel.DataValidationRule, object]>([
  [
    "list of words",
    { list: { inCellDropDown: true, source: "ja,nein" } },
    { type: "list", formula1: '"ja,nein"' },
  ],
  [
    "list from cells",
    { list: { inCellDropDown: false, source: "=$A$1:$A$3" } },
    { type: "list", formula1: "$A$1:$A$3", inCellDropDown: false },
  ],
  [
    "whole numbers",
    { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
    { type: "whole", operator: "between", formula1: "1", formula2: "5" },
  ],
  [
    "decimals",
    { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" as "GreaterThan" } },
    { type: "decimal", operator: "greaterThanOrEqual", formula1: "0", formula2: null },
  ],
  ["a formula", { custom: { formula: "=LEN(A1)<9" } }, { type: "custom", formula1: "LEN(A1)<9" }],
])("validation: %s", (_case, rule, expected) =>
  onNewSheet(async (sheet, context) => {
    const validation = sheet.getRange("B1:B9").dataValidation;
    validation.rule = rule;
    validation.ignoreBlanks = false;
    validation.prompt = { showPrompt: true, title: "Hinweis", message: "1 bis 5" };
    validation.errorAlert = { showAlert: true, style: "Warning", title: "Nein", message: "Nur 1 bis 5" };
    validation.load("rule,type,errorAlert");
    await context.sync();
    expect(sheetDocument().validations).toHaveLength(1);
    expect(sheetDocument().validations[0]).toMatchObject({
      ...expected,
      areas: [{ row: 0, column: 1, rows: 9, columns: 1 }],
      ignoreBlanks: false,
      prompt: { show: true, title: "Hinweis", message: "1 bis 5" },
      error: { show: true, style: "warning", title: "Nein", message: "Nur 1 bis 5" },
    });
    expect(validation.rule).toEqual(rule);
    expect(validation.errorAlert.style).toBe("Warning");
  }),
);

test("a validation is cut where cells get another one or none", () =>
  onNewSheet(async (sheet, context) => {
    const rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" as const } };
    sheet.getRange("A1:A5").dataValidation.rule = rule;
    sheet.getRange("A2").dataValidation.clear();
    sheet.getRange("A4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    await context.sync();
    expect(
      sheetDocument().validations.map(({ type, areas }) => [type, areas.map(({ row, rows }) => [row, rows])]),
    ).toEqual([
      [
        "whole",
        [
          [0, 1],
          [2, 1],
          [4, 1],
        ],
      ],
      ["list", [[3, 1]]],
    ]);
  }));

test("an inline list above 255 characters is refused", async () => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});
