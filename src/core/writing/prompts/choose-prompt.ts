import type { PlanInput, Settings } from "../../records";
import { normaliseHeader } from "../../values/normalise-text";
import { industryMatch } from "./industry-match";
import { ownPrompts, type OwnPrompt } from "./own-prompts";
import { promptNames, tidyPrompt, type Prompt, type PromptTemplate } from "./prompt";

/** What the choice depends on. */
export interface PromptChoice extends Pick<PlanInput, "further"> {
  settings: Pick<Settings, "industry" | "employees" | "further">;
}

/**
 * The prompt in force: the one that the setting „Prompt" names, else the first of the workbook for the language, else
 * the add-in's for the industry, else its general one.
 * @param templates the add-in's prompts, the general one among them
 */
export function choosePrompt(
  input: PromptChoice,
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
  return ofTemplate(wantedTemplate ?? templateFor(input.settings, templates), language);
}

/** The setting „Prompt" in the form in which names are compared; "" where it is blank. */
export function wantedPrompt({ settings }: { settings: Pick<Settings, "further"> }): string {
  const wanted = settings.further["promptName"];
  return typeof wanted === "string" ? normaliseHeader(wanted) : "";
}

/** The template that knows most of the industry's words, else one for companies of this size, else the general one. */
function templateFor(
  { industry, employees }: Pick<Settings, "industry" | "employees">,
  templates: readonly PromptTemplate[],
): PromptTemplate {
  const matches = templates.map((template) => industryMatch(industry, template.industries));
  const best = Math.max(0, ...matches);
  const chosen =
    (best > 0 ? templates[matches.indexOf(best)] : undefined) ??
    templates.find(({ employeesBelow = 0 }) => employees !== null && employees < employeesBelow) ??
    templates.find(({ name }) => name === promptNames[0]);
  if (!chosen) throw new Error(`prompt ${promptNames[0]} is missing`);
  return chosen;
}

function ofWorkbook({ name, version, text }: OwnPrompt, language: "de" | "en"): Prompt {
  return { name, version, language, text, isOwn: true };
}

function ofTemplate({ name, version, texts }: PromptTemplate, language: "de" | "en"): Prompt {
  return { name, version, language, text: tidyPrompt(texts[language]), isOwn: false };
}
