import type { TableKind } from "../catalogue/table-names";
import type { RatingScale } from "./rating-scale";

/** The kinds of lists that can be mapped; settings have keys, not headers. */
export type MappedKind = Exclude<TableKind, "settings">;

/** What a header of the user's list means. */
export interface ColumnMapping {
  /** As the user wrote it; compared after normalisation. */
  header: string;
  /** Column key of the catalogue; null where the header means nothing to the plan, whatever it looks like. */
  field: string | null;
  /** Unit of the numbers, e.g. `T€/Jahr` or `Wochen`; null for what the header or the column itself says. */
  unit: string | null;
  /** Of ratings on another scale than 1–5. */
  scale: RatingScale | null;
}

/** How one of the user's lists is read; kept in the workbook's state. */
export interface TableMapping {
  kind: MappedKind;
  /** Found by the Excel table's name where there is one, else by the sheet's. */
  sheet: string;
  table: string | null;
  columns: readonly ColumnMapping[];
}

/** Whether two mappings mean the same list. */
export function isSameList(
  first: Pick<TableMapping, "sheet" | "table">,
  second: Pick<TableMapping, "sheet" | "table">,
): boolean {
  return first.table !== null || second.table !== null
    ? first.table?.toLowerCase() === second.table?.toLowerCase()
    : first.sheet === second.sheet;
}
