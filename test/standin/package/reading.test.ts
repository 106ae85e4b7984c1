import { openFixture } from "./build-documents";
import type { WorkbookDocument, WorksheetDocument } from "../../../src/standin/document/workbook-document";

function sheetOf(document: WorkbookDocument, name: string): WorksheetDocument {
  return document.sheets.find((sheet) => sheet.name === name)!;
}

describe("a workbook by Excel", () => {
  const document = openFixture("excel-features.xlsx");
  const sheet = sheetOf(document, "Plan 2027");
  const value = (row: number, column: number) => sheet.cells.get(row, column)?.value;
  const formula = (row: number, column: number) => sheet.cells.get(row, column)?.formula;

  it("leaves chart sheets out and keeps visibility and the active sheet", () => {
    expect(document.sheets.map((one) => [one.name, one.visibility])).toEqual([
      ["Plan 2027", "Visible"],
      ["Listen", "Hidden"],
    ]);
    expect(document.activeSheet).toBe(0);
  });

  it("reads formatted texts as plain ones, without phonetic hints", () => {
    expect([value(1, 1), value(2, 1)]).toEqual(["Texte  übersetzen", " Rand A "]);
  });

  it("gives each cell of a shared formula its own text", () => {
    expect([1, 2, 4].map((row) => formula(row, 3))).toEqual([
      "C2*$C$2+LOG10(10)",
      "C3*$C$2+LOG10(10)",
      "C5*$C$2+LOG10(10)",
    ]);
    expect(value(4, 3)).toEqual({ error: "#N/A" });
  });

  it("shows functions by the names that users see", () => {
    expect([formula(5, 0), formula(5, 1), formula(5, 3)]).toEqual([
      "FILTER(C2:C4,C2:C4>2)",
      "KI.SCORE(4,3,2)",
      "LET(x,C2,x*2)",
    ]);
    expect(sheet.cells.get(5, 0)!.spill).toEqual({
      area: { row: 5, column: 0, rows: 2, columns: 1 },
      dynamic: true,
    });
    expect(sheet.cells.get(6, 0)).toMatchObject({
      value: 3,
      formula: null,
      spillParent: { row: 5, column: 0 },
    });
  });

  it("resolves theme colours with tint, indexed colours and number formats", () => {
    const header = document.styles.get(sheet.cells.get(0, 0)!.style);
    expect(header).toMatchObject({
      numberFormat: "@",
      font: { bold: true, color: "#FFFFFF" },
      fill: { color: "#175388" },
    });
    expect(header.alignment).toMatchObject({ horizontal: "Center", wrapText: true });
    const hours = document.styles.get(1);
    expect(hours).toMatchObject({
      numberFormat: '0.0" h"',
      border: { bottom: { style: "Continuous", color: "#FF0000" } },
    });
    expect(sheet.tabColor).toBe("#F4B183");
  });

  it("reads view, columns, page and links", () => {
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.columns.get(1)).toMatchObject({ width: 30 });
    expect(sheet.rows.get(0)).toMatchObject({ height: 28.8 });
    expect(sheet.page).toMatchObject({
      titleRows: { first: 0, last: 0 },
      titleColumns: { first: 0, last: 0 },
    });
    expect(sheet.page.footer).toEqual({ left: "Stand &D", center: "", right: "Seite &P" });
    expect(sheet.hyperlinks.map((link) => [link.address, link.documentReference])).toEqual([
      [null, "Listen!A1"],
      ["https://example.com/a?b=1&c=2", null],
    ]);
  });

  it("reads formats and lists also from the extension list", () => {
    expect(sheet.conditionalFormats.map((format) => format.rule)).toEqual([
      {
        type: "dataBar",
        color: "#638EC6",
        showValue: true,
        min: { type: "automatic", value: null },
        max: { type: "automatic", value: null },
        gradient: false,
      },
      { type: "other", name: "top10" },
      { type: "other", name: "duplicateValues" },
      { type: "other", name: "x14:iconSet" },
    ]);
    expect(sheet.validations.map((one) => one.formula1)).toEqual(['"1,2,3,4,5"', "Listen!$A$1:$A$2"]);
  });

  it("reads names with their scope, and custom XML in UTF-16", () => {
    expect(document.names).toMatchObject([
      { name: "Auswahl", scope: null, comment: "Liste" },
      { name: "Lokal", scope: sheetOf(document, "Listen").id },
    ]);
    expect(document.customXmlParts).toMatchObject([
      { id: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", namespaceUri: "urn:example:properties" },
    ]);
  });
});

