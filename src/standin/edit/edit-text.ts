import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellDocument } from "../document/cell-document";
import { isDateFormat } from "../format/format-code";
import { formatNumber } from "../format/format-number";
import { fromLocalFormula, toLocalFormula } from "../format/formula-language";
import { localeWords } from "../format/locale-words";
import { parseTypedInput } from "../format/parse-typed-input";

/**
 * What the formula bar and an opened cell show: formulas and numbers in the language, dates as short dates, percents
 * with their sign, all digits whatever the cell's format cuts off. Typing it again changes nothing.
 */
export function editText(
  document: WorkbookDocument,
  sheet: WorksheetDocument,
  position: { row: number; column: number },
  locale: string,
): string {
  const { row, column } = position;
  const cell = sheet.cells.get(row, column);
  if (!cell) return "";
  if (cell.formula === null) return constantText(document, cell, locale);
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return `=${toLocalFormula(cell.formula, { locale, table: table?.name ?? null })}`;
}

function constantText(document: WorkbookDocument, cell: CellDocument, locale: string): string {
  const { numberFormat, quotePrefix } = document.styles.get(cell.style);
  const { value } = cell;
  const options = { locale, date1904: document.date1904 };
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (typeof value !== "number") return formatNumber(value, "General", options).text;
  if (isDateFormat(numberFormat)) {
    const text = dateText(value, options);
    if (text !== null) return text;
  }
  const decimal = localeWords(locale).decimal;
  const digits = (number: number) =>
    String(Number(number.toPrecision(15)))
      .replace(".", decimal)
      .replace("e", "E");
  return numberFormat.includes("%") ? `${digits(value * 100)}%` : digits(value);
}

/** Null where a date would not lead back to the same number. */
function dateText(serial: number, options: { locale: string; date1904: boolean }): string | null {
  const day = Math.floor(serial);
  const seconds = (serial - day) * 86_400;
  if (Math.abs(seconds - Math.round(seconds)) > 1e-3) return null;
  const date = formatNumber(day, "m/d/yyyy", options).text;
  const time = formatNumber(serial - day, "hh:mm:ss", options).text;
  if (date.startsWith("#")) return null;
  if (day === 0 && !options.date1904) return time;
  return Math.round(seconds) === 0 ? date : `${date} ${time}`;
}

/**
 * What a person typed, as the object model takes it: formulas in the language of files, numbers typed into a percent
 * cell as percents. Everything else stays as typed.
 */
export function typedText(
  text: string,
  { locale, numberFormat }: { locale: string; numberFormat: string },
): string {
  if (numberFormat === "@" || text.startsWith("'")) return text;
  if (text.startsWith("=") && text.length > 1) return `=${fromLocalFormula(text.slice(1), locale)}`;
  if (/^[+-]/.test(text)) {
    const formula = fromLocalFormula(text, locale);
    const typed = parseTypedInput(text, { locale, numberFormat, date1904: false });
    const isText = typeof typed.value === "string";
    const english = parseTypedInput(formula, { locale: "en-US", numberFormat, date1904: false });
    if (isText && english.formula !== null) return `=${formula}`;
  }
  const isPercentCell = numberFormat.includes("%") && /^[+-]?[0-9.,]+$/.test(text.trim());
  return isPercentCell ? `${text.trim()}%` : text;
}
