import type { PlanInput } from "../records";
import { normaliseHeader } from "../values/normalise-text";
import { industryMatch } from "./industry-match";
import { ownPrompts, type OwnPrompt } from "./own-prompts";
import { promptNames, tidyPrompt, type Prompt, type PromptTemplate } from "./prompt";

type Chosen = Pick<PlanInput, "further" | "settings">;

/**
 * The prompt in force: the one that the setting „Prompt" names, else the first of the workbook for the language, else
 * the add-in's for the industry, else its general one.
 * @param templates the add-in's prompts, the general one among them
 */
export function choosePrompt(
  input: Chosen,
  templates: readonly PromptTemplate[],
  language: "de" | "en",
): Prompt {
  const own = ownPrompts(input).filter((each) => each.language === null || each.language === language);
  const wanted = wantedPrompt(input);
  const isWanted = ({ name }: { name: string }) => wanted !== "" && normaliseHeader(name) === wanted;
  const wantedOwn = own.find(isWanted);
  const wantedTemplate = templates.find(isWanted);
  const chosenOwn = wantedOwn ?? (wantedTemplate ? undefined : own[0]);
  if (chosenOwn) return ofWorkbook(chosenOwn, language);
  return ofTemplate(wantedTemplate ?? templateFor(input.settings.industry, templates), language);
}

/** The setting „Prompt" in the form in which names are compared; "" where it is blank. */
export function wantedPrompt({ settings }: Pick<PlanInput, "settings">): string {
  const wanted = settings.further["promptName"];
  return typeof wanted === "string" ? normaliseHeader(wanted) : "";
}

/** The template that knows most of the industry's words; the general one where none does. */
function templateFor(industry: string, templates: readonly PromptTemplate[]): PromptTemplate {
  const general = templates.find(({ name }) => name === promptNames[0]);
  let best = general;
  let bestMatch = 0;
  for (const template of templates) {
    const match = industryMatch(industry, template.industries);
    if (match > bestMatch) [best, bestMatch] = [template, match];
  }
  if (!best) throw new Error(`prompt ${promptNames[0]} is missing`);
  return best;
}

function ofWorkbook({ name, version, text }: OwnPrompt, language: "de" | "en"): Prompt {
  return { name, version, language, text, isOwn: true };
}

function ofTemplate({ name, version, texts }: PromptTemplate, language: "de" | "en"): Prompt {
  return { name, version, language, text: tidyPrompt(texts[language]), isOwn: false };
}
