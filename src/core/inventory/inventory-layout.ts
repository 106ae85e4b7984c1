import { text } from "../sheets/cells";
import type { Block, CellFormat, Role, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { buildTable, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";

/** Widths of the inventory's columns: ID, name, a short text, figures and marks, a long text. */
export const inventoryWidths = [11, 34, 24, 16, 16, 16, 16, 16, 16, 16, 17, 44] as const;

/** A part of the inventory: a heading, what it says, and a table where there is something to show. */
export interface InventorySection {
  heading: string;
  note: string;
  /** Builds the table at a row; null where there is nothing yet. */
  table: ((row: number) => TableBlock) | null;
  /** Further blocks that depend on the table's place. */
  blocks?: (table: TableBlock) => Block[];
}

/** Puts sections below each other. */
export function stackSections(sections: readonly InventorySection[], firstRow: number): Block[] {
  let row = firstRow;
  return sections.flatMap((section) => {
    const blocks = [
      ...lineBlocks(row, "heading", section.heading),
      ...lineBlocks(row + 1, "note", section.note),
    ];
    if (!section.table) {
      row += 3;
      return blocks;
    }
    const table = section.table(row + 2);
    row = rowBelow(table) + 1;
    return [...blocks, table, ...tableLook(table, inventoryWidths), ...(section.blocks?.(table) ?? [])];
  });
}

export function lineBlocks(row: number, role: Role, value: string): Block[] {
  const height: Block[] = role === "heading" ? [{ kind: "rowHeight", row, rows: 1, height: 24 }] : [];
  return [{ kind: "cells", at: { row, column: 0 }, role, rows: [[text(value)]] }, ...height];
}

/** A computed column. */
export function inventoryColumn<Row>(
  key: string,
  header: string,
  format: CellFormat,
  cell: (row: Row, index: number) => SpecCell,
): ColumnPlan<Row> {
  const isText = format === "text";
  return {
    key,
    header,
    format,
    owner: "computed",
    width: 0,
    cell,
    wrap: isText,
    align: isText && !isShort(key) ? "left" : "center",
  };
}

export function inventoryTable<Row>(
  name: string,
  given: {
    columns: readonly ColumnPlan<Row>[];
    rows: readonly Row[];
    id: (row: Row, index: number) => string;
  },
): ((row: number) => TableBlock) | null {
  if (given.rows.length === 0) return null;
  return (row) => buildTable({ name, at: { row, column: 0 }, ...given });
}

/** Marks and yes/no read best in the middle of their cells. */
function isShort(key: string): boolean {
  return shortColumns.has(key);
}

const shortColumns: ReadonlySet<string> = new Set(
  "answered answer early api critical personal silo rag firstProject state translator inPlan".split(" "),
);
