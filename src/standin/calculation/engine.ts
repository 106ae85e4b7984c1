import { calculateFormulas, parse, tokenize } from "@cj-tech-master/excelts/formula";
import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import type { CellError, CellValue, ErrorCode } from "../document/workbook-document";

/**
 * The one file that knows the formula library. It works on plain jobs: sheets with constants and formulas in, results
 * out. Facts about the library that shape it:
 * - Above 10,000 distinct formula texts results go missing without a word, so a job holds fewer and every result is
 *   asserted.
 * - Custom functions don't spill and blanks stay blank, so every formula is wrapped into a call that hands the whole
 *   result over before the library cuts it down to one cell.
 */
export interface EngineJob {
  sheets: EngineSheet[];
  names: { name: string; formula: string; sheetIndex: number | null }[];
  date1904: boolean;
  /** Upper-case name → function; shadows a built-in of the same name. */
  functions: ReadonlyMap<string, EngineFunction>;
}

export interface EngineSheet {
  name: string;
  /** 0-based row → column → cell. */
  rows: Map<number, Map<number, EngineCell>>;
  /** Only what `[@Column]` needs. */
  tables: {
    name: string;
    row: number;
    column: number;
    dataRows: number;
    columns: string[];
    showHeaders: boolean;
  }[];
  hiddenRows: ReadonlySet<number>;
  /** Used rows and columns, inclusive, for references to whole columns and rows; null for an empty sheet. */
  used: { top: number; left: number; bottom: number; right: number } | null;
}

export interface EngineCell {
  /** Constant, or cached result of a formula that this job does not calculate. */
  value: CellValue;
  formula: string | null;
  /** Results of ranges are cut to the cell's own row or column (formulas of the time before dynamic arrays). */
  scalarOnly: boolean;
  /** Filled in by the run for each cell with a formula. */
  result: EngineValue | undefined;
}

export type EngineValue = CellValue | CellValue[][];
/** Called with one value per written argument; an argument left out between separators is {@link omittedArgument}. */
export type EngineFunction = (args: EngineValue[]) => EngineValue;

/** Stands for an omitted argument in rewritten formulas: the library can't tell it from a blank cell. */
export const omittedArgument = "\uE000";
/** Largest number of different formula texts in one job; the library's own limit is 10,000 and includes names. */
export const maximumFormulaTexts = 9_000;

const wrapper = "STANDIN.RESULT";
const kinds = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, array: 5 } as const;

type LibraryValue =
  | { kind: 0 }
  | { kind: 1; value: number }
  | { kind: 2; value: string }
  | { kind: 3; value: boolean }
  | { kind: 4; code: string; message?: string }
  | { kind: 5; rows: LibraryValue[][]; height: number; width: number };

/**
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
  functions.set(wrapper, {
    minArity: 4,
    maxArity: 4,
    invoke: (args) => takeResult(job, args as LibraryValue[]),
  });
  return functions;
}

/** The wrapper: stores the whole result and passes on its first cell, a blank as 0, as Excel does. */
function takeResult(job: EngineJob, [value, row, column, sheet]: LibraryValue[]): LibraryValue {
  const at = (position: LibraryValue | undefined) => (position?.kind === 1 ? position.value - 1 : -1);
  const cell = job.sheets[at(sheet)]?.rows.get(at(row))?.get(at(column));
  if (!cell || !value) throw new Error("The formula engine returned a result without its place");
  const result = fromLibrary(value);
  cell.result = withoutBlanks(result);
  const first = Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
  return first === null ? { kind: kinds.number, value: 0 } : toLibrary(first);
}

function withoutBlanks(result: EngineValue): EngineValue {
  if (!Array.isArray(result)) return result ?? 0;
  return result.map((row) => row.map((value) => value ?? 0));
}

