/** A prompt template: of the add-in or of the workbook. */
export interface Prompt {
  name: string;
  version: string;
  language: "de" | "en";
  /** With placeholders such as `{daten}`. */
  text: string;
  /** From the workbook's table of prompts. */
  isOwn: boolean;
}

/** A prompt that comes with the add-in, as `templates/prompts/*.yaml` holds it. */
export interface PromptTemplate {
  name: string;
  version: string;
  /** Month in which it was last reviewed. */
  stand: string;
  /** Words of the setting „Branche" for which it is used, see {@link industryMatch}. */
  industries: readonly string[];
  /** Also used where no industry fits and the company has fewer employees. */
  employeesBelow?: number | undefined;
  texts: Readonly<Record<"de" | "en", string>>;
}

/** Names of the add-in's prompts; the first is for industries that no other is for. */
export const promptNames = [
  "allgemein",
  "marketing",
  "handel",
  "it-abteilung",
  "kmu",
  "produktion",
  "dienstleistung",
  "buero",
  "kundenservice",
] as const;

/**
 * A prompt's text in the one form in which it is kept: no white space at the ends of lines, at most one blank line. So a
 * text that is split into the rows of a table at its blank lines comes back exactly.
 */
export function tidyPrompt(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The paragraphs of a tidy prompt; {@link joinParagraphs} is the way back. */
export function paragraphsOf(text: string): string[] {
  return text.split("\n\n");
}

export function joinParagraphs(paragraphs: readonly string[]): string {
  return tidyPrompt(paragraphs.join("\n\n"));
}
