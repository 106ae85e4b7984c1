import fc from "fast-check";
import { lawDateTable } from "../../../src/core/catalogue/law-date-columns";
import type { Answers } from "../../../src/core/law/answers";
import { classifyUseCase } from "../../../src/core/law/classify-use-case";
import { lawDates } from "../../../src/core/law/ai-act-dates";
import { lawInsights } from "../../../src/core/law/law-insights";
import { phraseText } from "../../../src/core/law/law-text-of-phrase";
import { lawRules } from "../../../src/core/law/law-rules";
import { makePlan } from "../../../src/core/make-plan";
import { lawDe } from "../../../src/text/de/law";
import { lawEn } from "../../../src/text/en/law";
import { planInput, useCase } from "../support/plan-builders";
import { englishCases } from "./english-cases";
import { germanCases } from "./german-cases";

const cases = [...germanCases, ...englishCases];
const anyCase = fc.constantFrom(...cases);
const subject = ([, name, description = "", area = ""]: (typeof cases)[number], answers: Answers = {}) => ({
  name,
  description,
  area,
  aiType: "",
  answers,
});
const dangerous = cases.filter(([expected]) => expected === "prohibited" || expected === "high");

describe("a class does not hang on how a text is written", () => {
  test("capitals, umlauts in ASCII and double spaces change nothing", () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const plain = subject(each);
        const other = (text: string) =>
          text
            .replaceAll("ä", "ae")
            .replaceAll("ö", "oe")
            .replaceAll("ü", "ue")
            .replaceAll("ß", "ss")
            .replaceAll(" ", "  ")
            .toUpperCase();
        const written = {
          ...plain,
          name: other(plain.name),
          description: other(plain.description),
          area: other(plain.area),
        };
        expect(classifyUseCase(written).class).toBe(classifyUseCase(plain).class);
      }),
    );
  });

  test("further harmless sentences never make something dangerous harmless", () => {
    const unrelated = [
      "Das Projekt startet im März.",
      "Die Ergebnisse stehen in einem Dashboard.",
      "Außerdem werden Rechnungen erfasst.",
      "The pilot runs for three months.",
      "Tickets are categorised as well.",
      "Keine Cloud.",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...dangerous),
        fc.constantFrom(...unrelated),
        fc.boolean(),
        (each, more, first) => {
          const plain = subject(each);
          const description = first ? `${more} ${plain.description}` : `${plain.description}. ${more}`;
          expect(classifyUseCase({ ...plain, description }).class).toBe(each[0]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("answers win over the text", () => {
  test("the class of a legal review is the class", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom("prohibited", "high", "limited", "minimal"),
        (each, aiActClass) => {
          const found = classifyUseCase(subject(each, { aiActClass: aiActClass as "high" }));
          expect(found.class).toBe(aiActClass);
          expect(found.questions).toEqual([]);
        },
      ),
    );
  });

  const recruiting = { name: "Bewerberauswahl", description: "Bewertet Bewerber", area: "", aiType: "" };
  const shifts = { name: "Schichtplanung", description: "Erstellt Schichtpläne", area: "", aiType: "" };
  const unknown = { name: "Projekt Phönix", description: "", area: "", aiType: "" };
  test.each<[string, typeof unknown, Answers, string, string]>([
    [
      "a no removes what the text says, and the basis tells",
      recruiting,
      { employment: false },
      "review",
      "removed",
    ],
    [
      "shift planning without decisions about staff stays to be judged",
      shifts,
      { employment: false },
      "review",
      "removed",
    ],
    ["a yes adds what the text does not say", unknown, { creditInsurance: true }, "high", "fria"],
    ["a yes settles what the text left open", shifts, { employment: true }, "high", "rule.workManagement"],
    [
      "a product with third-party assessment is high-risk",
      unknown,
      { annexOne: true },
      "high",
      "deployerProducts",
    ],
    ["interaction is limited", unknown, { interaction: true }, "limited", "rule.interaction"],
    [
      "generation with review says so",
      unknown,
      { generates: true, humanDecides: true },
      "limited",
      "editorialReview",
    ],
    [
      "emotions of staff are prohibited",
      unknown,
      { emotion: true, employment: true },
      "prohibited",
      "rule.emotionAtWork",
    ],
    ["a human in the loop does not exempt", recruiting, { humanDecides: true }, "high", "humanAlone"],
    ["profiling lifts the exemption", recruiting, { exemption: true }, "high", "profilingKept"],
    [
      "the exemption without profiling holds",
      recruiting,
      { exemption: true, profiling: false },
      "minimal",
      "exempted",
    ],
    [
      "nobody affected, no contact, no content: minimal",
      unknown,
      { naturalPersons: false, interaction: false, generates: false, infrastructure: false, annexOne: false },
      "minimal",
      "harmlessByAnswers",
    ],
  ])("%s", (_, texts, answers, expected, basis) => {
    const found = classifyUseCase({ ...texts, answers });
    expect(found.class).toBe(expected);
    expect(found.basis.map(({ key }) => key)).toContain(basis);
  });
});

describe("sentences", () => {
  const context = { words: lawDe, language: "de" } as const;

  test("every rule has a name and a basis in both languages", () => {
    const keys = lawRules.map(({ key }) => key).sort();
    expect(Object.keys(lawDe.rules).sort()).toEqual(keys);
    expect(Object.keys(lawEn.rules).sort()).toEqual(keys);
    expect(Object.keys(lawEn.duties)).toEqual(Object.keys(lawDe.duties));
  });

  test("every phrase of every case is worded, and none says that high-risk applies from August 2026", () => {
    for (const each of cases) {
      for (const answers of [{}, { exemption: true }, { humanDecides: true, employment: false }]) {
        const { basis, questions } = classifyUseCase(subject(each, answers));
        const sentences = basis.map((phrase) => phraseText(phrase, context));
        expect(sentences.filter((sentence) => sentence === "" || /[{}]/.test(sentence))).toEqual([]);
        expect(questions.map((phrase) => phraseText(phrase, context)).join()).not.toMatch(/[{}]/);
        expect(sentences.join()).not.toMatch(/02\.08\.2026/);
      }
    }
  });
});

describe("duties", () => {
  const planned = (further = {}) =>
    makePlan(
      planInput(
        [
          useCase("UC-01", { name: "Bewerberauswahl", description: "Bewertet Bewerber" }),
          useCase("UC-02", { name: "Website-Chatbot", description: "Beantwortet Fragen von Kunden" }),
          useCase("UC-03", { name: "Nudify", description: "Erzeugt Nacktbilder" }),
        ],
        {},
        { further },
      ),
      { today: "2026-11-20" },
    );
  const dueDates = (plan: ReturnType<typeof planned>) =>
    lawInsights(plan).obligations.map(({ key, due, useCaseIds }) =>
      `${due} ${key} ${useCaseIds.join()}`.trim(),
    );

  test("are due on the legal date or at the later start of operation", () => {
    expect(dueDates(planned())).toEqual([
      "2025-02-02 literacy",
      "2026-12-02 stop UC-03",
      "2027-02-01 literacyRefresh UC-01,UC-02",
      "2027-02-01 disclosure UC-02",
      "2027-12-02 oversight UC-01",
      "2027-12-02 monitoring UC-01",
      "2027-12-02 logs UC-01",
      "2027-12-02 workers UC-01",
      "2027-12-02 impactAssessment UC-01",
      "2027-12-02 affected UC-01",
    ]);
  });

  test("follow a date that the user corrected", () => {
    const values = { id: null, rule: "highRisk", date: "2029-01-15", source: "ABl.", stand: null };
    const place = { sheet: "Rechtsstand", table: null, row: 2, columns: {} };
    const plan = planned({ [lawDateTable.kind]: [{ id: "RT-01", values, place }] });
    expect(dueDates(plan)).toContain("2029-01-15 oversight UC-01");
    expect(dueDates(plan).join()).not.toContain("2027-12-02");
  });

  test("none where nothing is AI", () => {
    const plan = makePlan(planInput([useCase("UC-01", { name: "Abgleich", description: "Keine KI" })]), {
      today: "2026-11-20",
    });
    expect(lawInsights(plan).obligations).toEqual([]);
  });

  test("high-risk dates keep the date that stood before", () => {
    const moved = lawDates.filter(({ previous }) => previous !== null);
    expect(moved.map(({ key, date, previous }) => [key, date, previous])).toEqual([
      ["highRisk", "2027-12-02", "2026-08-02"],
      ["highRiskProducts", "2028-08-02", "2027-08-02"],
    ]);
  });
});
