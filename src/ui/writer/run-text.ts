import { fillWords } from "../../core/sheets/fill-words";
import type { Wording } from "../words";
import type { RunProgress } from "./run-progress";
import { writerWordsOf } from "./writer-words";

/** What a run is doing at the moment. */
export function runSentence(run: RunProgress, { language, number }: Wording): string {
  const words = writerWordsOf(language).run;
  if (run.waiting > 0) return fillWords(words.waiting, { seconds: number(Math.ceil(run.waiting)) });
  if (run.repairing > 0) return fillWords(words.repairing, { count: run.repairing });
  if (run.characters > 0) return fillWords(words.characters, { count: number(run.characters) });
  return words.waitingForAnswer;
}
