import type { CellFormat, SpecCell } from "../sheets/sheet-spec";
import type { ColumnPlan } from "../sheets/table-builder";

/** Where things stand on the economics sheet; rows and columns 0-based. */
export const economicsLayout = {
  figures: 4,
  firstTable: 8,
  chartRows: 16,
  chartColumns: 9,
  widths: [13, 36, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 34, 32, 15],
} as const;

/** Cells with the discount rate and the last month whose money counts. */
export const rateCell = { row: economicsLayout.figures + 1, column: 8 } as const;
export const horizonCell = { row: economicsLayout.figures + 1, column: 9 } as const;

export const economicsTableNames = {
  useCases: "KI_Wirtschaftlichkeit",
  years: "KI_Mehrjahressicht",
  kinds: "KI_Kostenarten",
  lines: "KI_Kostenzeilen",
  months: "KI_Zahlungsstrom",
} as const;

/** A computed column; months and counts stand in the middle. */
export function economicsColumn<Row>(
  key: string,
  header: string,
  format: CellFormat,
  cell: (row: Row) => SpecCell,
): ColumnPlan<Row> {
  const centred =
    format === "month" ||
    format === "integer" ||
    format === "year" ||
    format === "score" ||
    format === "percent";
  const align = centred ? { align: "center" as const } : {};
  return { key, header, format, owner: "computed", width: 0, cell, ...align };
}

/** A computed column of texts that may need several lines. */
export function wrappedColumn<Row>(
  key: string,
  header: string,
  cell: (row: Row) => SpecCell,
): ColumnPlan<Row> {
  return { ...economicsColumn(key, header, "text", cell), wrap: true };
}
