import { factsOf } from "../../src/app/brief-of";
import { factNames } from "../../src/core/roadmap/roadmap-draft";
import type { SourceWorkbook } from "../../src/core/tables/source-workbook";
import type { TextProblemCode } from "../../src/core/writing/checks/text-problem";
import { answerFor } from "../support/model-server-answers";
import { sse } from "../support/model-server-replies";
import type { HonestText } from "../writing-corpus/corpus";
import { dishonest } from "../writing-corpus/dishonest";
import { honest } from "../writing-corpus/honest";
import { templateWorkbook } from "./support/memory-workbook";
import {
  acceptedTexts,
  cellTexts,
  newTexts,
  runWithRules,
  runWithServer,
  type ModelRun,
  type ServedRun,
} from "./support/model-run";

/**
 * The corpora, but for texts about plans of their own, in every kind of field of a real plan, German and English: none of
 * the one stands on a sheet, all of the other.
 */
const sources = { de: templateWorkbook("beispiel", "de"), en: templateWorkbook("beispiel", "en") };

/** What depends on the plan, e.g. that one thing comes after another, may be true of this one. */
const plansOwn: ReadonlySet<TextProblemCode> = new Set(["wrongPhase", "contradiction", "unknownOwner"]);

/** Use cases that the corpus' plan lacks and this one has, replaced by some that neither has; so Art. 99. */
const falseHere = (text: string) =>
  text
    .replace(/(UC\P{L}?)\d{1,2}(?!\d)/gu, (_, start: string) => `${start}86`)
    .replace("Art. 99", "Art. 199");

/** Needs nothing that only the corpus' plan has. */
const isOfAnyPlan = (text: string) => !/\p{N}|\{\{|UC-|Person|Kund|Customer|Ticket|März|March/u.test(text);

/** Three honest sentences are one honest text. */
function together(texts: readonly string[]): string[] {
  const count = Math.ceil(texts.length / 3);
  return Array.from({ length: count }, (_, index) => texts.slice(3 * index, 3 * index + 3).join(" "));
}

/** Modules of the plan: so many texts are tried in each kind of field at once. */
const modulesAtOnce = 5;

/** Answers each kind of field with the texts in turn, from one on. */
function inTurn(texts: readonly string[], from: number): (path: string) => string {
  const used = new Map<string, number>();
  return (path) => {
    const kind = path.replace(/^m\d+\./, "").replace(/\.\d+/, "");
    const place = used.get(kind) ?? 0;
    used.set(kind, place + 1);
    return texts[(from + place) % texts.length]!;
  };
}

async function* answeredWith(
  language: "de" | "en",
  texts: readonly string[],
  turns: 1 | 2,
): AsyncGenerator<ServedRun> {
  for (let from = 0; from < texts.length; from += modulesAtOnce * turns) {
    const fill = inTurn(texts, from);
    yield await runWithServer(({ body }) => sse(answerFor(body, fill), { pieceLength: 5_000 }), {
      source: sources[language],
      language,
    });
  }
}

describe.each(["de", "en"] as const)("in a plan in %s", (language) => {
  const source: SourceWorkbook = sources[language];
  const fitting = <Text extends HonestText>(texts: readonly Text[]) =>
    texts.filter((text) => text.language === language && !text.plan);
  let rules: ModelRun;
  beforeAll(async () => {
    rules = await runWithRules({ source, language });
  });

  test("no dishonest text stands on a sheet, and the rules' text does instead", async () => {
    const facts = factsOf(rules.plan, language);
    const isFact = (name: string) => Object.hasOwn(facts, name);
    const texts = fitting(dishonest)
      .filter(({ code }) => !plansOwn.has(code))
      .map(({ code, text }) => ({ code, text: falseHere(text) }))
      .filter(({ code, text }) => code !== "unknownPlaceholder" || !factNames(text).every(isFact))
      .map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(60);
    const accepted = new Set<string>();
    for await (const run of answeredWith(language, texts, 2)) {
      for (const { path, text } of acceptedTexts(run)) accepted.add(`${path}: ${text}`);
      expect(newTexts(run, rules)).toEqual([]);
    }
    expect([...accepted]).toEqual([]);
  });

  test("every honest text stands on the roadmap", async () => {
    const texts = fitting(honest)
      .map(({ text }) => text)
      .filter(isOfAnyPlan);
    expect(texts.length).toBeGreaterThan(40);
    const shown: string[] = [];
    for await (const run of answeredWith(language, together(texts), 1))
      shown.push(...cellTexts(run.sheets.filter(({ key }) => key === "roadmap")));
    const all = shown.join("\n").replace(/\s+/g, " ");
    expect(texts.filter((text) => !all.includes(text.replace(/\s+/g, " ")))).toEqual([]);
  });
});
