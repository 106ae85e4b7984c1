import { colors } from "../sheets/palette";
import type { Block, Role, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { text } from "../sheets/cells";
import { tableLook } from "../sheets/table-look";

/** Title, hint and a blank row stand above every input table. */
export const tableRow = 3;

/** Characters beside each other that can still be read on a landscape A3 page. */
const readableWidth = 260;

function pagesWide(widths: readonly number[]): number {
  return Math.max(1, Math.round(widths.reduce((sum, width) => sum + width, 0) / readableWidth));
}

/** A line of text in column A. */
export function line(row: number, role: Role, value: string): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [[text(value)]] };
}

/** A sheet with a title, a hint and one table. */
export function sheetFrame(options: {
  key: string;
  name: string;
  title: string;
  hint: string;
  table: TableBlock;
  widths: readonly number[];
  freezeColumns: number;
  blocks: readonly Block[];
}): SheetSpec {
  const { table } = options;
  return {
    key: options.key,
    name: options.name,
    tabColor: colors.navy,
    blocks: [
      line(0, "title", options.title),
      line(1, "subtitle", options.hint),
      { kind: "rowHeight", row: 0, rows: 1, height: 28 },
      table,
      ...tableLook(table, options.widths),
      ...options.blocks,
    ],
    freeze: { rows: tableRow + 1, columns: options.freezeColumns },
    columnWidths: options.widths,
    print: {
      orientation: "landscape",
      paper: "a3",
      titleRows: { first: tableRow, last: tableRow },
      fitToPagesWide: pagesWide(options.widths),
      ...(pagesWide(options.widths) > 1 ? { titleColumns: options.freezeColumns } : {}),
      footer: options.title,
    },
  };
}