/** SUBTOTAL skips other SUBTOTALs, which the library only sees when nothing is wrapped around them. */
function engineText(cell: EngineCell): string {
  const bare = cell.scalarOnly || /^\s*(?:SUBTOTAL|AGGREGATE)\(/i.test(cell.formula!);
  return bare ? cell.formula! : `${wrapper}(${cell.formula},ROW(),COLUMN(),SHEET())`;
}

class LibrarySheet {
  readonly name: string;
  readonly dimensions: EngineSheet["used"];

  constructor(
    private readonly sheet: EngineSheet,
    readonly id: number,
  ) {
    this.name = sheet.name;
    const { used } = sheet;
    this.dimensions = used && {
      top: used.top + 1,
      left: used.left + 1,
      bottom: used.bottom + 1,
      right: used.right + 1,
    };
  }

  eachRow(_options: unknown, visit: (row: unknown, rowNumber: number) => void): void {
    for (const row of this.sheet.hiddenRows) if (!this.sheet.rows.has(row)) visit(hiddenRow, row + 1);
    for (const [row, cells] of this.sheet.rows) {
      const eachCell = (visitCell: (cell: LibraryCell, columnNumber: number) => void) => {
        for (const [column, cell] of cells) visitCell(new LibraryCell(cell), column + 1);
      };
      visit({ hidden: this.sheet.hiddenRows.has(row), eachCell }, row + 1);
    }
  }

  findCell(row: number, column: number): LibraryCell | undefined {
    const cell = this.sheet.rows.get(row - 1)?.get(column - 1);
    return cell && new LibraryCell(cell);
  }

  getCell(row: number, column: number): LibraryCell {
    const cell = this.findCell(row, column);
    if (!cell) throw new Error("The formula engine wrote beside its formulas");
    return cell;
  }

  getTables(): unknown[] {
    return this.sheet.tables.map((table) => ({
      table: {
        name: table.name,
        tl: { row: table.row + 1, col: table.column + 1 },
        columns: table.columns.map((name) => ({ name })),
        rows: { length: table.dataRows },
        headerRow: table.showHeaders,
      },
    }));
  }
}

const hiddenRow = { hidden: true, eachCell: () => undefined };

class LibraryCell {
  constructor(private readonly cell: EngineCell) {}

  /** The library's numbers for nothing, a formula and anything else. */
  get type(): number {
    if (this.cell.formula !== null) return 6;
    return this.cell.value === null ? 0 : 2;
  }

  get formula(): string | undefined {
    return this.cell.formula === null ? undefined : engineText(this.cell);
  }

  get model(): { formula: string | undefined } {
    return { formula: this.formula };
  }

  get value(): unknown {
    return this.cell.value;
  }

  set value(_value: unknown) {
    throw new Error("The formula engine spilled a result that was wrapped");
  }

  /** Never a cached result: the library would keep it instead of #NAME?. */
  get result(): undefined {
    return undefined;
  }

  /** Wrapped formulas have handed over their result before; `undefined` is the library's blank. */
  set result(value: unknown) {
    if (this.cell.result === undefined) this.cell.result = (value as CellValue | undefined) ?? 0;
  }
}

function fromLibrary(value: LibraryValue): EngineValue {
  if (value.kind === kinds.array) return value.rows.map((row) => row.map((item) => scalarFromLibrary(item)));
  return scalarFromLibrary(value);
}

function scalarFromLibrary(value: LibraryValue): CellValue {
  switch (value.kind) {
    case kinds.blank:
      return null;
    case kinds.number:
      return Number.isFinite(value.value) ? value.value : { error: "#NUM!" };
    case kinds.text:
    case kinds.boolean:
      return value.value;
    case kinds.error:
      return errorFromLibrary(value);
    default:
      // A LAMBDA that nobody called, or an array inside an array.
      return { error: "#CALC!" };
  }
}

function errorFromLibrary({ code, message }: { code: string; message?: string }): CellError {
  return message === undefined ? { error: code as ErrorCode } : { error: code as ErrorCode, message };
}

function toLibrary(value: EngineValue): LibraryValue {
  if (Array.isArray(value)) {
    const rows = value.map((row) => row.map((item) => scalarToLibrary(item)));
    return { kind: kinds.array, rows, height: rows.length, width: rows[0]?.length ?? 0 };
  }
  return scalarToLibrary(value);
}

function scalarToLibrary(value: CellValue): LibraryValue {
  if (value === null) return { kind: kinds.blank };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: kinds.number, value } : { kind: kinds.error, code: "#NUM!" };
  }
  if (typeof value === "string") return { kind: kinds.text, value };
  if (typeof value === "boolean") return { kind: kinds.boolean, value };
  return {
    kind: kinds.error,
    code: value.error,
    ...(value.message === undefined ? {} : { message: value.message }),
  };
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
  runEngine({ sheets: [sheet], names: [], date1904: false, functions: new Map() });
  names.forEach((name, row) => {
    const result = rows.get(row)?.get(0)?.result;
    knowledge.set(
      name,
      !(typeof result === "object" && result !== null && "error" in result && result.error === "#NAME?"),
    );
  });
}