describe("a workbook by openpyxl", () => {
  const document = openFixture("openpyxl-mixed.xlsx");
  const sheet = sheetOf(document, "Anwendungsfälle");

  it("reads the table with its calculated column", () => {
    expect(sheet.tables).toMatchObject([
      { name: "Anwendungsfaelle", area: { row: 0, column: 0, rows: 4, columns: 7 } },
    ]);
    expect(sheet.tables[0]!.columns[6]).toMatchObject({
      name: "Verhältnis",
      calculatedFormula: "Anwendungsfaelle[[#This Row],[Nutzen]]/Anwendungsfaelle[[#This Row],[Aufwand]]",
    });
  });

  it("reads conditional formats, notes, charts and protection", () => {
    expect(sheet.conditionalFormats.map((format) => format.rule.type)).toEqual([
      "cellValue",
      "custom",
      "colorScale",
      "dataBar",
      "iconSet",
    ]);
    expect(sheet.conditionalFormats[0]!.rule).toMatchObject({
      operator: "greaterThan",
      style: { fill: "#C6EFCE", bold: true },
    });
    expect(sheet.comments).toEqual([
      { row: 1, column: 2, author: "Erika", text: "Von der Fachabteilung\ngeschätzt" },
    ]);
    expect(sheet.charts.map((chart) => chart.type)).toEqual(["ColumnClustered", "XYScatterLinesNoMarkers"]);
    expect(sheet.charts[0]).toMatchObject({
      title: { text: "Nutzen" },
      series: [{ yFormula: "'Anwendungsfälle'!$C$2:$C$4" }],
    });
    const { protection } = sheetOf(document, "Geschützt");
    expect([
      protection!.hasPassword,
      protection!.allowed.has("allowFormatColumns"),
      protection!.allowed.has("allowSort"),
    ]).toEqual([true, true, false]);
    expect(document.styles.get(sheet.cells.get(1, 2)!.style).protection.locked).toBe(false);
  });
});

it("knows dates from 1904", () => {
  const document = openFixture("openpyxl-dates-1904.xlsx");
  expect(document.date1904).toBe(true);
  // 1 May 2027 is 46508 counted from 1900.
  expect(document.sheets[0]!.cells.get(1, 1)!.value).toBe(46508 - 1462);
});

it("finds rows and cells that have no address", () => {
  const [sheet] = openFixture("prefixed.xlsx").sheets;
  expect([...sheet!.cells.entries()].map(([row, column, cell]) => [row, column, cell.value])).toEqual([
    [0, 0, "Use case"],
    [0, 1, "Benefit"],
    [1, 0, "One"],
    [1, 1, 4],
  ]);
});

it("reads tables and notes by LibreOffice", () => {
  const sheet = sheetOf(openFixture("libreoffice-mixed.xlsx"), "Use cases");
  expect(sheet.tables).toMatchObject([{ name: "UseCases", area: { rows: 5, columns: 7 } }]);
  expect(sheet.comments).toMatchObject([{ row: 1, column: 3, text: "estimated by sales" }]);
  expect(sheet.charts).toMatchObject([
    { type: "ColumnClustered", series: [{ xFormula: "'Use cases'!$B$2:$B$5" }] },
  ]);
});
