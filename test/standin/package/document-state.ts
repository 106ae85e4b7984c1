import type { WorkbookDocument } from "../../../src/standin/document/workbook-document";
import { stateText } from "../../../src/standin/package/state-text";

/** Everything a user can see of a document, piece by piece; styles by what they are instead of their number. */
export function documentState(document: WorkbookDocument): Map<string, string> {
  const sheetName = new Map(document.sheets.map((sheet) => [sheet.id, sheet.name]));
  const style = (index: number) => document.styles.get(index);
  const state = new Map<string, string>();
  for (const sheet of document.sheets) {
    for (const [row, column, cell] of sheet.cells.entries()) {
      state.set(`${sheet.name} ${row},${column}`, stateText({ ...cell, style: style(cell.style) }));
    }
    for (const [key, info] of sheet.columns)
      state.set(`${sheet.name} column ${key}`, stateText({ ...info, style: style(info.style) }));
    for (const [key, info] of sheet.rows)
      state.set(`${sheet.name} row ${key}`, stateText({ ...info, style: style(info.style) }));
    // The order among validations means nothing, and the selection is not saved over that of an opened sheet.
    const validations = sheet.validations.map(stateText).sort();
    // Charts move with their cells when columns and rows are resized, as in Excel.
    const charts = sheet.charts.map((chart) => ({ ...chart, frame: null }));
    const rest = { ...sheet, cells: null, columns: null, rows: null, selection: null, validations, charts };
    for (const [key, value] of Object.entries(rest))
      if (key !== "id" && key !== "origin") state.set(`${sheet.name} ${key}`, stateText(value));
  }
  const names = document.names.map((name) => ({ ...name, scope: name.scope && sheetName.get(name.scope) }));
  const { customXmlParts, properties, calculationMode, date1904, structureProtected } = document;
  const order = document.sheets.map((sheet) => sheet.name);
  const rest = { names, customXmlParts, properties, calculationMode, date1904, structureProtected, order };
  for (const [key, value] of Object.entries(rest)) state.set(key, stateText(value));
  return state;
}

/** What differs between two documents, piece by piece; empty for equal ones. */
export function documentDifferences(
  a: WorkbookDocument,
  b: WorkbookDocument,
): [piece: string, a: string, b: string][] {
  const [first, second] = [documentState(a), documentState(b)];
  const pieces = [...new Set([...first.keys(), ...second.keys()])];
  return pieces
    .map((piece): [string, string, string] => [piece, first.get(piece) ?? "-", second.get(piece) ?? "-"])
    .filter(([, one, other]) => one !== other);
}
