import { promptTable, type PromptColumn } from "../../catalogue/prompt-columns";
import type { PlanInput, TableRecord } from "../../records";
import { recordsOf } from "../../tables/records-of";
import { normaliseHeader } from "../../values/normalise-text";
import { joinParagraphs } from "./prompt";

/** A prompt of the workbook's table, put together from its rows. */
export interface OwnPrompt {
  name: string;
  /** Null: for every language. */
  language: "de" | "en" | null;
  version: string;
  text: string;
  /** The rows it stands in, at least one. */
  rows: readonly TableRecord<PromptColumn>[];
}

/**
 * The prompts of the workbook in the order of its table. A cell holds 32,767 characters and a pasted text falls into one
 * row per line, so rows of the same name and rows without a name continue a prompt, each as a paragraph.
 */
export function ownPrompts(input: Pick<PlanInput, "further">): OwnPrompt[] {
  const groups = new Map<string, { language: OwnPrompt["language"]; rows: TableRecord<PromptColumn>[] }>();
  let before: { name: string; language: OwnPrompt["language"] } = { name: "", language: null };
  for (const row of recordsOf(input, promptTable)) {
    const name = textOf(row, "prompt") || before.name;
    const continues = normaliseHeader(name) === normaliseHeader(before.name);
    const language = languageOf(row) ?? (continues ? before.language : null);
    before = { name, language };
    const key = `${language} ${normaliseHeader(name)}`;
    const group = groups.get(key) ?? { language, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ language, rows }) => ({
      name: firstOf(rows, "prompt") || rows[0]!.place.sheet,
      language,
      version: firstOf(rows, "version"),
      text: joinParagraphs(rows.map((row) => textOf(row, "text")).filter((text) => text !== "")),
      rows,
    }))
    .filter(({ text }) => text !== "");
}

function textOf({ values }: TableRecord<PromptColumn>, key: PromptColumn): string {
  const value = values[key];
  return typeof value === "string" ? value : "";
}

function firstOf(rows: readonly TableRecord<PromptColumn>[], key: PromptColumn): string {
  return rows.map((row) => textOf(row, key)).find((text) => text !== "") ?? "";
}

function languageOf({ values }: TableRecord<PromptColumn>): OwnPrompt["language"] {
  return values.language === "de" || values.language === "en" ? values.language : null;
}
