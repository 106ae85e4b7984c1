import { knownTableNames } from "../../src/app/known-tables";
import type { ActionOptions, PaneActions } from "../../src/app/pane-actions";
import { workbookActions } from "../../src/app/workbook-actions";
import { rulesWriter } from "../../src/app/writer-port";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { useAddinFunctions } from "../support/addin-functions";
import { startExcel, stopExcel, type ExcelSession } from "../support/excel-session";

/** The pane's verbs with the real office.js against the stand-in, from an empty workbook to frozen values. */
let session: ExcelSession;
let actions: PaneActions;
const steps: string[] = [];

const options = (): ActionOptions => ({
  language: "de",
  signal: new AbortController().signal,
  progress: ({ key }) => steps.push(key),
});

beforeAll(async () => {
  session = await startExcel();
  await useAddinFunctions(session);
  actions = workbookActions({
    workbook: excelWorkbook(knownTableNames()),
    writer: rulesWriter(),
    today: () => "2026-11-20",
  });
});
afterAll(() => stopExcel());

const sheetNames = (): string[] => session.document.sheets.map(({ name }) => name);

test("an empty workbook has no plan and says so", async () => {
  const { plan, issues, outputs } = await actions.analyse(options());
  expect(plan).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(["noUseCaseTable"]);
  expect(issues[0]?.message).not.toMatch(/[{}]/);
  expect(outputs).toEqual([]);
});

test("writing without use cases changes nothing", async () => {
  const before = sheetNames();
  expect((await actions.write({ ...options(), sheets: [] })).sheets).toEqual([]);
  expect(sheetNames()).toEqual(before);
});

test("sample tables lead to a plan at once", async () => {
  const { sheets } = await actions.insertSample(options());
  expect(sheetNames()).toEqual(expect.arrayContaining([...sheets]));
  const { plan } = await actions.analyse(options());
  expect(plan?.useCases.length).toBe(18);
  expect(plan?.input.dataSources.length).toBe(12);
});

test("the roadmap is written, found again and kept when written a second time", async () => {
  const first = await actions.write({ ...options(), sheets: [] });
  expect(first.sheets.map(({ sheetName }) => sheetName)).toEqual([
    "Matrix",
    "Budget",
    "Fahrplan",
    "Prüfung",
    "Annahmen",
  ]);
  expect(first.mismatches).toEqual([]);
  expect(steps).toEqual(expect.arrayContaining(["read", "texts", "write"]));
  const names = sheetNames();
  const second = await actions.write({ ...options(), sheets: [] });
  expect(second.keptEdits).toBe(0);
  expect(second.mismatches).toEqual([]);
  expect(sheetNames()).toEqual(names);
  expect((await actions.analyse(options())).outputs.map(({ key }) => key).sort()).toEqual([
    "assumptions",
    "budget",
    "check",
    "matrix",
    "roadmap",
  ]);
});

test("a problem's place is selected", async () => {
  const sheet = sheetNames().find((name) => name.startsWith("Anwendungsf")) ?? "";
  await actions.select({ sheet, address: "B7" });
  const active = session.document.sheets[session.document.activeSheet];
  expect(active?.name).toBe(sheet);
  expect(active?.selection).toMatchObject({ row: 6, column: 1 });
});

test("a cancelled check fails as cancelled", async () => {
  const abort = new AbortController();
  abort.abort();
  await expect(actions.analyse({ ...options(), signal: abort.signal })).rejects.toMatchObject({
    kind: "cancelled",
  });
});

test("freezing leaves no KI formula behind", async () => {
  expect(await actions.freeze(options())).toBeGreaterThan(0);
  expect(await actions.freeze(options())).toBe(0);
});
