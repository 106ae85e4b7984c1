import { analyseWorkbook } from "../../src/app/analyse-workbook";
import { knownTableNames } from "../../src/app/known-tables";
import { stateFromXml } from "../../src/app/state/state-xml";
import { writePlan, type WritePlanOptions } from "../../src/app/write-plan";
import { authorsOf, rulesWriter, type WriterPort } from "../../src/app/writer-port";
import {
  emptyWritingRecord,
  type StoredText,
  type WritingRecord,
} from "../../src/core/writing/record/writing-record";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import type { CellValue } from "../../src/standin/document/cell-document";
import { saveWorkbook } from "../../src/standin/package/save-workbook";
import { logEntry, proposal, storedText } from "../core/writing/sheets/records";
import { useAddinFunctions } from "../support/addin-functions";
import { buildWorkbook, valuesOf } from "../support/build-workbook";
import { startExcel, stopExcel, type ExcelSession } from "../support/excel-session";
import { smallFirm } from "../support/small-firm";

jest.setTimeout(300_000);
afterEach(async () => {
  await stopExcel();
  // The functions register themselves while their module loads, once for each session's office.js.
  jest.resetModules();
});

const workbook = excelWorkbook(knownTableNames());

/** A goal that names a month and a sum as facts, and a summary that nobody has read. */
const goal = storedText({
  module: "Finanzen",
  text: "Ab {{UC-01.start}} liest ein Modell die Eingangsrechnungen, die Buchhaltung prüft nur noch Ausnahmen.",
});
const summary = storedText({
  module: null,
  field: "summary",
  text: "Die Buchhaltung macht den Anfang, der Vertrieb folgt mit „{{UC-03.name}}“.",
  mark: { ...goal.mark, reviewedBy: null },
});
const record: WritingRecord = { ...emptyWritingRecord, texts: [goal, summary], log: [logEntry()] };

const reviewedMark = "KI-generiert, gpt-4o-mini, 21.11.2026, geprüft von A. B.";
const openMark = "KI-generiert, ungeprüft (gpt-4o-mini, 21.11.2026)";

async function run(options: Partial<WritePlanOptions> = {}) {
  const analysed = await analyseWorkbook(workbook, { today: "2026-11-20", language: null });
  const written = await writePlan(
    workbook,
    { ...analysed, plan: analysed.plan!, insights: analysed.insights! },
    { writer: rulesWriter(), ...options },
  );
  const { issues } = written.plan;
  return {
    ...written,
    codes: issues.map(({ code }) => code),
    outdated: issues.filter(({ code }) => code === "textOutdated"),
  };
}

/** A workbook in which texts were accepted. */
async function accepted(writing: WritingRecord = record): Promise<ExcelSession> {
  const session = await startExcel({ document: buildWorkbook(...smallFirm) });
  await useAddinFunctions(session);
  expect((await run({ writing })).report.mismatches).toEqual([]);
  return session;
}

const remembered = ({ document }: ExcelSession): WritingRecord => {
  const reading = stateFromXml(document.customXmlParts[0]!.xml);
  if (reading.kind !== "read") throw new Error(`state is ${reading.kind}`);
  return reading.state.writing;
};
const sheetOf = (document: WorkbookDocument, name: string) =>
  document.sheets.find((sheet) => sheet.name === name)!;
const textsOf = ({ document }: ExcelSession, sheet: string) =>
  valuesOf(document, sheet)
    .flat()
    .filter((value): value is string => typeof value === "string");
const bytesOf = ({ document }: ExcelSession) => Buffer.from(saveWorkbook(document)).toString("base64");

/** What a person does: types a value into a cell. */
function type(
  session: ExcelSession,
  sheet: string,
  at: { row: number; column: number },
  value: CellValue,
): void {
  session.host.act(({ document }) => {
    const { cells } = sheetOf(document, sheet);
    const style = cells.get(at.row, at.column)?.style ?? 0;
    cells.set(at.row, at.column, { value, formula: null, spill: null, spillParent: null, style });
  });
}

/** Where a text stands on a sheet. */
function placeOf({ document }: ExcelSession, sheet: string, text: string): { row: number; column: number } {
  for (const [row, column, { value }] of sheetOf(document, sheet).cells.entries()) {
    if (value === text) return { row, column };
  }
  throw new Error(`${sheet} has no ${text}`);
}

/** Starts the project in March instead of January, by the user's own settings. */
function delay(session: ExcelSession): void {
  type(session, "Einstellungen", { row: 2, column: 1 }, 46447);
}

/** Empties the row of the first use case; returns how to put it back. */
function removeFirst(session: ExcelSession): () => void {
  const { cells } = sheetOf(session.document, "Anwendungsfälle");
  const removed = [...cells.entries()].filter(([row]) => row === 1);
  session.host.act(() => removed.forEach(([row, column]) => cells.delete(row, column)));
  return () => session.host.act(() => removed.forEach(([row, column, cell]) => cells.set(row, column, cell)));
}

