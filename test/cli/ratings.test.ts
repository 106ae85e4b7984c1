import { readFileSync } from "node:fs";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import { openWorkbook } from "../../src/standin/package/open-workbook";
import { buildWorkbook, valuesOf } from "../support/build-workbook";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";
import { smallFirm } from "../support/small-firm";

const files = new Workspace();
beforeAll(() => {
  buildCommandLine();
  files.write("in.xlsx", buildWorkbook(...smallFirm));
}, 300_000);
afterAll(() => files.remove());

const at = (name: string) => files.path(name);
const formOf = (name: string) => at(`boegen/Bewertung ${name}.xlsx`);

/** Fills a rater's file as a person would: the cell of a use case below a header. */
function fill(name: string, answers: readonly [id: string, header: string, value: number | string][]): void {
  const document = openWorkbook(readFileSync(formOf(name)), { fileName: "form.xlsx" });
  const values = valuesOf(document, document.sheets[0]!.name);
  const headerRow = values.findIndex((row) => row.includes("Anwendungsfall"));
  for (const [id, header, value] of answers) {
    const row = values.findIndex((cells, index) => index > headerRow && cells[0] === id);
    const column = values[headerRow]!.indexOf(header);
    document.sheets[0]!.cells.set(row, column, {
      value,
      formula: null,
      spill: null,
      spillParent: null,
      style: 0,
    });
  }
  files.write(`boegen/Bewertung ${name}.xlsx`, document);
}

/** The rows of the round as header → value. */
function roundOf(document: WorkbookDocument) {
  const values = valuesOf(document, "Bewertungsrunde");
  const headerRow = values.findIndex((row) => row.includes("Median"));
  const header = values[headerRow]!;
  const end = values.findIndex((row, index) => index > headerRow && row[0] === "");
  return values
    .slice(headerRow + 1, end)
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
}

test("a blind round over files: one file each without the others' ratings, answers read back into one sheet", async () => {
  const prepared = await runCommand(
    "ratings",
    "prepare",
    at("in.xlsx"),
    at("boegen"),
    "--raters",
    "Anna; Ben;Cem",
  );
  expect(prepared).toMatchObject({ exit: 0, stderr: "" });
  const anna = openWorkbook(readFileSync(formOf("Anna")), { fileName: "a.xlsx" });
  expect(anna.sheets.map(({ name }) => name)).toEqual(["Bewertung Anna"]);
  const cells = valuesOf(anna, "Bewertung Anna");
  expect(cells.find(([id]) => id === "UC-01")!.slice(0, 6)).toEqual([
    "UC-01",
    "Eingangsrechnungen lesen",
    "",
    "",
    "",
    "",
  ]);
  expect(JSON.stringify(cells)).not.toContain("Ben");

  fill("Anna", [
    ["UC-01", "Nutzen", 5],
    ["UC-02", "Nutzen", 3],
    ["UC-01", "Kommentar", "=1+1"],
  ]);
  fill("Ben", [
    ["UC-01", "Nutzen", 2],
    ["UC-02", "Nutzen", "weiß nicht"],
  ]);
  fill("Cem", [["UC-01", "Nutzen", 5]]);
  const collected = await runCommand(
    "ratings",
    "collect",
    at("in.xlsx"),
    formOf("Anna"),
    formOf("Ben"),
    formOf("Cem"),
    at("out.xlsx"),
    "--today",
    "2026-11-20",
  );
  expect(collected).toMatchObject({ exit: 0, stderr: "" });
  const rows = roundOf(files.open("out.xlsx"));
  expect(rows[0]).toMatchObject({
    ID: "UC-01",
    Kriterium: "Nutzen",
    R1: 5,
    R2: 2,
    R3: 5,
    Antworten: 3,
    Median: 5,
    Mittel: 4,
    Spanne: 3,
    Stand: "besprechen",
    "Weicht ab": "R2 (2)",
    Vereinbart: 5,
    "In der Tabelle": 5,
    Änderung: "gleich",
  });
  expect(rows[1]).toMatchObject({ ID: "UC-02", Antworten: 1, "Weiß nicht": 1, Stand: "einig" });
});

test("the round stays out of the plan, of the JSON and of what the add-in remembers", async () => {
  const plain = await runCommand(
    "plan",
    at("in.xlsx"),
    at("plain.xlsx"),
    "--today",
    "2026-11-20",
    "--json",
    at("plain.json"),
  );
  const again = await runCommand(
    "plan",
    at("out.xlsx"),
    at("again.xlsx"),
    "--today",
    "2026-11-20",
    "--json",
    at("again.json"),
  );
  expect([plain.exit, again.exit]).toEqual([0, 0]);
  const [before, after] = [files.json("plain.json"), files.json("again.json")];
  expect(after.useCases).toEqual(before.useCases);
  expect(after.sheets).toHaveProperty("ratingRound", "Bewertungsrunde");
  expect(JSON.stringify(after)).not.toMatch(/Anna\b|Ben\b|Cem/);
  const state = files
    .open("again.xlsx")
    .customXmlParts.map(({ xml }) => xml)
    .join("");
  expect(state).toContain("urn:ki-fahrplan:state");
  expect(state).not.toMatch(/Anna\b|Cem/);
});

test.each([
  [["prepare", "in.xlsx", "boegen"], "--raters"],
  [["collect", "in.xlsx", "out.xlsx"], "collect"],
  [["collect", "in.xlsx", "in.xlsx", "x.xlsx"], "Bewertungsbogen"],
  [["collect", "in.xlsx", "boegen/Bewertung Anna.xlsx", "boegen/Bewertung Anna.xlsx", "x.xlsx"], "einmal"],
  [["collect", "out.xlsx", "boegen/Bewertung Anna.xlsx", "x.xlsx"], "einmal"],
  [["collect", "in.xlsx", "fehlt.xlsx", "x.xlsx"], "fehlt.xlsx"],
])("%j ends with 2 and says why", async ([task, ...names], part) => {
  const run = await runCommand("ratings", task!, ...names.map(at));
  expect(run.exit).toBe(2);
  expect(run.stderr).toContain(part);
});
