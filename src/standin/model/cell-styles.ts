import type { CellStyle } from "../document/style-table";
import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { sheetColumns, sheetRows } from "../calculation/cell-reference";
import { containsCell } from "../document/areas";
import type { ModelContext } from "./model-context";

/** Changes the format of all cells of an area; equal formats stay shared. */
export function restyle(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  change: StyleChange,
): void {
  context.requireWritable(sheet, area, "allowFormatCells");
  context.noteChange();
  if (area.rows === sheetRows) restyleColumns(context, sheet, area, change);
  else if (area.columns === sheetColumns) restyleRows(context, sheet, area, change);
  else restyleCells(context, sheet, area, change);
}

type StyleChange = (style: CellStyle) => CellStyle;

/** Gives each cell its own number format; null leaves a cell alone. */
export function setNumberFormats(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  formats: readonly (readonly unknown[])[],
): void {
  context.requireWritable(sheet, area, "allowFormatCells");
  context.noteChange();
  const known = new Map<unknown, (style: number) => number>();
  formats.forEach((line, rowOffset) => {
    line.forEach((format, columnOffset) => {
      if (format === null || format === undefined) return;
      let changed = known.get(format);
      if (!changed) {
        changed = remembering(context, (style) => ({ ...style, numberFormat: String(format) }));
        known.set(format, changed);
      }
      restyleCell(context, sheet, area.row + rowOffset, area.column + columnOffset, changed);
    });
  });
}

function restyleCells(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  change: StyleChange,
): void {
  const changed = remembering(context, change);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      restyleCell(context, sheet, row, column, changed);
    }
  }
}

function restyleCell(
  context: ModelContext,
  sheet: WorksheetDocument,
  row: number,
  column: number,
  changed: (style: number) => number,
): void {
  const cell = sheet.cells.get(row, column);
  const before = context.styleOf(sheet, row, column, cell);
  const after = changed(before);
  if (cell) cell.style = after;
  else if (after !== before || after !== 0) {
    sheet.cells.set(row, column, {
      value: null,
      formula: null,
      spill: null,
      spillParent: null,
      style: after,
    });
  }
}

function restyleColumns(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  change: StyleChange,
): void {
  const changed = remembering(context, change);
  for (let column = area.column; column < area.column + area.columns; column++) {
    const info = sheet.columns.get(column) ?? { width: null, hidden: false, outlineLevel: 0, style: 0 };
    const style = changed(info.style);
    // A whole sheet must not create an entry for each of its 16,384 columns if they stay as they are.
    if (style !== info.style) sheet.columns.set(column, { ...info, style });
  }
  restyleExisting(sheet, area, changed);
}

function restyleRows(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  change: StyleChange,
): void {
  const changed = remembering(context, change);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const info = sheet.rows.get(row) ?? { height: null, hidden: false, outlineLevel: 0, style: 0 };
    const style = changed(info.style);
    if (style !== info.style) sheet.rows.set(row, { ...info, style });
  }
  restyleExisting(sheet, area, changed);
}

function restyleExisting(sheet: WorksheetDocument, area: CellArea, changed: (style: number) => number): void {
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (containsCell(area, row, column)) cell.style = changed(cell.style);
  }
}

/** The same change of the same format gives the same format, so each is looked up only once. */
function remembering(context: ModelContext, change: StyleChange): (style: number) => number {
  const { styles } = context.document;
  const known = new Map<number, number>();
  return (before) => {
    let after = known.get(before);
    if (after === undefined) known.set(before, (after = styles.intern(change(styles.get(before)))));
    return after;
  };
}

/** The common value of a format property, or undefined where cells differ. */
export function commonStyle<Value>(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  pick: (style: CellStyle) => Value,
): Value | undefined {
  const { styles } = context.document;
  const seen = new Set<number>();
  for (const style of stylesIn(context, sheet, area)) seen.add(style);
  const values = [...seen].map((style) => pick(styles.get(style)));
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

function* stylesIn(context: ModelContext, sheet: WorksheetDocument, area: CellArea): Generator<number> {
  // In whole rows or columns cells beyond the used range look like their row or column.
  const rows = Math.min(area.rows, usedRows(sheet, area) + 1);
  const columns = Math.min(area.columns, 1000);
  for (let row = area.row; row < area.row + rows; row++) {
    const cells = sheet.cells.row(row);
    for (let column = area.column; column < area.column + columns; column++) {
      yield context.styleOf(sheet, row, column, cells.get(column));
    }
  }
}

function usedRows(sheet: WorksheetDocument, area: CellArea): number {
  if (area.rows < 10_000) return area.rows;
  const used = sheet.cells.usedArea();
  return used ? Math.max(0, used.row + used.rows - area.row) : 0;
}
