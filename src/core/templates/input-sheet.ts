import type { Column } from "../catalogue/column";
import { blank, money, month, number, percent, text } from "../sheets/cells";
import type {
  Area,
  Block,
  CellFormat,
  SheetSpec,
  SpecCell,
  TableBlock,
  ValidationBlock,
} from "../sheets/sheet-spec";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { centsFromEuros } from "../values/money";
import { isMonth } from "../values/month";
import { sheetFrame, tableRow } from "./sheet-frame";
import type { TemplateContext } from "./template-context";
import type { TemplateWords } from "./template-words";

export type TemplateRow = Readonly<Record<string, string | number | boolean | undefined>>;

export interface InputTable {
  key: "useCases" | "dataSources";
  sheetName: string;
  tableName: string;
  words: { title: string; hint: string };
  columns: readonly Column[];
  rows: readonly TemplateRow[];
  /** Suggested entries by column key; other entries stay possible. */
  lists: Readonly<Record<string, readonly string[]>>;
}

/** One input table on a sheet of its own, with drop-downs, prompts and room for the template's note. */
export function inputSheet(context: TemplateContext, input: InputTable): SheetSpec {
  const { words, language, template } = context;
  const columns: ColumnPlan<TemplateRow>[] = input.columns.map((column) => ({
    key: column.key,
    header: column.label[language],
    format: formatOf(column),
    owner: "user",
    wrap: isLong(column),
    ...(column.validation === "rating" || column.validation === "yesNo" ? { align: "center" as const } : {}),
    width: widthOf(column),
    cell: (row) => cellOf(column, row[column.key], words),
  }));
  columns.push({
    key: "note",
    header: words.note,
    format: "text",
    owner: "user",
    wrap: true,
    width: 26,
    cell: () => text(template.note),
  });
  const table = buildTable({
    name: input.tableName,
    at: { row: tableRow, column: 0 },
    columns,
    rows: input.rows,
    id: (row) => String(row.id),
  });
  return sheetFrame({
    key: input.key,
    name: input.sheetName,
    title: input.words.title,
    hint: input.words.hint,
    table,
    widths: columns.map((column) => column.width),
    freezeColumns: 2,
    blocks: input.columns.flatMap((column, index) =>
      validation(column, areaOf(table, index), input, context),
    ),
  });
}

function areaOf(table: TableBlock, index: number): Area {
  return { row: table.at.row + 1, column: table.at.column + index, rows: table.rows.length, columns: 1 };
}

function cellOf(
  column: Column,
  value: string | number | boolean | undefined,
  words: TemplateWords,
): SpecCell {
  if (value === undefined || value === "") return blank;
  if (typeof value === "boolean") return text(value ? words.yes : words.no);
  if (typeof value === "string")
    return column.content === "month" && isMonth(value) ? month(value) : text(value);
  if (column.quantity.kind === "money") return money(centsFromEuros(value));
  if (column.validation === "fraction") return percent(value);
  return number(value);
}

function formatOf(column: Column): CellFormat {
  if (column.content === "month") return "month";
  if (column.content !== "number") return "text";
  if (column.quantity.kind === "money") return "money";
  return column.validation === "fraction" ? "percent" : "general";
}

const isLong = (column: Column): boolean =>
  column.content === "ids" || ["name", "description", "module"].includes(column.key);

function widthOf(column: Column): number {
  const byKey: Readonly<Record<string, number>> = { id: 9, name: 34, description: 52, module: 24, area: 24 };
  const given = byKey[column.key];
  if (given !== undefined) return given;
  if (column.content === "text") return 20;
  return column.content === "ids" || column.quantity.kind === "money" ? 16 : 14;
}

function validation(column: Column, area: Area, input: InputTable, context: TemplateContext): Block[] {
  const rule = ruleOf(column, input.lists[column.key], context.words);
  if (!rule) return [];
  const message = column.hint[context.language];
  const prompt = { title: column.label[context.language].slice(0, 32), message: message.slice(0, 255) };
  return [{ kind: "validation", area, ...rule, prompt }];
}

/** Lists of texts only suggest; numbers out of range would count as missing, so they are refused at once. */
function ruleOf(
  column: Column,
  list: readonly string[] | undefined,
  words: TemplateWords,
): Pick<ValidationBlock, "rule" | "error"> | null {
  const refuse = (message: string) => ({ title: words.wrongTitle, message });
  if (list) return { rule: { type: "list", values: list } };
  switch (column.validation) {
    case "rating":
      return { rule: { type: "list", values: ["1", "2", "3", "4", "5"] }, error: refuse(words.wrongRating) };
    case "yesNo":
      return { rule: { type: "list", values: [words.yes, words.no] } };
    case "amount":
    case "positiveNumber":
      return { rule: { type: "decimal", min: 0 }, error: refuse(words.wrongAmount) };
    case "fraction":
      return { rule: { type: "decimal", min: 0, max: 1 }, error: refuse(words.wrongFraction) };
    default:
      return null;
  }
}
