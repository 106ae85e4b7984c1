import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaWords } from "../../../src/app/area-words";
import { makeInsights } from "../../../src/core/insights/make-insights";
import { addInVersion } from "../../../src/core/assumptions/add-in-version";
import { assumptionsOf } from "../../../src/core/assumptions/assumptions-sheet";
import { schemePhases } from "../../../src/core/assumptions/time-scheme-phases";
import { analyse } from "../../../src/core/analyse";
import { lawDates, lawFines } from "../../../src/core/law/ai-act-dates";
import { draftRoadmap } from "../../../src/core/roadmap/draft-roadmap";
import { phaseOf } from "../../../src/core/schedule/phase";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import type { TimeScheme } from "../../../src/core/records";
import { addMonths } from "../../../src/core/values/month";
import { sheet, workbook, type Content } from "../support/source-builder";
import { defaultSettings } from "../support/plan-builders";
import { german, sheetOf, tableOf } from "../sheets/support/sheet-builders";

const root = join(__dirname, "..", "..", "..");

const useCases: Content[][] = [
  ["ID", "Anwendungsfall", "Nutzen", "Aufwand", "Einmalkosten (€)", "Laufende Kosten (€/Monat)"],
  ["UC-01", "Angebote entwerfen", 4, 3, 20_000, ""],
];
const settings: Content[][] = [
  ["Schlüssel", "Wert"],
  ["Unternehmen", "Muster GmbH"],
  ["Budget Jahr 1", 90_000],
  ["Zeitraster", "B"],
];
const references: Content[][] = [
  ["Schlüssel", "Wert", "Bis", "Quelle", "Stand"],
  ["Laufende Kosten je produktivem System", 300, 900, "Angebot des Anbieters", "2026-10"],
];

function planOf(sheets = [sheet("Anwendungsfälle", useCases), sheet("Einstellungen", settings)]) {
  const { plan, issues } = analyse(workbook(sheets), {
    today: "2026-12-10",
    idAssignments: { useCases: [], dataSources: [] },
  });
  return { ...plan!, issues };
}

function rowsOf(plan: ReturnType<typeof planOf>) {
  const insights = makeInsights(plan);
  return assumptionsOf({ plan, insights, draft: draftRoadmap({ plan, ...german }), ...german });
}

const withReferences = planOf([
  sheet("Anwendungsfälle", useCases),
  sheet("Einstellungen", settings),
  sheet("Referenzwerte", references),
]);

test("every setting of the run stands there exactly once, with its cell or as a default", () => {
  const plan = planOf();
  const listed = rowsOf(plan).filter(({ group }) => group === "settings");
  expect(listed.map(({ id }) => id)).toEqual(plan.input.settingUses.map(({ key }) => `setting:${key}`));
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  expect(listed.find(({ id }) => id === "setting:yearBudget1")).toMatchObject({
    value: { kind: "money", cents: 9_000_000 },
    origin: "cell",
    place: { sheet: "Einstellungen", address: "B3" },
  });
  expect(listed.find(({ id }) => id === "setting:discountRate")).toMatchObject({
    value: { kind: "percent", fraction: 0.05 },
    origin: "default",
    place: null,
  });
});

test("every value that was assumed is told with the sentence and the cell of the check sheet", () => {
  const plan = planOf();
  const assumed = rowsOf(plan).filter(({ group }) => group === "assumed");
  expect(assumed.map(({ name, place }) => [name, place?.address ?? null])).toEqual([
    ["Laufende Kosten (€/Monat) von UC-01", "F2"],
    ["Personentage, alle Zeilen", null],
    ["Dauer von UC-01", null],
  ]);
  expect(assumed[2]!.value).toEqual({ kind: "number", number: 3, format: "general" });
});

test("a reference figure of the user's shows its value, source, date and cell", () => {
  expect(rowsOf(withReferences).find(({ id }) => id === "reference:runningPerSystem")).toMatchObject({
    value: { kind: "money", cents: 30_000 },
    upper: { kind: "money", cents: 90_000 },
    origin: "cell",
    note: "Angebot des Anbieters – ersetzt den mitgelieferten Wert",
    stand: { kind: "month", month: "2026-10" },
    place: { sheet: "Referenzwerte", address: "B2" },
  });
});

