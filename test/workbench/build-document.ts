import { newDocument, newSheet } from "../../src/standin/document/new-document";
import { defaultStyle, type CellStyle } from "../../src/standin/document/style-table";
import type { WorkbookDocument, WorksheetDocument } from "../../src/standin/document/workbook-document";
import type { CellValue } from "../../src/standin/document/cell-document";
import { parseArea } from "../../src/workbench/grid/cell-areas";
import { formatNumber } from "../../src/standin/format/format-number";
import type { PaintServices } from "../../src/workbench/paint/painted-cell";

/** A workbook with one sheet whose cells are given by address. */
export function workbookWith(cells: Record<string, CellValue>, sheetName = "Tabelle1") {
  const workbook = newDocument();
  const sheet = newSheet(workbook, sheetName);
  workbook.sheets.push(sheet);
  for (const [address, value] of Object.entries(cells)) setCell(sheet, address, value);
  return { workbook, sheet };
}

export function setCell(sheet: WorksheetDocument, address: string, value: CellValue, style = 0): void {
  const { row, column } = parseArea(address)!;
  sheet.cells.set(row, column, { value, formula: null, spill: null, spillParent: null, style });
}

/** Gives an existing or empty cell a format that deviates from the default. */
export function formatCell(
  workbook: WorkbookDocument,
  sheet: WorksheetDocument,
  address: string,
  change: { [Part in keyof CellStyle]?: Partial<CellStyle[Part]> },
): void {
  const { row, column } = parseArea(address)!;
  const merged = { ...defaultStyle };
  for (const [part, values] of Object.entries(change)) {
    const before = merged[part as keyof CellStyle];
    Object.assign(merged, {
      [part]: typeof values === "object" ? { ...(before as object), ...values } : values,
    });
  }
  setCell(sheet, address, sheet.cells.get(row, column)?.value ?? null, workbook.styles.intern(merged));
}

/** Every character is 7 pixels wide, so that expected positions can be counted by hand. */
export const plainServices: PaintServices = {
  format: (value, numberFormat) => ({
    text: formatNumber(value, numberFormat, { locale: "de-DE", date1904: false }).text,
    color: null,
  }),
  conditionalLook: () => null,
  measure: (text) => text.length * 7,
};
