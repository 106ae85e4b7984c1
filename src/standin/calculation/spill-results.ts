import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea, CellDocument, CellValue } from "../document/cell-document";
import { sheetColumns, sheetRows } from "./cell-reference";
import type { EngineValue } from "./engine-values";
import type { CellPlace, FormulaEntry } from "./dependency-index";
import { containsCell, areasOverlap } from "../document/areas";

/**
 * Stores a formula's result; matrices fill the cells beside it unless something stands in the way (#SPILL!).
 * @returns cells beside the formula's own whose value changed
 */
export function storeResult(entry: FormulaEntry, result: EngineValue): CellPlace[] {
  const { sheet, row, column } = entry;
  const cell = sheet.cells.get(row, column);
  if (!cell) return [];
  if (cell.spill && !cell.spill.dynamic) return fillFixedArray(entry, cell, cell.spill.area, result);
  if (!Array.isArray(result) || (result.length <= 1 && (result[0]?.length ?? 0) <= 1)) {
    const value = Array.isArray(result) ? (result[0]?.[0] ?? { error: "#CALC!" as const }) : result;
    return setScalar(entry, cell, value);
  }
  const area = { row, column, rows: result.length, columns: result[0]!.length };
  if (entry.scalarOnly) return setScalar(entry, cell, result[0]![0] ?? 0);
  if (isBlocked(sheet, area)) return setScalar(entry, cell, { error: "#SPILL!" });
  const before = clearSpill(sheet, row, column, area);
  cell.value = result[0]![0] ?? 0;
  cell.spill = { area, dynamic: true };
  return [...before, ...fill(sheet, area, (r, c) => result[r]?.[c] ?? 0)];
}

function setScalar({ sheet, row, column }: FormulaEntry, cell: CellDocument, value: CellValue): CellPlace[] {
  const cleared = clearSpill(sheet, row, column, null);
  cell.value = value;
  // A dynamic array of one cell stays one: the file must say so, or Excel would cut the formula to one cell.
  if (cell.spill) cell.spill = { area: { row, column, rows: 1, columns: 1 }, dynamic: true };
  return cleared;
}

/** Ctrl+Shift+Enter arrays have a fixed area; cells beyond the result show #N/A, a single value repeats. */
function fillFixedArray(
  entry: FormulaEntry,
  cell: CellDocument,
  area: CellArea,
  result: EngineValue,
): CellPlace[] {
  const at = (row: number, column: number): CellValue => {
    if (!Array.isArray(result)) return result;
    const line = result.length === 1 ? result[0] : result[row];
    const value = line && (line.length === 1 ? line[0] : line[column]);
    return value === undefined ? { error: "#N/A" } : (value ?? 0);
  };
  cell.value = at(entry.row - area.row, entry.column - area.column);
  return fill(entry.sheet, area, at);
}

/** Writes all cells of an array but the formula's own, which is its first. */
function fill(
  sheet: WorksheetDocument,
  area: CellArea,
  at: (row: number, column: number) => CellValue,
): CellPlace[] {
  const changed: CellPlace[] = [];
  const spillParent = { row: area.row, column: area.column };
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      if (r === 0 && c === 0) continue;
      const [row, column] = [area.row + r, area.column + c];
      const value = at(r, c);
      const old = sheet.cells.get(row, column);
      if (!old || !sameValue(old.value, value)) changed.push({ sheet, row, column });
      if (old) Object.assign(old, { value, formula: null, spill: null, spillParent });
      else
        sheet.cells.set(row, column, {
          value,
          formula: null,
          spill: null,
          spillParent,
          style: styleOfEmpty(sheet, row, column),
        });
    }
  }
  return changed;
}

/** An empty cell takes its row's style, else its column's. */
export function styleOfEmpty(sheet: WorksheetDocument, row: number, column: number): number {
  return sheet.rows.get(row)?.style || sheet.columns.get(column)?.style || 0;
}

/**
 * Empties the cells that the array at a cell fills.
 * @param except cells that the next result fills anyway
 */
export function clearSpill(
  sheet: WorksheetDocument,
  row: number,
  column: number,
  except: CellArea | null,
): CellPlace[] {
  const area = sheet.cells.get(row, column)?.spill?.area;
  if (!area) return [];
  return clearGhosts(sheet, area, row, column, except);
}

/** Empties those cells of an area that belong to the array at an anchor. */
export function clearGhosts(
  sheet: WorksheetDocument,
  area: CellArea,
  row: number,
  column: number,
  except: CellArea | null,
): CellPlace[] {
  const cleared: CellPlace[] = [];
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const cell = sheet.cells.get(r, c);
      const parent = cell?.spillParent;
      if (!cell || parent?.row !== row || parent.column !== column) continue;
      if (except && containsCell(except, r, c)) continue;
      if (cell.style === styleOfEmpty(sheet, r, c)) sheet.cells.delete(r, c);
      else Object.assign(cell, { value: null, spillParent: null });
      cleared.push({ sheet, row: r, column: c });
    }
  }
  return cleared;
}

function isBlocked(sheet: WorksheetDocument, area: CellArea): boolean {
  if (area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns) return true;
  if (sheet.merges.some((merge) => areasOverlap(merge, area))) return true;
  if (sheet.tables.some((table) => areasOverlap(table.area, area))) return true;
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      if (r === area.row && c === area.column) continue;
      const cell = sheet.cells.get(r, c);
      if (!cell || (cell.value === null && cell.formula === null)) continue;
      if (cell.spillParent?.row === area.row && cell.spillParent.column === area.column) continue;
      return true;
    }
  }
  return false;
}

/** Equal as cell contents; messages of errors don't count. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error;
}
