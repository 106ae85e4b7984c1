import { promptTable } from "../../catalogue/prompt-columns";
import { line } from "../../templates/sheet-frame";
import { text } from "../../sheets/cells";
import { fillWords } from "../../sheets/fill-words";
import { colors } from "../../sheets/palette";
import type { Block, Role, SheetSpec, SpecCell } from "../../sheets/sheet-spec";
import { buildTable, columnOf, type ColumnPlan } from "../../sheets/table-builder";
import { linesOnPaper, tableLook, textLines } from "../../sheets/table-look";
import { paragraphsOf, type Prompt } from "./prompt";
import { promptPlaceholders } from "./prompt-placeholders";

/** Words of the sheet on which a prompt is edited. */
export interface PromptSheetWords {
  title: string;
  /** Gaps: `{name}`, `{version}`. */
  subtitle: string;
  hint: string;
  rules: string;
  placeholders: string;
  /** Of a prompt that is edited from now on; gap `{version}`. */
  ownVersion: string;
}

const languages = promptTable.columns.find(({ key }) => key === "language")?.choices ?? [];
const notesRow = 1;
const placeholderRow = 5;
const tableRow = placeholderRow + promptPlaceholders.length + 2;
const widths: Readonly<Record<string, number>> = { id: 9, prompt: 18, language: 12, version: 12, text: 110 };

/**
 * A prompt on a sheet of the user's, one row per paragraph, so that each can be read and changed in its cell. Read back
 * with `ownPrompts` it is the same text.
 */
export function promptSheet(prompt: Prompt, words: PromptSheetWords): SheetSpec {
  const { language, name, version } = prompt;
  const own = fillWords(words.ownVersion, { version });
  const columns = columnsOf(prompt, own);
  const table = buildTable({
    name: promptTable.table[language],
    at: { row: tableRow, column: 0 },
    columns,
    rows: paragraphsOf(prompt.text),
    id: (_, index) => String(index + 1),
  });
  const columnWidths = columns.map(({ width }) => width);
  return {
    key: promptTable.kind,
    name: promptTable.sheet[language],
    tabColor: colors.navy,
    blocks: [
      line(0, "title", words.title),
      { kind: "rowHeight", row: 0, rows: 1, height: 28 },
      ...wideLine(notesRow, "subtitle", fillWords(words.subtitle, { name, version })),
      ...wideLine(notesRow + 1, "note", words.hint),
      ...wideLine(notesRow + 2, "note", words.rules),
      ...placeholderBlocks(words, language),
      table,
      ...tableLook(table, columnWidths, undefined, linesOnPaper),
      languageList(prompt, {
        row: tableRow + 1,
        column: columnOf(table, "language"),
        rows: table.rows.length,
      }),
    ],
    freeze: null,
    columnWidths,
    print: {
      orientation: "landscape",
      paper: "a4",
      titleRows: { first: tableRow, last: tableRow },
      fitToPagesWide: 1,
      footer: words.title,
    },
  };
}

function columnsOf({ name, language }: Prompt, version: string): ColumnPlan<string>[] {
  const languageName = languages.find(({ key }) => key === language)?.label[language] ?? language;
  const cells: Readonly<Record<string, (paragraph: string, index: number) => string>> = {
    id: (_, index) => `${promptTable.idPrefix}-${String(index + 1).padStart(2, "0")}`,
    prompt: () => name,
    language: () => languageName,
    version: (_, index) => (index === 0 ? version : ""),
    text: (paragraph) => paragraph,
  };
  return promptTable.columns.map((column) => ({
    key: column.key,
    header: column.label[language],
    format: "text",
    owner: "user",
    wrap: column.key === "text" || column.key === "prompt",
    width: widths[column.key] ?? 20,
    cell: (paragraph: string, index: number) => text(cells[column.key]?.(paragraph, index) ?? ""),
  }));
}

/** A text over all columns, so that none of it is cut on paper. */
function wideLine(row: number, role: Role, value: string): Block[] {
  const width = Object.values(widths).reduce((sum, each) => sum + each, 0);
  return [
    { kind: "cells", at: { row, column: 0 }, role, wrap: true, rows: [[text(value)]] },
    { kind: "merge", area: { row, column: 0, rows: 1, columns: promptTable.columns.length } },
    { kind: "rowHeight", row, rows: 1, height: 3 + 15 * textLines(text(value), width) },
  ];
}

/** The list stands above the table, because the table grows downwards. */
function placeholderBlocks(words: PromptSheetWords, language: "de" | "en"): Block[] {
  const rows = promptPlaceholders.map(({ names, meaning }): SpecCell[] => [
    text(`{${names[language]}}`),
    text(""),
    text(meaning[language]),
  ]);
  return [
    line(placeholderRow - 1, "heading", words.placeholders),
    { kind: "cells", at: { row: placeholderRow, column: 0 }, role: "text", rows },
    {
      kind: "role",
      area: { row: placeholderRow, column: 0, rows: rows.length, columns: 1 },
      role: "label",
    },
  ];
}

function languageList({ language }: Prompt, area: { row: number; column: number; rows: number }): Block {
  return {
    kind: "validation",
    area: { ...area, columns: 1 },
    rule: { type: "list", values: languages.map(({ label }) => label[language]) },
  };
}
