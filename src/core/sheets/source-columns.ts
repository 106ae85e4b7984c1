import type { RatingScale } from "../mapping/rating-scale";
import { scaleFormula } from "../mapping/scale-formula";
import type { Plan } from "../plan";
import { addressColumn } from "./a1";
import { matchExactly, quotedSheet, userColumn } from "./structured-reference";

/**
 * Formulas that read the user's own use-case table. A structured reference is used where the table is an Excel table
 * and the header needs no escaping; it survives renamed sheets and grows with the table. Everything else is an
 * absolute range, which Excel moves along when rows or columns are inserted.
 */
export interface SourceColumns {
  /** All data cells of a column, or null where the column does not exist. */
  column(key: string): string | null;
  /** Scale of a column whose ratings are not 1–5, else null. */
  scale(key: string): RatingScale | null;
  /**
   * Row of the use case within these ranges. By ID where there is an ID column, else by name where names are unique,
   * so that sorting the user's table does no harm; rows whose ID was assigned (blank ID cell, duplicate) fall back to
   * the position at the last run.
   */
  rowFormula(cells: { id: string; name: string; position: string }): string;
  /** Position (1-based) of a use case at the time of the run. */
  positionOf(excelRow: number): number;
}

/** Describes where the use cases of a plan stand. */
export function sourceColumns(plan: Plan): SourceColumns {
  const table = plan.input.tables.find((each) => each.kind === "useCases");
  const records = plan.useCases.map((each) => each.useCase);
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
    column,
    scale: (key) => place?.columns[key]?.scale ?? null,
    positionOf: (excelRow) => excelRow - firstRow + 1,
    rowFormula: (cells) => {
      const ids = column("id");
      const names = column("name");
      if (ids) {
        const byText = matchExactly(
          cells.id,
          ids,
          records.map((record) => record.id),
        );
        // A numeric ID is its displayed text here and a number there: 007 is found as 7.
        return `=IFERROR(${byText},IFERROR(MATCH(${cells.id}*1,${ids},0),${cells.position}))`;
      }
      if (names && namesCanBeMatched(records.map((record) => record.name))) {
        return `=IFERROR(MATCH(${cells.name},${names},0),${cells.position})`;
      }
      return `=${cells.position}`;
    },
  };
}

/** Excel compares without case, reads `?*~` as wildcards and gives up on texts beyond 255 characters. */
function namesCanBeMatched(names: readonly string[]): boolean {
  const distinct = new Set(names.map((name) => name.trim().toLowerCase()));
  return distinct.size === names.length && names.every((name) => name.length <= 255 && !/[*?~]/.test(name));
}

/**
 * A rating read live: the number in the cell, a number text in German or English notation, and an empty text for
 * what counts as missing (blank, out of 1–5, anything else), because a plain reference would show a blank as 0.
 * @param scale of a mapped list whose ratings are not 1–5
 */
export function ratingFormula(column: string, rowCell: string, scale: RatingScale | null = null): string {
  const cell = `INDEX(${column},${rowCell})`;
  if (scale) return scaleFormula(cell, scale);
  const fromText = `NUMBERVALUE(${cell},IF(ISNUMBER(FIND(",",${cell})),",","."),"'")`;
  return `=IFERROR(IF(ISNUMBER(${cell}),${inRange(cell)},IF(${cell}="","",${inRange(fromText)})),"")`;
}

function inRange(value: string): string {
  return `IF(MEDIAN(1,5,${value})=${value},${value},"")`;
}
