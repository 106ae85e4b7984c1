import type { RatingScale } from "../mapping/rating-scale";
import { scaleFormula } from "../mapping/scale-formula";
import type { Plan } from "../plan";
import { sourceTable, type SourceTable } from "./source-table";

/** Formulas that read the user's own use-case table. */
export interface SourceColumns extends Pick<SourceTable, "column" | "positionOf"> {
  /** Scale of a column whose ratings are not 1–5, else null. */
  scale(key: string): RatingScale | null;
  /**
   * Row of the use case within these ranges. By ID where there is an ID column, else by name where names are unique;
   * rows whose ID was assigned (blank ID cell, duplicate) fall back to the position at the last run.
   */
  rowFormula(cells: { id: string; name: string; position: string }): string;
}

/** Describes where the use cases of a plan stand. */
export function sourceColumns({ input, useCases }: Plan): SourceColumns {
  const records = useCases.map((each) => each.useCase);
  const { place, column, positionOf, rowById } = sourceTable(input, "useCases", records);
  return {
    column,
    positionOf,
    scale: (key) => place(key)?.scale ?? null,
    rowFormula: (cells) => {
      const names = column("name");
      const byId = rowById(cells);
      if (byId) return byId;
      return names && namesCanBeMatched(records.map((record) => record.name))
        ? `=IFERROR(MATCH(${cells.name},${names},0),${cells.position})`
        : `=${cells.position}`;
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
