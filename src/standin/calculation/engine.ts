import { calculateFormulas, parse, tokenize, type WorkbookLike } from "@cj-tech-master/excelts/formula";
import type { CellError } from "../document/cell-document";
import { LibrarySheet, resultWrapper } from "./engine-sheet";
import { maximumFormulaTexts, type EngineCell, type EngineJob, type EngineSheet } from "./engine-types";
import { rangeFunction } from "./shared-ranges";
import { fromLibrary, toLibrary, type EngineValue, type LibraryValue } from "./engine-values";

/**
 * The one file that knows the formula library. It works on plain jobs: sheets with constants and formulas in, results
 * out. Facts about the library that shape it:
 * - Above 10,000 distinct formula texts results go missing without a word, so a job holds fewer and every result is
 *   asserted.
 * - Custom functions don't spill and blanks stay blank, so every formula is wrapped into a call that hands the whole
 *   result over before the library cuts it down to one cell.
 *
 * Calculates all formulas of a job and puts the results into its cells.
 * @throws when there are more than {@link maximumFormulaTexts} different texts or the library drops a result
 */
export function runEngine(job: EngineJob): void {
  const texts = new Set<string>();
  for (const cell of formulaCells(job)) texts.add(cell.formula!);
  if (texts.size > maximumFormulaTexts)
    throw new Error(`${texts.size} formula texts in one run of the engine`);
  calculateFormulas(toLibraryWorkbook(job));
  for (const cell of formulaCells(job)) {
    if (cell.result === undefined) cell.result = resultOfUnparsed(cell.formula!);
  }
}

/** The library skips formulas that it can't parse; a missing result of any other is a fault that must not pass. */
function resultOfUnparsed(formula: string): CellError {
  try {
    parse(tokenize(formula));
  } catch {
    return { error: "#NAME?" };
  }
  throw new Error(`The formula engine returned nothing for =${formula}`);
}

function* formulaCells(job: EngineJob): Generator<EngineCell> {
  for (const sheet of job.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) if (cell.formula !== null) yield cell;
    }
  }
}

function toLibraryWorkbook(job: EngineJob): WorkbookLike {
  const sheets = job.sheets.map((sheet, index) => new LibrarySheet(sheet, index + 1));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const names = job.names.map(({ name, formula, sheetIndex }) => ({
    name,
    ranges: [formula],
    ...(sheetIndex === null ? {} : { localSheetId: sheetIndex }),
  }));
  return {
    worksheets: sheets as unknown as WorkbookLike["worksheets"],
    getWorksheet: (id) => byName.get(String(id)) as unknown as ReturnType<WorkbookLike["getWorksheet"]>,
    definedNames: { getAllEntries: () => names, getAllNames: () => names },
    properties: { date1904: job.date1904 },
    userFunctions: libraryFunctions(job),
  };
}

function libraryFunctions(job: EngineJob): NonNullable<WorkbookLike["userFunctions"]> {
  const functions = new Map<
    string,
    { minArity: number; maxArity: number; invoke: (args: unknown[]) => unknown }
  >();
  for (const [name, call] of job.functions) {
    const invoke = (args: unknown[]) =>
      toLibrary(call(args.map((value) => fromLibrary(value as LibraryValue))));
    functions.set(name, { minArity: 0, maxArity: 255, invoke });
  }
  functions.set(rangeFunction, { minArity: 1, maxArity: 1, invoke: rangeReader(job) });
  functions.set(resultWrapper, {
    minArity: 4,
    maxArity: 4,
    invoke: (args) => takeResult(job, args as LibraryValue[]),
  });
  return functions;
}

/** Converts each range once, however many formulas read it. */
function rangeReader(job: EngineJob): (args: unknown[]) => LibraryValue {
  const ranges = new Map<number, LibraryValue>();
  return ([number]) => {
    const key = Number(fromLibrary(number as LibraryValue));
    let values = ranges.get(key);
    if (!values) ranges.set(key, (values = toLibrary(job.rangeValues(key))));
    return values;
  };
}

/** The wrapper: stores the whole result and passes on its first cell, a blank as 0, as Excel does. */
function takeResult(job: EngineJob, [value, row, column, sheet]: LibraryValue[]): LibraryValue {
  const at = (position: LibraryValue | undefined) => (position?.kind === 1 ? position.value - 1 : -1);
  const cell = job.sheets[at(sheet)]?.rows.get(at(row))?.get(at(column));
  if (!cell || !value) throw new Error("The formula engine returned a result without its place");
  const result = fromLibrary(value);
  cell.result = withoutBlanks(result);
  const first = Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
  return first === null ? toLibrary(0) : toLibrary(first);
}

function withoutBlanks(result: EngineValue): EngineValue {
  if (!Array.isArray(result)) return result ?? 0;
  return result.map((row) => row.map((value) => value ?? 0));
}

const knowledge = new Map<string, boolean>();

/** Which of these upper-case function names the library lacks. Asked of the library itself, once per name. */
export function unknownToEngine(names: Iterable<string>): Set<string> {
  const wanted = [...new Set(names)];
  const asked = wanted.filter((name) => !knowledge.has(name));
  if (asked.length > 0) probe(asked);
  return new Set(wanted.filter((name) => !knowledge.get(name)));
}

function probe(names: string[]): void {
  const rows = new Map<number, Map<number, EngineCell>>();
  names.forEach((name, row) => {
    rows.set(
      row,
      new Map([[0, { value: null, formula: `${name}()`, scalarOnly: false, result: undefined }]]),
    );
  });
  const sheet: EngineSheet = { name: "Probe", rows, tables: [], hiddenRows: new Set(), used: null };
  runEngine({ sheets: [sheet], names: [], date1904: false, functions: new Map(), rangeValues: () => [] });
  names.forEach((name, row) => {
    const result = rows.get(row)?.get(0)?.result;
    knowledge.set(
      name,
      !(typeof result === "object" && result !== null && "error" in result && result.error === "#NAME?"),
    );
  });
}
