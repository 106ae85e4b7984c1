import { createHost } from "../../../src/standin/create-host";
import { writeContent } from "../../../src/standin/model/cell-writing";
import { cellAddress, parseArea } from "../../../src/workbench/grid/cell-areas";
import { selectArea } from "../../../src/workbench/grid/selection-state";
import { editText, enterRows, enterText, listValues } from "../../../src/workbench/session/cell-typing";
import { fillCells } from "../../../src/workbench/session/fill-cells";
import { findPlace } from "../../../src/workbench/session/find-place";
import { pasteCells } from "../../../src/workbench/session/copied-cells";
import { selectionFigures } from "../../../src/workbench/session/selection-figures";
import { WorkbookSession } from "../../../src/workbench/session/workbook-session";
import { workbookWith } from "../build-document";

const at = (address: string) => parseArea(address)!;

function open(cells: Parameters<typeof workbookWith>[0] = {}) {
  const { workbook, sheet } = workbookWith(cells);
  const host = createHost(workbook, { metadata: {}, locale: "de-DE" });
  const session = new WorkbookSession(host, "Mappe1.xlsx", "de-DE");
  const type = (address: string, text: string) => enterText(session, sheet, at(address), text);
  const value = (address: string) => sheet.cells.get(at(address).row, at(address).column)?.value ?? null;
  return { session, sheet, workbook, host, type, value };
}

test("German formulas are typed and shown in German, kept in English, and calculated", () => {
  const { session, sheet, type, value } = open({ A1: 2, A2: 5 });
  expect(type("A3", "=WENN(A1>1,5;SUMME(A1:A2);0)")).toBeNull();
  expect(sheet.cells.get(2, 0)!.formula).toBe("IF(A1>1.5,SUM(A1:A2),0)");
  expect(value("A3")).toBe(7);
  expect(editText(session, at("A3"))).toBe("=WENN(A1>1,5;SUMME(A1:A2);0)");
});

test("a person's edits are undone; after the add-in wrote there is nothing to undo", () => {
  const { session, sheet, host, type, value } = open({ A1: 1 });
  type("A1", "2");
  expect([session.isDirty, session.history.canUndo]).toEqual([true, true]);
  session.undo();
  expect(value("A1")).toBe(1);
  type("A1", "3");
  host.act((context) => writeContent(context, sheet, at("B1"), [["Add-in"]]));
  expect(session.history.canUndo).toBe(false);
});

test("results that arrive later do not end undo", async () => {
  const { session, host, type } = open({ A1: 1 });
  host.setCustomFunctions({ names: ["KI.DOPPELT"], call: (_, [x]) => Promise.resolve((x as number) * 2) });
  type("B1", "=KI.DOPPELT(A1)");
  type("A1", "4");
  await host.recalculate();
  expect(session.history.canUndo).toBe(true);
  expect(session.sheet.cells.get(0, 1)!.value).toBe(8);
});

test("validation refuses with the workbook's words, and its list is offered", () => {
  const { session, sheet, type, value } = open({ A1: 3 });
  sheet.validations.push({
    areas: [at("A1:A3")],
    type: "list",
    operator: "between",
    formula1: '"1,2,3,4,5"',
    formula2: null,
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { show: false, title: "", message: "" },
    error: { show: true, style: "stop", title: "Nutzen", message: "Bitte 1 bis 5" },
    origin: null,
  });
  expect(type("A1", "7")).toEqual({
    kind: "validation",
    style: "stop",
    title: "Nutzen",
    message: "Bitte 1 bis 5",
  });
  expect(type("A1", "5")).toBeNull();
  expect([value("A1"), listValues(session, at("A2")), listValues(session, at("B1"))]).toEqual([
    5,
    ["1", "2", "3", "4", "5"],
    null,
  ]);
});

test("a protected sheet takes nothing and says so; a broken formula is refused", () => {
  const { sheet, type, value } = open({ A1: 1 });
  expect(type("A1", "=SUMME((1")).toEqual({ kind: "other", code: "InvalidArgument" });
  sheet.protection = { allowed: new Set(), hasPassword: false };
  expect(type("A1", "2")).toEqual({ kind: "protected" });
  expect(value("A1")).toBe(1);
});

test("copied formulas move along, cut ones stay and empty their source", () => {
  const { session, sheet, type, value } = open({ A1: 1, B1: 10 });
  type("A2", "=A1*2");
  const copied = { sheet, area: at("A2"), cut: false, text: "" };
  session.change((context) => pasteCells(context, copied, { sheet, area: at("B2") }));
  expect([sheet.cells.get(1, 1)!.formula, value("B2")]).toEqual(["B1*2", 20]);
  session.change((context) => pasteCells(context, { ...copied, cut: true }, { sheet, area: at("D5") }));
  expect([sheet.cells.get(4, 3)!.formula, value("A2")]).toEqual(["A1*2", null]);
});

test("pasted texts are read as typed", () => {
  const { session, value } = open();
  session.select(selectArea(at("B2"), []));
  enterRows(session, [["1,5", "Text"], ["=1+1"]]);
  expect([value("B2"), value("C2"), value("B3"), value("C3")]).toEqual([1.5, "Text", 2, null]);
});

test("filling continues numbers and moves formulas", () => {
  const { session, sheet, type, value } = open({ A1: 1, A2: 3, C1: 5 });
  type("B1", "=A1+$C$1");
  session.change((context) => fillCells(context, sheet, at("A1:A2"), at("A1:A4")));
  session.change((context) => fillCells(context, sheet, at("B1"), at("B1:B4")));
  expect([value("A4"), sheet.cells.get(3, 1)!.formula, value("B4")]).toEqual([7, "A4+$C$1", 12]);
});

test("places are found by address, name and table", () => {
  const { session, workbook, sheet } = open();
  workbook.names.push({
    name: "Zins",
    formula: "Tabelle1!$C$3",
    scope: null,
    visible: true,
    comment: "",
    origin: null,
  });
  const find = (text: string) => {
    const place = findPlace(workbook, sheet, text);
    return place && cellAddress(place.area);
  };
  expect([find("b2"), find("'Tabelle1'!D4"), find("zins"), find("Fehlt!A1"), find("nichts")]).toEqual([
    "B2",
    "D4",
    "C3",
    null,
    null,
  ]);
  expect(session.selection.active).toEqual({ row: 0, column: 0 });
});

test("the status bar counts visible cells only", () => {
  const { sheet } = open({ A1: 1, A2: 2, A3: "x", A4: 4 });
  sheet.rows.set(1, { height: null, hidden: true, outlineLevel: 0, style: 0 });
  expect(selectionFigures(sheet, at("A1:A10"))).toMatchObject({ numbers: 2, sum: 5, filled: 3 });
});
