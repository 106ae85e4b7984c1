import { areaBetween, sheetColumns, sheetRows, type ReferencePoint } from "../calculation/cell-reference";
import { referenceText, type ReferenceToken } from "../calculation/formula-tokens";
import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { shiftArea, type Shift } from "./area-shift";
import { mapTokens, rewriteFormulas } from "./reference-rewriting";

/** All formulas of the workbook follow cells that moved on one sheet. */
export function shiftReferences(document: WorkbookDocument, moved: WorksheetDocument, shift: Shift): void {
  const name = moved.name.toLowerCase();
  rewriteFormulas(document, (formula, home) =>
    mapTokens(formula, (token) => {
      if (token.type !== "reference" || token.book !== null || token.lastSheet !== null) return token.text;
      const isThere = token.sheet === null ? home === moved : token.sheet.toLowerCase() === name;
      return isThere ? shiftToken(token, shift) : token.text;
    }),
  );
}

function shiftToken(token: ReferenceToken, shift: Shift): string {
  const before = areaBetween(token.start, token.end ?? token.start);
  const after = shiftArea(shift, before);
  if (!after) return "#REF!";
  if (after === before) return token.text;
  return referenceText({ ...token, start: moveTo(token.start, after, "first"), end: movedEnd(token, after) });
}

function movedEnd(token: ReferenceToken, area: CellArea): ReferencePoint | null {
  return token.end && moveTo(token.end, area, "last");
}

function moveTo(point: ReferencePoint, area: CellArea, corner: "first" | "last"): ReferencePoint {
  const row = corner === "first" ? area.row : Math.min(sheetRows, area.row + area.rows) - 1;
  const column = corner === "first" ? area.column : Math.min(sheetColumns, area.column + area.columns) - 1;
  return { ...point, row: point.row === null ? null : row, column: point.column === null ? null : column };
}
