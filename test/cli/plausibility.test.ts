import { buildWorkbook, valuesOf, type SheetContent } from "../support/build-workbook";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

jest.setTimeout(300_000);

const files = new Workspace();
beforeAll(buildCommandLine);
afterAll(() => files.remove());

const headers = ["ID", "Anwendungsfall", "Nutzen", "Aufwand", "Dauer (Monate)", "Einmalkosten (€)"];
const useCases = {
  name: "Anwendungsfälle",
  table: "Anwendungsfaelle",
  rows: [
    [...headers, "Laufende Kosten (€/Monat)"],
    ["UC-01", "Rechnungen lesen", 3, 3, 3, 10_000, 2000],
    ["UC-02", "Angebote entwerfen", 3, 3, 3, 10_000, 3000],
    ["UC-03", "Wissenssuche", 3, 3, 3, 10_000, 2500],
  ],
};
const settings = {
  name: "Einstellungen",
  table: "Einstellungen",
  rows: [
    ["Schlüssel", "Wert"],
    ["Budget Jahr 1", 150_000],
  ],
};
const references = {
  name: "Referenzwerte",
  table: "Referenzwerte",
  rows: [
    ["Schlüssel", "Wert", "Bis", "Quelle", "Stand"],
    ["Rahmen für das erste Jahr", 100_000, 250_000, "Eigene Erfahrung", "2026-10"],
  ],
};

async function planned(name: string, ...sheets: readonly SheetContent[]) {
  files.write(`${name}.xlsx`, buildWorkbook(...sheets));
  const out = `${name}-plan.xlsx`;
  const json = `${name}.json`;
  const options = ["--json", files.path(json), "--today", "2026-11-20"];
  const run = await runCommand("plan", files.path(`${name}.xlsx`), files.path(out), ...options);
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  const found = files.json(json).issues.filter(({ code }) => code === "plausibility");
  return { found, assumptions: valuesOf(files.open(out), "Annahmen") };
}

test("three systems at the reference running cost contradict the frame; a frame of one's own settles it", async () => {
  const before = await planned("firma", useCases, settings);
  expect(before.found).toMatchObject([
    { severity: "info", ids: ["UC-01", "UC-02", "UC-03"], sheet: "Einstellungen", row: 2 },
  ]);
  expect(before.found[0]!.message).toContain("72.000\u00a0€ bis 180.000\u00a0€");
  expect(before.assumptions.find((row) => row[1] === "Rahmen für das erste Jahr")).toMatchObject({
    2: 50_000,
    3: 150_000,
    5: "mitgeliefert",
  });
  const after = await planned("eigene", useCases, settings, references);
  expect(after.found).toEqual([]);
  expect(after.assumptions.find((row) => row[1] === "Rahmen für das erste Jahr")).toMatchObject({
    2: 100_000,
    3: 250_000,
    5: "Zelle",
    8: "B2",
  });
});
