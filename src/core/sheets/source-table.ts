import type { ColumnPlace, PlanInput, RecordPlace } from "../records";
import { addressColumn } from "./a1";
import { matchExactly, quotedSheet, userColumn } from "./structured-reference";

/**
 * Formulas that read a table of the user's own. A structured reference is used where the table is an Excel table and
 * the header needs no escaping; it survives renamed sheets and grows with the table. Everything else is an absolute
 * range, which Excel moves along when rows or columns are inserted.
 */
export interface SourceTable<Key extends string = string> {
  /** Where a column stands; absent where the table has no such column. */
  place(key: Key): ColumnPlace | undefined;
  /** All data cells of a column, or null where the column does not exist. */
  column(key: Key): string | null;
  /**
   * Row of a record within these ranges, by its ID, so that sorting the user's table does no harm; what has no ID
   * there is found at its position at the last run. Null where there is no ID column.
   */
  rowById(cells: { id: string; position: string }): string | null;
  /** Position (1-based) of a row at the time of the run. */
  positionOf(excelRow: number): number;
}

/** Describes where the records of a kind of table stand. */
export function sourceTable<Key extends string = string>(
  input: Pick<PlanInput, "tables">,
  kind: string,
  records: readonly { id: string; place: RecordPlace }[],
): SourceTable<Key> {
  const table = input.tables.find((each) => each.kind === kind);
  const place = records[0]?.place;
  const firstRow = (table?.headerRow ?? 0) + 1;
  const lastRow = Math.max(firstRow, ...records.map((record) => record.place.row));
  const column = (key: string): string | null => {
    const found = place?.columns[key];
    if (!place || !found) return null;
    const range = `${quotedSheet(place.sheet)}!${addressColumn(found.letter, firstRow, lastRow)}`;
    return userColumn(place.table, found) ?? range;
  };
  return {
    place: (key) => place?.columns[key],
    column,
    positionOf: (excelRow) => excelRow - firstRow + 1,
    rowById: ({ id, position }) => {
      const ids = column("id");
      if (!ids) return null;
      const byText = matchExactly(
        id,
        ids,
        records.map((record) => record.id),
      );
      // A numeric ID is its displayed text here and a number there: 007 is found as 7.
      return `=IFERROR(${byText},IFERROR(MATCH(${id}*1,${ids},0),${position}))`;
    },
  };
}
