import { blank } from "./cells";
import type { Position, SpecCell, TableBlock, TableColumn } from "./sheet-spec";

/** A table column together with what its cell in a row is. */
export interface ColumnPlan<Row> extends TableColumn {
  width: number;
  cell: (row: Row, index: number) => SpecCell;
}

/**
 * A table with one row per record. Excel has no table without a data row, so no records make one blank row,
 * over which every formula on the table's columns sums to 0.
 */
export function buildTable<Row>(options: {
  name: string;
  at: Position;
  columns: readonly ColumnPlan<Row>[];
  rows: readonly Row[];
  id: (row: Row, index: number) => string;
}): TableBlock {
  const { columns, rows } = options;
  const filled = rows.map((row, index) => ({
    id: options.id(row, index),
    cells: columns.map((column) => column.cell(row, index)),
  }));
  return {
    kind: "table",
    at: options.at,
    name: options.name,
    columns: columns.map(({ cell: _cell, width: _width, ...column }) => column),
    rows: filled.length > 0 ? filled : [{ id: "", cells: columns.map(() => blank) }],
  };
}

/** 0-based sheet column of a table column. */
export function columnOf(table: TableBlock, key: string): number {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`table ${table.name} has no column ${key}`);
  return table.at.column + index;
}

/** First row below a table. */
export function rowBelow(table: TableBlock): number {
  return table.at.row + 1 + table.rows.length;
}
