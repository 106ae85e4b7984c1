import { existsSync, linkSync, readdirSync, symlinkSync } from "node:fs";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import { buildWorkbook, valuesOf } from "../support/build-workbook";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";
import { packageFaults } from "../support/package-check";
import { smallFirm, useCaseSheet } from "../support/small-firm";

// A run takes seconds where the machine is busy; jest would stop it after five.
jest.setTimeout(300_000);

const files = new Workspace();
const today = ["--today", "2026-11-20"];
const plan = (input: string, output: string, ...more: string[]) =>
  runCommand("plan", files.path(input), files.path(output), ...today, ...more);

beforeAll(() => {
  buildCommandLine();
  files.write("firma.xlsx", buildWorkbook(...smallFirm));
});
afterAll(() => files.remove());

describe("a small firm", () => {
  let input: Buffer;
  beforeAll(async () => {
    input = files.bytes("firma.xlsx");
    const run = await plan("firma.xlsx", "plan.xlsx", "--json", files.path("plan.json"));
    expect(run).toMatchObject({ exit: 0, stderr: "" });
  });

  test("the report has every section of the contract", () => {
    const report = files.json("plan.json");
    expect(Object.keys(report)).toEqual([
      "issues",
      "useCases",
      "budget",
      "schedule",
      "sheets",
      "settings",
      "hostRoundTrips",
      "writer",
    ]);
    expect(report.sheets).toEqual({
      matrix: "Matrix",
      budget: "Budget",
      roadmap: "Fahrplan",
      check: "Prüfung",
      assumptions: "Annahmen",
    });
    expect(report.useCases.map(({ id, start, end, quadrant }) => [id, start, end, quadrant])).toEqual([
      ["UC-01", "2027-01", "2027-02", "quickWin"],
      ["UC-02", "2027-03", "2027-03", "filler"],
      ["UC-03", "2027-01", "2027-04", "strategic"],
      ["UC-04", "2027-01", "2027-03", "filler"],
      ["UC-05", "2027-03", "2027-08", "defer"],
    ]);
    expect(report.budget.oneOff).toBe(59500.5);
    expect(report.budget.byYear.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(
      report.budget.total,
      6,
    );
    expect(report.settings).toContainEqual({ key: "capacity", value: 40, source: "cell" });
    expect(report.writer).toMatchObject({ requested: "rules", used: "rules", reason: null });
    expect(report.hostRoundTrips).toBeLessThanOrEqual(6);
    expect(report.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("the sheets show what the report says", () => {
    const document = files.open("plan.xlsx");
    expect(document.sheets.map(({ name }) => name)).toEqual([
      "Anwendungsfälle",
      "Datenquellen",
      "Einstellungen",
      "Matrix",
      "Budget",
      "Fahrplan",
      "Prüfung",
      "Annahmen",
    ]);
    const matrix = valuesOf(document, "Matrix");
    const header = matrix.findIndex((row) => row[0] === "ID");
    const scoreColumn = matrix[header]!.indexOf("Score");
    const shown = new Map(matrix.slice(header + 1).map((row) => [row[0], row[scoreColumn]]));
    for (const { id, score } of files.json("plan.json").useCases)
      expect(shown.get(id)).toBeCloseTo(score!, 9);
  });

  test("nothing in the saved package would need repair", () => {
    expect(packageFaults(files.bytes("plan.xlsx"))).toEqual([]);
  });

  test("the input is unchanged and nothing else lies beside the output", () => {
    expect(files.bytes("firma.xlsx").equals(input)).toBe(true);
    expect(readdirSync(files.folder).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  test("the same input gives the same bytes", async () => {
    await plan("firma.xlsx", "noch-einmal.xlsx");
    expect(files.bytes("noch-einmal.xlsx").equals(files.bytes("plan.xlsx"))).toBe(true);
  });

  test("a run on the output changes nothing", async () => {
    await plan("plan.xlsx", "plan-2.xlsx", "--json", files.path("plan-2.json"));
    expect(files.bytes("plan-2.xlsx").equals(files.bytes("plan.xlsx"))).toBe(true);
    const [first, second] = [files.json("plan.json"), files.json("plan-2.json")];
    expect({ ...second, hostRoundTrips: null }).toEqual({ ...first, hostRoundTrips: null });
  });

  test("a start that a person moved is kept, reported, and kept again", async () => {
    const document = files.open("plan.xlsx");
    const sheet = document.sheets.find(({ name }) => name === "Fahrplan")!;
    const table = sheet.tables.find(({ name }) => name === "KI_Fahrplan")!;
    const column = table.area.column + table.columns.findIndex(({ name }) => name === "Start");
    const row = Array.from({ length: table.area.rows }, (_, index) => table.area.row + index).find(
      (each) => sheet.cells.get(each, table.area.column)?.value === "UC-03",
    )!;
    const may2027 = 46508;
    sheet.cells.set(row, column, { ...sheet.cells.get(row, column)!, value: may2027 });
    files.write("bearbeitet.xlsx", document);
    for (const [input, output] of [
      ["bearbeitet.xlsx", "behalten.xlsx"],
      ["behalten.xlsx", "behalten-2.xlsx"],
    ] as const) {
      const json = files.path("behalten.json");
      expect(await plan(input, output, "--json", json)).toMatchObject({ exit: 0 });
      expect(files.json("behalten.json").issues.filter(({ code }) => code === "manualEdit")).toMatchObject([
        { severity: "info", ids: ["UC-03"], sheet: "Fahrplan", column: "Start", row: row + 1 },
      ]);
      const kept = files.open(output).sheets.find(({ name }) => name === "Fahrplan")!;
      expect(kept.cells.get(row, column)?.value).toBe(may2027);
    }
    expect(files.bytes("behalten-2.xlsx").equals(files.bytes("behalten.xlsx"))).toBe(true);
  });

  test("a renamed and moved output sheet is found again", async () => {
    const document = files.open("plan.xlsx");
    const roadmap = document.sheets.find(({ name }) => name === "Fahrplan")!;
    document.sheets = [roadmap, ...document.sheets.filter((sheet) => sheet !== roadmap)];
    document.activeSheet = 0;
    files.write("umgestellt.xlsx", document);
    await plan("umgestellt.xlsx", "umgestellt-2.xlsx", "--json", files.path("umgestellt.json"));
    expect(files.json("umgestellt.json").sheets).toMatchObject({ roadmap: "Fahrplan" });
    expect(files.open("umgestellt-2.xlsx").sheets.map(({ name }) => name)).toEqual(
      document.sheets.map(({ name }) => name),
    );
  });
});

test("without an ID column sorting the rows changes no ID", async () => {
  const rows = useCaseSheet.rows.map((row) =>
    row.slice(1).map((cell) => (cell === "UC-01" ? "Eingangsrechnungen lesen" : cell)),
  );
  files.write("ohne-id.xlsx", buildWorkbook({ ...useCaseSheet, rows }));
  await plan("ohne-id.xlsx", "ohne-id-plan.xlsx", "--json", files.path("a.json"));
  const document = files.open("ohne-id-plan.xlsx");
  const cells = document.sheets[0]!.cells;
  const first = [...cells.row(1)];
  const last = [...cells.row(5)];
  first.forEach(([column, cell]) => cells.set(5, column, cell));
  last.forEach(([column, cell]) => cells.set(1, column, cell));
  files.write("umsortiert.xlsx", document);
  await plan("umsortiert.xlsx", "umsortiert-plan.xlsx", "--json", files.path("b.json"));
  const idsByName = (name: string) =>
    new Map(files.json(name).useCases.map(({ id, name: useCase }) => [useCase, id]));
  expect(idsByName("a.json").get("Eingangsrechnungen lesen")).toBe("UC-01");
  expect(idsByName("b.json")).toEqual(idsByName("a.json"));
});

test("a sheet of the user's with one of our names stays as it is", async () => {
  files.write("belegt.xlsx", buildWorkbook(...smallFirm, { name: "Budget", rows: [["mein Budget", 42]] }));
  await plan("belegt.xlsx", "belegt-plan.xlsx", "--json", files.path("belegt.json"));
  expect(valuesOf(files.open("belegt-plan.xlsx"), "Budget")).toEqual([["mein Budget", 42]]);
  const report = files.json("belegt.json");
  expect(report.sheets["budget"]).toBe("Budget (KI)");
  expect(report.issues.map(({ code }) => code)).toContain("sheetNameTaken");
  await plan("belegt-plan.xlsx", "belegt-plan-2.xlsx");
  expect(files.bytes("belegt-plan-2.xlsx").equals(files.bytes("belegt-plan.xlsx"))).toBe(true);
});

test("English headers and English output", async () => {
  const rows = [
    ["Use case", "Benefit", "Effort", "Duration (months)", "One-off cost (k€)"],
    ["Invoice reading", 5, 2, 2, 8],
    ["Sales forecast", 2, 5, 6, 30],
  ];
  files.write("english.xlsx", buildWorkbook({ name: "Ideas", rows }));
  const run = await plan(
    "english.xlsx",
    "english-plan.xlsx",
    "--lang",
    "en",
    "--json",
    files.path("english.json"),
  );
  expect(run.stdout).toContain("2 use cases read");
  const report = files.json("english.json");
  expect(report.sheets).toEqual({
    matrix: "Matrix",
    budget: "Budget",
    roadmap: "Roadmap",
    check: "Check",
    assumptions: "Assumptions",
  });
  expect(report.budget.oneOff).toBe(38000);
});

test("a workbook in English is answered in English, too", async () => {
  const rows = [
    ["Use case", "Benefit", "Effort"],
    ["Invoice reading", 5, 2],
  ];
  const settings = [
    ["Key", "Value"],
    ["Language", "en"],
  ];
  const document = buildWorkbook({ name: "Ideas", rows }, { name: "Settings", rows: settings });
  files.write("settings.xlsx", document);
  const run = await plan("settings.xlsx", "settings-plan.xlsx");
  expect(run.stdout).toMatch(/use case.* read[^]*\nWritten: /);
});

test("without a reachable model the rules write, with a warning", async () => {
  const run = await plan(
    "firma.xlsx",
    "llm.xlsx",
    "--writer",
    "llm",
    "--llm-timeout",
    "5",
    "--json",
    files.path("llm.json"),
  );
  expect(run.exit).toBe(0);
  expect(run.stderr).toContain("Sprachmodell");
  const report = files.json("llm.json");
  expect(report.writer).toMatchObject({ requested: "llm", used: "rules" });
  expect(report.issues.map(({ code }) => code)).toContain("modelUnavailable");
});

describe("input that cannot be used ends with 2, says what to do, and writes no output", () => {
  const compoundFile = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)]);
  const withoutTable = () => buildWorkbook({ name: "Notizen", rows: [["Einkaufsliste"], ["Milch"]] });
  const locked = () => {
    const document = buildWorkbook(...smallFirm);
    document.structureProtected = true;
    return document;
  };
  const unusable: [string, () => WorkbookDocument | Uint8Array | string, string, string][] = [
    ["leer.xlsx", () => Buffer.alloc(0), "leer (0 Byte)", "0 bytes"],
    ["tabelle.xlsx", () => "ID;Name\n1;x\n", "keine Excel-Arbeitsmappe", "not an Excel workbook"],
    ["alt.xls", () => compoundFile, "als „Excel-Arbeitsmappe (*.xlsx)“", "save it"],
    ["ohne.xlsx", withoutTable, "„Notizen“", "Notizen"],
    ["struktur.xlsx", locked, "Arbeitsmappe schützen", "Protect Workbook"],
  ];
  test.each(unusable)("%s", async (name, content, german, english) => {
    files.write(name, content());
    for (const [language, words] of [
      ["de", german],
      ["en", english],
    ] as const) {
      const run = await plan(name, `aus-${name}`, "--lang", language, "--json", files.path("fehler.json"));
      expect(run).toMatchObject({ exit: 2, stdout: "" });
      expect(run.stderr.toLowerCase()).toContain(words.toLowerCase());
      expect(existsSync(files.path(`aus-${name}`))).toBe(false);
      const [issue] = files.json("fehler.json").issues.filter(({ severity }) => severity === "error");
      expect(issue?.message.length).toBeGreaterThan(20);
    }
  });

  test.each([
    ["a missing file", ["gibt-es-nicht.xlsx", "aus.xlsx"], "gibt es nicht"],
    ["a folder", [".", "aus.xlsx"], "Ordner"],
    ["the same file", ["firma.xlsx", "firma.xlsx"], "dieselbe Datei"],
    ["another extension", ["firma.xlsx", "aus.xlsm"], ".xlsx"],
    ["a folder that does not exist", ["firma.xlsx", "fehlt/aus.xlsx"], "lässt sich nicht schreiben"],
    ["no output", ["firma.xlsx"], "Aufruf"],
    ["a date that is none", ["firma.xlsx", "aus.xlsx", "--today", "2026-02-30"], "kein Datum"],
    ["an unknown option", ["firma.xlsx", "aus.xlsx", "--wat"], "Option: --wat\nAufruf"],
    ["an option without its value", ["firma.xlsx", "aus.xlsx", "--json"], "Option: --json\nAufruf"],
    ["an unknown writer", ["firma.xlsx", "aus.xlsx", "--writer", "poet"], "rules, llm"],
  ] as const)("%s", async (_, parameters, words) => {
    const before = files.bytes("firma.xlsx");
    const run = await runCommand(
      "plan",
      ...parameters.map((each) =>
        each.startsWith("-") || /^\d{4}|poet/.test(each) ? each : files.path(each),
      ),
    );
    expect(run).toMatchObject({ exit: 2, stdout: "" });
    expect(run.stderr).toContain(words);
    expect(files.bytes("firma.xlsx").equals(before)).toBe(true);
    expect(existsSync(files.path("aus.xlsx"))).toBe(false);
  });

  test("the same file through links", async () => {
    symlinkSync(files.path("firma.xlsx"), files.path("weich.xlsx"));
    linkSync(files.path("firma.xlsx"), files.path("hart.xlsx"));
    for (const link of ["weich.xlsx", "hart.xlsx"]) expect((await plan("firma.xlsx", link)).exit).toBe(2);
    expect((await plan("firma.xlsx", "aus.xlsx", "--json", files.path("weich.xlsx"))).exit).toBe(2);
    await plan("firma.xlsx", "hart.xlsx", "--json", files.path("gleich.json"));
    expect(files.json("gleich.json").issues).toHaveLength(1);
  });
});
