import { contentOf, type CellContent } from "../core/sheets/cell-content";
import type { SpecCell } from "../core/sheets/sheet-spec";
import { cellFormatCode, writtenText } from "./number-formats";
import type { CellBlock } from "./planned-cells";
import { bytesPerCall, matrixBytes, rowPieces, smallStep, type WriteStep } from "./write-steps";
import { rangeOf, resolveSheets, type WriteTarget } from "./write-target";

/** A column whose formats change more often than this is written as a matrix. */
const runsPerColumn = 4;

/**
 * Formats and constants of a block. Formats come first: a cell must be text before a text that looks like a number
 * arrives. Formula cells stay as they are (null); see {@link formulaSteps}.
 */
export function constantSteps(target: WriteTarget, block: CellBlock): WriteStep[] {
  const values = block.rows.map((row) =>
    padded(row, block.area.columns).map((cell) => constant(target, cell)),
  );
  return [...formatSteps(target, block), ...matrixSteps(target, block.area, values, "values")];
}

/**
 * Formulas of a block. They are queued after the constants and tables of all sheets, because Excel refuses a
 * formula that names a table which does not exist yet.
 */
export function formulaSteps(target: WriteTarget, block: CellBlock): WriteStep[] {
  const steps: WriteStep[] = [];
  // Right to left: helper columns stand right of those that read them, and where a request ends between the two,
  // the host calculates INDEX(column, blank helper), which is the whole column in every row.
  for (let column = block.area.columns - 1; column >= 0; column--) {
    const formulas = block.rows.map((row) => {
      const cell = row[column];
      return cell?.kind === "formula" ? resolveSheets(cell.formula, target.sheetNames) : null;
    });
    // Runs of one text first, then what is left between them in pieces of different texts.
    for (const run of runsOf(formulas.map((formula) => fillKey(formula)))) {
      if (run.value === "none") continue;
      const area = {
        row: block.area.row + run.first,
        column: block.area.column + column,
        rows: run.count,
        columns: 1,
      };
      const texts = formulas.slice(run.first, run.first + run.count);
      if (run.count > 1 && run.value.startsWith("=")) steps.push(fillStep(target, area, run.value));
      else
        steps.push(
          ...matrixSteps(
            target,
            area,
            texts.map((text) => [text]),
            "formulas",
          ),
        );
    }
  }
  return steps;
}

/**
 * Cells that may be written together: equal texts that mean the same in every row become one fill (thousands of equal
 * formulas would be megabytes), all other formulas a matrix of their own.
 */
function fillKey(formula: string | null): string {
  if (formula === null) return "none";
  return hasRelativeRow(formula) ? "matrix" : formula;
}

/** Whether a formula names a row without `$`: filled into a range, Excel would count it up from cell to cell. */
export function hasRelativeRow(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, "#");
  return /(?<![\w.$])\$?[A-Z]{1,3}\d{1,7}(?![\w(.])|(?<![\w.$:])\d+:\d+/i.test(bare);
}

function fillStep(target: WriteTarget, area: CellBlock["area"], formula: string): WriteStep {
  return {
    bytes: bytesPerCall + formula.length,
    queue: () => {
      // A single value fills the whole range; the type declaration knows only matrices.
      rangeOf(target, area).formulas = formula as unknown as string[][];
    },
  };
}

/** Links of a block, set after the texts so that Excel keeps them as they are. */
export function linkSteps(target: WriteTarget, block: CellBlock): WriteStep[] {
  return block.rows.flatMap((row, rowOffset) =>
    row.flatMap((cell, columnOffset) => {
      if (cell.kind !== "link") return [];
      const area = {
        row: block.area.row + rowOffset,
        column: block.area.column + columnOffset,
        rows: 1,
        columns: 1,
      };
      const documentReference = resolveSheets(linkTarget(cell), target.sheetNames);
      return [smallStep(() => (rangeOf(target, area).hyperlink = { documentReference }))];
    }),
  );
}

function linkTarget(cell: { sheet: string; address: string }): string {
  return `'${cell.sheet.replaceAll("'", "''")}'!${cell.address}`;
}

function constant(target: WriteTarget, cell: SpecCell): CellContent | null {
  if (cell.kind === "formula") return null;
  const content = contentOf(cell, target.dateSystem);
  return typeof content === "string" ? writtenText(content) : content;
}

function formatSteps(target: WriteTarget, block: CellBlock): WriteStep[] {
  const { area } = block;
  const codes = block.rows.map((row) =>
    padded(row, area.columns).map((cell, column) =>
      cellFormatCode(cell, block.columnFormats[column] ?? "general", target.language),
    ),
  );
  const columns = Array.from({ length: area.columns }, (_, column) =>
    runsOf(filledCodes(codes.map((row) => row[column] ?? null))),
  );
  if (columns.some((runs) => runs.length > runsPerColumn)) {
    return matrixSteps(
      target,
      area,
      codes.map((row) => row.map((code) => code ?? "General")),
      "numberFormat",
    );
  }
  return columns.flatMap((runs, column) =>
    runs.map((run) =>
      smallStep(() => {
        const range = rangeOf(target, {
          row: area.row + run.first,
          column: area.column + column,
          rows: run.count,
          columns: 1,
        });
        // A single value fills the whole range; the type declaration knows only matrices.
        range.numberFormat = run.value as unknown as string[][];
      }),
    ),
  );
}

/** A blank takes the format of its neighbour above, so that columns stay in few runs. */
function filledCodes(codes: readonly (string | null)[]): string[] {
  let last = codes.find((code) => code !== null) ?? "General";
  return codes.map((code) => (last = code ?? last));
}

function matrixSteps(
  target: WriteTarget,
  area: CellBlock["area"],
  matrix: readonly (readonly (CellContent | null)[])[],
  property: "values" | "formulas" | "numberFormat",
): WriteStep[] {
  return rowPieces(matrix).map(({ first, count }) => {
    const rows = matrix.slice(first, first + count).map((row) => [...row]);
    return {
      bytes: bytesPerCall + matrixBytes(rows),
      queue: () => {
        rangeOf(target, { ...area, row: area.row + first, rows: count })[property] = rows;
      },
    };
  });
}

function padded(row: readonly SpecCell[], columns: number): SpecCell[] {
  return Array.from({ length: columns }, (_, index) => row[index] ?? { kind: "blank" });
}

/** Runs of equal neighbours. */
function runsOf<Value>(values: readonly Value[]): { value: Value; first: number; count: number }[] {
  const runs: { value: Value; first: number; count: number }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.count++;
    else runs.push({ value, first: index, count: 1 });
  });
  return runs;
}