test("legal dates come with their article, what stood before and the user's correction", () => {
  const sheets = [
    sheet("Anwendungsfälle", useCases),
    sheet("Rechtsstand", [
      ["Rechtstermin", "Gilt ab", "Quelle"],
      ["Transparenz", "2026-12-24", "Amtsblatt"],
    ]),
  ];
  const law = rowsOf(planOf(sheets)).filter(({ group }) => group === "law");
  expect(law.map(({ id }) => id)).toEqual([
    "law:stand",
    ...lawDates.map(({ key }) => `law:${key}`),
    ...lawFines.map(({ key }) => `law:fine:${key}`),
  ]);
  expect(law.find(({ id }) => id === "law:transparency")).toMatchObject({
    value: { kind: "date", date: "2026-12-24" },
    origin: "cell",
    note: expect.stringMatching(/Amtsblatt · vorher \d\d\.\d\d\.\d{4}$/),
    place: { sheet: "Rechtsstand", address: "B2" },
  });
});

test("fines name the higher amount, and the lower one for small firms, with their date", () => {
  const fines = rowsOf(planOf()).filter(({ id }) => id.startsWith("law:fine:"));
  expect(fines[0]).toMatchObject({ value: { kind: "number", number: 35_000_000 }, unit: "€" });
  expect(fines[0]!.note).toMatch(/35 Mio\. € oder 7 % .*KMU.* der niedrigere/);
  expect(fines[2]!.note).toMatch(/7,5 Mio\. € oder 1 %/);
  for (const { note, stand } of fines) {
    expect(note).toContain("Voreinschätzung, keine Rechtsberatung");
    expect(stand.kind).toBe("date");
  }
});

test("rows have distinct ids in both languages, and the table names them", () => {
  for (const plan of [planOf(), withReferences]) {
    const table = tableOf(sheetOf(plan, "assumptions"), "KI_Annahmen");
    const ids = table.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(rowsOf(plan).map(({ id }) => id));
  }
});

test("the sheet belongs to every run, behind the check sheet", () => {
  const keys = makeSheets(planOf(), german).map(({ key }) => key);
  expect(keys.slice(0, 4)).toEqual(["matrix", "budget", "roadmap", "check"]);
  expect(keys).toContain("assumptions");
});

describe("time schemes", () => {
  test("scheme B leaves months 7–12 and 25–36 open; they belong to the phase that has begun", () => {
    expect(rowsOf(planOf()).flatMap(({ group, note }) => (group === "scheme" ? [note] : []))).toEqual([
      "Die Monate 7 bis 12 ab Projektstart nennt das Raster nicht; sie zählen hierher.",
      "Die Monate 25 bis 36 ab Projektstart nennt das Raster nicht; sie zählen hierher.",
      "Was nach Monat 60 kommt, nennt das Raster nicht; es zählt hierher.",
    ]);
  });

  test.each<TimeScheme>(["A", "B", "P", "T"])(
    "scheme %s: what the sheet says is what phases are made by",
    (timeScheme) => {
      const { projectStart } = defaultSettings;
      for (const { phase, from, to, gap } of schemePhases({ ...defaultSettings, timeScheme })) {
        expect(phaseOf(from, projectStart, timeScheme)).toBe(phase);
        expect(phaseOf(to ?? addMonths(from, 99), projectStart, timeScheme)).toBe(phase);
        if (to) expect(phaseOf(addMonths(to, 1), projectStart, timeScheme)).not.toBe(phase);
        for (const month of gap ? [gap.from, gap.to ?? gap.from + 50] : []) {
          expect(phaseOf(addMonths(projectStart, month - 1), projectStart, timeScheme)).toBe(phase);
        }
      }
    },
  );
});

test("the version is the one of the package and of the manifest", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(addInVersion).toBe(version);
  expect(readFileSync(join(root, "manifest.xml"), "utf8")).toContain(`<Version>${version}.0</Version>`);
});

test("headers of the table need no escaping in a formula", () => {
  for (const language of ["de", "en"] as const) {
    const { headers } = areaWords[language].assumptions;
    for (const header of Object.values(headers)) expect(header).toMatch(/^[\p{L}\p{N} ]+$/u);
  }
});
