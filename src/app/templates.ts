import beispiel from "../../templates/beispiel.yaml";
import buero from "../../templates/buero.yaml";
import dienstleistung from "../../templates/dienstleistung.yaml";
import handel from "../../templates/handel.yaml";
import itAbteilung from "../../templates/it-abteilung.yaml";
import kmu from "../../templates/kmu.yaml";
import kundenservice from "../../templates/kundenservice.yaml";
import marketing from "../../templates/marketing.yaml";
import produktion from "../../templates/produktion.yaml";
import { templateParts, withoutParts } from "../core/templates/choose-parts";
import { fillWords } from "../core/sheets/fill-words";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import type { TemplateProblem } from "../core/templates/check-template";
import type { Template } from "../core/templates/template";
import { makeTemplateSheets } from "../core/templates/template-sheets";
import { templateDe } from "../text/de/template";
import { templateEn } from "../text/en/template";
import { readTemplate } from "./template-schema";

/** Template sources by name; a new file in `templates/` is registered here and nowhere else. */
const sources: Readonly<Record<string, unknown>> = {
  beispiel,
  marketing,
  handel,
  "it-abteilung": itAbteilung,
  kmu,
  produktion,
  dienstleistung,
  buero,
  kundenservice,
};

export const templateNames: readonly string[] = Object.keys(sources);

/**
 * A template that comes with the add-in.
 * @returns null for a name that does not exist
 */
export function templateNamed(name: string): Template | null {
  return Object.hasOwn(sources, name) ? readTemplate(sources[name]).template : null;
}

/**
 * The sheets of a template.
 * @param without kinds of tables that are left out; references to their rows stay blank
 */
export function sheetsOfTemplate(
  template: Template,
  language: "de" | "en",
  without: ReadonlySet<string> = new Set(),
): SheetSpec[] {
  const words = language === "de" ? templateDe : templateEn;
  return makeTemplateSheets({ template: withoutParts(template, without), words, language, without });
}

/** Names of a template's parts: the sheets on which they go. */
export function templatePartNames(
  template: Template,
  language: "de" | "en",
): Readonly<Record<string, string>> {
  return Object.fromEntries(sheetsOfTemplate(template, language).map(({ key, name }) => [key, name]));
}

/** What a person chooses from: name, title and description of the templates, and the parts of each. */
export function templateOffers(language: "de" | "en"): TemplateOffer[] {
  return templateNames.flatMap((name) => {
    const template = templateNamed(name);
    if (!template) return [];
    const names = templatePartNames(template, language);
    const parts = templateParts(template).map((key) => ({ key, name: names[key] ?? key }));
    return { name, title: template.title, description: template.description, parts };
  });
}

export interface TemplateOffer {
  name: string;
  title: string;
  description: string;
  parts: readonly { key: string; name: string }[];
}

/** What is wrong with a template, one line per field, e.g. `useCases › UC-03 › benefit: …`. */
export function templateProblemLines(problems: readonly TemplateProblem[], language: "de" | "en"): string[] {
  const words = (language === "de" ? templateDe : templateEn).problems;
  return problems.map(({ key, path, params }) => `${path.join(" › ")}: ${fillWords(words[key], params)}`);
}
