import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea, CellDocument, CellValue } from "../document/cell-document";
import { RichApiError, wrongMatrixSize } from "../wire/rich-api-error";
import { parseTypedInput } from "../format/parse-typed-input";
import { fromLocalFormula } from "../format/formula-language";
import { requireFormula } from "./formula-check";
import { canonicalFormula } from "./structured-references";
import { afterContentWritten } from "./table-effects";
import type { ModelContext } from "./model-context";
import { clearSpill } from "./clear-spill";

/** Formulas come in en-US, or from people in the language of their Excel. */
export type FormulaLanguage = "en-US" | "local";

/** Excel's limit for a text in a cell. */
const maximumTextLength = 32767;

/**
 * Spreads a scalar over the area and checks the shape of a matrix.
 * @throws InvalidArgument when the shape differs from the area
 */
export function asMatrix(value: unknown, area: CellArea): unknown[][] {
  if (!Array.isArray(value)) {
    const line = new Array<unknown>(area.columns).fill(value);
    return Array.from({ length: area.rows }, () => line);
  }
  // A matrix with one cell fills the area, as a scalar does.
  if (value.length === 1 && Array.isArray(value[0]) && value[0].length === 1)
    return asMatrix(value[0][0], area);
  if (value.length !== area.rows) throw wrongMatrixSize();
  for (const line of value) if (!Array.isArray(line) || line.length !== area.columns) throw wrongMatrixSize();
  return value as unknown[][];
}

/**
 * Writes values or formulas as if typed; null leaves a cell alone, the empty text clears it.
 * @throws InvalidArgument for a wrong shape or a text too long, AccessDenied on locked cells
 */
export function writeContent(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  value: unknown,
  language: FormulaLanguage = "en-US",
): void {
  const matrix = asMatrix(value, area);
  context.requireWritable(sheet, area);
  matrix.forEach((line, rowOffset) => {
    line.forEach((item, columnOffset) => {
      if (item === null || item === undefined) return;
      writeCell(context, sheet, area.row + rowOffset, area.column + columnOffset, item, language);
    });
  });
  afterContentWritten(context, sheet, area);
  context.contentChanged(sheet, area);
}

function writeCell(
  context: ModelContext,
  sheet: WorksheetDocument,
  row: number,
  column: number,
  item: unknown,
  language: FormulaLanguage,
): void {
  const before = sheet.cells.get(row, column);
  if (before?.spill) clearSpill(sheet, row, column, before);
  const style = context.styleOf(sheet, row, column, before);
  const cell: CellDocument = { value: null, formula: null, spill: null, spillParent: null, style };
  if (typeof item === "string") enterText(context, sheet, row, column, cell, item, language);
  else if (typeof item === "number" || typeof item === "boolean")
    cell.value = asEntered(context, cell.style, item);
  else throw new RichApiError("InvalidArgument");
  if (cell.value === null && cell.formula === null && cell.style === 0) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, cell);
}

function enterText(
  context: ModelContext,
  sheet: WorksheetDocument,
  row: number,
  column: number,
  cell: CellDocument,
  text: string,
  language: FormulaLanguage,
): void {
  if (text.length > maximumTextLength) throw new RichApiError("InvalidArgument");
  const { styles, date1904 } = context.document;
  const style = styles.get(cell.style);
  const input = parseTypedInput(text, { locale: context.locale, numberFormat: style.numberFormat, date1904 });
  const quotePrefix = input.quotePrefix ?? false;
  if (style.quotePrefix !== quotePrefix) cell.style = styles.intern({ ...style, quotePrefix });
  cell.value = input.value;
  if (input.formula !== null) {
    const formula = language === "local" ? fromLocalFormula(input.formula, context.locale) : input.formula;
    requireFormula(formula);
    cell.formula = canonicalFormula(sheet, formula, row, column);
  }
  if (input.numberFormat !== undefined && input.numberFormat !== style.numberFormat) {
    cell.style = styles.intern({ ...styles.get(cell.style), numberFormat: input.numberFormat });
  }
}

/** A cell in text format turns everything into text. */
function asEntered(context: ModelContext, style: number, item: number | boolean): CellValue {
  if (context.document.styles.get(style).numberFormat !== "@") return item;
  if (typeof item === "boolean") return String(item).toUpperCase();
  return context.locale.startsWith("de") ? String(item).replace(".", ",") : String(item);
}
