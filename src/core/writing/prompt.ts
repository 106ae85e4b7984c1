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