describe("accepted texts", () => {
  test("stand on the roadmap with their marks, on every later run, which changes nothing", async () => {
    const session = await accepted();
    const texts = textsOf(session, "Fahrplan");
    expect(texts).toContain(
      "Ab Januar 2027 liest ein Modell die Eingangsrechnungen, die Buchhaltung prüft nur noch Ausnahmen.",
    );
    expect(texts).toEqual(expect.arrayContaining([reviewedMark, openMark]));
    expect(texts.some((text) => text.startsWith("KI-generiert, ungeprüft: 1 Text"))).toBe(true);
    expect(texts.some((text) => text.startsWith("KI-generiert: Ziel und Nutzen · Nach Regeln: "))).toBe(true);
    const before = bytesOf(session);
    const { report, writer, outdated } = await run();
    expect(report).toEqual({ created: [], updated: [], mismatches: [] });
    expect(bytesOf(session)).toBe(before);
    expect(writer).toMatchObject({ requested: "rules", used: "mixed", fields: { llm: 2, rules: 23 } });
    expect(outdated).toEqual([]);
  });

  test("follow a changed date", async () => {
    const session = await accepted();
    delay(session);
    const { outdated, report } = await run();
    expect([outdated, report.mismatches]).toEqual([[], []]);
    expect(textsOf(session, "Fahrplan")).toContain(
      "Ab März 2027 liest ein Modell die Eingangsrechnungen, die Buchhaltung prüft nur noch Ausnahmen.",
    );
  });

  test("give way to the rules' text where the plan has changed, with an issue, and come back with the plan", async () => {
    const session = await accepted();
    const putBack = removeFirst(session);
    const { outdated, writer } = await run();
    expect(outdated).toMatchObject([{ severity: "info", params: { text: "Finanzen › Ziel und Nutzen" } }]);
    expect(writer).toMatchObject({ used: "mixed", fields: { llm: 1 } });
    const texts = textsOf(session, "Fahrplan");
    expect(texts).not.toContain(reviewedMark);
    expect(texts.filter((text) => text.includes("{{"))).toEqual([]);
    expect(textsOf(session, "Prüfung").some((text) => text.includes("passt nicht mehr zum Plan"))).toBe(true);

    putBack();
    expect((await run()).outdated).toEqual([]);
    expect(textsOf(session, "Fahrplan")).toContain(reviewedMark);
  });

  test("stay on a renamed sheet", async () => {
    const session = await accepted();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Fahrplan").name = "Unser Weg";
      await context.sync();
    });
    expect((await run()).report).toMatchObject({ created: [], mismatches: [] });
    expect(textsOf(session, "Unser Weg")).toContain(reviewedMark);
  });

  test("are not remembered by a cancelled run", async () => {
    const session = await accepted();
    const before = remembered(session);
    const abort = new AbortController();
    const writing = { ...record, texts: [storedText({ module: "IT", text: "Neu." })] };
    const progress = ({ key }: { key: string }) => key === "texts" || abort.abort();
    await expect(run({ writing, signal: abort.signal, progress })).rejects.toMatchObject({});
    expect(remembered(session)).toEqual(before);
    expect(textsOf(session, "Fahrplan")).toContain(reviewedMark);
  });

  test("are not remembered where a sheet is protected", async () => {
    const session = await accepted();
    const before = remembered(session);
    sheetOf(session.document, "Fahrplan").protection = { allowed: new Set(), hasPassword: false };
    await expect(run({ writing: emptyWritingRecord })).rejects.toMatchObject({ kind: "protected" });
    expect(remembered(session)).toEqual(before);
  });

  test("give way to what a writer returns, and both are by a model in the report", async () => {
    const session = await accepted();
    const newer: StoredText = { ...goal, text: "Neu geschrieben.", mark: { ...goal.mark, reviewedBy: null } };
    const { writer, outdated } = await run({ writer: modelWriter(newer) });
    expect([writer.used, writer.fields, outdated]).toEqual(["mixed", { llm: 2, rules: 23 }, []]);
    expect(remembered(session).texts).toEqual([summary, newer]);
    expect(remembered(session).log).toHaveLength(2);
    expect(textsOf(session, "Fahrplan")).toContain("Neu geschrieben.");
    const before = bytesOf(session);
    await run();
    expect(bytesOf(session)).toBe(before);
  });

  test("a workbook without texts by a model has no marks, no log and no proposals", async () => {
    const session = await accepted(emptyWritingRecord);
    const names = session.document.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("KI-"))).toEqual([]);
    expect(textsOf(session, "Fahrplan").filter((text) => text.includes("KI-generiert"))).toEqual([]);
    const { sheets } = await run({ requested: ["writerLog", "proposals"] });
    expect(sheets.map(({ key }) => key)).not.toEqual(expect.arrayContaining(["writerLog"]));
  });
});

