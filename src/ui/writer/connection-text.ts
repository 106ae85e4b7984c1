import { modelFailureSentence } from "../../app/model-failure-sentence";
import type { ConnectionReport } from "../../app/text-model-port";
import { fillWords } from "../../core/sheets/fill-words";
import type { Wording } from "../words";
import { writerWordsOf } from "./writer-words";

/** What a connection test found, in words. */
export function connectionSentence(report: ConnectionReport, { language, number }: Wording): string {
  const words = writerWordsOf(language).settings;
  if (report.failure) return modelFailureSentence(report.failure, language);
  return fillWords(words.works, {
    model: report.model ?? writerWordsOf(language).unknown,
    seconds: number(Math.max(0.1, report.milliseconds / 1000)),
    mode: words.modes[report.mode ?? "prompt"],
  });
}
