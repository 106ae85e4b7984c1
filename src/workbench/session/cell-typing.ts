import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellValue } from "../../standin/document/cell-document";
import { checkEntry, listItems, validationAt, type EntryRefusal } from "../../standin/edit/check-entry";
import { editText as editTextOf, typedText } from "../../standin/edit/edit-text";
import { formatNumber } from "../../standin/format/format-number";
import { parseTypedInput } from "../../standin/format/parse-typed-input";
import { writeContent } from "../../standin/model/cell-writing";
import { canonicalFormula } from "../../standin/model/structured-references";
import type { CellPosition } from "../grid/cell-areas";
import type { WorkbookSession } from "./workbook-session";

/** Why a typed text did not become the cell's content. */
export type Refusal =
  | { kind: "protected" }
  | ({ kind: "validation" } & EntryRefusal)
  /** Excel's name for it, e.g. `InvalidArgument` for a formula that can't be read. */
  | { kind: "other"; code: string };

/** What a cell shows while it is edited. */
export function editText(session: WorkbookSession, position: CellPosition, sheet = session.sheet): string {
  return editTextOf(session.workbook, sheet, position, session.locale);
}

/**
 * Takes a typed text over into a cell, formulas in the user's language, unless validation or protection refuse it.
 * @returns the refusal, or null when it was done
 */
export function enterText(
  session: WorkbookSession,
  sheet: WorksheetDocument,
  position: CellPosition,
  text: string,
  options: { ignoreValidation?: boolean } = {},
): Refusal | null {
  const { numberFormat } = session.workbook.styles.get(
    session.host.context.styleOf(
      sheet,
      position.row,
      position.column,
      sheet.cells.get(position.row, position.column),
    ),
  );
  const typed = typedText(text, { locale: session.locale, numberFormat });
  if (!options.ignoreValidation && validationAt({ sheet, ...position })) {
    const value = valueOf(session, sheet, position, typed, numberFormat);
    const refusal = checkEntry({ sheet, ...position }, value, session.host.calculation);
    if (refusal) return { kind: "validation", ...refusal };
  }
  const refusal = session.change((context) =>
    writeContent(context, sheet, { ...position, rows: 1, columns: 1 }, [[typed]]),
  );
  if (refusal === null) return null;
  return refusal === "AccessDenied" ? { kind: "protected" } : { kind: "other", code: refusal };
}

/** Enters pasted texts as if typed, from the selection's first cell on; returns what Excel's refusal is called. */
export function enterRows(session: WorkbookSession, rows: readonly (readonly string[])[]): string | null {
  const { row, column } = session.selection.area;
  const columns = Math.max(...rows.map((line) => line.length));
  const matrix = rows.map((line) =>
    Array.from({ length: columns }, (_, index) =>
      typedText(line[index] ?? "", { locale: session.locale, numberFormat: "General" }),
    ),
  );
  return session.change((context, sheet) =>
    writeContent(context, sheet, { row, column, rows: rows.length, columns }, matrix),
  );
}

/** Texts that the cell's list offers, or null where there is none to open. */
export function listValues(session: WorkbookSession, { row, column }: CellPosition): string[] | null {
  const place = { sheet: session.sheet, row, column };
  if (!validationAt(place)?.inCellDropDown) return null;
  const options = { locale: session.locale, date1904: session.workbook.date1904 };
  const items = listItems(place, session.host.calculation);
  return (
    items && items.filter((item) => item !== null).map((item) => formatNumber(item, "General", options).text)
  );
}

/** Whether a list can be opened, without evaluating it. */
export function offersList(session: WorkbookSession, { row, column }: CellPosition): boolean {
  const validation = validationAt({ sheet: session.sheet, row, column });
  return validation?.type === "list" && validation.inCellDropDown;
}

/** The value that a typed text would give, for the validation. */
function valueOf(
  session: WorkbookSession,
  sheet: WorksheetDocument,
  { row, column }: CellPosition,
  typed: string,
  numberFormat: string,
): CellValue {
  const input = parseTypedInput(typed, {
    locale: session.locale,
    numberFormat,
    date1904: session.workbook.date1904,
  });
  if (input.formula === null) return input.value;
  return session.host.calculation.evaluate(
    sheet,
    row,
    column,
    canonicalFormula(sheet, input.formula, row, column),
  );
}
