import { UndoHistory } from "../../../src/workbench/session/undo-history";
import { setCell, workbookWith } from "../build-document";

test("undo brings back cells, sizes and merged areas; redo repeats", () => {
  const { workbook, sheet } = workbookWith({ A1: 1 });
  const history = new UndoHistory();
  history.remember(sheet);
  setCell(sheet, "A1", 2);
  setCell(sheet, "B1", "neu");
  sheet.merges.push({ row: 0, column: 0, rows: 2, columns: 2 });
  expect(history.undo(workbook)).toBe(sheet);
  expect([sheet.cells.get(0, 0)?.value, sheet.cells.get(0, 1), sheet.merges]).toEqual([1, undefined, []]);
  history.redo(workbook);
  expect([sheet.cells.get(0, 0)?.value, sheet.merges.length]).toEqual([2, 1]);
  expect(history.canRedo).toBe(false);
});

test("a new step ends redo; a deleted sheet has no history", () => {
  const { workbook, sheet } = workbookWith({});
  const history = new UndoHistory();
  history.remember(sheet);
  history.undo(workbook);
  history.remember(sheet);
  expect([history.canUndo, history.canRedo]).toEqual([true, false]);
  workbook.sheets.length = 0;
  expect(history.undo(workbook)).toBeNull();
});
