import { knownTableNames } from "../../../src/app/known-tables";
import type { PaneActions } from "../../../src/app/pane-actions";
import { workbookActions } from "../../../src/app/workbook-actions";
import { rulesWriter } from "../../../src/app/writer-port";
import type { FieldComparison, WriterActions } from "../../../src/app/writer-actions";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { answerFor, type Fill } from "../../support/model-server-answers";
import { hang, sse, status, type Reply, type ServedRequest } from "../../support/model-server-replies";
import {
  asking,
  honestScript,
  honestSentence,
  running,
  sha256,
  startPaneWriter,
  type PaneWriter,
} from "../../support/pane-writer";

/** What a person, the pane and a model do at the same time, or in between. */
let pane: PaneWriter;
let writer: WriterActions;
let rules: PaneActions;
beforeEach(async () => {
  pane = await startPaneWriter();
  ({ writer } = pane);
  rules = workbookActions({
    workbook: excelWorkbook(knownTableNames()),
    writer: rulesWriter(),
    today: () => "2026-11-20",
  });
});
afterEach(() => pane.stop());

const keyOf = ({ module, field }: Pick<FieldComparison, "module" | "field">) => `${module}/${field}`;
const log = async () => (await writer.storedTexts(asking())).log;

function replaceCells(value: string, other: string): void {
  const sheet = pane.session.document.sheets.find(({ name }) => name === "Anwendungsfälle")!;
  for (const [row, column, cell] of [...sheet.cells.entries()])
    if (cell.value === value) sheet.cells.set(row, column, { ...cell, value: other });
}

test("a roadmap that is written while a run ends keeps the run's log, and knows its own sheets", async () => {
  await rules.write({ ...asking(), sheets: [] });
  const preparation = await pane.prepare();
  pane.answerWith(status(401));
  replaceCells("Wissenssuche", "Suche nach Wissen");
  await Promise.all([
    rules.write({ ...asking(), sheets: ["modules"] }),
    writer.generate(preparation, running()),
    writer.generate(preparation, running()),
  ]);
  expect(await log()).toMatchObject([{ failure: "wrongKey" }, { failure: "wrongKey" }]);
  const state = pane.session.document.customXmlParts.map(({ xml }) => xml).join();
  expect(state).toContain('"key":"modules"');
  expect((await rules.write({ ...asking(), sheets: [] })).keptEdits).toBe(0);
});

describe("the log's checksums", () => {
  const saying =
    (say: Fill) =>
    ({ body }: ServedRequest): Reply =>
      sse(answerFor(body, say));
  const honest = saying(honestSentence);
  const lying = saying((path) => (path === "summary" ? "Das spart 40 % der Zeit." : honestSentence(path)));
  const hashes = () => pane.server.requests.map(({ body }) => sha256(body)).join("\n");

  test.each<[string, number, ((request: ServedRequest) => Reply)[]]>([
    ["one request", 1, [honest]],
    ["a looser mode", 2, [() => status(422), honest]],
    ["a repair", 2, [lying, honest]],
    ["trouble on the way", 2, [() => status(500), honest]],
    ["nothing but trouble", 3, [() => status(500)]],
  ])("are those of what was sent: %s", async (_, count, course) => {
    pane.answerWith((request, at) => course[Math.min(at, course.length - 1)]!(request));
    const preparation = await pane.prepare();
    await writer.generate(preparation, running());
    expect(pane.server.requests).toHaveLength(count);
    expect(await log()).toMatchObject([{ payloadHash: hashes(), requests: count }]);
    expect(hashes().startsWith(sha256(preparation.bodies[0]!))).toBe(true);
  });

  test("are those of what had left when the run was cancelled", async () => {
    const abort = new AbortController();
    pane.answerWith((request, at) => {
      if (at === 0) return lying(request);
      abort.abort();
      return hang();
    });
    const preparation = await pane.prepare();
    const cancelled = writer.generate(preparation, { ...running(), signal: abort.signal });
    await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
    const [entry] = await log();
    expect(entry).toMatchObject({ payloadHash: hashes(), requests: 2, failure: "cancelled" });
    expect(entry!.outputTokens).toBeGreaterThanOrEqual(20);
  });

  test("a payload that is kept holds what left the workbook and no word of the model", async () => {
    pane.answerWith((request, at) => (at === 0 ? lying : honest)(request));
    const preparation = await pane.prepare({ settings: { ...pane.settings(), logPayload: true } });
    await writer.generate(preparation, running());
    expect(pane.server.requests).toHaveLength(2);
    const [entry] = await log();
    expect(entry!.payload).toBe(preparation.bodies.join("\n"));
    expect(entry!.payloadHash).toBe(hashes());
  });

  test("a run that sends nothing is not logged", async () => {
    const limits = { ...pane.settings().limits, maxTokens: 10 };
    const preparation = await pane.prepare({ settings: { ...pane.settings(), limits } });
    expect((await writer.generate(preparation, running())).message).toContain("Obergrenze");
    expect(await log()).toEqual([]);
  });
});

describe("a second try", () => {
  const firstModuleOnly = (body: string) => {
    const whole = answerFor(body, honestSentence);
    return sse(whole.slice(0, whole.indexOf('"m2"') + 30), { end: "close" });
  };

  async function firstTry() {
    pane.answerWith(({ body }, at) => (at === 0 ? firstModuleOnly(body) : status(401)));
    const first = await writer.generate(await pane.prepare(), running());
    pane.answerWith(honestScript);
    return first;
  }

  test("keeps what the first finished", async () => {
    const first = await firstTry();
    expect(Object.keys(first.texts.fields)).toEqual(["m1"]);
    const second = await writer.generate(await pane.prepare(), { ...running(), earlier: first });
    expect(second.texts.fields["m1"]).toEqual(first.texts.fields["m1"]);
    expect(Object.keys(second.texts.fields)).toEqual(["m1", "m2", "m3"]);
  });

  test("does not take a text for that of another module after a change of the plan", async () => {
    const first = await firstTry();
    const title = first.comparisons.find(({ module }) => module === "m1")!.title;
    replaceCells(title, "Zuletzt");
    const second = await writer.generate(await pane.prepare(), { ...running(), earlier: first });
    const passed = second.comparisons.filter(({ proposed }) => proposed !== null);
    expect(second.texts.checks.passed).toBe(passed.length);
    expect(second.message).toBeNull();
  });
});

test("texts for a module that is renamed before they are accepted reach no other", async () => {
  const generated = await writer.generate(await pane.prepare(), running());
  const ofIt = generated.comparisons.filter(({ title, proposed }) => title === "IT" && proposed !== null);
  expect(ofIt.length).toBeGreaterThan(0);
  replaceCells("IT", "Technik");
  const outcome = await writer.accept(generated, {
    ...asking(),
    accepted: ofIt.map(keyOf),
    reviewer: "A. B.",
  });
  expect(outcome.analysis.issues.map(({ code }) => code)).toContain("textOutdated");
  const { comparisons } = await writer.storedTexts(asking());
  expect(comparisons.every(({ isOutdated, title }) => isOutdated && title === "IT")).toBe(true);
});

test("a run goes where the preview says and with its key, whatever the settings say by then", async () => {
  const preparation = await pane.prepare();
  writer.saveSettings({ ...pane.settings(), apiKey: "", baseUrl: "http://127.0.0.1:9/v1" });
  await writer.generate(preparation, running());
  expect(pane.server.requests.map(({ body }) => body)).toEqual(preparation.bodies);
});
