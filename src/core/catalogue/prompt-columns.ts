import { choiceColumn, idColumn, required, textColumn, type Choice } from "./column";
import type { FurtherTable } from "./further-table";

export type PromptColumn = "id" | "prompt" | "language" | "version" | "text";

const languages: readonly Choice<"de" | "en">[] = [
  { key: "de", label: { de: "Deutsch", en: "German" }, synonyms: ["ger", "deu"] },
  { key: "en", label: { de: "Englisch", en: "English" }, synonyms: ["eng"] },
];

/** Own prompts for texts by a language model; without one those of the add-in are used. */
export const promptTable: FurtherTable<PromptColumn> = {
  kind: "prompts",
  label: { de: "Prompts", en: "Prompts" },
  table: { de: "Prompts", en: "Prompts" },
  sheet: { de: "Prompts", en: "Prompts" },
  synonyms: ["Prompt", "Prompt-Vorlagen", "Prompt templates"],
  idPrefix: "PR",
  columns: [
    idColumn(),
    textColumn("prompt", {
      label: { de: "Prompt", en: "Prompt" },
      synonyms: ["Name", "Titel", "Title", "Promptname", "Prompt name"],
      hint: {
        de: "Name; Zeilen mit demselben Namen und Zeilen ohne Namen setzen den Text fort",
        en: "Name; rows with the same name and rows without one continue the text",
      },
    }),
    choiceColumn(
      "language",
      {
        label: { de: "Sprache", en: "Language" },
        synonyms: [],
        hint: { de: "leer = für jede Sprache", en: "blank = for every language" },
      },
      languages,
    ),
    textColumn("version", {
      label: { de: "Version", en: "Version" },
      synonyms: ["Fassung", "Stand"],
      hint: { de: "Steht im Protokoll neben dem Namen", en: "Stands beside the name in the log" },
    }),
    required(
      textColumn(
        "text",
        {
          label: { de: "Text", en: "Text" },
          synonyms: ["Prompttext", "Prompt-Text", "Prompt text", "Inhalt", "Content"],
          hint: {
            de: "Auftrag an das Sprachmodell mit Platzhaltern wie {daten}; Absätze in eigenen Zeilen",
            en: "Task for the language model with placeholders such as {data}; paragraphs in rows of their own",
          },
        },
        "holdBack",
      ),
    ),
  ],
};
