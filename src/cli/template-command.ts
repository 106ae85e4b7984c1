import { newDocument, newSheet } from "../standin/document/new-document";
import { saveWorkbook } from "../standin/package/save-workbook";
import { openAddin } from "./addin-session";
import { templateArguments } from "./arguments";
import { FileProblem, writeOutput } from "./files";
import type { CommandOutcome } from "./outcome";
import { isTemplateFile, readTemplateSource } from "./template-source";
import { commandWords } from "./words";

/** `template NAME|FILE.yaml OUT.xlsx`: lets the built add-in insert a template into a new workbook and saves it. */
export async function templateCommand(
  parameters: readonly string[],
  distFolder: string,
): Promise<CommandOutcome> {
  const options = templateArguments(parameters);
  const words = commandWords[options.language];
  if (!options.output.toLowerCase().endsWith(".xlsx")) {
    throw new FileProblem(words.wrongExtension(options.output, ".xlsx"));
  }
  const template = isTemplateFile(options.name)
    ? await readTemplateSource(options.name, words)
    : { name: options.name };
  const document = newDocument();
  // Excel knows no workbook without a sheet; the placeholder goes once the template's sheets are there.
  document.sheets.push(newSheet(document, placeholderName));
  const addin = await openAddin(document, distFolder);
  try {
    const result = await addin.run({ command: "template", ...template, language: options.language });
    if (result.exit !== 0) return { exit: result.exit, message: result.message };
    removePlaceholder(document);
    await writeOutput(options.output, saveWorkbook(document), words);
    return { exit: 0, message: `${result.message}\n${words.written(options.output)}` };
  } finally {
    addin.close();
  }
}

const placeholderName = "_";

function removePlaceholder(document: ReturnType<typeof newDocument>): void {
  document.sheets = document.sheets.filter((sheet) => sheet.name !== placeholderName);
  document.activeSheet = 0;
}
