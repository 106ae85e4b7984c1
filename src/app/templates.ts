import beispiel from "../../templates/beispiel.yaml";
import handel from "../../templates/handel.yaml";
import itAbteilung from "../../templates/it-abteilung.yaml";
import kmu from "../../templates/kmu.yaml";
import marketing from "../../templates/marketing.yaml";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import { makeTemplateSheets } from "../core/templates/template-sheets";
import { templateDe } from "../text/de/template";
import { templateEn } from "../text/en/template";
import { parseTemplate } from "./template-schema";

/** Template sources by name; a new file in `templates/` is registered here and nowhere else. */
const sources: Readonly<Record<string, unknown>> = {
  beispiel,
  marketing,
  handel,
  "it-abteilung": itAbteilung,
  kmu,
};

/** The template with which an empty workbook is filled. */
export const sampleTemplate = "beispiel";

export const templateNames: readonly string[] = Object.keys(sources);

/**
 * The sheets of a template.
 * @returns null for a name that does not exist
 */
export function templateSheets(name: string, language: "de" | "en"): SheetSpec[] | null {
  if (!Object.hasOwn(sources, name)) return null;
  const words = language === "de" ? templateDe : templateEn;
  return makeTemplateSheets({ template: parseTemplate(sources[name]), words, language });
}
