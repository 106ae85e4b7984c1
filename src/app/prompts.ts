import allgemein from "../../templates/prompts/allgemein.yaml";
import buero from "../../templates/prompts/buero.yaml";
import dienstleistung from "../../templates/prompts/dienstleistung.yaml";
import handel from "../../templates/prompts/handel.yaml";
import itAbteilung from "../../templates/prompts/it-abteilung.yaml";
import kmu from "../../templates/prompts/kmu.yaml";
import kundenservice from "../../templates/prompts/kundenservice.yaml";
import marketing from "../../templates/prompts/marketing.yaml";
import produktion from "../../templates/prompts/produktion.yaml";
import { promptTable } from "../core/catalogue/prompt-columns";
import type { Plan } from "../core/plan";
import { findFurtherTables } from "../core/tables/find-further-tables";
import { choosePrompt, type PromptChoice } from "../core/writing/prompts/choose-prompt";
import type { Prompt, PromptTemplate } from "../core/writing/prompts/prompt";
import { promptSheet } from "../core/writing/prompts/prompt-sheet";
import type { PromptWords } from "../core/writing/prompts/prompt-words";
import { promptsDe } from "../text/de/prompts";
import { promptsEn } from "../text/en/prompts";
import { analyseWorkbook } from "./analyse-workbook";
import type { WorkbookPort } from "./ports";
import { readPromptTemplate } from "./prompt-schema";

/** Sources by name, the general one first; a new file in `templates/prompts/` is registered here and in `promptNames`. */
const sources: Readonly<Record<string, unknown>> = {
  allgemein,
  marketing,
  handel,
  "it-abteilung": itAbteilung,
  kmu,
  produktion,
  dienstleistung,
  buero,
  kundenservice,
};

/** The prompts that come with the add-in. */
export const promptTemplates: readonly PromptTemplate[] = Object.values(sources).map(readPromptTemplate);

export const promptWords: Readonly<Record<"de" | "en", PromptWords>> = { de: promptsDe, en: promptsEn };

/** The prompt with which texts of a plan are asked for. */
export function promptInForce(plan: Pick<Plan, "input">, language: "de" | "en"): Prompt {
  return choosePrompt(plan.input, promptTemplates, language);
}

/** @property present sheet of the workbook's own prompts where it has some; then nothing was added */
export interface InsertPromptOutcome {
  sheets: readonly string[];
  present: string | null;
}

/**
 * Adds a sheet with the prompt in force, which is the user's from then on. A second table of prompts would not be read,
 * so where the workbook has one, that is shown instead.
 * @param options.language of a workbook that does not say otherwise
 */
export async function insertPrompt(
  workbook: WorkbookPort,
  options: { today: string; language: "de" | "en"; signal?: AbortSignal },
): Promise<InsertPromptOutcome> {
  const { today, signal } = options;
  const { plan, source, language } = await analyseWorkbook(workbook, { today, language: null, signal });
  const present = findFurtherTables(source, []).find(({ kind }) => kind === promptTable.kind)?.region;
  if (present) {
    await workbook.select({ sheet: present.sheet.name, address: `A${present.headerRow}` });
    return { sheets: [], present: present.sheet.name };
  }
  const wanted = plan ? language : options.language;
  const prompt = choosePrompt(plan?.input ?? nothingChosen, promptTemplates, wanted);
  const spec = promptSheet(prompt, promptWords[wanted].sheet);
  const { sheets } = await workbook.insert([spec], { language: wanted, signal });
  return { sheets, present: null };
}

/** Of a workbook without use cases. */
const nothingChosen: PromptChoice = {
  further: {},
  settings: { industry: "", employees: null, further: {} },
};
