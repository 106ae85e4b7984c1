import type { SheetToWrite } from "../app/ports";
import type { BeforeWriting, ExistingSheet } from "./before-writing";
import { markerName } from "./output-markers";

/**
 * Undoes a write that failed in the middle: sheets that it made are deleted, cells and table sizes of updated ones
 * are set back. Looks of updated sheets are not part of it.
 * @returns names of the sheets that could not be put back; empty when the workbook is as before
 */
export async function putBack(before: BeforeWriting, changed: readonly SheetToWrite[]): Promise<string[]> {
  try {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const created = changed.filter((sheet) => !sheet.exists);
      const sheets = created.map((sheet) => worksheets.getItemOrNullObject(sheet.sheetName).load("name"));
      const markers = created
        .filter((sheet) => !before.markers.has(sheet.spec.key))
        .map((sheet) => names.getItemOrNullObject(markerName(sheet.spec.key)).load("name"));
      await context.sync();
      markers.filter((marker) => !marker.isNullObject).forEach((marker) => marker.delete());
      sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
      changed.forEach((sheet) => {
        const existing = before.sheets.get(sheet.spec.key);
        if (existing) restoreSheet(worksheets.getItem(sheet.sheetName), existing);
      });
      await context.sync();
    });
    return [];
  } catch {
    return changed.map((sheet) => sheet.sheetName);
  }
}

function restoreSheet(sheet: Excel.Worksheet, existing: ExistingSheet): void {
  existing.grids.forEach(({ area, numberFormat, formulas }) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.numberFormat = numberFormat;
    range.formulas = formulas;
  });
  existing.tables.forEach(({ name, area }) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    sheet.tables.getItem(name).resize(range);
  });
}
