import { knownTableNames } from "../app/known-tables";
import { createWriterActions } from "../app/writer/create-writer-actions";
import type { WriterActions } from "../app/writer-actions";
import { excelWorkbook } from "../excel/excel-workbook";
import { createTextModel } from "../llm/text-model";
import { browserStore } from "./device-store";
import { localDate, localTime } from "./local-time";

/** The verbs of the view „Texte" over this Excel workbook, this device and the network. */
export function createPaneWriter(language: "de" | "en"): WriterActions {
  return createWriterActions(
    {
      workbook: excelWorkbook(knownTableNames()),
      model: async () => model,
      device: browserStore(),
      today: localDate,
      now: localTime,
      hash: sha256,
    },
    language,
  );
}

const model = createTextModel({
  fetch: (...request) => fetch(...request),
  now: () => performance.now(),
  wait,
  pageOrigin: location.origin,
});

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Resolves after a time; an abort ends the waiting at once. */
function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new DOMException("The waiting was cancelled.", "AbortError"));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
