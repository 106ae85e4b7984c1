import type { Choice, Column } from "../catalogue/column";
import { blank, money, month, number, percent, text } from "../sheets/cells";
import type { CellFormat, SpecCell, ValidationBlock } from "../sheets/sheet-spec";
import { centsFromEuros } from "../values/money";
import { isMonth } from "../values/month";
import type { TemplateRow, TemplateValue } from "./template";
import type { TemplateWords } from "./template-words";

interface Wording {
  words: TemplateWords;
  language: "de" | "en";
}

/** A template's value as the cell that a person would have typed; choices appear in the sheet's language. */
export function inputCell(
  column: Pick<Column, "content" | "choices" | "quantity" | "validation">,
  value: TemplateValue | undefined,
  { words, language }: Wording,
): SpecCell {
  if (value === undefined || value === "") return blank;
  if (typeof value === "boolean") return text(value ? words.yes : words.no);
  if (column.content === "choice") return text(choiceLabel(column.choices ?? [], String(value), language));
  if (typeof value === "string") {
    if (column.content === "month" && isMonth(value)) return month(value);
    return column.content === "date" ? { kind: "date", date: value } : text(value);
  }
  if (column.quantity.kind === "money") return money(centsFromEuros(value));
  return column.validation === "fraction" ? percent(value) : number(value);
}

function choiceLabel(choices: readonly Choice[], key: string, language: "de" | "en"): string {
  return choices.find((choice) => choice.key === key)?.label[language] ?? key;
}

/** Number format of an input column. */
export function inputFormat(column: Column): CellFormat {
  if (column.content === "month" || column.content === "date") return column.content;
  if (column.content !== "number") return "text";
  if (column.quantity.kind === "money") return "money";
  return column.validation === "fraction" ? "percent" : "general";
}

/** Texts of more characters are sentences and get a wide, wrapped column. */
const sentenceLength = 40;

const longest = (column: Column, rows: readonly TemplateRow[]): number =>
  Math.max(0, ...rows.map((row) => String(row[column.key] ?? "").length));

/** Whether a column's texts need several lines. */
export function isLongInput(column: Column, rows: readonly TemplateRow[]): boolean {
  if (column.content === "ids" || ["name", "description", "module", "owner"].includes(column.key))
    return true;
  return column.content === "text" && longest(column, rows) > 18;
}

/** Width of an input column in characters: no word of its header is broken, and its texts find room. */
export function inputWidth(column: Column, rows: readonly TemplateRow[], language: "de" | "en"): number {
  const words = column.label[language].split(/[\s/–-]+/);
  return Math.max(contentWidth(column, rows), ...words.map((word) => word.length + 3));
}

function contentWidth(column: Column, rows: readonly TemplateRow[]): number {
  const byKey: Readonly<Record<string, number>> = { id: 9, name: 34, description: 52, module: 24, area: 24 };
  const given = byKey[column.key];
  if (given !== undefined) return given;
  if (column.content === "choice") return 18;
  if (column.content !== "text")
    return column.content === "ids" || column.quantity.kind === "money" ? 16 : 14;
  const length = longest(column, rows);
  if (length <= sentenceLength) return 20;
  return length <= 90 ? 32 : 46;
}

/** Lists of texts only suggest; numbers out of range would count as missing, so they are refused at once. */
export function inputRule(
  column: Pick<Column, "validation" | "choices">,
  list: readonly string[] | undefined,
  { words, language }: Wording,
): Pick<ValidationBlock, "rule" | "error"> | null {
  const refuse = (message: string) => ({ title: words.wrongTitle, message });
  if (list) return { rule: { type: "list", values: list } };
  switch (column.validation) {
    case "rating":
      return { rule: { type: "list", values: ["1", "2", "3", "4", "5"] }, error: refuse(words.wrongRating) };
    case "yesNo":
      return { rule: { type: "list", values: [words.yes, words.no] } };
    case "choice":
      return choiceRule(column.choices ?? [], language);
    case "amount":
    case "positiveNumber":
      return { rule: { type: "decimal", min: 0 }, error: refuse(words.wrongAmount) };
    case "fraction":
      return { rule: { type: "decimal", min: 0, max: 1 }, error: refuse(words.wrongFraction) };
    default:
      return null;
  }
}

/** Excel keeps a list of at most 255 characters in the rule itself; a longer one would be refused, and commas split. */
const longestList = 255;

function choiceRule(
  choices: readonly Choice[],
  language: "de" | "en",
): Pick<ValidationBlock, "rule" | "error"> | null {
  const values = choices.map(({ label }) => label[language]);
  const fits = values.join(",").length <= longestList && values.every((value) => !value.includes(","));
  return fits && values.length > 0 ? { rule: { type: "list", values } } : null;
}
