import { sheetColumns, sheetRows } from "../calculation/cell-reference";
import type { TableDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea, CellDocument } from "../document/cell-document";
import { RichApiError } from "../wire/rich-api-error";
import { isInBand, shiftArea, shiftSpan, touches, type Shift } from "./area-shift";
import { RangeGeometry } from "./range-geometry";
import { shiftReferences } from "./reference-shifting";
import type { ModelContext } from "./model-context";

/** Puts blank cells in; the cells there move down or right. */
export function insertCells(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  direction: "Down" | "Right",
  growing: TableDocument | null = null,
): void {
  const isDown = direction === "Down";
  const option =
    area.columns === sheetColumns ? "allowInsertRows" : area.rows === sheetRows ? "allowInsertColumns" : null;
  context.requireWritable(sheet, area, option);
  const shift = shiftOf(area, isDown ? "row" : "column", "insert");
  requirePossible(sheet, shift, growing);
  applyShift(context, sheet, shift, growing);
  copyFormatFromBefore(sheet, area, isDown);
  context.contentChanged(sheet, area, {
    changeType: option === "allowInsertRows" ? "RowInserted" : option ? "ColumnInserted" : "CellInserted",
    shiftDirection: isDown ? "ShiftCellDown" : "ShiftCellRight",
  });
}

/** Takes cells out; the cells behind them move up or left. */
export function deleteCells(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  direction: "Up" | "Left",
  shrinking: TableDocument | null = null,
): void {
  const isUp = direction === "Up";
  const option =
    area.columns === sheetColumns ? "allowDeleteRows" : area.rows === sheetRows ? "allowDeleteColumns" : null;
  context.requireWritable(sheet, area, option);
  const shift = shiftOf(area, isUp ? "row" : "column", "delete");
  requirePossible(sheet, shift, shrinking);
  applyShift(context, sheet, shift, shrinking);
  context.contentChanged(sheet, area, {
    changeType: option === "allowDeleteRows" ? "RowDeleted" : option ? "ColumnDeleted" : "CellDeleted",
    shiftDirection: isUp ? "ShiftCellUp" : "ShiftCellLeft",
  });
}

function shiftOf(area: CellArea, axis: Shift["axis"], kind: Shift["kind"]): Shift {
  return axis === "row"
    ? {
        axis,
        kind,
        at: area.row,
        count: area.rows,
        bandFirst: area.column,
        bandLast: area.column + area.columns - 1,
      }
    : {
        axis,
        kind,
        at: area.column,
        count: area.columns,
        bandFirst: area.row,
        bandLast: area.row + area.rows - 1,
      };
}

/** Excel refuses what would tear a table or merged cells apart. */
function requirePossible(sheet: WorksheetDocument, shift: Shift, exempt: TableDocument | null): void {
  const areas = [
    ...sheet.merges,
    ...sheet.tables.filter((table) => table !== exempt).map((table) => table.area),
  ];
  if (areas.some((area) => touches(shift, area) && !isInBand(shift, area))) {
    throw new RichApiError("InsertDeleteConflict");
  }
  for (const table of sheet.tables) {
    if (table === exempt || !touches(shift, table.area) || shift.axis !== "row" || shift.kind !== "delete")
      continue;
    const after = shiftArea(shift, table.area);
    const losesHeader =
      table.showHeaders && shift.at <= table.area.row && shift.at + shift.count > table.area.row;
    if (after && losesHeader) throw new RichApiError("InsertDeleteConflict");
  }
  if (shift.kind === "insert") requireRoom(sheet, shift);
}

function requireRoom(sheet: WorksheetDocument, shift: Shift): void {
  const used = sheet.cells.usedArea(true);
  if (!used || !touches(shift, used)) return;
  const isRow = shift.axis === "row";
  const last = isRow ? used.row + used.rows : used.column + used.columns;
  if (last + shift.count > (isRow ? sheetRows : sheetColumns)) throw new RichApiError("InsertDeleteConflict");
}

