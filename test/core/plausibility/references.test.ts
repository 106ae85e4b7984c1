import fc from "fast-check";
import { issueWords } from "../../../src/app/issue-words";
import type { Settings } from "../../../src/core/records";
import { plausibilityRules } from "../../../src/core/plausibility/finding";
import { promisesIn } from "../../../src/core/plausibility/effect-rules";
import { referenceFigures, referenceKeys } from "../../../src/core/plausibility/reference-figures";
import { resolveFigures } from "../../../src/core/plausibility/resolve-figures";
import { plausibilityDe } from "../../../src/text/de/plausibility";
import { plausibilityEn } from "../../../src/text/en/plausibility";
import { seeded } from "../support/plan-arbitraries";
import { findings, record, rulesOf, type Row } from "./support";

describe("the user's reference figures", () => {
  test("a row replaces the figure, with its own source and date", () => {
    const rows: Row[] = [{}, {}, {}];
    const references = [
      { key: "Laufende Kosten je produktivem System", value: 500, upper: 900, source: "Angebot" },
    ];
    expect(rulesOf({ rows })).toEqual(["systemsExceedFrame"]);
    expect(rulesOf({ rows, references })).toEqual(["runningFarAbove", "runningFarAbove", "runningFarAbove"]);
    const [found] = findings({ rows, references });
    expect(issueWords("de")(found!)).toMatch(/ 500\u00a0€ bis 900\u00a0€\..*Quelle: Angebot\.$/);
  });

  test.each([
    [
      { key: "pilotDays", value: 60 },
      { low: 60, high: 60, source: "user", stand: null },
    ],
    [
      { key: "firstYearFrame", value: 90_000, upper: 30_000 },
      { low: 3_000_000, high: 9_000_000 },
    ],
    [
      { key: "Kürzere Bearbeitungszeit", value: 55, stand: "2026-10" },
      { low: 0.55, high: 0.55, stand: "2026-10" },
    ],
    [{ key: "processing", value: 0.3 }, null],
    [{ key: "pilotDays", value: null }, null],
  ])("%j", (values, expected) => {
    const { figures } = resolveFigures({ further: { references: [record("RW-1", values)] } });
    const own = Object.values(figures).filter(({ place }) => place !== null);
    expect(own).toMatchObject(expected ? [expected] : []);
  });

  test("every figure has an order, a date and a source in words", () => {
    for (const key of referenceKeys) {
      const { low, high, stand, source, reliability } = referenceFigures[key];
      expect(low).toBeLessThanOrEqual(high);
      expect(stand).toMatch(/^20\d\d-\d\d$/);
      for (const words of [plausibilityDe, plausibilityEn]) {
        expect(words.sources[source]).toBeTruthy();
        expect(words.reliability[reliability]).toBeTruthy();
      }
    }
  });
});

test("every rule has a sentence in both languages", () => {
  for (const rule of plausibilityRules) {
    expect(plausibilityDe.rules[rule]).toMatch(/\.$/);
    expect(plausibilityEn.rules[rule]).toMatch(/\.$/);
  }
});

test.each([
  ["Die Antwortzeit halbiert sich: −50 %", [0.5]],
  ["12,5 % mehr Umsatz", [0.125]],
  ["90 % der Daten liegen vor", []],
  ["Umsatz 1.250 % wäre kein Versprechen", []],
])("promises in „%s“", (text, fractions) => {
  expect(promisesIn(text).map(({ fraction }) => fraction)).toEqual(fractions);
});

const insideReferences: fc.Arbitrary<Row> = fc.record({
  months: fc.integer({ min: 1, max: 3 }),
  oneOff: fc.integer({ min: 1000, max: 24_000 }),
  running: fc.integer({ min: 2000, max: 5000 }),
  effort: fc.integer({ min: 1, max: 3 }),
  benefit: fc.integer({ min: 1, max: 5 }),
});

test("values inside the references give no finding", () => {
  fc.assert(
    fc.property(fc.array(insideReferences, { minLength: 1, maxLength: 2 }), (rows) => {
      expect(rulesOf({ rows })).toEqual([]);
    }),
    seeded,
  );
});

const anything: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom("Chat", "Schulung für 3 Personen", "Richtlinie"),
  description: fc.constantFrom("", "Umsatz +90 %. Antwortzeit −80 %."),
  months: fc.option(fc.integer({ min: 1, max: 40 })),
  oneOff: fc.option(fc.integer({ min: 0, max: 400_000 })),
  running: fc.option(fc.integer({ min: 0, max: 40_000 })),
  perYear: fc.option(fc.integer({ min: 0, max: 900_000 })),
  effort: fc.integer({ min: 1, max: 5 }),
  benefit: fc.integer({ min: 1, max: 5 }),
});
const companies: fc.Arbitrary<Partial<Settings>> = fc.record({
  employees: fc.option(fc.integer({ min: 1, max: 400 })),
  yearBudgetsCents: fc.constantFrom<number[]>([], [100_000_000], [3_000_000]),
  further: fc.constantFrom<Record<string, number>>(
    {},
    { trainingPerPerson: 100 },
    { productionFactor: 1, peopleToTrain: 4 },
  ),
});

test("findings are hints with complete sentences, at most one per rule and use case", () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 6 }), companies, (rows, settings) => {
      const found = findings({ rows, settings });
      const keys = found.map(({ params, ids }) => `${params["rule"]} ${ids.length === 1 ? ids[0] : ""}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const issue of found) {
        expect(issue.severity).toBe("info");
        for (const language of ["de", "en"] as const) {
          const sentence = issueWords(language)(issue);
          expect(sentence).not.toMatch(/[{}]|undefined|NaN|„“|“”| {2}|\( ?\)| [.,;]|: \./);
          expect(sentence).toMatch(/(Quelle|Source): .+\.$/);
        }
      }
    }),
    seeded,
  );
});

test("the order of the rows changes no finding", () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 2, maxLength: 5 }), (rows) => {
      const named = rows.map((each, index) => ({ ...each, id: `UC-${index + 1}` }));
      const summary = (order: readonly Row[]) =>
        findings({ rows: order })
          .filter(({ ids }) => ids.length === 1)
          .map(({ params, ids }) => `${params["rule"]} ${ids[0]}`)
          .filter((text) => !text.startsWith("firstPilotLate"))
          .sort();
      expect(summary([...named].reverse())).toEqual(summary(named));
    }),
    seeded,
  );
});
