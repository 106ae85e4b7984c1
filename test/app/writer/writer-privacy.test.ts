import type { ModelProgress } from "../../../src/app/text-model-port";
import type { WriterActions } from "../../../src/app/writer-actions";
import { answerFor } from "../../support/model-server-answers";
import { byRequest, events, html, json, sse, status, type Reply } from "../../support/model-server-replies";
import type { ServedRequest } from "../../support/model-server-replies";
import { asking, owner, running, secret, startPaneWriter, type PaneWriter } from "../../support/pane-writer";

/** Servers that send back what they got, with key and prompt, in every way: none of it may stay anywhere. */
const started = "Die Fachabteilung prüft die Ergebnisse gemeinsam mit der IT.";

let pane: PaneWriter;
let writer: WriterActions;
beforeEach(async () => {
  pane = await startPaneWriter();
  ({ writer } = pane);
});
afterEach(() => pane.stop());

/** Cells and remembered parts. */
function workbookText(): string {
  const { sheets, customXmlParts } = pane.session.document;
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
  pane.answerWith(byRequest(echo));
  const progress: ModelProgress[] = [];
  const preparation = await pane.prepare();
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
    ...asking(),
    accepted: all.map(({ module, field }) => `${module}/${field}`),
    reviewer: "A. B.",
  });
  expect(workbookText()).toContain("test-model");
  expect(workbookText()).not.toContain(secret);
  expect(JSON.stringify([...pane.kept])).not.toContain(secret);
});

test("texts and proposals that name people are kept without their names and shown with them", async () => {
  const say = (path: string) => (path.endsWith("owner") ? "" : "Person A prüft die Ergebnisse mit der IT.");
  pane.answerWith(byRequest(({ body }) => sse(answerFor(body, say))));
  const asked = { ...asking(), settings: pane.settings(), release: null };
  const generated = await writer.generate(await writer.prepare(asked), running());
  const accepted = generated.comparisons.filter((each) => each.proposed?.includes(owner));
  expect(accepted.length).toBeGreaterThan(2);
  const keys = accepted.map(({ module, field }) => `${module}/${field}`);
  await writer.accept(generated, { ...asking(), accepted: keys, reviewer: "A. B." });
  const preparation = await writer.prepareSuggestion({ ...asked, kind: "risk", module: "m1" });
  const { proposals, log } = await writer.suggest(preparation, running());
  expect(proposals[0]?.shown.reason).toContain(owner);
  await writer.keepProposals(proposals, { ...asking(), log });
  expect(workbookText()).toContain(`${owner} prüft die Ergebnisse`);
  const stored = await writer.storedTexts(asking());
  expect(JSON.stringify([stored.proposals, stored.log])).not.toContain("Beispielmann");
  expect(pane.session.document.customXmlParts.map(({ xml }) => xml).join()).not.toContain("Beispielmann");
  const next = await writer.prepareSuggestion({ ...asked, kind: "risk", module: "m1" });
  expect(next.body).toContain("Person A prüft die Ergebnisse");
  expect(next.body).not.toContain("Beispielmann");
});

test.each(["jsonSchema", "jsonObject", "prompt"] as const)(
  "in mode %s the shown bytes go out",
  async (mode) => {
    pane.answerWith(
      byRequest(({ body }) => sse(answerFor(body, (path) => (path.endsWith("owner") ? "" : started)))),
    );
    const asked = { ...asking(), settings: { ...pane.settings(), mode }, release: null };
    const preparation = await writer.prepare(asked);
    await writer.generate(preparation, running());
    const suggestion = await writer.prepareSuggestion({ ...asked, kind: "kpi", module: "m1" });
    const before = pane.server.requests.length;
    await writer.suggest(suggestion, running());
    expect(pane.server.requests.slice(0, preparation.bodies.length).map(({ body }) => body)).toEqual(
      preparation.bodies,
    );
    expect(pane.server.requests[before]?.body).toBe(suggestion.body);
  },
);
