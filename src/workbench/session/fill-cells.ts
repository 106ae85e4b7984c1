import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea, CellDocument } from "../../standin/document/cell-document";
import type { ModelContext } from "../../standin/model/model-context";
import { shiftFormula } from "../../standin/calculation/shift-formula";

/**
 * Continues cells over a larger area along one axis, as dragging the fill handle does: two or more numbers in a line
 * go on with their constant step, everything else repeats, formulas move along.
 */
export function fillCells(
  context: ModelContext,
  sheet: WorksheetDocument,
  source: CellArea,
  target: CellArea,
): void {
  context.requireWritable(sheet, target);
  const down = target.columns === source.columns;
  const lines = down ? source.columns : source.rows;
  for (let line = 0; line < lines; line++) {
    const at = (index: number) =>
      down ? { row: index, column: source.column + line } : { row: source.row + line, column: index };
    fillLine(
      sheet,
      { first: down ? source.row : source.column, count: down ? source.rows : source.columns },
      {
        first: down ? target.row : target.column,
        count: down ? target.rows : target.columns,
      },
      at,
      down,
    );
  }
  context.contentChanged(sheet, target, { byPerson: true });
}

interface Stretch {
  first: number;
  count: number;
}

function fillLine(
  sheet: WorksheetDocument,
  source: Stretch,
  target: Stretch,
  at: (index: number) => { row: number; column: number },
  down: boolean,
): void {
  const cells = Array.from({ length: source.count }, (_, index) => {
    const { row, column } = at(source.first + index);
    return sheet.cells.get(row, column);
  });
  const step = constantStep(cells);
  for (let index = target.first; index < target.first + target.count; index++) {
    if (index >= source.first && index < source.first + source.count) continue;
    const offset = index - source.first;
    const place = ((offset % source.count) + source.count) % source.count;
    const from = cells[place];
    const { row, column } = at(index);
    if (!from) {
      sheet.cells.delete(row, column);
      continue;
    }
    const moved = offset - place;
    const formula =
      from.formula === null ? null : shiftFormula(from.formula, down ? moved : 0, down ? 0 : moved);
    const first = cells[0]?.value;
    const value = step !== null && typeof first === "number" ? first + step * offset : from.value;
    sheet.cells.set(row, column, {
      ...from,
      formula,
      value: formula === null ? value : null,
      spill: null,
      spillParent: null,
    });
  }
}

/** The step of a row of at least two constant numbers with equal distances, or null. */
export function constantStep(cells: readonly (CellDocument | undefined)[]): number | null {
  if (cells.length < 2) return null;
  const numbers = cells.map((cell) =>
    cell && cell.formula === null && typeof cell.value === "number" ? cell.value : NaN,
  );
  const step = numbers[1]! - numbers[0]!;
  const isConstant = numbers.every(
    (number, index) => index === 0 || Math.abs(number - numbers[index - 1]! - step) < 1e-9,
  );
  return isConstant ? step : null;
}
