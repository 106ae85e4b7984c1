import fc from "fast-check";
import { issueWords } from "../../src/app/issue-words";
import type { Issue } from "../../src/core/issues";
import { makePlan } from "../../src/core/make-plan";
import { readPlanInput } from "../../src/core/tables/read-plan-input";
import { planInputs, seeded } from "../core/support/plan-arbitraries";
import { sheet, workbook, type Content } from "../core/support/source-builder";

const today = "2026-11-20";

/** Every gap of a sentence that is not filled shows as two marks, two spaces or an empty quotation. */
function expectComplete(issue: Issue): void {
  for (const language of ["de", "en"] as const) {
    const sentence = issueWords(language)(issue);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN|„“|“”| {2}|\( ?\)| [.,;]|: \./);
    expect(sentence).toMatch(/[.]$/);
  }
}

test("sentences about plans have no gaps", () => {
  fc.assert(
    fc.property(planInputs, (input) => makePlan(input, { today }).issues.forEach(expectComplete)),
    seeded,
  );
});

const rows: Content[][] = [
  [
    "ID",
    "Anwendungsfall",
    "Nutzen",
    "Nutzen",
    "Aufwand",
    "Dauer",
    "Einmalkosten",
    "Risiko (1-10)",
    "Start fest",
    "Muss",
    "Vorgänger",
    "Schließt aus",
    "Fortschritt (%)",
    "Datenquellen",
  ],
  ["A", "Eins", 6, 1, "x", 0, "1.234", 1, "bald", "hm", "ZZ", "A", 150, "CRM"],
  ["a", "Zwei", { error: "#N/A" }, 1, "", -1, -1, 1, { date: 5 }, "", "", "", "", ""],
  ["", "", 3],
];
const settings: Content[][] = [
  ["Schlüssel", "Wert"],
  ["Horizont", 0],
  ["Sprache", "fr"],
  ["Kapazität", 5],
  ["Kapazität", 6],
  ["Horizon (x)", 2],
];
const zeroWeights: Content[][] = ["Nutzen", "Machbarkeit", "Aufwand", "Akzeptanz", "Risiko"].map((name) => [
  `Gewicht ${name}`,
  0,
]);
const sources: Content[][] = [
  ["Datenquelle", "Vollständigkeit", "Aktualität", "Konsistenz"],
  ["CRM", "", 9, 3],
];

test.each([
  ["de", "Es gibt keine Spalte „Personentage“; der Wert zählt überall als 0."],
  ["en", "There is no column “Person-days”; the value counts as 0 everywhere."],
] as const)("a column that is not there is named (%s)", (language, sentence) => {
  const book = workbook([
    sheet("Anwendungsfälle", [
      ["Use case", "Nutzen", "Aufwand"],
      ["A", 3, 3],
    ]),
  ]);
  const { issues } = readPlanInput(book, { today });
  const issue = issues.find(({ params }) => params["columnKey"] === "personDays")!;
  expect(issueWords(language)(issue)).toBe(sentence);
});

test("sentences about tables have no gaps", () => {
  const book = workbook([
    sheet("Anwendungsfälle", rows),
    sheet("Andere", [["Use case"], ["A"]]),
    sheet("Datenquellen", sources),
    sheet("Einstellungen", [...settings, ...zeroWeights]),
  ]);
  const { issues } = readPlanInput(book, { today });
  const codes = new Set(issues.map(({ code }) => code));
  for (const code of [
    "missingName",
    "missingValue",
    "notANumber",
    "ambiguousNumber",
    "outOfRange",
    "errorCell",
    "duplicateId",
    "duplicateColumn",
    "unknownUnit",
    "unknownReference",
    "notAMonth",
    "notAChoice",
    "selfExclusion",
    "otherTableIgnored",
    "defaultUsed",
  ]) {
    expect(codes).toContain(code);
  }
  issues.forEach(expectComplete);
  readPlanInput(workbook([sheet("Tabelle1", [["a"]])]), { today }).issues.forEach(expectComplete);
});