function applyShift(
  context: ModelContext,
  sheet: WorksheetDocument,
  shift: Shift,
  exempt: TableDocument | null,
): void {
  sheet.cells.replaceAll(shiftedCells(sheet, shift));
  const keep = <Item extends { area: CellArea }>(items: Item[]): Item[] =>
    items.flatMap((item) => {
      const area = shiftArea(shift, item.area);
      return area ? [Object.assign(item, { area })] : [];
    });
  const keepAreas = <Item extends { areas: CellArea[] }>(items: Item[]): Item[] =>
    items.flatMap((item) => {
      const areas = item.areas.flatMap((area) => shiftArea(shift, area) ?? []);
      return areas.length > 0 ? [Object.assign(item, { areas })] : [];
    });
  sheet.merges = sheet.merges.flatMap((merge) => shiftArea(shift, merge) ?? []);
  shiftTables(sheet, shift, exempt);
  sheet.hyperlinks = keep(sheet.hyperlinks);
  sheet.conditionalFormats = keepAreas(sheet.conditionalFormats);
  sheet.validations = keepAreas(sheet.validations);
  sheet.comments = sheet.comments.flatMap((comment) => {
    const area = shiftArea(shift, { row: comment.row, column: comment.column, rows: 1, columns: 1 });
    return area ? [Object.assign(comment, { row: area.row, column: area.column })] : [];
  });
  if (sheet.autoFilter) sheet.autoFilter = shiftArea(shift, sheet.autoFilter);
  if (sheet.page.printArea) sheet.page.printArea = shiftArea(shift, sheet.page.printArea);
  shiftRowAndColumnInfo(sheet, shift);
  shiftReferences(context.document, sheet, shift);
  for (const object of context.services.trackedObjects()) {
    if (object instanceof RangeGeometry && object.sheet === sheet)
      object.area = shiftArea(shift, object.area) ?? object.area;
  }
}

function shiftTables(sheet: WorksheetDocument, shift: Shift, exempt: TableDocument | null): void {
  sheet.tables = sheet.tables.filter((table) => {
    if (table === exempt) return true;
    const area = shiftArea(shift, table.area);
    if (!area) return false;
    if (shift.axis === "column" && area.columns !== table.columns.length) shiftTableColumns(table, shift);
    table.area = area;
    return true;
  });
}

function shiftTableColumns(table: TableDocument, shift: Shift): void {
  const at = Math.max(0, shift.at - table.area.column);
  if (shift.kind === "delete") {
    table.columns.splice(at, shift.at + shift.count - Math.max(shift.at, table.area.column));
    return;
  }
  let id = Math.max(...table.columns.map((column) => column.id));
  for (let index = 0; index < shift.count; index++) {
    const name = `Column${++id}`;
    table.columns.splice(at + index, 0, {
      id,
      name,
      calculatedFormula: null,
      totalsLabel: null,
      totalsFunction: null,
    });
  }
}

function* shiftedCells(sheet: WorksheetDocument, shift: Shift): Generator<[number, number, CellDocument]> {
  for (const [row, column, cell] of sheet.cells.entries()) {
    const place = shiftArea(shift, { row, column, rows: 1, columns: 1 });
    if (!place) continue;
    const { spill, spillParent } = cell;
    if (spill) cell.spill = { ...spill, area: shiftArea(shift, spill.area) ?? spill.area };
    if (spillParent) {
      const parent = shiftArea(shift, { ...spillParent, rows: 1, columns: 1 });
      cell.spillParent = parent && { row: parent.row, column: parent.column };
    }
    yield [place.row, place.column, cell];
  }
}

/** Heights, widths and hidden states belong to whole rows and columns only. */
function shiftRowAndColumnInfo(sheet: WorksheetDocument, shift: Shift): void {
  const isRow = shift.axis === "row";
  if (shift.bandFirst !== 0 || shift.bandLast !== (isRow ? sheetColumns : sheetRows) - 1) return;
  if (isRow) sheet.rows = shiftedInfo(sheet.rows, shift);
  else sheet.columns = shiftedInfo(sheet.columns, shift);
}

function shiftedInfo<Info>(infos: Map<number, Info>, shift: Shift): Map<number, Info> {
  const moved = new Map<number, Info>();
  for (const [index, info] of infos) {
    const span = shiftSpan(shift, index, index);
    if (span) moved.set(span.first, info);
  }
  return moved;
}

/** New cells look like their neighbours above or to the left. */
function copyFormatFromBefore(sheet: WorksheetDocument, area: CellArea, isDown: boolean): void {
  if ((isDown ? area.row : area.column) === 0) return;
  const pattern = isDown
    ? { ...area, row: area.row - 1, rows: 1 }
    : { ...area, column: area.column - 1, columns: 1 };
  for (const row of sheet.cells.rowNumbers()) {
    if (row < pattern.row || row >= pattern.row + pattern.rows) continue;
    for (const [column, cell] of [...sheet.cells.row(row)]) {
      if (column < pattern.column || column >= pattern.column + pattern.columns || cell.style === 0) continue;
      for (let offset = 0; offset < (isDown ? area.rows : area.columns); offset++) {
        const blank = { value: null, formula: null, spill: null, spillParent: null, style: cell.style };
        sheet.cells.set(isDown ? area.row + offset : row, isDown ? column : area.column + offset, blank);
      }
    }
  }
}
