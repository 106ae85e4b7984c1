import type { Plan } from "../../plan";
import type { BriefPart, WritingBrief } from "../brief/brief";
import { briefReader } from "../brief/brief-reader";
import { harmlessText, visibleText } from "../brief/brief-text";
import type { PromptValues } from "./prompt-messages";
import type { PromptWords } from "./prompt-words";
import type { ReleaseChoices } from "../brief/release-choice";
import { releaseLight } from "../brief/release-lights";

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
  const { brief, part, words } = context;
  const titles = brief.modules.filter(({ id }) => part.modules.includes(id)).map(({ title }) => title);
  return {
    company: companyValue(context),
    industry: industryValue(context),
    modules: titles.map((title) => quoted(title, words)).join(", ") || words.notStated,
    timeScheme: brief.check.phases.map(({ label }) => label).join(", ") || words.notStated,
    language: words.languageName,
    tone: toneOf(context),
  };
}

/** The company's pseudonym, or its name where the user released it. */
function companyValue({ plan, brief, release, words }: ValueContext): string {
  const { company } = plan.input.settings;
  const told = briefReader(release, brief.pseudonyms).text("settings.company", company);
  if (told === null) return words.someCompany;
  const isPseudonym = brief.pseudonyms.some(({ name, pseudonym }) => pseudonym === told && name !== told);
  return isPseudonym ? told : quoted(told, words);
}

/** The industry as the user calls it, without the names that stay in the workbook. */
function industryValue({ plan, brief, release, words }: ValueContext): string {
  const { industry } = plan.input.settings;
  const told = briefReader(release, brief.pseudonyms).text("settings.industry", industry);
  return told === null ? words.notStated : quoted(told, words);
}

/** How texts sound; a named tone, never a cell's own words, and the usual one where the user's stays back. */
function toneOf({ plan, release, words: { tones } }: ValueContext): string {
  const tone = plan.input.settings.further["tone"];
  const isTold = releaseLight("settings.tone", release) !== "holdBack";
  const isNamed = isTold && typeof tone === "string" && Object.hasOwn(tones, tone);
  return tones[(isNamed ? tone : "factual") as keyof typeof tones];
}

/** A cell's text on one line, between quotation marks that it cannot close. */
export function quoted(value: string, { quotes: [open, close] }: PromptWords): string {
  return `${open}${harmlessText(visibleText(value.replace(/["„“”«»]/gu, " ")))}${close}`;
}
