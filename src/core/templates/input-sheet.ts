import type { Column } from "../catalogue/column";
import { text } from "../sheets/cells";
import type { Area, Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { inputCell, inputFormat, inputRule, inputWidth, isLongInput } from "./input-column";
import { sheetFrame, tableRow } from "./sheet-frame";
import type { TemplateRow } from "./template";
import type { TemplateContext } from "./template-context";

export interface InputTable {
  /** `useCases`, `dataSources` or the kind of a further table. */
  key: string;
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
  const plans = input.columns.map((column): ColumnPlan<TemplateRow> => ({
    key: column.key,
    header: column.label[language],
    format: inputFormat(column),
    owner: "user",
    wrap: isLongInput(column, input.rows),
    ...(column.validation === "rating" || column.validation === "yesNo" ? { align: "center" as const } : {}),
    width: inputWidth(column, input.rows, language),
    cell: (row) => inputCell(column, row[column.key], { words, language }),
  }));
  const columns = input.columns.some((column) => column.label[language] === words.note)
    ? plans
    : [...plans, noteColumn(words.note, template.note)];
  const table = buildTable({
    name: input.tableName,
    at: { row: tableRow, column: 0 },
    columns,
    rows: input.rows,
    id: (row, index) => String(row.id ?? index + 1),
  });
  return sheetFrame({
    key: input.key,
    name: input.sheetName,
    title: input.words.title,
    hint: input.words.hint,
    table,
    widths: columns.map((column) => column.width),
    freezeColumns: Math.min(2, input.columns.length),
    blocks: input.columns.flatMap((column, index) =>
      validation(column, areaOf(table, index), input, context),
    ),
  });
}

/** Stands beside every row of a template; no table reads it. */
function noteColumn(header: string, note: string): ColumnPlan<TemplateRow> {
  return {
    key: "note",
    header,
    format: "text",
    owner: "user",
    wrap: true,
    width: 26,
    cell: () => text(note),
  };
}

function areaOf(table: TableBlock, index: number): Area {
  return { row: table.at.row + 1, column: table.at.column + index, rows: table.rows.length, columns: 1 };
}

function validation(column: Column, area: Area, input: InputTable, context: TemplateContext): Block[] {
  const { language, words } = context;
  const rule = inputRule(column, input.lists[column.key], { language, words });
  if (!rule) return [];
  const message = column.hint[language];
  const prompt = { title: column.label[language].slice(0, 32), message: message.slice(0, 255) };
  return [{ kind: "validation", area, ...rule, prompt }];
}
