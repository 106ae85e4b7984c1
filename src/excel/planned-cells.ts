import { contentOf, type CellContent } from "../core/sheets/cell-content";
import type { DateSystem } from "../core/sheets/serial-date";
import type {
  Area,
  CellFormat,
  CellsBlock,
  SheetSpec,
  SpecCell,
  TableBlock,
} from "../core/sheets/sheet-spec";

/** A rectangle of cells of a spec: a cells block, or a table with its header row. */
export interface CellBlock {
  area: Area;
  rows: readonly (readonly SpecCell[])[];
  /** Format of each column where a cell names none. */
  columnFormats: readonly CellFormat[];
  table: TableBlock | null;
}

/** All rectangles of a sheet that hold content, in the order of the spec. */
export function cellBlocks(spec: SheetSpec): CellBlock[] {
  return spec.blocks.flatMap((block) => {
    if (block.kind === "cells") return block.rows.length === 0 ? [] : [plainBlock(block)];
    return block.kind === "table" ? [tableBlock(block)] : [];
  });
}

function plainBlock(block: CellsBlock): CellBlock {
  const columns = Math.max(1, ...block.rows.map((row) => row.length));
  return {
    area: { ...block.at, rows: block.rows.length, columns },
    rows: block.rows,
    columnFormats: [],
    table: null,
  };
}

function tableBlock(block: TableBlock): CellBlock {
  const header = block.columns.map((column): SpecCell => ({ kind: "text", text: column.header }));
  return {
    area: { ...block.at, rows: block.rows.length + 1, columns: block.columns.length },
    rows: [header, ...block.rows.map((row) => row.cells)],
    columnFormats: block.columns.map((column) => column.format),
    table: block,
  };
}

/** What a planned cell will hold: a constant, or some formula with a result. */
export type PlannedContent =
  { formula: false; content: CellContent } | { formula: true; result: CellContent | null };

/** One planned cell with its 0-based place on the sheet. */
export interface PlannedCell {
  row: number;
  column: number;
  content: PlannedContent;
}

/** All planned cells of a sheet; later blocks win where blocks overlap. */
export function plannedCells(spec: SheetSpec, dateSystem: DateSystem): PlannedCell[] {
  const cells = new Map<string, PlannedCell>();
  for (const block of cellBlocks(spec)) {
    block.rows.forEach((cellsOfRow, rowOffset) => {
      for (let offset = 0; offset < block.area.columns; offset++) {
        const row = block.area.row + rowOffset;
        const column = block.area.column + offset;
        const cell = cellsOfRow[offset] ?? { kind: "blank" };
        cells.set(`${row},${column}`, { row, column, content: plannedContent(cell, dateSystem) });
      }
    });
  }
  return [...cells.values()];
}

function plannedContent(cell: SpecCell, dateSystem: DateSystem): PlannedContent {
  if (cell.kind !== "formula") return { formula: false, content: contentOf(cell, dateSystem) };
  // A blank expectation says that the result is not foreseen, e.g. for the anchor of a spilled matrix.
  const result = cell.expected.kind === "blank" ? null : contentOf(cell.expected, dateSystem);
  return { formula: true, result: cell.expected.kind === "formula" ? null : result };
}
