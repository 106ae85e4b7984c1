import type { CellStyle } from "../document/style-table";
import type { CellArea, WorksheetDocument } from "../document/workbook-document";
import { sheetColumns, sheetRows } from "../calculation/cell-reference";
import { containsCell } from "./areas";
import type { ModelContext } from "./model-context";

/** Changes the format of all cells of an area; equal formats stay shared. */
export function restyle(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  context.requireWritable(sheet, area, "allowFormatCells");
  context.noteChange();
  if (area.rows === sheetRows) restyleColumns(context, sheet, area, change);
  else if (area.columns === sheetColumns) restyleRows(context, sheet, area, change);
  else restyleCells(context, sheet, area, change);
}

type StyleChange = (style: CellStyle, row: number, column: number) => CellStyle;

function restyleCells(context: ModelContext, sheet: WorksheetDocument, area: CellArea, change: StyleChange): void {
  const { styles } = context.document;
  // The same change of the same format gives the same format, unless it depends on the position (borders).
  const known = new Map<number, number>();
  const isPositional = change.length > 1;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.cells.row(row);
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells.get(column);
      const before = context.styleOf(sheet, row, column, cell);
      let after = isPositional ? undefined : known.get(before);
      if (after === undefined) {
        after = styles.intern(change(styles.get(before), row, column));
        known.set(before, after);
      }
      if (cell) cell.style = after;
      else if (after !== before || after !== 0) {
        sheet.cells.set(row, column, { value: null, formula: null, spill: null, spillParent: null, style: after });
      }
    }
  }
}

function restyleColumns(context: ModelContext, sheet: WorksheetDocument, area: CellArea, change: StyleChange): void {
  const { styles } = context.document;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const info = sheet.columns.get(column) ?? { width: null, hidden: false, outlineLevel: 0, style: 0 };
    const style = styles.intern(change(styles.get(info.style), area.row, column));
    // A whole sheet must not create an entry for each of its 16,384 columns if they stay as they are.
    if (style !== info.style) sheet.columns.set(column, { ...info, style });
  }
  restyleExisting(context, sheet, area, change);
}

function restyleRows(context: ModelContext, sheet: WorksheetDocument, area: CellArea, change: StyleChange): void {
  const { styles } = context.document;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const info = sheet.rows.get(row) ?? { height: null, hidden: false, outlineLevel: 0, style: 0 };
    const style = styles.intern(change(styles.get(info.style), row, area.column));
    if (style !== info.style) sheet.rows.set(row, { ...info, style });
  }
  restyleExisting(context, sheet, area, change);
}

function restyleExisting(context: ModelContext, sheet: WorksheetDocument, area: CellArea, change: StyleChange): void {
  const { styles } = context.document;
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (containsCell(area, row, column)) cell.style = styles.intern(change(styles.get(cell.style), row, column));
  }
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
