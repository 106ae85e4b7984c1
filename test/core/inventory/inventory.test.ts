import fc from "fast-check";
import { analyse } from "../../../src/core/analyse";
import { infrastructureKeys } from "../../../src/core/catalogue/inventory-settings";
import { dataFindings, isRagReady } from "../../../src/core/inventory/data-findings";
import { dataStrategy } from "../../../src/core/inventory/data-strategy";
import { infrastructureCheck } from "../../../src/core/inventory/infrastructure";
import { maturityIssues, maturityOf } from "../../../src/core/inventory/maturity";
import { maturityQuestions } from "../../../src/core/inventory/maturity-questions";
import { sourcingAdvice } from "../../../src/core/inventory/sourcing";
import { systemReadiness } from "../../../src/core/inventory/system-readiness";
import { teamSkills } from "../../../src/core/inventory/team-skills";
import { useCaseProposals } from "../../../src/core/inventory/use-case-proposals";
import { makePlan } from "../../../src/core/make-plan";
import type { Plan } from "../../../src/core/plan";
import type { DataSource } from "../../../src/core/records";
import { dataSource, planInput, useCase } from "../support/plan-builders";
import { sheet, workbook, type Content } from "../support/source-builder";

const today = "2026-11-20";
const list = sheet("Anwendungsfälle", [
  ["Anwendungsfall", "Nutzen", "Aufwand", "Dauer (Monate)"],
  ["Dokumentensuche", 4, 2, 3],
]);

function planWith(name: string, rows: readonly (readonly Content[])[]): Plan {
  const { plan } = analyse(workbook([list, sheet(name, rows)]), { today });
  return plan!;
}

function planOfSource(given: Partial<DataSource>): Plan {
  return makePlan(
    planInput(
      [useCase("UC-01", { dataSources: ["DQ-1"] })],
      {},
      { dataSources: [dataSource("DQ-1", given)] },
    ),
    {
      today,
    },
  );
}

describe("maturity", () => {
  const answers = (...given: readonly (readonly [string, Content])[]) =>
    planWith("Reifegrad", [["Nr", "Antwort"], ...given]).input;

  test.each<[string, Content, number | null]>([
    ["the statement in German", "Ziele mit Kennzahlen beschlossen", 4],
    ["the statement in English, in any case", "goals with FIGURES decided", 4],
    ["its letter", "D", 4],
    ["its number", 4, 4],
    ["a level", "Stufe 4", 4],
    ["anything else", "ganz gut", null],
    ["nothing", null, null],
  ])("an answer can be %s", (_, answer, level) => {
    expect(maturityOf(answers(["M-01", answer])).answers.get("M-01")).toBe(level);
  });

  test("is the mean of the dimensions, not of the questions", () => {
    const { dimensions, level, answered } = maturityOf(answers(["M-01", "1"], ["M-02", "1"], ["M-03", "5"]));
    expect(dimensions.filter((each) => each.level !== null).map((each) => [each.key, each.level])).toEqual([
      ["strategy", 1],
      ["data", 5],
    ]);
    expect([level, answered]).toEqual([3, 3]);
  });

  test("without answers there is no level", () => {
    expect(maturityOf(planInput([])).level).toBeNull();
  });

  test("an answer that is no statement is told with its place", () => {
    const input = answers(["M-01", "ganz gut"], ["M-02", "C"]);
    expect(maturityIssues(input)).toMatchObject([
      { code: "notAChoice", sheet: "Reifegrad", row: 2, ids: ["M-01"] },
    ]);
  });

  test("statements fit into a drop-down: at most 255 characters, no commas, all different", () => {
    for (const { id, statements } of maturityQuestions) {
      for (const texts of [statements.de, statements.en]) {
        expect({
          id,
          fits: texts.join(",").length <= 255,
          plain: texts.every((text) => !text.includes(",")),
        }).toEqual({
          id,
          fits: true,
          plain: true,
        });
        expect(new Set(texts).size).toBe(5);
      }
    }
  });

  test("a better answer never lowers the level", () => {
    const levels = fc.array(fc.integer({ min: 1, max: 4 }), {
      minLength: 1,
      maxLength: maturityQuestions.length,
    });
    fc.assert(
      fc.property(levels, fc.nat(), (given, pick) => {
        const index = pick % given.length;
        const of = (values: readonly number[]) =>
          maturityOf(
            answers(...values.map((value, at): [string, Content] => [maturityQuestions[at]!.id, value])),
          ).level!;
        expect(of(given.map((value, at) => (at === index ? value + 1 : value)))).toBeGreaterThan(of(given));
      }),
      { numRuns: 40 },
    );
  });
});

