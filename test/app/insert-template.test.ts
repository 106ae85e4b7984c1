import { knownTableNames } from "../../src/app/known-tables";
import type { ActionOptions, InsertTemplateOptions, PaneActions } from "../../src/app/pane-actions";
import { templateNames } from "../../src/app/templates";
import { workbookActions } from "../../src/app/workbook-actions";
import { rulesWriter } from "../../src/app/writer-port";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { useAddinFunctions } from "../support/addin-functions";
import { startExcel, stopExcel, type ExcelSession } from "../support/excel-session";

/** Templates in a workbook, with the real office.js against the stand-in. */
let session: ExcelSession;
let actions: PaneActions;

const options = (): ActionOptions => ({
  language: "de",
  signal: new AbortController().signal,
  progress: () => undefined,
});
const wanted = (
  name: string,
  parts: readonly string[] | null = null,
  language: "de" | "en" = "de",
): InsertTemplateOptions => ({ ...options(), name, parts, language });

beforeEach(async () => {
  session = await startExcel();
  await useAddinFunctions(session);
  actions = workbookActions({
    workbook: excelWorkbook(knownTableNames()),
    writer: rulesWriter(),
    today: () => "2026-11-20",
  });
});
afterEach(() => stopExcel());

const sheetNames = (): string[] => session.document.sheets.map(({ name }) => name);
const cellsOf = (name: string): string =>
  JSON.stringify(session.document.sheets.find((sheet) => sheet.name === name)?.cells, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );

test.each(templateNames)("%s is planned whole, without errors and warnings", async (name) => {
  await actions.insertTemplate(wanted(name));
  const { plan, issues } = await actions.analyse(options());
  expect(issues.filter(({ severity }) => severity !== "info").map(({ message }) => message)).toEqual([]);
  expect(plan?.useCases.length).toBeGreaterThanOrEqual(8);
  // The sample has budgets that leave some out on purpose.
  if (name !== "beispiel") expect(plan?.useCases.filter(({ start }) => start === null)).toEqual([]);
});

test("a template in English has English headers that are read again", async () => {
  await actions.insertTemplate(wanted("handel", null, "en"));
  expect(sheetNames()).toEqual(expect.arrayContaining(["Use cases", "Risks", "Settings"]));
  const { plan, issues } = await actions.analyse(options());
  expect(issues.filter(({ severity }) => severity !== "info").map(({ message }) => message)).toEqual([]);
  expect(plan?.useCases).toHaveLength(14);
});

describe("a workbook that has data", () => {
  test("keeps every cell; a second template adds only what is missing", async () => {
    await actions.insertSample(options());
    const before = sheetNames();
    const cells = before.map(cellsOf);
    expect(cells.join("").length).toBeGreaterThan(10_000);
    const { sheets, skipped } = await actions.insertTemplate(wanted("marketing"));
    expect(skipped).toEqual(["Anwendungsfälle", "Datenquellen", "Einstellungen"]);
    expect(sheets).toEqual(expect.arrayContaining(["Risiken", "Rollen", "Startplan"]));
    expect(sheetNames()).toEqual([...before, ...sheets]);
    expect(before.map(cellsOf)).toEqual(cells);
  });

  test("gets no references to use cases of the template", async () => {
    await actions.insertSample(options());
    await actions.insertTemplate(wanted("marketing", ["risks"]));
    const { plan } = await actions.analyse(options());
    const references = plan?.input.further.risks?.map(({ values }) => values.useCases ?? []);
    expect(references?.length).toBeGreaterThan(5);
    expect(references?.flat()).toEqual([]);
  });

  test("gets nothing where it has all that was asked for", async () => {
    await actions.insertSample(options());
    const before = sheetNames();
    const outcome = await actions.insertTemplate(wanted("kmu", ["start", "useCases", "settings"]));
    expect(outcome).toEqual({ sheets: [], skipped: ["Anwendungsfälle", "Einstellungen"] });
    expect(sheetNames()).toEqual(before);
  });
});

test("only the chosen parts are inserted, and references to the others stay blank", async () => {
  const { sheets } = await actions.insertTemplate(wanted("it-abteilung", ["useCases"]));
  expect(sheets).toEqual(["Anwendungsfälle"]);
  const { plan, issues } = await actions.analyse(options());
  expect(plan?.input.useCases.flatMap(({ dataSources }) => dataSources)).toEqual([]);
  expect(plan?.input.useCases.flatMap(({ predecessors }) => predecessors).length).toBeGreaterThan(5);
  expect(issues.map(({ code }) => code)).not.toContain("unknownReference");
});

test("a cancelled insertion adds no sheet", async () => {
  const abort = new AbortController();
  abort.abort();
  const before = sheetNames();
  const attempt = actions.insertTemplate({ ...wanted("handel"), signal: abort.signal });
  await expect(attempt).rejects.toMatchObject({ kind: "cancelled" });
  expect(sheetNames()).toEqual(before);
});
