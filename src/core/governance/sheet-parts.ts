import { addressOf } from "../sheets/a1";
import { blank, text } from "../sheets/cells";
import { footer, subtitle, type SheetContext } from "../sheets/sheet-context";
import type { Area, Block, PrintSpec, Role, SpecCell, TableBlock, TableColumn } from "../sheets/sheet-spec";
import { literal } from "../sheets/structured-reference";
import { columnOf, type ColumnPlan } from "../sheets/table-builder";
import type { IsoDate } from "../values/day";

/** A column that the add-in computes and that shows text. */
export function textColumn<Row>(
  key: string,
  header: string,
  width: number,
  cell: (row: Row) => string,
  given: Partial<TableColumn> = {},
): ColumnPlan<Row> {
  return {
    key,
    header,
    format: "text",
    owner: "computed",
    width,
    wrap: true,
    cell: (row) => text(cell(row)),
    ...given,
  };
}

/** A column of any content that the add-in computes. */
export function cellColumn<Row>(
  key: string,
  header: string,
  width: number,
  format: TableColumn["format"],
  cell: (row: Row, index: number) => SpecCell,
): ColumnPlan<Row> {
  return { key, header, format, owner: "computed", width, align: "center", cell };
}

/** A date cell, blank for null. */
export function date(value: IsoDate | null): SpecCell {
  return value === null ? blank : { kind: "date", date: value };
}

/** Cells of one row from column A on. */
export function line(row: number, role: Role, ...cells: SpecCell[]): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [cells] };
}

/** Title, subtitle and what the sheet is for, in the first three rows. */
export function titles(context: SheetContext, words: { title: string; intro: string }): Block[] {
  return [
    line(0, "title", text(words.title)),
    line(1, "subtitle", text(subtitle(context))),
    line(2, "note", text(words.intro)),
    { kind: "rowHeight", row: 0, rows: 1, height: 28 },
  ];
}

/** A heading with a note in the row below it. */
export function heading(row: number, title: string, note: string): Block[] {
  return [
    line(row, "heading", text(title)),
    line(row + 1, "note", text(note)),
    { kind: "rowHeight", row, rows: 1, height: 24 },
  ];
}

/** The data cells of a table's column. */
export function columnArea(table: TableBlock, key: string): Area {
  return { row: table.at.row + 1, column: columnOf(table, key), rows: table.rows.length, columns: 1 };
}

/** How a value of a column is coloured. */
export interface ValueLook {
  value: string;
  fill: string;
  color: string;
}

/** Colours the cells of a column by their text, also after it changed. */
export function valueLooks(table: TableBlock, key: string, looks: readonly ValueLook[]): Block[] {
  const area = columnArea(table, key);
  return looks.map(({ value, fill, color }): Block => ({
    kind: "rule",
    area,
    rule: {
      type: "formula",
      formula: `=${addressOf(area)}=${literal(value)}`,
      fill,
      color,
      bold: true,
    },
  }));
}

/** A drop-down over a column that a person fills in; other entries stay possible. */
export function dropDown(
  table: TableBlock,
  key: string,
  values: readonly string[],
  prompt: { title: string; message: string },
): Block {
  return { kind: "validation", area: columnArea(table, key), rule: { type: "list", values }, prompt };
}

/** A landscape page as wide as the sheet, with the header row of its first table on every page. */
export function landscape(
  context: SheetContext,
  titleRow: number | null,
  paper: PrintSpec["paper"] = "a4",
): PrintSpec {
  return {
    orientation: "landscape",
    paper,
    titleRows: titleRow === null ? null : { first: titleRow, last: titleRow },
    fitToPagesWide: 1,
    footer: footer(context),
  };
}
