import { buildWorkbook, type SheetContent } from "../support/build-workbook";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

jest.setTimeout(300_000);

const files = new Workspace();
beforeAll(buildCommandLine);
afterAll(() => files.remove());

const useCases: SheetContent = {
  name: "Anwendungsfälle",
  table: "Anwendungsfaelle",
  rows: [
    [
      "ID",
      "Anwendungsfall",
      "Status",
      "Nutzen",
      "Aufwand",
      "Dauer (Monate)",
      "Einmalkosten (€)",
      "Laufende Kosten (€/Monat)",
      "Nutzen (€/Jahr)",
      "Weicher Nutzen",
    ],
    ["UC-01", "Eingangsrechnungen lesen", "Produktiv", 5, 2, 2, 8000, 150, 12_000, "Weniger Rückfragen"],
    ["UC-02", "Angebote entwerfen", "Prototyp", 4, 3, 4, 5000, 400, 30_000, "Entlastung im Vertrieb"],
    ["UC-03", "Wissenssuche", "", 3, 2, 3, null, null, 9000, ""],
    ["UC-04", "Absatzprognose", "", 2, 5, 6, 30_000, 800, 7200, ""],
  ],
};
const costs: SheetContent = {
  name: "Kosten",
  table: "Kosten",
  rows: [
    [
      "Anwendungsfall",
      "Kostenart",
      "Bezeichnung",
      "Betrag (€)",
      "Rhythmus",
      "Start",
      "Ende",
      "Kündigungsfrist (Monate)",
    ],
    ["UC-03", "Implementierung", "Einrichtung der Suche", 6000.1, "", "", "", null],
    ["UC-03", "Lizenzen", "Lizenzen Suche", 1200, "jährlich", "", "", 12],
    ["UC-01", "Cloud", "Texterkennung", 150, "monatlich", "", "", 3],
    ["", "Cloud", "Gemeinsame Plattform", 250, "monatlich", "2027-03", "2028-02", 6],
    ["", "Beratung", "Begleitung der Einführung", 7500, "einmalig", "2027-02", "", null],
  ],
};
const funding: SheetContent = {
  name: "Förderung",
  table: "Foerderung",
  rows: [
    ["Programm", "Anwendungsfall", "Förderung beantragt (€)", "Förderung bewilligt (€)", "Auszahlung"],
    ["Landesprogramm Digitalisierung", "", 20_000, 10_000, "2027-10"],
    ["Bundesprogramm KI", "UC-04", 15_000, null, ""],
  ],
};
const settings: SheetContent = {
  name: "Einstellungen",
  table: "Einstellungen",
  rows: [
    ["Schlüssel", "Wert"],
    ["Unternehmen", "Muster GmbH"],
    ["Projektstart", "2027-01"],
    ["Budget Jahr 1", 90_000],
    ["Schulung je Person (€)", 2500],
    ["Zu schulende Personen", 6],
    ["Innovationsbudget (€/Jahr)", 5000],
    ["Faktor Prototyp → Produktion", 3],
  ],
};

async function plan(name: string, input: string) {
  const json = `${name}.json`;
  const out = files.path(`${name}.xlsx`);
  const run = await runCommand("plan", input, out, "--json", files.path(json), "--today", "2026-11-20");
  expect(run).toMatchObject({ exit: 0 });
  return files.json(json);
}

test("a workbook with the tables Kosten and Förderung gets programme, net and the sheet of economics", async () => {
  const input = files.write("firma.xlsx", buildWorkbook(useCases, costs, funding, settings));
  const report = await plan("plan", input);
  const codes = report.issues.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["prototypeCostScaled"]));
  expect(codes).not.toContain("costLinesDiffer");
  expect(
    report.issues.filter(({ code, column }) => code === "missingValue" && /kosten/i.test(column ?? "")),
  ).toEqual([]);
  const { budget } = report;
  expect(budget.incomplete).toEqual([]);
  expect(budget.programme).toEqual({
    oneOff: 22_500,
    running: 18_000,
    total: 40_500,
    byYear: [
      { year: 2027, oneOff: 22_500, running: 7500, total: 30_000 },
      { year: 2028, oneOff: 0, running: 5500, total: 5500 },
      { year: 2029, oneOff: 0, running: 5000, total: 5000 },
    ],
    incomplete: [],
  });
  expect(budget.withProgramme.total).toBeCloseTo(budget.total + 40_500, 2);
  expect(budget.funding).toMatchObject({ applied: 35_000, granted: 10_000, paid: 10_000 });
  expect(budget.net).toBeCloseTo(budget.withProgramme.total - 10_000, 2);
  expect(budget.withProgramme.byYear[0]!.total).toBeLessThanOrEqual(90_000);
  expect(report.sheets["economics"]).toBe("Wirtschaftlichkeit");
  const again = await plan("again", files.path("plan.xlsx"));
  expect(again.budget).toEqual(budget);
  expect(files.bytes("again.xlsx").equals(files.bytes("plan.xlsx"))).toBe(true);
});

test("without the tables nothing of it appears", async () => {
  const report = await plan("without", files.write("ohne.xlsx", buildWorkbook(useCases)));
  expect(report.sheets["economics"]).toBeUndefined();
  expect(report.budget).toMatchObject({ programme: { total: 0 }, net: report.budget.total });
});
