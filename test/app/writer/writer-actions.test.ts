import { knownTableNames } from "../../../src/app/known-tables";
import { rulesWriter } from "../../../src/app/writer-port";
import { workbookActions } from "../../../src/app/workbook-actions";
import type { Generated, WriterActions } from "../../../src/app/writer-actions";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { answerFor } from "../../support/model-server-answers";
import { hang, sse, status } from "../../support/model-server-replies";
import {
  asking,
  honestScript,
  honestSentence,
  owner,
  running,
  secret,
  startPaneWriter,
  type PaneWriter,
} from "../../support/pane-writer";

/** What is shown is what is sent, what is accepted stands on the sheet, and names stay here. */
let pane: PaneWriter;
let writer: WriterActions;
beforeEach(async () => {
  pane = await startPaneWriter();
  ({ writer } = pane);
});
afterEach(() => pane.stop());

async function generate(): Promise<Generated> {
  return writer.generate(await pane.prepare(), running());
}

const keyOf = ({ module, field }: { module: string; field: string }) => `${module}/${field}`;
/** What stands in the workbook is named by title. */
const placeOf = ({ title, field }: { title: string; field: string }) => `${title} ${field}`;

function sheetTexts(name: string): string[] {
  const sheet = pane.session.document.sheets.find((each) => each.name === name);
  return [...(sheet?.cells.entries() ?? [])].map(([, , cell]) => String(cell.value ?? ""));
}

test("what was shown is sent, byte for byte, and holds no name", async () => {
  const preparation = await pane.prepare();
  expect(pane.server.requests).toEqual([]);
  expect(preparation.bodies.join()).not.toContain("Beispielmann");
  expect(preparation.bodies.join()).not.toContain("Muster");
  expect(preparation.pseudonyms.map(({ name }) => name)).toEqual(expect.arrayContaining([owner]));
  await writer.generate(preparation, running());
  expect(pane.server.requests.map(({ body }) => body)).toEqual(preparation.bodies);
  expect(preparation.bytes).toBe(Buffer.byteLength(preparation.bodies.join(""), "utf8"));
});

test("generating changes no cell; accepting writes the chosen texts with their mark and logs the run", async () => {
  const before = pane.session.document.sheets.map(({ name }) => name);
  const generated = await generate();
  expect(generated.message).toBeNull();
  expect(pane.session.document.sheets.map(({ name }) => name)).toEqual(before);
  const proposed = generated.comparisons.filter((each) => each.proposed !== null);
  const [first, second] = proposed;
  expect(proposed.length).toBeGreaterThan(5);
  const outcome = await writer.accept(generated, { ...asking(), accepted: [keyOf(first!)], reviewer: "AB" });
  expect(outcome.sheets.map(({ key }) => key)).toContain("writerLog");
  const stored = await writer.storedTexts(asking());
  expect(stored.comparisons.map(placeOf)).toEqual([placeOf(first!)]);
  expect(stored.comparisons[0]).toMatchObject({
    current: first!.proposed,
    proposed: first!.current,
    currentMark: { model: "test-model", date: "2026-11-20", reviewedBy: "AB" },
  });
  expect(stored.log).toMatchObject([
    { acceptedBy: "AB", accepted: 1, endpoint: new URL(pane.server.url).host },
  ]);
  const texts = sheetTexts("Fahrplan").join("\n");
  expect(texts).toContain(first!.proposed!);
  expect(texts).toContain("KI-generiert");
  expect(texts).not.toContain(second!.proposed === first!.proposed ? "\u0000" : second!.proposed!);
  expect(JSON.stringify(pane.session.document)).not.toContain(secret);
});

test("a text goes back to the rules", async () => {
  const generated = await generate();
  const accepted = generated.comparisons.filter(({ proposed }) => proposed !== null).map(keyOf);
  await writer.accept(generated, { ...asking(), accepted, reviewer: "AB" });
  const { comparisons } = await writer.storedTexts(asking());
  const [kept, ...others] = comparisons;
  await writer.reviewStored(
    { toRules: others.map(keyOf), reviewed: [keyOf(kept!)], reviewer: "CD" },
    asking(),
  );
  expect((await writer.storedTexts(asking())).comparisons).toEqual([
    { ...kept, currentMark: { ...kept!.currentMark, reviewedBy: "CD" } },
  ]);
});

test("accepted texts outlive an ordinary update of the roadmap", async () => {
  const generated = await generate();
  const accepted = generated.comparisons.filter(({ proposed }) => proposed !== null).map(keyOf);
  await writer.accept(generated, { ...asking(), accepted, reviewer: "AB" });
  const rules = workbookActions({
    workbook: excelWorkbook(knownTableNames()),
    writer: rulesWriter(),
    today: () => "2026-11-20",
  });
  await rules.write({ ...asking(), sheets: [] });
  const { comparisons } = await writer.storedTexts(asking());
  expect(comparisons).toHaveLength(accepted.length);
  expect(comparisons.filter(({ isOutdated }) => isOutdated)).toEqual([]);
});

