import { fillWords } from "../../core/sheets/fill-words";
import type { Wording } from "../words";
import { writerWordsOf } from "./writer-words";

/** Where the prompt can be edited now. */
export function promptSentence(sheets: readonly string[], { language, list }: Wording): string {
  const words = writerWordsOf(language).prompt;
  return sheets.length > 0 ? fillWords(words.inserted, { sheets: list(sheets) }) : words.insertedNone;
}
