import type { WorkbookPort } from "../app/ports";
import { readTemplate, type TemplateReading } from "../app/template-schema";
import { sheetsOfTemplate, templateNamed, templateNames, templateProblemLines } from "../app/templates";
import { fillWords } from "../core/sheets/fill-words";
import type { RunResult, TemplateRequest } from "./run-types";
import { runWords } from "./run-words";

/**
 * Adds a template's sheets to the open workbook; exit 2 for a name that does not exist and for a template of the
 * user's with anything wrong in it.
 */
export async function runTemplate(workbook: WorkbookPort, request: TemplateRequest): Promise<RunResult> {
  const { name, language } = request;
  const words = runWords[language];
  const { template, problems } = readingOf(request);
  if (!template) {
    const lines = templateProblemLines(problems, language);
    const message =
      lines.length > 0
        ? `${fillWords(words.wrongTemplate, { name, count: lines.length })}\n${lines.join("\n")}`
        : fillWords(words.unknownTemplate, { name, names: templateNames.join(", ") });
    return { exit: 2, json: null, message };
  }
  const { sheets } = await workbook.insert(sheetsOfTemplate(template, language), { language });
  return { exit: 0, json: null, message: fillWords(words.templateDone, { name, sheets: sheets.join(", ") }) };
}

function readingOf({ name, source }: TemplateRequest): TemplateReading {
  if (source !== undefined) return readTemplate(source);
  const template = templateNamed(name);
  return template ? { template, problems: [] } : { template: null, problems: [] };
}
