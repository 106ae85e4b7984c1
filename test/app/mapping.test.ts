import { knownTableNames } from "../../src/app/known-tables";
import type { ActionOptions, PaneActions } from "../../src/app/pane-actions";
import { workbookActions } from "../../src/app/workbook-actions";
import { rulesWriter } from "../../src/app/writer-port";
import { mappingOf } from "../../src/core/mapping/propose-mapping";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { germanProjects } from "../core/mapping/foreign-lists";
import { useAddinFunctions } from "../support/addin-functions";
import { buildWorkbook, valuesOf, type Cell } from "../support/build-workbook";
import { startExcel, stopExcel, type ExcelSession } from "../support/excel-session";

/** A list of somebody else is mapped with the real office.js against the stand-in. */
let session: ExcelSession;
let actions: PaneActions;

const options = (): ActionOptions => ({
  language: "de",
  signal: new AbortController().signal,
  progress: () => undefined,
});
const list = germanProjects.name;
const names = (): string[] => session.document.sheets.map(({ name }) => name);

beforeAll(async () => {
  session = await startExcel({
    document: buildWorkbook({ name: list, rows: germanProjects.rows as Cell[][] }),
  });
  await useAddinFunctions(session);
  actions = workbookActions({
    workbook: excelWorkbook(knownTableNames()),
    writer: rulesWriter(),
    today: () => "2026-11-20",
  });
});
afterAll(() => stopExcel());

test("a list in other words has no plan until its mapping is saved, and saving changes no cell", async () => {
  const cells = valuesOf(session.document, list);
  expect((await actions.analyse(options())).plan).toBeNull();
  const { lists, remembered } = await actions.proposeMapping(options());
  expect(remembered).toEqual([]);
  const mappings = lists.flatMap((proposal) => mappingOf(proposal) ?? []);
  const { plan } = await actions.saveMapping({ ...options(), mappings });
  expect(plan!.useCases.map(({ useCase }) => useCase.ratings.benefit)).toEqual([5, 5, 3, 1]);
  expect(names()).toEqual([list]);
  expect(valuesOf(session.document, list)).toEqual(cells);
});

test("the mapping is found again in the workbook, and the sheet of assumptions says what counts as what", async () => {
  const { remembered } = await actions.proposeMapping(options());
  expect(remembered[0]!.columns).toContainEqual(
    expect.objectContaining({ header: "Geschätzter Nutzen", field: "benefit" }),
  );
  expect((await actions.write({ ...options(), sheets: [] })).mismatches).toEqual([]);
  expect(valuesOf(session.document, "Annahmen").map((row) => row.slice(0, 9))).toContainEqual(
    expect.arrayContaining([
      "„Geschätzter Nutzen“ gelesen als Nutzen",
      "Zuordnung",
      expect.stringMatching(/hoch = 5.*mittel = 3.*gering = 1/),
      "E1",
    ]),
  );
});

test("a deleted mapping leaves the list as unknown as before", async () => {
  const cells = valuesOf(session.document, list);
  const { plan } = await actions.saveMapping({ ...options(), mappings: [] });
  expect(plan).toBeNull();
  expect((await actions.proposeMapping(options())).remembered).toEqual([]);
  expect(valuesOf(session.document, list)).toEqual(cells);
});
