import { createHash } from "node:crypto";
import { knownTableNames } from "../../../src/app/known-tables";
import type { ModelProgress } from "../../../src/app/text-model-port";
import { createWriterActions } from "../../../src/app/writer/create-writer-actions";
import { defaultModelSettings } from "../../../src/app/writer/model-settings";
import type { ModelSettings, WriterActions } from "../../../src/app/writer-actions";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { createTextModel } from "../../../src/llm/text-model";
import { buildWorkbook } from "../../support/build-workbook";
import { startExcel, stopExcel, type ExcelSession } from "../../support/excel-session";
import { startModelServer, type ModelServer } from "../../support/model-server";
import { answerFor } from "../../support/model-server-answers";
import { byRequest, events, html, json, sse, status, type Reply } from "../../support/model-server-replies";
import type { ServedRequest } from "../../support/model-server-replies";
import { smallFirm } from "../../support/small-firm";

/** Servers that send back what they got, with key and prompt, in every way: none of it may stay anywhere. */
const secret = "key-of-a-test";
const owner = "Anna Beispielmann";
const started = "Die Fachabteilung prüft die Ergebnisse gemeinsam mit der IT.";

let session: ExcelSession;
let server: ModelServer;
let writer: WriterActions;
let reply: Reply;
let kept: Map<string, string>;

beforeEach(async () => {
  const sheets = smallFirm.map((sheet) =>
    sheet.table === "Anwendungsfaelle"
      ? { ...sheet, rows: sheet.rows.map((row, at) => [...row, at === 0 ? "Verantwortlich" : owner]) }
      : sheet,
  );
  session = await startExcel({ document: buildWorkbook(...sheets) });
  server = await startModelServer(() => reply);
  kept = new Map();
  const model = createTextModel({
    fetch,
    now: () => performance.now(),
    wait: async () => undefined,
    pageOrigin: null,
  });
  writer = createWriterActions(
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
      hash: async (text) => createHash("sha256").update(text).digest("hex"),
    },
    "de",
  );
});
afterEach(async () => {
  await server.close();
  await stopExcel();
});

const options = () => ({
  language: "de" as const,
  signal: new AbortController().signal,
  progress: () => undefined,
});
const settings = (): ModelSettings => ({
  ...defaultModelSettings,
  provider: "compatible",
  baseUrl: server.url,
  model: "test-model",
  apiKey: secret,
});

/** Cells and remembered parts. */
function workbookText(): string {
  const { sheets, customXmlParts } = session.document;
  return JSON.stringify([sheets.map(({ cells }) => [...cells.entries()]), customXmlParts]);
}

const echoOf = ({ headers, body }: ServedRequest) => `${headers.authorization} said ${body}`;
const error = (request: ServedRequest) => ({ error: { message: echoOf(request), type: echoOf(request) } });
const echoes: readonly (readonly [string, (request: ServedRequest) => Reply])[] = [
  ...[400, 401, 403, 404, 422, 429, 500].map(
    (code) => [`status ${code}`, (request: ServedRequest) => status(code, {}, error(request))] as const,
  ),
  ["an error page", (request) => html(502, `<html>${echoOf(request)}</html>`)],
  ["a login page", (request) => html(200, `<html>${echoOf(request)}</html>`)],
  ["an error with status 200", (request) => status(200, {}, error(request))],
  ["an error in the stream", (request) => events([error(request)])],
  ["an answer", (request) => json(echoOf(request))],
  ["every field", (request) => sse(answerFor(request.body, () => `${started} ${secret}`))],
  [
    "the model's name",
    (request) =>
      sse(
        answerFor(request.body, () => started),
        { model: secret },
      ),
  ],
];

test.each(echoes)("a server that echoes in %s leaves nothing behind", async (_, echo) => {
  reply = byRequest(echo);
  const progress: ModelProgress[] = [];
  const preparation = await writer.prepare({ ...options(), settings: settings(), release: null });
  const generated = await writer.generate(preparation, {
    signal: new AbortController().signal,
    onProgress: (each) => progress.push(each),
  });
  const { message, log, texts } = generated;
  const said = JSON.stringify([message, log, progress, texts.failure]);
  for (const word of [secret, owner, "Beispielmann", "Eingangsrechnungen", "JSON-Objekt"])
    expect(said).not.toContain(word);
  expect(JSON.stringify([generated.comparisons, texts.problems])).not.toContain(secret);
  const all = generated.comparisons.filter((each) => each.proposed !== null);
  await writer.accept(generated, {
    ...options(),
    accepted: all.map(({ module, field }) => `${module}/${field}`),
    reviewer: "A. B.",
  });
  expect(workbookText()).toContain("test-model");
  expect(workbookText()).not.toContain(secret);
  expect(JSON.stringify([...kept])).not.toContain(secret);
});

test("texts and proposals that name people are kept without their names and shown with them", async () => {
  const say = (path: string) => (path.endsWith("owner") ? "" : "Person A prüft die Ergebnisse mit der IT.");
  reply = byRequest(({ body }) => sse(answerFor(body, say)));
  const asked = { ...options(), settings: settings(), release: null };
  const generated = await writer.generate(await writer.prepare(asked), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const accepted = generated.comparisons.filter((each) => each.proposed?.includes(owner));
  expect(accepted.length).toBeGreaterThan(2);
  const keys = accepted.map(({ module, field }) => `${module}/${field}`);
  await writer.accept(generated, { ...options(), accepted: keys, reviewer: "A. B." });
  const preparation = await writer.prepareSuggestion({ ...asked, kind: "risk", module: "m1" });
  const { proposals, log } = await writer.suggest(preparation, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  expect(proposals[0]?.shown.reason).toContain(owner);
  await writer.keepProposals(proposals, { ...options(), log });
  expect(workbookText()).toContain(`${owner} prüft die Ergebnisse`);
  const stored = await writer.storedTexts(options());
  expect(JSON.stringify([stored.proposals, stored.log])).not.toContain("Beispielmann");
  expect(session.document.customXmlParts.map(({ xml }) => xml).join()).not.toContain("Beispielmann");
  const next = await writer.prepareSuggestion({ ...asked, kind: "risk", module: "m1" });
  expect(next.body).toContain("Person A prüft die Ergebnisse");
  expect(next.body).not.toContain("Beispielmann");
});

test.each(["jsonSchema", "jsonObject", "prompt"] as const)(
  "in mode %s the shown bytes go out",
  async (mode) => {
    reply = byRequest(({ body }) => sse(answerFor(body, (path) => (path.endsWith("owner") ? "" : started))));
    const asked = { ...options(), settings: { ...settings(), mode }, release: null };
    const running = { signal: new AbortController().signal, onProgress: () => undefined };
    const preparation = await writer.prepare(asked);
    await writer.generate(preparation, running);
    const suggestion = await writer.prepareSuggestion({ ...asked, kind: "kpi", module: "m1" });
    const before = server.requests.length;
    await writer.suggest(suggestion, running);
    expect(server.requests.slice(0, preparation.bodies.length).map(({ body }) => body)).toEqual(
      preparation.bodies,
    );
    expect(server.requests[before]?.body).toBe(suggestion.body);
  },
);
