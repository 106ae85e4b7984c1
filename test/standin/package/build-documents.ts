import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newDocument, newSheet } from "../../../src/standin/document/new-document";
import { defaultStyle } from "../../../src/standin/document/style-table";
import type {
  TableDocument,
  WorkbookDocument,
  WorksheetDocument,
} from "../../../src/standin/document/workbook-document";
import type { ChartDocument, ChartSeriesDocument } from "../../../src/standin/document/chart-document";
import type { CellArea, CellDocument, CellValue } from "../../../src/standin/document/cell-document";
import { openWorkbook } from "../../../src/standin/package/open-workbook";

export const fixtures = [
  "openpyxl-mixed.xlsx",
  "openpyxl-dates-1904.xlsx",
  "openpyxl-macros.xlsm",
  "libreoffice-mixed.xlsx",
  "excel-features.xlsx",
  "prefixed.xlsx",
] as const;

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../fixtures/workbooks", name)));
}

export function openFixture(name: (typeof fixtures)[number]): WorkbookDocument {
  return openWorkbook(fixtureBytes(name), { fileName: name });
}

export function cell(value: CellValue, more: Partial<CellDocument> = {}): CellDocument {
  return { value, formula: null, spill: null, spillParent: null, style: 0, ...more };
}

export function area(row: number, column: number, rows = 1, columns = 1): CellArea {
  return { row, column, rows, columns };
}

export function documentWith(name = "Blatt"): { document: WorkbookDocument; sheet: WorksheetDocument } {
  const document = newDocument();
  return { document, sheet: addSheet(document, name) };
}

export function addSheet(document: WorkbookDocument, name: string): WorksheetDocument {
  const sheet = newSheet(document, name);
  document.sheets.push(sheet);
  return sheet;
}

export function table(
  name: string,
  place: CellArea,
  columns: readonly string[],
  more: Partial<TableDocument> = {},
): TableDocument {
  return {
    id: `{${name}}`,
    name,
    area: place,
    showHeaders: true,
    showTotals: false,
    columns: columns.map((text, index) => ({
      id: index + 1,
      name: text,
      calculatedFormula: null,
      totalsLabel: null,
      totalsFunction: null,
    })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    origin: null,
    ...more,
  };
}

export function series(more: Partial<ChartSeriesDocument>): ChartSeriesDocument {
  return {
    name: "",
    nameFormula: null,
    xFormula: null,
    yFormula: null,
    sizeFormula: null,
    color: null,
    markerStyle: null,
    markerSize: null,
    showDataLabels: false,
    type: null,
    ...more,
  };
}

export function chart(
  type: string,
  all: ChartSeriesDocument[],
  more: Partial<ChartDocument> = {},
): ChartDocument {
  const axis = {
    title: "",
    titleVisible: false,
    min: null,
    max: null,
    majorUnit: null,
    visible: true,
    gridlines: false,
    numberFormat: null,
    reverse: false,
  };
  return {
    id: "{chart}",
    name: `Diagramm ${type}`,
    type,
    title: { text: `Lage & ${type}`, visible: true },
    legend: { visible: true, position: "Bottom" },
    series: all,
    categoryAxis: { ...axis, title: "Aufwand", titleVisible: true, min: 0, max: 6, majorUnit: 1 },
    valueAxis: { ...axis, title: "Nutzen", titleVisible: true, gridlines: true },
    frame: { left: 240, top: 30, width: 360, height: 240 },
    origin: null,
    ...more,
  };
}

/** What a planning add-in would add: a sheet with a table, formats, a chart, a validation, a name and a state part. */
export function addPlanSheet(document: WorkbookDocument, name = "Fahrplan (KI)"): WorksheetDocument {
  const sheet = addSheet(document, name);
  const reference = `'${name}'!`;
  const head = document.styles.intern({
    ...defaultStyle,
    font: { ...defaultStyle.font, bold: true, color: "#FFFFFF" },
    fill: { color: "#1F4E79" },
  });
  const month = document.styles.intern({ ...defaultStyle, numberFormat: "[$-407]mmm yyyy" });
  ["ID", "Nutzen", "Start", "Score"].forEach((text, column) =>
    sheet.cells.set(0, column, cell(text, { style: head })),
  );
  for (let row = 1; row <= 3; row++) {
    sheet.cells.set(row, 0, cell(`UC-0${row}`));
    sheet.cells.set(row, 1, cell(row + 1));
    sheet.cells.set(row, 2, cell(46_400 + 31 * row, { style: month }));
    sheet.cells.set(row, 3, cell(20 * row, { formula: "KI.SCORE(KI_Fahrplan[[#This Row],[Nutzen]],3,2)" }));
  }
  sheet.tables.push(table("KI_Fahrplan", area(0, 0, 4, 4), ["ID", "Nutzen", "Start", "Score"]));
  sheet.conditionalFormats.push({
    id: "{cf}",
    areas: [area(1, 1, 3, 1)],
    priority: 1,
    stopIfTrue: false,
    rule: { type: "custom", formula: "$B2>=3", style: { fill: "#C6EFCE", bold: true } },
    origin: null,
  });
  sheet.charts.push(
    chart("XYScatter", [
      series({ name: "Lage", xFormula: `${reference}$B$2:$B$4`, yFormula: `${reference}$D$2:$D$4` }),
    ]),
  );
  sheet.freeze = { rows: 1, columns: 1 };
  document.names.push({
    name: "_ki_blatt",
    formula: '"fahrplan"',
    scope: sheet.id,
    visible: false,
    comment: "",
    origin: null,
  });
  document.customXmlParts.push({
    id: "{5A5A5A5A-0000-4000-8000-000000000001}",
    namespaceUri: "urn:example:state",
    xml: '<state xmlns="urn:example:state" version="1"/>',
    origin: null,
  });
  return sheet;
}
