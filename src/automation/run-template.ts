import type { WorkbookPort } from "../app/ports";
import { templateNames, templateSheets } from "../app/templates";
import { fillWords } from "../core/sheets/fill-words";
import type { RunResult, TemplateRequest } from "./run-types";
import { runWords } from "./run-words";

/** Adds a template's sheets to the open workbook; exit 2 for a name that does not exist. */
export async function runTemplate(workbook: WorkbookPort, request: TemplateRequest): Promise<RunResult> {
  const { name, language } = request;
  const words = runWords[language];
  const specs = templateSheets(name, language);
  if (!specs) {
    const message = fillWords(words.unknownTemplate, { name, names: templateNames.join(", ") });
    return { exit: 2, json: null, message };
  }
  const { sheets } = await workbook.insert(specs, { language });
  return { exit: 0, json: null, message: fillWords(words.templateDone, { name, sheets: sheets.join(", ") }) };
}
