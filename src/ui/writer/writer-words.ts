import type { AppFailure } from "../../app/failure";
import { fillWords } from "../../core/sheets/fill-words";
import { writerPaneDe } from "../../text/de/writer-pane";
import { writerPaneEn } from "../../text/en/writer-pane";
import { useWording, type Language, type Wording } from "../words";

export type WriterWords = typeof writerPaneDe;

/** Words of the view in the pane's language. */
export function useWriterWords(): WriterWords {
  return writerWordsOf(useWording().language);
}

export function writerWordsOf(language: Language): WriterWords {
  return language === "de" ? writerPaneDe : writerPaneEn;
}

/** Euros with as many decimals as a fraction of a cent needs: `0,0042 €`, `1,20 €`. */
export function costText(tenthousandths: number, language: Language): string {
  const format = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: 2,
    maximumFractionDigits: tenthousandths < 10_000 ? 4 : 2,
  });
  return format.format(tenthousandths / 10_000);
}

/** UTF-8 bytes in KB with one decimal; never `0` for something. */
export function kilobytes(bytes: number, { number }: Wording): string {
  return number(bytes === 0 ? 0 : Math.max(0.1, bytes / 1024));
}

/** UTF-8 bytes of one request. */
export function byteLength(text: string): number {
  return new Blob([text]).size;
}

/** The sentence of a failure of the host; the pane's own words. */
export function failureSentence(failure: AppFailure, wording: Wording): string {
  if (failure.kind === "cancelled") return writerWordsOf(wording.language).cancelled;
  return fillWords(wording.words.failures[failure.kind], { detail: failure.message });
}
