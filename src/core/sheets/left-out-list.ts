import { blank, text } from "./cells";
import type { Block, SpecCell } from "./sheet-spec";
import { textLines } from "./table-look";

/**
 * A plain list with a reason that runs on to the right over empty cells; a table would squeeze it into one narrow
 * column of the table above.
 */
export interface LeftOutList {
  row: number;
  headers: readonly string[];
  /** Cells before the reason; the first two are ID and name. */
  rows: readonly { cells: readonly SpecCell[]; reason: string }[];
  reasonHeader: string;
  /** First column of the reason and the last column of the list. */
  reasonColumn: number;
  lastColumn: number;
  nameWidth: number;
}

/** Blocks of the list; it takes one row more than it has entries. */
export function leftOutList(list: LeftOutList): Block[] {
  const { row, headers, rows, reasonColumn, lastColumn } = list;
  const lead = Array.from({ length: reasonColumn }, (_, index) => text(headers[index] ?? ""));
  const reasonArea = { row, column: reasonColumn, rows: 1, columns: lastColumn - reasonColumn + 1 };
  const padding = Array.from({ length: reasonArea.columns - 1 }, () => blank);
  const first = row + 1;
  const tall = rows.flatMap(({ cells }, index): Block[] => {
    const lines = textLines(cells[1] ?? blank, list.nameWidth);
    return lines > 1 ? [{ kind: "rowHeight", row: first + index, rows: 1, height: lines * 15 + 1 }] : [];
  });
  return [
    {
      kind: "cells",
      at: { row, column: 0 },
      role: "header",
      rows: [[...lead, text(list.reasonHeader), ...padding]],
    },
    { kind: "merge", area: reasonArea },
    { kind: "role", area: reasonArea, role: "header", align: "left" },
    { kind: "rowHeight", row, rows: 1, height: 20 },
    {
      kind: "cells",
      at: { row: first, column: 0 },
      role: "text",
      wrap: true,
      rows: rows.map(({ cells }) => cells),
    },
    {
      kind: "cells",
      at: { row: first, column: reasonColumn },
      role: "text",
      rows: rows.map(({ reason }) => [text(reason)]),
    },
    ...tall,
  ];
}
