import { settings } from "../catalogue/settings";
import type { ReleaseLight } from "../catalogue/column";
import type { Plan } from "../plan";
import { tidySpaces } from "../values/normalise-text";
import type { BriefPart, WritingBrief } from "./brief";
import type { PromptValues } from "./prompt-messages";
import type { PromptWords } from "./prompt-words";
import { pseudonymise } from "./pseudonymise";
import type { ReleaseChoices } from "./release-choice";

/** Longer values of a single cell are no name of anything. */
const longestValue = 100;

interface ValueContext {
  plan: Pick<Plan, "input">;
  brief: Pick<WritingBrief, "check" | "modules" | "pseudonyms">;
  release: ReleaseChoices;
  words: PromptWords;
}

/**
 * What the placeholders of a prompt stand for. Values from cells are in quotation marks and on one line, which the fixed
 * rules call data; what the user holds back is not told.
 */
export function promptValues(context: ValueContext & { part: Pick<BriefPart, "modules"> }): PromptValues {
  const { plan, brief, part, words } = context;
  const titles = brief.modules.filter(({ id }) => part.modules.includes(id)).map(({ title }) => title);
  return {
    company: companyValue(context),
    industry: industryValue(context),
    modules: titles.map((title) => quoted(title, words)).join(", ") || words.notStated,
    timeScheme: brief.check.phases.map(({ label }) => label).join(", ") || words.notStated,
    language: words.languageName,
    tone: toneOf(plan, words),
  };
}

/** The company's pseudonym, or its name where the user released it. */
export function companyValue({ plan, brief, release, words }: ValueContext): string {
  const company = tidySpaces(plan.input.settings.company);
  const light = lightOf("company", release);
  if (company === "" || light === "holdBack") return words.someCompany;
  if (light === "send") return quoted(company, words);
  return brief.pseudonyms.find(({ kind }) => kind === "company")?.pseudonym ?? words.someCompany;
}

/** The industry as the user calls it, without the names that stay in the workbook. */
export function industryValue({ plan, brief, release, words }: ValueContext): string {
  const industry = tidySpaces(plan.input.settings.industry);
  if (industry === "" || lightOf("industry", release) === "holdBack") return words.notStated;
  const isMasked = brief.pseudonyms.length > 0;
  return quoted(isMasked ? pseudonymise(industry, brief.pseudonyms) : industry, words);
}

/** How texts sound; a named tone, never a cell's own words. */
export function toneOf({ input }: Pick<Plan, "input">, { tones }: PromptWords): string {
  const tone = input.settings.further["tone"];
  return tones[
    (typeof tone === "string" && Object.hasOwn(tones, tone) ? tone : "factual") as keyof typeof tones
  ];
}

/** A cell's text between quotation marks that it cannot close. */
export function quoted(value: string, { quotes: [open, close] }: PromptWords): string {
  const plain = tidySpaces(value.replace(/["„“”«»<>{}\p{Cc}]/gu, " "));
  const short = plain.length > longestValue ? `${plain.slice(0, longestValue - 1).trimEnd()}…` : plain;
  return `${open}${short}${close}`;
}

function lightOf(key: "company" | "industry", release: ReleaseChoices): ReleaseLight {
  const usual = settings.find((setting) => setting.key === key)?.release ?? "holdBack";
  return release[`settings.${key}`] ?? usual;
}
