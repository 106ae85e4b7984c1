import { addressOf } from "../core/sheets/a1";
import type { CellContent } from "../core/sheets/cell-content";
import type { Mismatch } from "../app/ports";
import type { PlannedCell } from "./planned-cells";

/** Finds a cell as it stands: value and formula by 0-based place. */
export type FoundAt = (row: number, column: number) => { value: unknown; formula?: unknown } | null;

/**
 * Compares what was planned with what the sheet holds. Blank plans are not compared: a formula's result may have
 * spilled there, and on a sheet of our own nothing else can.
 * @param checkResults compare results of formulas, too; off where a person's edits make other results right
 */
export function findMismatches(options: {
  sheetName: string;
  planned: readonly PlannedCell[];
  foundAt: FoundAt;
  checkResults: boolean;
}): Mismatch[] {
  const { planned, foundAt } = options;
  // While one function is awaited, an IFERROR around it or a sum over it may show anything.
  const isWaiting = planned.some(({ row, column }) => isPending(foundAt(row, column)?.value));
  return planned.flatMap((cell) => {
    const expected = expectedContent(cell, options.checkResults && !isWaiting);
    if (expected === null) return [];
    const found = foundAt(cell.row, cell.column)?.value ?? "";
    if (isPending(found) || sameContent(expected, found)) return [];
    return [
      {
        sheet: options.sheetName,
        address: addressOf(cell),
        expected: String(expected),
        found: String(found),
        isResult: cell.content.formula,
      },
    ];
  });
}

/**
 * Whether an existing sheet still holds what was planned. Formulas need not be the same text, because Excel gives
 * them back in its own spelling; they must be formulas with the planned result.
 */
export function holdsPlanned(
  planned: readonly PlannedCell[],
  foundAt: FoundAt,
  checkResults: boolean,
): boolean {
  return planned.every((cell) => {
    const found = foundAt(cell.row, cell.column);
    if (cell.content.formula) {
      const { formula, value } = found ?? { value: "" };
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      const { result } = cell.content;
      return (
        isFormula && (!checkResults || result === null || isPending(value) || sameContent(result, value))
      );
    }
    return cell.content.content === "" || sameContent(cell.content.content, found?.value ?? "");
  });
}

function expectedContent({ content }: PlannedCell, checkResults: boolean): CellContent | null {
  if (content.formula) return checkResults ? content.result : null;
  return content.content === "" ? null : content.content;
}

/** A custom function may still be under way when the sheet is read back. */
function isPending(found: unknown): boolean {
  return found === "#BUSY!" || found === "#GETTING_DATA";
}

/** Numbers may differ in the last digits: Excel computes with 15 significant ones. */
function sameContent(expected: CellContent, found: unknown): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected), Math.abs(found));
  }
  return expected === found;
}
