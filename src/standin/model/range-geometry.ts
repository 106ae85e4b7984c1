import { quoteSheet, sheetColumns, sheetRows } from "../calculation/cell-reference";
import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { formatArea, parseArea, splitSheetName } from "./addresses";
import { boundAreas, intersectAreas, lastColumn, lastRow } from "../document/areas";
import type { ModelContext } from "./model-context";

/** Where a range is and which ranges can be derived from it; content and looks are in the subclass. */
export abstract class RangeGeometry<Self extends RangeGeometry<Self>> extends HostObject {
  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    public area: CellArea,
  ) {
    super();
  }

  /** A range on the same sheet. @throws InvalidArgument outside of the sheet */
  protected abstract at(area: CellArea): Self;

  /** @throws InvalidArgument when the cells do not exist on any sheet */
  static requireOnSheet(area: CellArea): CellArea {
    const isInside = area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1;
    if (isInside && area.row + area.rows <= sheetRows && area.column + area.columns <= sheetColumns)
      return area;
    throw new RichApiError("InvalidArgument");
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** -1 as in Excel when the count does not fit into 32 bits. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2147483647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.area.rows === sheetRows;
  }

  get isEntireRow(): boolean {
    return this.area.columns === sheetColumns;
  }

  getCell(row: number, column: number): Self {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getRow(index: number): Self {
    return this.at({ ...this.area, row: this.area.row + this.within(index, this.area.rows), rows: 1 });
  }

  getColumn(index: number): Self {
    return this.at({
      ...this.area,
      column: this.area.column + this.within(index, this.area.columns),
      columns: 1,
    });
  }

  getLastRow(): Self {
    return this.at({ ...this.area, row: lastRow(this.area), rows: 1 });
  }

  getLastColumn(): Self {
    return this.at({ ...this.area, column: lastColumn(this.area), columns: 1 });
  }

  getLastCell(): Self {
    return this.at({ row: lastRow(this.area), column: lastColumn(this.area), rows: 1, columns: 1 });
  }

  getOffsetRange(rows: number, columns: number): Self {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  /** Grows or shrinks by the deltas; the top left cell stays. */
  getResizedRange(rows: number, columns: number): Self {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Self {
    return this.at({ ...this.area, rows, columns });
  }

  getEntireRow(): Self {
    return this.at({ ...this.area, column: 0, columns: sheetColumns });
  }

  getEntireColumn(): Self {
    return this.at({ ...this.area, row: 0, rows: sheetRows });
  }

  getRowsBelow(count = 1): Self {
    if (count < 0) return this.getRowsAbove(-count);
    return this.at({ ...this.area, row: lastRow(this.area) + 1, rows: count });
  }

  getRowsAbove(count = 1): Self {
    if (count < 0) return this.getRowsBelow(-count);
    return this.at({ ...this.area, row: this.area.row - count, rows: count });
  }

  getColumnsAfter(count = 1): Self {
    if (count < 0) return this.getColumnsBefore(-count);
    return this.at({ ...this.area, column: lastColumn(this.area) + 1, columns: count });
  }

  getColumnsBefore(count = 1): Self {
    if (count < 0) return this.getColumnsAfter(-count);
    return this.at({ ...this.area, column: this.area.column - count, columns: count });
  }

  getBoundingRect(other: Self | string): Self {
    return this.at(boundAreas(this.area, this.areaOf(other)));
  }

  getIntersectionOrNullObject(other: Self | string): Self | null {
    const common = intersectAreas(this.area, this.areaOf(other));
    return common && this.at(common);
  }

  getIntersection(other: Self | string): Self {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw new RichApiError("ItemNotFound");
    return common;
  }

  /** Whether the area reaches beyond what can be read cell by cell. */
  get isUnbounded(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }

  private within(index: number, count: number): number {
    if (!Number.isInteger(index) || index < 0 || index >= count) throw new RichApiError("InvalidArgument");
    return index;
  }

  private areaOf(other: Self | string): CellArea {
    if (typeof other !== "string") {
      if (other.sheet !== this.sheet) throw new RichApiError("InvalidArgument");
      return other.area;
    }
    const area = parseArea(splitSheetName(other).address);
    if (!area) throw new RichApiError("InvalidArgument");
    return area;
  }
}