/** Writes one goal, as the model's writer does, and hands over what is to be remembered. */
function modelWriter(text: StoredText): WriterPort {
  return {
    write: async ({ draft: earlier }) => {
      const modules = earlier.modules.map((module) =>
        module.title === text.module
          ? {
              ...module,
              fields: { ...module.fields, goal: text.text },
              marks: { ...module.marks, goal: text.mark },
            }
          : module,
      );
      const draft = { ...earlier, modules };
      return {
        draft,
        issues: [],
        report: { requested: "llm", ...authorsOf(draft), repairs: 0, reason: null },
        stored: [text],
        log: logEntry({ time: "2026-11-22T09:00" }),
      };
    },
  };
}

describe("the log", () => {
  test("lists the newest run first and says who accepted", async () => {
    const log = [
      logEntry({ acceptedBy: "A. B.", accepted: 12 }),
      logEntry({ time: "2026-11-22T08:30", failure: "timeout", costTenthousandths: null }),
    ];
    const session = await accepted({ ...emptyWritingRecord, log });
    const texts = textsOf(session, "KI-Protokoll");
    expect(texts.indexOf("22.11.2026 08:30")).toBeLessThan(texts.indexOf("21.11.2026 14:05"));
    expect(texts).toEqual(expect.arrayContaining(["Zeit abgelaufen", "A. B.", "niemand, ungeprüft"]));
    expect((await run()).report).toEqual({ created: [], updated: [], mismatches: [] });
  });

  test("holds a payload literally, in as many cells as it needs, only where it was asked for", async () => {
    const payload = `{"messages":"=1+1 ${"ä".repeat(70_000)}"}`;
    const session = await accepted({ ...emptyWritingRecord, log: [logEntry({ payload })] });
    const { area } = sheetOf(session.document, "KI-Protokoll").tables.find(
      ({ name }) => name === "KI_Protokoll_Daten",
    )!;
    const parts = Array.from(
      { length: area.rows - 1 },
      (_, index) => sheetOf(session.document, "KI-Protokoll").cells.get(area.row + 1 + index, 2)?.value,
    );
    expect(parts.join("")).toBe(payload);
    expect((await run()).report.updated).toEqual([]);
  });
});

describe("proposals", () => {
  const writing = { ...emptyWritingRecord, proposals: [proposal(), proposal({ id: "V-02", kind: "risk" })] };

  test("keep what a person rated, while new ones come in with empty ratings", async () => {
    const session = await accepted(writing);
    const benefit = placeOf(session, "KI-Vorschläge", "Nutzen").column;
    const status = placeOf(session, "KI-Vorschläge", "Status").column;
    const { row } = placeOf(session, "KI-Vorschläge", "V-02");
    type(session, "KI-Vorschläge", { row, column: benefit }, 4);
    type(session, "KI-Vorschläge", { row, column: status }, "verworfen");
    const more = { ...writing, proposals: [...writing.proposals, proposal({ id: "V-03", kind: "kpi" })] };
    expect((await run({ writing: more })).report.mismatches).toEqual([]);
    const { cells } = sheetOf(session.document, "KI-Vorschläge");
    const rated = (id: string) => {
      const place = placeOf(session, "KI-Vorschläge", id);
      return [benefit, status].map((column) => cells.get(place.row, column)?.value ?? null);
    };
    expect([rated("V-01"), rated("V-02"), rated("V-03")]).toEqual([
      [null, "offen"],
      [4, "verworfen"],
      [null, "offen"],
    ]);
    expect((await run()).report.updated).toEqual([]);
  });

  test("are never read as use cases, nor is a copy of their sheet", async () => {
    const session = await accepted(writing);
    const original = sheetOf(session.document, "KI-Vorschläge");
    const { area } = original.tables[0]!;
    const cellAt = (row: number, column: number) => original.cells.get(area.row + row, column)?.value ?? "";
    const rows = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => cellAt(row, column)),
    );
    // Excel numbers the tables of a copied sheet.
    const copy = buildWorkbook({ name: "Unsere Ideen", table: "KI_Vorschlaege_Modell2", rows });
    session.host.act(({ document }) => void document.sheets.unshift(copy.sheets[0]!));
    const { plan } = await run();
    const ids = plan.useCases.map(({ useCase }) => useCase.id);
    expect(ids).toEqual(["UC-01", "UC-02", "UC-03", "UC-04", "UC-05"]);
    expect(textsOf(session, "Unsere Ideen")).toContain("V-01");
  });

  test("are gone for good with their sheet", async () => {
    const session = await accepted(writing);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KI-Vorschläge").delete();
      await context.sync();
    });
    expect((await run()).report.created).toEqual([]);
    expect(remembered(session).proposals).toEqual([]);
  });
});
