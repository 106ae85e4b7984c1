import { presentKinds } from "../core/templates/present-parts";
import type { Template } from "../core/templates/template";
import { templateParts } from "../core/templates/choose-parts";
import { AppFailure } from "./failure";
import type { InsertOutcome, InsertTemplateOptions } from "./pane-actions";
import type { WorkbookPort } from "./ports";
import { sheetsOfTemplate, templateNamed, templatePartNames } from "./templates";

/**
 * Adds the chosen parts of a template on sheets of their own. A part that the workbook has is left out: its rows
 * would be a second table of the same kind, of which only one is read.
 */
export async function insertTemplate(
  workbook: WorkbookPort,
  { name, parts, language, signal, progress }: InsertTemplateOptions,
): Promise<InsertOutcome> {
  const template = templateNamed(name);
  if (!template) throw new AppFailure("unexpected", `template ${name} is missing`);
  progress({ key: "read", done: 0, total: 2 });
  const { source, sheetNames } = await workbook.read({ signal });
  signal.throwIfAborted();
  const names = templatePartNames(template, language);
  const present = presentKinds(source);
  const isThere = (part: string) =>
    present.has(part) || (isExplanation(part) && sheetNames.includes(names[part] ?? ""));
  const wanted = parts ?? templateParts(template);
  const without = new Set(templateParts(template).filter((part) => !wanted.includes(part) || isThere(part)));
  const skipped = wanted.filter((part) => present.has(part)).map((part) => names[part] ?? part);
  const specs = sheetsOfTemplate(template, language, without);
  if (!hasTables(template, without)) return { sheets: [], skipped };
  progress({ key: "insert", done: 1, total: 2 });
  const { sheets } = await workbook.insert(specs, { language, signal });
  return { sheets, skipped };
}

const isExplanation = (part: string): boolean => part === "start" || part === "scales";

/** Explanations alone are not worth inserting. */
function hasTables(template: Template, without: ReadonlySet<string>): boolean {
  return templateParts(template).some((part) => !isExplanation(part) && !without.has(part));
}
