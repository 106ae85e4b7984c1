import { blank, text } from "../sheets/cells";
import { footer, subtitle, type SheetContext } from "../sheets/sheet-context";
import type { Area, Block, PrintSpec, Role, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { columnOf, type ColumnPlan } from "../sheets/table-builder";
import type { IsoDate } from "../values/day";

/** Cells of one row from column A on. */
export function line(row: number, role: Role, ...values: readonly string[]): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [values.map(text)] };
}

/** Title, subtitle and a sentence on what the sheet is for, in rows 1–3. */
export function sheetHead(context: SheetContext, title: string, intro: string): Block[] {
  return [
    line(0, "title", title),
    line(1, "subtitle", subtitle(context)),
    line(2, "note", intro),
    { kind: "rowHeight", row: 0, rows: 1, height: 28 },
  ];
}

/** A heading above a table. */
export function heading(row: number, value: string): Block[] {
  return [line(row, "heading", value), { kind: "rowHeight", row, rows: 1, height: 24 }];
}

/** A sentence over several merged columns, in a row as high as it needs. */
export function paragraph(area: Area, value: string, lines: number, role: Role = "text"): Block[] {
  return [
    { kind: "cells", at: area, rows: [[text(value)]] },
    { kind: "merge", area },
    { kind: "role", area, role, wrap: true, align: "left" },
    { kind: "rowHeight", row: area.row, rows: 1, height: lines * 15 + 3 },
  ];
}

type Given<Row> = Partial<Omit<ColumnPlan<Row>, "key" | "header" | "width" | "cell">>;

/** A table column; text and computed unless said otherwise. */
export function column<Row>(
  key: string,
  header: string,
  width: number,
  cell: ColumnPlan<Row>["cell"],
  given: Given<Row> = {},
): ColumnPlan<Row> {
  return { key, header, width, cell, format: "text", owner: "computed", ...given };
}

/** A column that a person fills in; what he typed stays on every later run. */
export function inputColumn<Row>(
  key: string,
  header: string,
  width: number,
  cell: ColumnPlan<Row>["cell"] = () => blank,
  given: Given<Row> = {},
): ColumnPlan<Row> {
  return column(key, header, width, cell, { owner: "editable", wrap: true, ...given });
}

/** A day as a cell. */
export function day(date: IsoDate): SpecCell {
  return { kind: "date", date };
}

/** Data cells of a column of a table. */
export function columnArea(table: TableBlock, key: string): Area {
  return { row: table.at.row + 1, column: columnOf(table, key), rows: table.rows.length, columns: 1 };
}

/** Shows which columns are to be filled in. */
export function inputLook(table: TableBlock): Block[] {
  return table.columns.flatMap((each): Block[] =>
    each.owner === "editable"
      ? [
          {
            kind: "role",
            area: columnArea(table, each.key),
            role: "input",
            ...(each.wrap ? { wrap: true } : {}),
            ...(each.align ? { align: each.align } : {}),
          },
        ]
      : [],
  );
}

/** A drop-down in a column; other entries are refused, so that the counting formulas see each of them. */
export function dropDown(table: TableBlock, key: string, values: readonly string[]): Block {
  const header = table.columns[columnOf(table, key) - table.at.column]!.header;
  return {
    kind: "validation",
    area: columnArea(table, key),
    rule: { type: "list", values },
    error: { title: header, message: values.join(" / ") },
  };
}

/** Progress between 0 and 100 %, drawn as a bar. */
export function progressLook(table: TableBlock, key: string, color: string): Block[] {
  const area = columnArea(table, key);
  return [
    {
      kind: "validation",
      area,
      rule: { type: "decimal", min: 0, max: 1 },
      error: { title: "%", message: "0–100 %" },
    },
    { kind: "rule", area, rule: { type: "dataBar", color, min: 0, max: 1 } },
  ];
}

/** Landscape, one page wide. */
export function landscape(
  context: SheetContext,
  given: { paper: PrintSpec["paper"]; titleRow: number | null; area?: Area },
): PrintSpec {
  const { paper, titleRow, area } = given;
  return {
    orientation: "landscape",
    paper,
    titleRows: titleRow === null ? null : { first: titleRow, last: titleRow },
    fitToPagesWide: 1,
    footer: footer(context),
    ...(area ? { area } : {}),
  };
}

/** Widths of the columns of tables that stand below each other: the widest counts. */
export function widthsOf(...tables: readonly (readonly { width: number }[])[]): number[] {
  const count = Math.max(...tables.map((each) => each.length));
  return Array.from({ length: count }, (_, index) =>
    Math.max(...tables.map((each) => each[index]?.width ?? 0)),
  );
}
