import { riskTable, type RiskColumn } from "../catalogue/risk-columns";
import type { Plan } from "../plan";
import { addressColumn } from "../sheets/a1";
import { matchExactly, quotedSheet, userColumn } from "../sheets/structured-reference";
import { recordsOf } from "../tables/records-of";

/** Where the user's risks stand, so that the sheet follows a changed rating at once. */
export interface RiskSource {
  /** All data cells of a column, or null where it does not exist. */
  column(key: RiskColumn): string | null;
  /** Row of a risk within these ranges: by ID, else the position at the last run. */
  rowFormula(cells: { id: string; position: string }): string;
  /** Position (1-based) of a row at the time of the run. */
  positionOf(excelRow: number): number;
}

/** Describes the table of risks of a plan. */
export function riskSource({ input }: Pick<Plan, "input">): RiskSource {
  const records = recordsOf(input, riskTable);
  const place = records[0]?.place;
  const table = input.tables.find(({ kind }) => kind === riskTable.kind);
  const firstRow = (table?.headerRow ?? 0) + 1;
  const lastRow = Math.max(firstRow, ...records.map((record) => record.place.row));
  const column = (key: RiskColumn): string | null => {
    const found = place?.columns[key];
    if (!place || !found) return null;
    const range = `${quotedSheet(place.sheet)}!${addressColumn(found.letter, firstRow, lastRow)}`;
    return userColumn(place.table, found) ?? range;
  };
  return {
    column,
    positionOf: (excelRow) => excelRow - firstRow + 1,
    rowFormula: ({ id, position }) => {
      const ids = column("id");
      if (!ids) return `=${position}`;
      const byText = matchExactly(
        id,
        ids,
        records.map((record) => record.id),
      );
      return `=IFERROR(${byText},IFERROR(MATCH(${id}*1,${ids},0),${position}))`;
    },
  };
}
