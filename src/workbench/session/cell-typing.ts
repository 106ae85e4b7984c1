import type { WorksheetDocument } from "../../standin/document/workbook-document";
import { writeContent } from "../../standin/model/cell-writing";
import { showFormula } from "../../standin/model/structured-references";
import type { CellPosition } from "../grid/cell-areas";
import { contains } from "../grid/cell-areas";
import type { WorkbookSession } from "./workbook-session";

/** Why a typed text did not become the cell's content. */
export type Refusal =
  | { kind: "protected" }
  | { kind: "validation"; style: "stop" | "warning" | "information"; title: string; message: string }
  | { kind: "other"; code: string };

export function editText(
  session: WorkbookSession,
  row: number,
  column: number,
  sheet = session.sheet,
): string {
  const cell = sheet.cells.get(row, column);
  if (!cell) return "";
  if (cell.formula !== null) return `=${showFormula(sheet, cell.formula, row, column)}`;
  return cell.value === null ? "" : typeof cell.value === "object" ? cell.value.error : String(cell.value);
}

export function enterText(
  session: WorkbookSession,
  sheet: WorksheetDocument,
  position: CellPosition,
  text: string,
  _options: { ignoreValidation?: boolean } = {},
): Refusal | null {
  const refusal = session.change((context) =>
    writeContent(context, sheet, { ...position, rows: 1, columns: 1 }, [[text]]),
  );
  if (refusal === null) return null;
  return refusal === "AccessDenied" ? { kind: "protected" } : { kind: "other", code: refusal };
}

export function listValues(session: WorkbookSession, row: number, column: number): string[] | null {
  const { sheet } = session;
  const validation = sheet.validations.find(
    (it) =>
      it.type === "list" && it.inCellDropDown && it.areas.some((area) => contains(area, { row, column })),
  );
  if (!validation?.formula1) return null;
  const literal = /^"(.*)"$/s.exec(validation.formula1);
  if (literal) return literal[1]!.split(",").map((value) => value.trim());
  const matrix = session.host.calculation.evaluateMatrix(sheet, row, column, validation.formula1);
  return matrix
    .flat()
    .flatMap((value) => (value === null || typeof value === "object" ? [] : [String(value)]));
}

/** Enters pasted texts as if typed, from the active cell on; returns what Excel's refusal is called. */
export function enterRows(session: WorkbookSession, rows: readonly (readonly string[])[]): string | null {
  const { row, column } = session.selection.area;
  const columns = Math.max(...rows.map((line) => line.length));
  const matrix = rows.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? ""));
  return session.change((context, sheet) =>
    writeContent(context, sheet, { row, column, rows: rows.length, columns }, matrix),
  );
}
