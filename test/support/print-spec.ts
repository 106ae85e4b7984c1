import { addressOf, areaAddress } from "../../src/core/sheets/a1";
import { printBlock } from "./print-block";
import type { SheetSpec, TableBlock } from "../../src/core/sheets/sheet-spec";
import { cellText } from "./cell-text";

/**
 * A sheet as fixed-width text: everything that the adapter writes, in the order in which it writes it. These texts
 * are the golden files, so that a changed sheet shows as a diff that a reviewer can read.
 */
export function printSpec(spec: SheetSpec): string {
  const { print } = spec;
  const titleRows = print.titleRows
    ? `title rows ${print.titleRows.first + 1}–${print.titleRows.last + 1}`
    : "no title rows";
  const freeze = spec.freeze
    ? `freeze ${spec.freeze.rows} rows, ${spec.freeze.columns} columns`
    : "no freeze";
  const area = print.area ? `, area ${areaAddress(print.area)}` : "";
  const tall = print.fitToPagesTall ? ` and ${print.fitToPagesTall} tall` : "";
  const starts = print.pageStarts?.length
    ? `, pages start at ${print.pageStarts.map((row) => row + 1).join(", ")}`
    : "";
  const beside = print.titleColumns ? `, ${print.titleColumns} title columns` : "";
  return [
    `SHEET ${spec.key} "${spec.name}", tab ${spec.tabColor}, ${freeze}`,
    `PRINT ${print.paper} ${print.orientation}, ${titleRows}${beside}, ${print.fitToPagesWide} wide${tall}${area}${starts}, footer "${print.footer}"`,
    `WIDTHS ${runs(spec.columnWidths)}`,
    ...spec.blocks.flatMap((block) => (block.kind === "table" ? printTable(block) : printBlock(block))),
    "",
  ].join("\n");
}

/** `11 36 3×13` for repeated widths. */
function runs(widths: readonly number[]): string {
  const parts: { width: number; count: number }[] = [];
  for (const width of widths) {
    const last = parts.at(-1);
    if (last?.width === width) last.count++;
    else parts.push({ width, count: 1 });
  }
  return parts.map(({ width, count }) => (count === 1 ? `${width}` : `${count}×${width}`)).join(" ");
}

/** A table as aligned columns of results, then each column's distinct formulas. */
function printTable(table: TableBlock): string[] {
  const { columns, rows } = table;
  const lines = [
    columns.map((column) => `${column.header}${{ computed: "", editable: " ✎", user: " ✎✎" }[column.owner]}`),
    ...rows.map((row) => row.cells.map(cellText)),
  ];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? "").length)));
  const keys = rows.map((row) => row.id);
  const ids = keys.some((key, index) => key !== cellText(rows[index]?.cells[0] ?? { kind: "blank" }));
  return [
    "",
    `TABLE ${table.name} at ${addressOf(table.at)}, ${rows.length} ${rows.length === 1 ? "row" : "rows"}`,
    ...lines.map((line) =>
      `  ${line.map((value, index) => value.padEnd(widths[index] ?? 0)).join(" │ ")}`.trimEnd(),
    ),
    ...(ids ? [`  row ids: ${keys.map((key) => key || "(none)").join("  ")}`] : []),
    ...columns.flatMap((column, index) => {
      const formulas = rows.flatMap((row) => {
        const cell = row.cells[index];
        return cell?.kind === "formula" ? [cell.formula] : [];
      });
      return [...new Set(formulas)].map((formula) => `  [${column.header}] ${formula}`);
    }),
    "",
  ];
}
