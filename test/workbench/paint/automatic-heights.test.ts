import { automaticHeights, countLines } from "../../../src/workbench/paint/automatic-heights";
import { formatCell, plainServices, workbookWith } from "../build-document";

const measure = (text: string) => text.length * 7;

test.each([
  ["kurz", 100, 1],
  ["zwei Wörter", 50, 2],
  ["Zeile\nZeile", 100, 2],
  ["einlangeswortohnelücke", 70, 3],
  ["", 100, 1],
])("„%s“ takes lines at %i pixels", (text, width, lines) => {
  expect(countLines(text, width, measure)).toBe(lines);
});

test("wrapped texts and large fonts make rows higher, fixed heights and merged cells do not change", () => {
  const { workbook, sheet } = workbookWith({
    A1: "eins zwei drei vier",
    A2: "Titel",
    A3: "eins zwei drei vier",
    A4: "x",
  });
  formatCell(workbook, sheet, "A1", { alignment: { wrapText: true } });
  formatCell(workbook, sheet, "A2", { font: { size: 22 } });
  formatCell(workbook, sheet, "A3", { alignment: { wrapText: true } });
  sheet.rows.set(2, { height: 15, hidden: false, outlineLevel: 0, style: 0 });
  expect([...automaticHeights(workbook, sheet, plainServices)]).toEqual([
    [0, 60],
    [1, 30],
  ]);
});