describe("infrastructure: three of four", () => {
  test.each<[string, (boolean | null)[], boolean | null]>([
    ["three yes are enough", [true, true, true, null], true],
    ["two no are too many", [false, false, true, null], false],
    ["open answers decide", [true, true, null, null], null],
    ["nothing answered", [null, null, null, null], null],
  ])("%s", (_, given, ready) => {
    const further = Object.fromEntries(
      given.flatMap((answer, index) => (answer === null ? [] : [[infrastructureKeys[index]!, answer]])),
    );
    expect(infrastructureCheck({ further }).ready).toBe(ready);
  });

  test("is read from the settings", () => {
    const { input } = planWith("Einstellungen", [
      ["Schlüssel", "Wert"],
      ["Stabile Cloud-Anbindung", "ja"],
      ["Moderne Web-Services", "nein"],
    ]);
    expect(infrastructureCheck(input.settings)).toMatchObject({ yes: 1, open: 2 });
  });
});

test("systems: from readiness 4 on fit for early integration, readiest first", () => {
  const { input } = planWith("Systeme", [
    ["System", "KI-Bereitschaft"],
    ["Ablage", 2],
    ["Shop", 5],
    ["ERP", 4],
    ["Telefon", null],
  ]);
  expect(systemReadiness(input).map(({ name, isEarly }) => [name, isEarly])).toEqual([
    ["Shop", true],
    ["ERP", true],
    ["Ablage", false],
    ["Telefon", null],
  ]);
});

test("team: translators know process and technology; gaps are skills that nobody masters", () => {
  const { input } = planWith("Team", [
    ["Person oder Rolle", "Prompting", "Programmierkonzepte", "Prozesswissen", "Übersetzer"],
    ["Leitung IT", 2, 4, 4, null],
    ["Einkauf", 3, 1, 5, null],
    ["Vertrieb", 1, 1, 2, "ja"],
  ]);
  const { members, gaps } = teamSkills(input);
  expect(members.map(({ name, isTranslator }) => [name, isTranslator])).toEqual([
    ["Leitung IT", true],
    ["Einkauf", false],
    ["Vertrieb", true],
  ]);
  expect(gaps).toContain("prompting");
  expect(gaps).not.toContain("processKnowledge");
  expect(members[0]!.training).toEqual(["prompting"]);
});

describe("inefficiencies become proposals", () => {
  const proposals = (...rows: readonly (readonly Content[])[]) =>
    useCaseProposals(
      planWith("Ineffizienzen", [
        [
          "Ineffizienz",
          "Stunden je Monat",
          "Routine mit Daten",
          "Bauchgefühl trotz Daten",
          "Feste Regeln genügen",
        ],
        ...rows,
      ]).input,
    );

  test.each<[string, readonly Content[], string]>([
    ["fixed rules need no AI", ["ja", "ja", "ja"], "automation"],
    ["gut feeling despite data", ["ja", "ja", "nein"], "decisionSupport"],
    ["routine with data", ["ja", "nein", "nein"], "ai"],
    ["nothing answered", [null, null, null], "open"],
  ])("%s", (_, answers, suggestion) => {
    expect(proposals(["Etwas dauert", 1, ...answers])[0]!.suggestion).toBe(suggestion);
  });

  test.each([
    ["Angebote werden von Hand zusammengesucht", "offers"],
    ["Support-Tickets liegen tagelang", "ticketCategories"],
    ["Eingangsrechnungen werden abgetippt", "documentClassification"],
    ["Monatsberichte entstehen in Handarbeit", "reporting"],
    ["Handbücher sind nicht zu finden", "documentSearch"],
    ["Die Kantine ist zu klein", null],
  ])("„%s“ resembles %s", (pain, similar) => {
    expect(proposals([pain])[0]!.similar).toBe(similar);
  });

  test("the dearest first, and what is in the plan already is named", () => {
    expect(
      proposals(["Klein", 5], ["Dokumentensuche", 50]).map(({ text, existingId }) => [text, existingId]),
    ).toEqual([
      ["Dokumentensuche", "UC-01"],
      ["Klein", null],
    ]);
  });
});

