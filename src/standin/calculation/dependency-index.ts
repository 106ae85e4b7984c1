import type { WorksheetDocument } from "../document/workbook-document";
import type { FormulaPlan, SheetArea } from "./formula-plan";
import { containsCell } from "../document/areas";

/** One formula cell that the calculation knows. */
export interface FormulaEntry {
  sheet: WorksheetDocument;
  row: number;
  column: number;
  formula: string;
  /** From an opened file and not an array: ranges are cut to one cell, as that file's Excel did. */
  scalarOnly: boolean;
  plan: FormulaPlan;
}

export interface CellPlace {
  sheet: WorksheetDocument;
  row: number;
  column: number;
}

interface AreaUse extends SheetArea {
  entries: Set<FormulaEntry>;
}

/** Key of a cell within its sheet; sheets have 16,384 columns. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Which formulas read which cells. */
export class DependencyIndex {
  private readonly bySheet = new Map<
    WorksheetDocument,
    { cells: Map<number, Set<FormulaEntry>>; areas: Map<string, AreaUse> }
  >();
  /** Formulas whose reads the text doesn't name: they depend on everything. */
  readonly dynamic = new Set<FormulaEntry>();

  add(entry: FormulaEntry): void {
    if (entry.plan.dynamicReferences) this.dynamic.add(entry);
    for (const use of entry.plan.areas) this.usersOf(use).add(entry);
  }

  remove(entry: FormulaEntry): void {
    this.dynamic.delete(entry);
    for (const use of entry.plan.areas) this.usersOf(use).delete(entry);
  }

  private usersOf({ sheet, area }: SheetArea): Set<FormulaEntry> {
    let uses = this.bySheet.get(sheet);
    if (!uses) this.bySheet.set(sheet, (uses = { cells: new Map(), areas: new Map() }));
    if (area.rows === 1 && area.columns === 1) {
      const key = cellKey(area.row, area.column);
      let entries = uses.cells.get(key);
      if (!entries) uses.cells.set(key, (entries = new Set()));
      return entries;
    }
    const key = `${area.row},${area.column},${area.rows},${area.columns}`;
    let use = uses.areas.get(key);
    if (!use) uses.areas.set(key, (use = { sheet, area, entries: new Set() }));
    return use.entries;
  }

  /**
   * All formulas that take new values when these cells or formulas change, directly or through others.
   * @param total number of formulas, to stop early when all are affected
   */
  affectedBy(cells: Iterable<CellPlace>, formulas: Iterable<FormulaEntry>, total: number): Set<FormulaEntry> {
    const affected = new Set<FormulaEntry>(formulas);
    const queue: CellPlace[] = [...cells, ...affected];
    // An area that was hit once has nothing more to tell, so each sheet's list shrinks.
    const untouched = new Map<WorksheetDocument, AreaUse[]>();
    for (const [sheet, uses] of this.bySheet) untouched.set(sheet, [...uses.areas.values()]);
    const reach = (entries: Iterable<FormulaEntry>) => {
      for (const entry of entries) {
        if (affected.has(entry)) continue;
        affected.add(entry);
        queue.push(entry, ...ghosts(entry));
      }
    };
    if (queue.length > 0) reach(this.dynamic);
    for (const entry of [...affected]) queue.push(...ghosts(entry));
    for (let next = 0; next < queue.length && affected.size < total; next++) {
      const { sheet, row, column } = queue[next]!;
      reach(this.bySheet.get(sheet)?.cells.get(cellKey(row, column)) ?? []);
      const areas = untouched.get(sheet) ?? [];
      for (let index = areas.length - 1; index >= 0; index--) {
        const use = areas[index]!;
        if (!containsCell(use.area, row, column)) continue;
        areas[index] = areas.at(-1)!;
        areas.pop();
        reach(use.entries);
      }
    }
    return affected;
  }
}

/** Cells that an array formula fills beside its own. */
function ghosts({ sheet, row, column }: FormulaEntry): CellPlace[] {
  const area = sheet.cells.get(row, column)?.spill?.area;
  if (!area) return [];
  const cells: CellPlace[] = [];
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      if (r !== row || c !== column) cells.push({ sheet, row: r, column: c });
    }
  }
  return cells;
}
