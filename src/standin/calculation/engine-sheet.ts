import type { CellValue } from "../document/cell-document";
import type { EngineCell, EngineSheet } from "./engine-types";

/** Name of the function around every formula; users can't type it without getting #NAME?. */
export const resultWrapper = "STANDIN.RESULT";

/** SUBTOTAL skips other SUBTOTALs, which the library only sees when nothing is wrapped around them. */
function engineText(cell: EngineCell): string {
  const bare = cell.scalarOnly || /^\s*(?:SUBTOTAL|AGGREGATE)\(/i.test(cell.formula!);
  return bare ? cell.formula! : `${resultWrapper}(${cell.formula},ROW(),COLUMN(),SHEET())`;
}

/** A sheet in the form that the library walks; rows and columns count from 1 there. */
export class LibrarySheet {
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
