import type { WorksheetDocument } from "../document/workbook-document";
import type { FormulaEntry } from "./dependency-index";

export interface CalculationOrder {
  /** Every formula after those it reads, as far as there is no circle. */
  ordered: FormulaEntry[];
  /** Formulas that close a circle; they count as 0 there, as in Excel. */
  circular: FormulaEntry[];
}

/** Orders formulas by what they read, without recursion: chains may be as long as the sheet. */
export function orderFormulas(entries: Iterable<FormulaEntry>): CalculationOrder {
  const columns = new ColumnLists(entries);
  const state = new Map<FormulaEntry, "open" | "done">();
  const ordered: FormulaEntry[] = [];
  const circular = new Set<FormulaEntry>();
  for (const root of columns.all) {
    if (state.has(root)) continue;
    const stack = [{ entry: root, reads: columns.readBy(root), next: 0 }];
    state.set(root, "open");
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const read = top.reads[top.next++];
      if (!read) {
        state.set(top.entry, "done");
        ordered.push(top.entry);
        stack.pop();
      } else if (!state.has(read)) {
        state.set(read, "open");
        stack.push({ entry: read, reads: columns.readBy(read), next: 0 });
      } else if (state.get(read) === "open") circular.add(read);
    }
  }
  return { ordered, circular: [...circular] };
}

/** Finds formulas within an area fast: per sheet and column, sorted by row. */
class ColumnLists {
  readonly all: FormulaEntry[];
  private readonly sheets = new Map<WorksheetDocument, Map<number, FormulaEntry[]>>();

  constructor(entries: Iterable<FormulaEntry>) {
    this.all = [...entries].sort((a, b) => a.row - b.row || a.column - b.column);
    for (const entry of this.all) {
      let columns = this.sheets.get(entry.sheet);
      if (!columns) this.sheets.set(entry.sheet, (columns = new Map()));
      const list = columns.get(entry.column);
      if (list) list.push(entry);
      else columns.set(entry.column, [entry]);
    }
  }

  readBy(entry: FormulaEntry): FormulaEntry[] {
    const found: FormulaEntry[] = [];
    for (const { sheet, area } of entry.plan.areas) {
      const columns = this.sheets.get(sheet);
      if (!columns) continue;
      const bottom = area.row + area.rows;
      for (const list of columnsWithin(columns, area.column, area.columns)) {
        for (
          let index = firstAtOrAfter(list, area.row);
          index < list.length && list[index]!.row < bottom;
          index++
        ) {
          found.push(list[index]!);
        }
      }
    }
    return found;
  }
}

function columnsWithin(columns: Map<number, FormulaEntry[]>, first: number, count: number): FormulaEntry[][] {
  if (count > columns.size)
    return [...columns.keys()]
      .filter((column) => column >= first && column < first + count)
      .map((column) => columns.get(column)!);
  const found: FormulaEntry[][] = [];
  for (let column = first; column < first + count; column++) {
    const list = columns.get(column);
    if (list) found.push(list);
  }
  return found;
}

function firstAtOrAfter(list: FormulaEntry[], row: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