describe("data", () => {
  test.each<[string, Partial<DataSource>, string[]]>([
    ["a silo", { silo: true }, ["silo"]],
    ["no interface", { api: false }, ["noInterface"]],
    ["a silo without interface is one task", { silo: true, api: false }, ["silo"]],
    [
      "poor ratings",
      { completeness: 2, timeliness: 1, consistency: 2 },
      ["incomplete", "outdated", "inconsistent"],
    ],
    ["duplicates", { further: { duplicates: true } }, ["duplicates"]],
    ["an archive without metadata", { further: { kind: "documents", metadata: false } }, ["noMetadata"]],
    ["what is unknown", { silo: null, api: null, completeness: null }, []],
  ])("%s", (_, given, keys) => {
    expect(dataFindings(planOfSource(given)).map(({ key }) => key)).toEqual(keys);
  });

  test("findings know who needs the source and when", () => {
    expect(dataFindings(planOfSource({ silo: true }))).toMatchObject([
      { useCaseIds: ["UC-01"], firstUse: "2027-01" },
    ]);
  });

  test.each<[Partial<DataSource>, boolean | null]>([
    [{ api: true, further: { kind: "documents", metadata: true } }, true],
    [{ api: false, further: { kind: "documents", metadata: true } }, false],
    [{ api: null, further: { kind: "documents", metadata: true } }, null],
    [{ api: true, further: { kind: "customers", metadata: true } }, null],
  ])("fit for an assistant that answers from documents: %j → %s", (given, ready) => {
    expect(isRagReady(dataSource("DQ-1", given))).toBe(ready);
  });

  test("the five steps count what the workbook answers", () => {
    const steps = dataStrategy(planOfSource({ system: "ERP", owner: "Einkauf", personalData: false }));
    expect(steps.map(({ key, done, total }) => [key, done, total])).toEqual([
      ["goal", 0, 1],
      ["sources", 1, 1],
      ["quality", 1, 1],
      ["protection", 1, 1],
      ["firstUse", 1, 1],
    ]);
  });
});

test.each<[string, Record<string, boolean | string>, string, string | null]>([
  ["a decision stands", { sourcing: "buy", specialNeeds: true, operation: "cloud" }, "buy", "cloud"],
  ["special needs", { specialNeeds: true, standardSolution: true }, "make", null],
  ["a standard product", { standardSolution: true, dataStayInside: true }, "buy", "onPremise"],
  ["data that must stay, nothing on the market", { dataStayInside: true }, "make", "onPremise"],
  ["nothing known", { standardSolution: false }, "open", null],
])("make or buy: %s", (_, further, sourcing, operation) => {
  const plan = makePlan(planInput([useCase("UC-01", { further })]), { today });
  expect(sourcingAdvice(plan)).toMatchObject([{ sourcing, operation }]);
});

test("personal data suggest a hybrid operation, known harmless data the cloud", () => {
  const advice = (personalData: boolean) =>
    sourcingAdvice(
      makePlan(
        planInput(
          [useCase("UC-01", { dataSources: ["DQ-1"], further: { standardSolution: true } })],
          {},
          { dataSources: [dataSource("DQ-1", { personalData })] },
        ),
        { today },
      ),
    )[0]!.operation;
  expect([advice(true), advice(false)]).toEqual(["hybrid", "cloud"]);
});
