import { knownTableNames } from "../../src/app/known-tables";
import type { ActionOptions, PaneActions } from "../../src/app/pane-actions";
import { raterNames } from "../../src/app/rating-forms";
import { workbookActions } from "../../src/app/workbook-actions";
import { rulesWriter } from "../../src/app/writer-port";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { buildWorkbook, valuesOf } from "../support/build-workbook";
import { useAddinFunctions } from "../support/addin-functions";
import { startExcel, stopExcel, type ExcelSession } from "../support/excel-session";
import { smallFirm } from "../support/small-firm";

/** A round in one workbook with the real office.js against the stand-in. */
let session: ExcelSession;
let actions: PaneActions;

const options = (): ActionOptions => ({
  language: "de",
  signal: new AbortController().signal,
  progress: () => undefined,
});

beforeAll(async () => {
  session = await startExcel({ document: buildWorkbook(...smallFirm) });
  await useAddinFunctions(session);
  actions = workbookActions({
    workbook: excelWorkbook(knownTableNames()),
    writer: rulesWriter(),
    today: () => "2026-11-20",
  });
});
afterAll(() => stopExcel());

const sheetNamed = (name: string) => session.document.sheets.find((sheet) => sheet.name === name)!;

test.each([
  ["Anna; Ben, Cem\nAnna", ["Anna", "Ben", "Cem"]],
  [" ;\n", []],
])("names in %j", (text, expected) => expect(raterNames(text)).toEqual(expected));

test("each person gets a sheet, the first is shown, the others are hidden, a second start adds only who is new", async () => {
  const { sheets } = await actions.startRatingRound({ ...options(), names: "Anna; Ben" });
  expect(sheets).toEqual(["Bewertung Anna", "Bewertung Ben"]);
  expect(sheets.map((name) => sheetNamed(name).visibility)).toEqual(["Visible", "Hidden"]);
  expect((await actions.startRatingRound({ ...options(), names: "ben; Cem" })).sheets).toEqual([
    "Bewertung Cem",
  ]);
  expect((await actions.startRatingRound({ ...options(), names: "Cem" })).sheets).toEqual([]);
});

test("the round's sheet comes with the next run, keeps an agreed value and leaves the user's ratings alone", async () => {
  const before = valuesOf(session.document, "Anwendungsfälle");
  const form = sheetNamed("Bewertung Ben");
  form.name = "Ben (umbenannt)";
  const values = valuesOf(session.document, "Ben (umbenannt)");
  const header = values.findIndex((row) => row.includes("Nutzen"));
  const cell = { formula: null, spill: null, spillParent: null, style: 0 };
  form.cells.set(header + 1, values[header]!.indexOf("Nutzen"), { value: 2, ...cell });
  await actions.write({ ...options(), sheets: [] });
  const round = () => valuesOf(session.document, "Bewertungsrunde");
  const headers = round().find((row) => row.includes("Vereinbart"))!;
  const column = headers.indexOf("Vereinbart");
  const row = round().findIndex((cells) => cells[0] === "UC-01" && cells[2] === "Nutzen");
  expect(round()[row]![column]).toBe(2);
  sheetNamed("Bewertungsrunde").cells.set(row, column, { value: 4, ...cell });
  const again = await actions.write({ ...options(), sheets: [] });
  expect(again.keptEdits).toBe(1);
  expect(round()[row]![column]).toBe(4);
  expect(valuesOf(session.document, "Anwendungsfälle")).toEqual(before);
});
