import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea, CellDocument } from "../document/cell-document";
import { sheetColumns, sheetRows } from "./cell-reference";
import type { EngineCell, EngineFunction, EngineJob, EngineSheet } from "./engine-types";
import type { FormulaPlan, SheetArea } from "./formula-plan";
import type { SharedRanges } from "./shared-ranges";
import { tableDataRows } from "./structured-reference";

/** Above this many areas on a sheet it is cheaper to hand over all its cells than to look each area up. */
const maximumAreas = 200;

/** Collects what one run of the engine needs: formulas and the values that they read, not the whole workbook. */
export class EngineJobBuilder {
  private readonly sheets = new Map<WorksheetDocument, EngineSheet>();
  private readonly areas = new Map<WorksheetDocument, Map<string, CellArea>>();
  private everything = false;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly names: EngineJob["names"],
    private readonly functions: ReadonlyMap<string, EngineFunction>,
    /** Present if formulas hand large ranges over as values. */
    private readonly ranges: SharedRanges | null = null,
  ) {
    for (const sheet of document.sheets) this.sheets.set(sheet, newEngineSheet(sheet));
  }

  /** Adds a formula at its own place; the result appears in the returned cell. */
  addFormula(
    sheet: WorksheetDocument,
    row: number,
    column: number,
    plan: FormulaPlan,
    scalarOnly: boolean,
  ): EngineCell {
    this.need(plan);
    const cell: EngineCell = { value: null, formula: this.textOf(plan), scalarOnly, result: undefined };
    put(this.sheets.get(sheet)!, row, column, cell);
    return cell;
  }

  /** The formula for the engine; large ranges only as values if this job has them. */
  textOf(plan: FormulaPlan): string {
    return (this.ranges && plan.sharedText) ?? plan.engineText;
  }

  /** Notes the values that a formula reads. */
  need(plan: FormulaPlan): void {
    if (plan.dynamicReferences) this.everything = true;
    const shared = this.ranges ? plan.sharedAreas : [];
    for (const use of plan.areas) if (!shared.includes(use)) this.needArea(use);
  }

  private needArea({ sheet, area }: SheetArea): void {
    let areas = this.areas.get(sheet);
    if (!areas) this.areas.set(sheet, (areas = new Map()));
    if (areas.size <= maximumAreas)
      areas.set(`${area.row},${area.column},${area.rows},${area.columns}`, area);
  }

  /**
   * @param extraSheets sheets that the document doesn't have, for formulas of conditional formats and validations
   */
  build(extraSheets: EngineSheet[] = []): EngineJob {
    for (const [sheet, engineSheet] of this.sheets) {
      const areas = [...(this.areas.get(sheet)?.values() ?? [])];
      const all = this.everything || areas.length > maximumAreas;
      if (all) addCells(engineSheet, sheet, { row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
      else for (const area of areas) addCells(engineSheet, sheet, area);
      if (all || areas.some(isOpenEnded)) engineSheet.used = usedBounds(sheet);
    }
    const sheets = [...this.sheets.values(), ...extraSheets];
    const { names, functions, ranges } = this;
    const rangeValues = (number: number) => ranges?.values(number) ?? [];
    return { sheets, names, date1904: this.document.date1904, functions, rangeValues };
  }
}

function newEngineSheet(sheet: WorksheetDocument): EngineSheet {
  const tables = sheet.tables.map((table) => ({
    name: table.name,
    row: table.area.row,
    column: table.area.column,
    dataRows: tableDataRows(table).count,
    columns: table.columns.map((column) => column.name),
    showHeaders: table.showHeaders,
  }));
  const hiddenRows = new Set<number>();
  for (const [row, info] of sheet.rows) if (info.hidden) hiddenRows.add(row);
  return { name: sheet.name, rows: new Map(), tables, hiddenRows, used: null };
}

function put(sheet: EngineSheet, row: number, column: number, cell: EngineCell): void {
  let cells = sheet.rows.get(row);
  if (!cells) sheet.rows.set(row, (cells = new Map()));
  cells.set(column, cell);
}

function addCells(target: EngineSheet, sheet: WorksheetDocument, area: CellArea): void {
  for (const row of rowsWithin(sheet, area)) {
    const cells = sheet.cells.row(row);
    if (area.columns > cells.size) {
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columns)
          addConstant(target, row, column, cell);
      }
    } else {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cells.get(column);
        if (cell) addConstant(target, row, column, cell);
      }
    }
  }
}

/** Formulas that were added before keep their place. */
function addConstant(target: EngineSheet, row: number, column: number, cell: CellDocument): void {
  if (cell.value === null || target.rows.get(row)?.has(column)) return;
  put(target, row, column, { value: cell.value, formula: null, scalarOnly: false, result: undefined });
}

function rowsWithin(sheet: WorksheetDocument, area: CellArea): Iterable<number> {
  if (area.rows <= 1000) return counting(area.row, area.rows);
  return sheet.cells.rowNumbers().filter((row) => row >= area.row && row < area.row + area.rows);
}

function* counting(first: number, count: number): Generator<number> {
  for (let value = first; value < first + count; value++) yield value;
}

function isOpenEnded(area: CellArea): boolean {
  return area.rows === sheetRows || area.columns === sheetColumns;
}

/** From the first cell on: the engine counts positions in whole columns from the top of these bounds. */
function usedBounds(sheet: WorksheetDocument): EngineSheet["used"] {
  const used = sheet.cells.usedArea(true);
  return used && { top: 0, left: 0, bottom: used.row + used.rows - 1, right: used.column + used.columns - 1 };
}
