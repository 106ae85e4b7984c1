import type { WorksheetDocument } from "../document/workbook-document";
import type { FormulaEntry } from "./dependency-index";
import type { SheetArea } from "./formula-plan";
import { isLargeRange } from "./shared-ranges";

export interface CalculationOrder {
  /** Every formula after those it reads, as far as there is no circle. */
  ordered: OrderedFormula[];
  /** Formulas that close a circle; they count as 0 there, as in Excel. */
  circular: FormulaEntry[];
}

export interface OrderedFormula {
  entry: FormulaEntry;
  /** Formulas that it reads through a large range have a lower stage: those ranges must be complete before. */
  stage: number;
}

/** A formula, or a large range as a stop between a formula and the many that it reads there. */
interface Node {
  entry: FormulaEntry | null;
  reads: Node[] | null;
  next: number;
  state: "new" | "open" | "done";
  stage: number;
}

/** Orders formulas by what they read, without recursion: chains may be as long as the sheet. */
export function orderFormulas(entries: Iterable<FormulaEntry>): CalculationOrder {
  const graph = new ReadGraph(entries);
  const ordered: OrderedFormula[] = [];
  const circular = new Set<FormulaEntry>();
  for (const root of graph.formulas) {
    if (root.state !== "new") continue;
    const stack = [graph.open(root)];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const read = top.reads![top.next++];
      if (!read) {
        stack.pop();
        finish(top);
        if (top.entry) ordered.push({ entry: top.entry, stage: top.stage });
      } else if (read.state === "new") stack.push(graph.open(read));
      else if (read.state === "open") circular.add((read.entry ?? top.entry)!);
    }
  }
  return { ordered, circular: [...circular] };
}

function finish(node: Node): void {
  node.state = "done";
  for (const read of node.reads!) if (read.stage > node.stage) node.stage = read.stage;
  if (node.entry === null && node.reads!.length > 0) node.stage++;
}

/** Finds what a formula reads among the formulas to order: per sheet and column, sorted by row. */
class ReadGraph {
  readonly formulas: Node[];
  private readonly sheets = new Map<WorksheetDocument, Map<number, Node[]>>();
  private readonly ranges = new Map<WorksheetDocument, Map<string, Node>>();

  constructor(entries: Iterable<FormulaEntry>) {
    const sorted = [...entries].sort((a, b) => a.row - b.row || a.column - b.column);
    this.formulas = sorted.map((entry) => ({ entry, reads: null, next: 0, state: "new", stage: 0 }));
    for (const node of this.formulas) {
      const { sheet, column } = node.entry!;
      let columns = this.sheets.get(sheet);
      if (!columns) this.sheets.set(sheet, (columns = new Map()));
      const list = columns.get(column);
      if (list) list.push(node);
      else columns.set(column, [node]);
    }
  }

  open(node: Node): Node {
    node.state = "open";
    node.reads ??= node.entry!.plan.areas.flatMap((range) =>
      isLargeRange(range) ? this.rangeNode(range) : this.within(range),
    );
    return node;
  }

  private rangeNode(range: SheetArea): Node {
    const { sheet, area } = range;
    let ranges = this.ranges.get(sheet);
    if (!ranges) this.ranges.set(sheet, (ranges = new Map()));
    const key = `${area.row},${area.column},${area.rows},${area.columns}`;
    let node = ranges.get(key);
    if (!node) {
      node = { entry: null, reads: this.within(range), next: 0, state: "new", stage: 0 };
      ranges.set(key, node);
    }
    return node;
  }

  private within({ sheet, area }: SheetArea): Node[] {
    const columns = this.sheets.get(sheet);
    if (!columns) return [];
    const found: Node[] = [];
    const bottom = area.row + area.rows;
    for (const list of columnsWithin(columns, area.column, area.columns)) {
      for (let index = firstAtOrAfter(list, area.row); index < list.length; index++) {
        if (list[index]!.entry!.row >= bottom) break;
        found.push(list[index]!);
      }
    }
    return found;
  }
}

function columnsWithin(columns: Map<number, Node[]>, first: number, count: number): Node[][] {
  const isInside = (column: number) => column >= first && column < first + count;
  if (count > columns.size)
    return [...columns].filter(([column]) => isInside(column)).map(([, list]) => list);
  const found: Node[][] = [];
  for (let column = first; column < first + count; column++) {
    const list = columns.get(column);
    if (list) found.push(list);
  }
  return found;
}

function firstAtOrAfter(list: Node[], row: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.entry!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
