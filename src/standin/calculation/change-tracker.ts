import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea, CellDocument, CellValue } from "../document/cell-document";
import { cellKey, type CellPlace } from "./dependency-index";
import { clearGhosts, sameValue } from "./spill-results";

/** What differs from the last look at the document. */
export interface CellChanges {
  /** Cells whose constant or formula changed. */
  cells: CellPlace[];
  added: FormulaPlace[];
  removed: CellPlace[];
  /** Formulas without a result, and arrays of which a filled cell was overwritten. */
  outdated: CellPlace[];
}

export interface FormulaPlace extends CellPlace {
  formula: string;
  /** The cell came with a result: from a file, or moved by an insertion. */
  hasResult: boolean;
  isArray: boolean;
}

interface SeenCell {
  formula: string | null;
  value: CellValue;
  spill: CellArea | null;
  parent: { row: number; column: number } | null;
  round: number;
}

/**
 * Finds edits by comparing the document with what was seen last, so that nobody who changes cells has to report it.
 * Walking 100,000 cells takes some milliseconds; a missed notification would show wrong numbers.
 */
export class ChangeTracker {
  private readonly seen = new Map<WorksheetDocument, Map<number, SeenCell>>();
  private round = 0;

  constructor(private readonly document: WorkbookDocument) {}

  /** Compares and takes the present state as seen. */
  collect(): CellChanges {
    this.round++;
    const changes: CellChanges = { cells: [], added: [], removed: [], outdated: [] };
    for (const sheet of [...this.seen.keys()]) {
      if (!this.document.sheets.includes(sheet)) this.removeSheet(sheet, changes);
    }
    for (const sheet of this.document.sheets) this.collectSheet(sheet, changes);
    return changes;
  }

  /** Takes a cell's present state as seen: for results that the calculation wrote itself. */
  note({ sheet, row, column }: CellPlace): void {
    const cells = this.cellsOf(sheet);
    const cell = sheet.cells.get(row, column);
    if (cell) cells.set(cellKey(row, column), this.stateOf(cell));
    else cells.delete(cellKey(row, column));
  }

  private cellsOf(sheet: WorksheetDocument): Map<number, SeenCell> {
    let cells = this.seen.get(sheet);
    if (!cells) this.seen.set(sheet, (cells = new Map()));
    return cells;
  }

  private stateOf(cell: CellDocument): SeenCell {
    const { formula, value, spill, spillParent } = cell;
    return { formula, value, spill: spill?.area ?? null, parent: spillParent, round: this.round };
  }

  private removeSheet(sheet: WorksheetDocument, changes: CellChanges): void {
    for (const [key, { formula }] of this.cellsOf(sheet)) {
      if (formula !== null)
        changes.removed.push({ sheet, row: Math.floor(key / 16_384), column: key % 16_384 });
    }
    this.seen.delete(sheet);
  }

  private collectSheet(sheet: WorksheetDocument, changes: CellChanges): void {
    const cells = this.cellsOf(sheet);
    let present = 0;
    for (const row of sheet.cells.rowNumbers()) {
      for (const [column, cell] of sheet.cells.row(row)) {
        present++;
        this.compare({ sheet, row, column }, cell, cells, changes);
      }
    }
    if (present === cells.size) return;
    for (const [key, state] of cells) {
      if (state.round === this.round) continue;
      cells.delete(key);
      this.gone({ sheet, row: Math.floor(key / 16_384), column: key % 16_384 }, state, changes);
    }
  }

  private compare(
    place: CellPlace,
    cell: CellDocument,
    cells: Map<number, SeenCell>,
    changes: CellChanges,
  ): void {
    const key = cellKey(place.row, place.column);
    const state = cells.get(key);
    if (state && state.formula === cell.formula && sameValue(state.value, cell.value)) {
      state.round = this.round;
      state.spill = cell.spill?.area ?? null;
      if (cell.formula !== null && cell.value === null) changes.outdated.push(place);
      if (state.parent && !cell.spillParent) this.orphan(place, state, changes);
      state.parent = cell.spillParent;
      return;
    }
    if (state) this.gone(place, state, changes);
    // Overwritten without being taken out of its array; a cell that moved along with its array has another parent.
    if (state?.parent && samePlace(state.parent, cell.spillParent)) cell.spillParent = null;
    if (cell.formula === null) changes.cells.push(place);
    else if (state?.formula === cell.formula && cell.value === null) changes.outdated.push(place);
    else if (state?.formula !== cell.formula) changes.added.push(addedFormula(place, cell));
    cells.set(key, this.stateOf(cell));
  }

  /** What stood here before went away or was overwritten. */
  private gone(place: CellPlace, state: SeenCell, changes: CellChanges): void {
    const formula = place.sheet.cells.get(place.row, place.column)?.formula ?? null;
    if (state.formula !== null && state.formula !== formula) {
      changes.removed.push(place);
      if (state.spill)
        changes.cells.push(...clearGhosts(place.sheet, state.spill, place.row, place.column, null));
    }
    if (formula === null) changes.cells.push(place);
    this.orphan(place, state, changes);
  }

  /** A filled cell that changed makes its array due: it spills again or is blocked now. */
  private orphan({ sheet }: CellPlace, state: SeenCell, changes: CellChanges): void {
    const { parent } = state;
    if (parent && sheet.cells.get(parent.row, parent.column)?.formula != null)
      changes.outdated.push({ sheet, ...parent });
  }
}

function samePlace(a: { row: number; column: number }, b: { row: number; column: number } | null): boolean {
  return a.row === b?.row && a.column === b.column;
}

function addedFormula(place: CellPlace, cell: CellDocument): FormulaPlace {
  return { ...place, formula: cell.formula!, hasResult: cell.value !== null, isArray: cell.spill !== null };
}
