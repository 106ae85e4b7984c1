import type { SheetToWrite } from "../app/ports";
import { stateNamespace } from "../app/ports";
import type { BeforeWriting, ExistingSheet } from "./before-writing";
import { markerName } from "./output-markers";

/**
 * Undoes a write that failed in the middle: sheets that it made are deleted, cells and table sizes of updated ones
 * are set back, and so is what the add-in remembers: else the old cells would pass for a person's edits next time.
 * Looks of updated sheets are not part of it.
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
      const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace).load("items/id");
      await context.sync();
      restoreState(parts, before);
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

function restoreState(parts: Excel.CustomXmlPartScopedCollection, { stateParts }: BeforeWriting): void {
  parts.items.forEach((part) => {
    const earlier = stateParts.find(({ id }) => id === part.id);
    if (!earlier) part.delete();
    else if (earlier.xml !== "") part.setXml(earlier.xml);
  });
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
