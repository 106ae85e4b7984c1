import { briefOf } from "../../../../src/app/brief-of";
import { templateNames } from "../../../../src/app/templates";
import type { BriefCase, CheckContext } from "../../../../src/core/writing/brief/brief";
import { checkText } from "../../../../src/core/writing/checks/check-text";
import { dishonest } from "../../../writing-corpus/dishonest";
import { honest } from "../../../writing-corpus/honest";
import { planOfTemplate } from "../brief/template-plans";

type Language = "de" | "en";

/** Every template in both languages, each with another time scheme. */
const briefs = templateNames.flatMap((name, index) =>
  (["de", "en"] as const).map((language, offset) => {
    const scheme = "ABPT"[(index + offset) % 4] as string;
    return { name, language, scheme, number: 2 * index + offset };
  }),
);
/** Each brief tries another share of the corpora. */
const share = 6;

describe.each(briefs)("the brief of $name, $language, $scheme", ({ name, language, scheme, number }) => {
  const { check } = briefOf(planOfTemplate(name, language, scheme), language, {});
  const wrongOf = (texts: readonly string[]) =>
    texts.flatMap((text) =>
      checkText(text, check, { maxLength: 3_000 }).map((problem) => ({ text, ...problem })),
    );
  const shareOf = <Each>(all: readonly Each[]) => all.filter((_, index) => index % share === number % share);

  test("its names, labels and legal references may stand in texts", () => {
    const leftOut = check.cases.filter(({ module }) => module === null).map((each) => each.name);
    const literals = check.literals.filter((text) => !leftOut.includes(text));
    expect(wrongOf(literals.map((text) => sentences[language].about(text)))).toEqual([]);
  });

  test("what the plan says of its use cases may be said", () => {
    const texts = check.cases.flatMap((each) => truths(each, check, language));
    expect(texts.length).toBeGreaterThan(check.cases.length);
    expect(wrongOf(texts)).toEqual([]);
  });

  test("its owners may be named", () => {
    expect(wrongOf(check.owners.map((owner) => sentences[language].owner(owner)))).toEqual([]);
  });

  test("honest texts that are about no other plan pass", () => {
    const general = honest.filter(
      ({ text, ...each }) => each.language === language && !each.plan && !ofOtherPlan.test(text),
    );
    expect(wrongOf(shareOf(general).map(({ text }) => text))).toEqual([]);
  });

  test("texts that are dishonest whatever the plan are refused", () => {
    const general = dishonest.filter(
      ({ text, ...each }) =>
        each.language === language && ofNoPlan.has(each.code) && !lawOrSection.test(text),
    );
    const passed = shareOf(general).filter(({ text }) => wrongOf([text]).length === 0);
    expect(passed.map(({ text }) => text)).toEqual([]);
  });
});

const ofOtherPlan =
  /\{\{|\p{N}|UC-|Person [A-Z]|Kunde [A-Z]|Customer [A-Z]|Firma|Company|Projekt März|Project March|Leitung|Head of/u;
/** May stand in a text about one plan and not in one about another. */
const lawOrSection = /Art\.|Artikel|Article|Phase/;
const ofNoPlan: ReadonlySet<string> = new Set([
  "digits",
  "numberWord",
  "dateWord",
  "markup",
  "formulaStart",
  "link",
  "instruction",
  "invisible",
  "wrongLanguage",
]);

const sentences = {
  de: {
    about: (text: string) => `Wichtig ist dabei ${text} für das Modul.`,
    owner: (name: string) => `Verantwortlich ist ${name}.`,
    leftOut: (name: string) => `${name} ist nicht eingeplant.`,
    runs: (name: string, id: string) => `${name} beginnt im {{${id}.start}} und endet im {{${id}.end}}.`,
    after: (name: string, before: string) =>
      `${name} baut auf ${before} auf und startet erst nach ${before}.`,
    section: (name: string, section: string) => `Im Abschnitt „${section}“ beginnt ${name}.`,
    quickWin: (name: string) => `${name} ist ein Quick Win.`,
  },
  en: {
    about: (text: string) => `What matters here is ${text} for the module.`,
    owner: (name: string) => `${name} is responsible.`,
    leftOut: (name: string) => `${name} is not scheduled.`,
    runs: (name: string, id: string) => `${name} starts in {{${id}.start}} and ends in {{${id}.end}}.`,
    after: (name: string, before: string) => `${name} builds on ${before} and only starts after ${before}.`,
    section: (name: string, section: string) => `In the section “${section}”, ${name} begins.`,
    quickWin: (name: string) => `${name} is a quick win.`,
  },
} as const;

/** Sentences that hold for a use case by its plan. */
function truths(each: BriefCase, { cases, phases }: CheckContext, language: Language): string[] {
  const words = sentences[language];
  if (each.module === null) return [words.leftOut(each.name)];
  const before = cases.filter(({ id, module }) => module !== null && each.predecessors.includes(id));
  const first = phases.find(({ key }) => key === each.stagePhases.preparation);
  return [
    words.runs(each.name, each.id),
    ...before.map((other) => words.after(each.name, other.name)),
    ...(first ? [words.section(each.name, first.label)] : []),
    ...(each.isQuickWin ? [words.quickWin(each.name)] : []),
  ];
}