test("a text whose use case is gone is told as outdated and can be given back", async () => {
  const generated = await generate();
  const places = generated.comparisons.filter(({ proposed }) => proposed !== null);
  await writer.accept(generated, { ...asking(), accepted: places.map(keyOf), reviewer: "AB" });
  const sheet = pane.session.document.sheets.find(({ name }) => name === "Anwendungsfälle")!;
  for (const [row, column, cell] of [...sheet.cells.entries()])
    if (cell.value === "IT") sheet.cells.set(row, column, { ...cell, value: "Technik" });
  const { comparisons } = await writer.storedTexts(asking());
  const outdated = comparisons.filter(({ isOutdated }) => isOutdated);
  expect(new Set(outdated.map(({ title }) => title))).toEqual(new Set(["IT"]));
  expect(outdated.map(({ current }) => current).join()).not.toMatch(/[{}]/);
  await writer.reviewStored({ toRules: outdated.map(keyOf), reviewed: [], reviewer: "" }, asking());
  const left = (await writer.storedTexts(asking())).comparisons;
  expect(left).toHaveLength(comparisons.length - outdated.length);
});

test("a run that fails is told and logged, and nothing else changes", async () => {
  pane.answerWith(() => sse("nothing of use"));
  const generated = await generate();
  expect(generated.message).toMatch(/\p{Lu}.*\./u);
  expect(generated.message).not.toContain(secret);
  expect(generated.comparisons.filter(({ proposed }) => proposed !== null)).toEqual([]);
  expect((await writer.storedTexts(asking())).log).toMatchObject([
    { failure: "unusableAnswer", accepted: 0 },
  ]);
});

test("a run that is cancelled changes no cell and is logged, because its data have left", async () => {
  const abort = new AbortController();
  pane.answerWith(() => {
    abort.abort();
    return hang();
  });
  const preparation = await pane.prepare();
  const cancelled = writer.generate(preparation, { ...running(), signal: abort.signal });
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
  expect((await writer.storedTexts(asking())).log).toMatchObject([
    { failure: "cancelled", requests: 1, tokensEstimated: true, accepted: 0 },
  ]);
});

test("runs from one preview are all logged, also within a minute, and the accepted one is marked", async () => {
  const preparation = await pane.prepare();
  pane.answerWith(status(401));
  await writer.generate(preparation, running());
  pane.answerWith(honestScript);
  const generated = await writer.generate(preparation, running());
  await writer.accept(generated, { ...asking(), accepted: ["summary/summary"], reviewer: "A. B." });
  expect((await writer.storedTexts(asking())).log).toMatchObject([
    { failure: "wrongKey", accepted: 0 },
    { failure: null, accepted: 1, acceptedBy: "A. B." },
  ]);
});

test("what is remembered while a model writes stays", async () => {
  const preparation = await pane.prepare();
  const release = { "useCases.name": "holdBack" as const };
  pane.answerWith(({ body }) => sse(answerFor(body, honestSentence), { delay: 500 }));
  const written = writer.generate(preparation, running());
  await pane.prepare({ release });
  await written;
  expect((await pane.prepare()).columns.find(({ key }) => key === "useCases.name")).toMatchObject({
    light: "holdBack",
  });
});

test("a column that is held back is not sent, and the workbook remembers it", async () => {
  const release = { "useCases.name": "holdBack" as const };
  const held = await pane.prepare({ release });
  expect(held.bodies.join()).not.toContain("Eingangsrechnungen");
  const again = await pane.prepare();
  expect(again.bodies).toEqual(held.bodies);
  expect(again.columns.find(({ key }) => key === "useCases.name")).toMatchObject({ light: "holdBack" });
});

test("proposals stand on their own sheet, unrated, once a person keeps them", async () => {
  pane.answerWith(({ body }) =>
    sse(answerFor(body, () => "Rechnungen automatisch den Kostenstellen zuordnen")),
  );
  const preparation = await writer.prepareSuggestion({
    ...asking(),
    settings: pane.settings(),
    release: null,
    kind: "useCase",
    module: "m1",
  });
  const { proposals, log, refused } = await writer.suggest(preparation, running());
  expect(pane.server.requests.map(({ body }) => body)).toEqual([preparation.body]);
  expect(refused).toBe(0);
  expect(proposals).toMatchObject([{ id: "V-01", kind: "useCase" }]);
  const outcome = await writer.keepProposals(proposals, { ...asking(), log });
  expect(outcome.sheets.map(({ key }) => key)).toContain("proposals");
  expect(outcome.analysis.plan?.useCases.length).toBe(5);
  expect((await writer.storedTexts(asking())).proposals).toHaveLength(1);
});
