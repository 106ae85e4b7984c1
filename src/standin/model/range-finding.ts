import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { readText } from "./cell-content";
import { usedAreaWithin } from "./used-area";
import type { ModelContext } from "./model-context";

export interface SearchCriteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: string;
}

/** First cell whose shown text contains (or is) the text, row by row; null if there is none. */
export function findInArea(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  text: string,
  { completeMatch = false, matchCase = false, searchDirection = "Forward" }: SearchCriteria,
): CellArea | null {
  context.ensureCalculated();
  const used = usedAreaWithin(sheet, area, true);
  if (!used) return null;
  const normal = (shown: string) => (matchCase ? shown : shown.toLowerCase());
  const wanted = normal(String(text));
  const isHit = (shown: string) =>
    completeMatch ? normal(shown) === wanted : normal(shown).includes(wanted);
  const hits = readText(context, sheet, used).flatMap((line, row) =>
    line.flatMap((shown, column) =>
      isHit(shown) ? [{ row: used.row + row, column: used.column + column, rows: 1, columns: 1 }] : [],
    ),
  );
  return (searchDirection === "Backwards" ? hits.at(-1) : hits[0]) ?? null;
}
