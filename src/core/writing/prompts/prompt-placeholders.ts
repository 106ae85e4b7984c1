import type { Bilingual } from "../../catalogue/column";
import { normaliseHeader } from "../../values/normalise-text";

/** What a prompt may ask code to put in. */
export type PromptValueKey = "data" | "company" | "industry" | "modules" | "timeScheme" | "language" | "tone";

export interface PromptPlaceholder {
  key: PromptValueKey;
  /** As written between braces; both languages are understood in every prompt, in any case. */
  names: Bilingual;
  /** For the sheet, the reference and the pane. */
  meaning: Bilingual;
}

/** Every placeholder of a prompt; nothing else between braces is touched. */
export const promptPlaceholders: readonly PromptPlaceholder[] = [
  {
    key: "data",
    names: { de: "daten", en: "data" },
    meaning: {
      de: "die freigegebenen Daten des Plans als JSON; fehlt der Platzhalter, stehen sie am Ende",
      en: "the released data of the plan as JSON; without the placeholder they stand at the end",
    },
  },
  {
    key: "company",
    names: { de: "unternehmen", en: "company" },
    meaning: {
      de: "Deckname des Unternehmens oder, wenn freigegeben, sein Name",
      en: "the company's pseudonym or, where released, its name",
    },
  },
  {
    key: "industry",
    names: { de: "branche", en: "industry" },
    meaning: { de: "Einstellung „Branche“", en: "setting “Industry”" },
  },
  {
    key: "modules",
    names: { de: "module", en: "modules" },
    meaning: {
      de: "Titel der Module, um die es in der Anfrage geht",
      en: "titles of the modules that the request is about",
    },
  },
  {
    key: "timeScheme",
    names: { de: "zeitraster", en: "timescheme" },
    meaning: { de: "Abschnitte des Zeitrasters", en: "sections of the time scheme" },
  },
  {
    key: "language",
    names: { de: "sprache", en: "language" },
    meaning: { de: "Sprache der Texte", en: "language of the texts" },
  },
  {
    key: "tone",
    names: { de: "ton", en: "tone" },
    meaning: { de: "Einstellung „Tonfall“", en: "setting “Tone”" },
  },
];

/**
 * A word between braces. Consultants write `{daten}`, `{ Daten }` or `{{daten}}`; JSON and facts such as
 * `{{UC-03.start}}` do not look like this.
 */
const written = /\{\{\s*(\p{L}[\p{L}\p{N}_-]*)\s*\}\}|\{\s*(\p{L}[\p{L}\p{N}_-]*)\s*\}/gu;

const keyByName: ReadonlyMap<string, PromptValueKey> = new Map(
  promptPlaceholders.flatMap(({ key, names }) =>
    [names.de, names.en].map((name) => [normaliseHeader(name), key] as const),
  ),
);

/** A placeholder as a prompt writes it. */
export interface WrittenPlaceholder {
  /** With its braces. */
  text: string;
  at: number;
  key: PromptValueKey;
}

/** The known placeholders of a prompt, in order. */
export function placeholdersIn(text: string): WrittenPlaceholder[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const key = keyOf(match);
    return key ? [{ text: match[0], at: match.index, key }] : [];
  });
}

/** Words between single braces that look like a placeholder and are none, each once. */
export function unknownPlaceholdersIn(text: string): string[] {
  const unknown = [...text.matchAll(written)].filter((match) => match[2] !== undefined && !keyOf(match));
  return [...new Set(unknown.map(([whole]) => whole))];
}

/** A prompt with every placeholder replaced once: what is put in is never looked at again. */
export function fillPlaceholders(text: string, valueOf: (found: WrittenPlaceholder) => string): string {
  let filled = "";
  let done = 0;
  for (const found of placeholdersIn(text)) {
    filled += text.slice(done, found.at) + valueOf(found);
    done = found.at + found.text.length;
  }
  return filled + text.slice(done);
}

function keyOf(match: RegExpMatchArray): PromptValueKey | undefined {
  return keyByName.get(normaliseHeader(match[1] ?? match[2] ?? ""));
}
