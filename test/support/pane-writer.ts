import { createHash } from "node:crypto";
import { knownTableNames } from "../../src/app/known-tables";
import { createWriterActions } from "../../src/app/writer/create-writer-actions";
import { defaultModelSettings } from "../../src/app/writer/model-settings";
import type {
  GenerateOptions,
  ModelSettings,
  Preparation,
  PrepareOptions,
  WriterActions,
} from "../../src/app/writer-actions";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { createTextModel } from "../../src/llm/text-model";
import { buildWorkbook, type SheetContent } from "./build-workbook";
import { startExcel, stopExcel, type ExcelSession } from "./excel-session";
import { startModelServer, type ModelServer, type Script } from "./model-server";
import { answerFor } from "./model-server-answers";
import { sse } from "./model-server-replies";
import { smallFirm } from "./small-firm";

/** Must stand nowhere but in the header of a request. */
export const secret = "key-of-a-test";
/** Owns every use case of the firm. */
export const owner = "Anna Beispielmann";

/** An honest sentence without figures, told for the place at which it stands. */
export const honestSentence = (path: string) =>
  path.endsWith("owner")
    ? ""
    : "Der Fachbereich prüft die Ergebnisse gemeinsam mit der IT und entscheidet danach.";
export const honestScript: Script = ({ body }) => sse(answerFor(body, honestSentence));

/** The verbs of the view „Texte" with the real office.js against the stand-in, and a real model server. */
export interface PaneWriter {
  session: ExcelSession;
  server: ModelServer;
  writer: WriterActions;
  /** What the device keeps. */
  kept: Map<string, string>;
  /** What the server does from now on; it begins honestly. */
  answerWith(script: Script): void;
  settings(): ModelSettings;
  prepare(options?: Partial<PrepareOptions>): Promise<Preparation>;
  stop(): Promise<void>;
}

/** Opens a small firm whose use cases have an owner. */
export async function startPaneWriter(): Promise<PaneWriter> {
  const session = await startExcel({ document: buildWorkbook(...smallFirm.map(withOwner)) });
  let script = honestScript;
  /** Requests since the script was set. */
  let index = 0;
  const server = await startModelServer((request) => {
    const at = index++;
    if (typeof script === "function") return script(request, at);
    return "send" in script ? script : script[Math.min(at, script.length - 1)]!;
  });
  const kept = new Map<string, string>();
  const model = createTextModel({
    fetch,
    now: () => performance.now(),
    wait: async () => undefined,
    pageOrigin: null,
  });
  const writer = createWriterActions(
    {
      workbook: excelWorkbook(knownTableNames()),
      model: async () => model,
      device: {
        get: (key) => kept.get(key) ?? null,
        set: (key, value) => void kept.set(key, value),
        remove: (key) => void kept.delete(key),
        isLasting: () => true,
      },
      today: () => "2026-11-20",
      now: () => "2026-11-20T10:15",
      hash: async (text) => sha256(text),
    },
    "de",
  );
  const settings = (): ModelSettings => ({
    ...defaultModelSettings,
    provider: "compatible",
    baseUrl: server.url,
    model: "test-model",
    apiKey: secret,
  });
  return {
    ...{ session, server, writer, kept, settings },
    answerWith: (next) => ([script, index] = [next, 0]),
    prepare: (options) => writer.prepare({ ...asking(), settings: settings(), release: null, ...options }),
    stop: async () => {
      await server.close();
      await stopExcel();
    },
  };
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Options of a verb that nobody cancels. */
export const asking = () => ({
  language: "de" as const,
  signal: new AbortController().signal,
  progress: () => undefined,
});

/** Options of a run that nobody cancels or watches. */
export const running = (): GenerateOptions => ({
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

function withOwner(sheet: SheetContent): SheetContent {
  if (sheet.table !== "Anwendungsfaelle") return sheet;
  return { ...sheet, rows: sheet.rows.map((row, at) => [...row, at === 0 ? "Verantwortlich" : owner]) };
}
