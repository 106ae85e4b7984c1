import { RichApiError, wrongMatrixSize } from "../wire/rich-api-error";
import {
  readFormulas,
  readLocalFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
} from "./cell-content";
import type { WireValue } from "./cell-content";
import { asMatrix, writeContent } from "./cell-writing";
import type { FormulaLanguage } from "./cell-writing";
import { restyle, setNumberFormats } from "./cell-styles";
import { clearRange } from "./range-clearing";
import type { ClearApplyTo } from "./range-clearing";
import { RangeFormat } from "./range-format";
import { RangeGeometry } from "./range-geometry";
import { surroundingArea, usedAreaWithin } from "./used-area";

/** Cells read in one go above this count are refused, as on Excel on the web. */
const maximumReadCells = 5_000_000;

/** Content and looks of a range. */
export abstract class RangeCells<Self extends RangeCells<Self>> extends RangeGeometry<Self> {
  get format(): RangeFormat {
    return new RangeFormat(this.context, this.sheet, this.area);
  }

  /** Null for whole rows or columns, as in Excel. */
  get values(): WireValue[][] | null {
    return this.readable(() => {
      this.context.ensureCalculated();
      return readValues(this.sheet, this.area);
    });
  }

  set values(value: unknown) {
    this.write(value);
  }

  get formulas(): WireValue[][] | null {
    return this.readable(() => {
      this.context.ensureCalculated();
      return readFormulas(this.sheet, this.area);
    });
  }

  set formulas(value: unknown) {
    this.write(value);
  }

  /** As the formula bar of the language shows them. */
  get formulasLocal(): WireValue[][] | null {
    return this.readable(() => {
      this.context.ensureCalculated();
      return readLocalFormulas(this.sheet, this.area, this.context.locale);
    });
  }

  set formulasLocal(value: unknown) {
    this.write(value, "local");
  }

  get text(): string[][] | null {
    return this.readable(() => {
      this.context.ensureCalculated();
      return readText(this.context, this.sheet, this.area);
    });
  }

  get valueTypes(): string[][] | null {
    return this.readable(() => {
      this.context.ensureCalculated();
      return readValueTypes(this.sheet, this.area);
    });
  }

  get numberFormat(): string[][] | null {
    return this.readable(() => readNumberFormats(this.context, this.sheet, this.area));
  }

  set numberFormat(value: unknown) {
    const { context, sheet, area } = this;
    if (Array.isArray(value)) setNumberFormats(context, sheet, area, asMatrix(value, area));
    else if (value !== null && value !== undefined) {
      restyle(context, sheet, area, (style) => ({ ...style, numberFormat: String(value) }));
    }
  }

  get hasSpill(): boolean {
    return this.sheet.cells.get(this.area.row, this.area.column)?.spill != null;
  }

  get rowHidden(): boolean | null {
    return this.common(this.area.row, this.area.rows, (row) => this.sheet.rows.get(row)?.hidden ?? false);
  }

  set rowHidden(hidden: boolean) {
    this.context.requireWritable(this.sheet, this.area, "allowFormatRows");
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++) {
      const info = this.sheet.rows.get(row) ?? { height: null, hidden: false, outlineLevel: 0, style: 0 };
      this.sheet.rows.set(row, { ...info, hidden });
    }
    this.context.noteChange();
  }

  get columnHidden(): boolean | null {
    return this.common(
      this.area.column,
      this.area.columns,
      (column) => this.sheet.columns.get(column)?.hidden ?? false,
    );
  }

  set columnHidden(hidden: boolean) {
    this.context.requireWritable(this.sheet, this.area, "allowFormatColumns");
    for (let column = this.area.column; column < this.area.column + this.area.columns; column++) {
      const info = this.sheet.columns.get(column) ?? {
        width: null,
        hidden: false,
        outlineLevel: 0,
        style: 0,
      };
      this.sheet.columns.set(column, { ...info, hidden });
    }
    this.context.noteChange();
  }

  getUsedRangeOrNullObject(valuesOnly = false): Self | null {
    const used = usedAreaWithin(this.sheet, this.area, valuesOnly);
    return used && this.at(used);
  }

  getUsedRange(valuesOnly = false): Self {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getSurroundingRegion(): Self {
    return this.at(surroundingArea(this.sheet, this.area));
  }

  getSpillingToRangeOrNullObject(): Self | null {
    this.context.ensureCalculated();
    const spill = this.sheet.cells.get(this.area.row, this.area.column)?.spill;
    return spill ? this.at(spill.area) : null;
  }

  getSpillingToRange(): Self {
    const range = this.getSpillingToRangeOrNullObject();
    if (!range) throw new RichApiError("ItemNotFound");
    return range;
  }

  getSpillParentOrNullObject(): Self | null {
    this.context.ensureCalculated();
    const cell = this.sheet.cells.get(this.area.row, this.area.column);
    if (cell?.spill) return this.getCell(0, 0);
    return cell?.spillParent ? this.at({ ...cell.spillParent, rows: 1, columns: 1 }) : null;
  }

  getSpillParent(): Self {
    const range = this.getSpillParentOrNullObject();
    if (!range) throw new RichApiError("ItemNotFound");
    return range;
  }

  select(): void {
    this.context.select(this.sheet, this.area);
  }

  clear(applyTo: ClearApplyTo = "All"): void {
    clearRange(this.context, this.sheet, this.area, applyTo);
  }

  calculate(): void {
    this.context.calculate();
  }

  /** Called by office.js before it splits a large matrix into several writes. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongMatrixSize();
  }

  private write(value: unknown, language?: FormulaLanguage): void {
    if (this.isUnbounded) throw new RichApiError("InvalidArgument");
    writeContent(this.context, this.sheet, this.area, value, language);
  }

  private readable<Result>(read: () => Result): Result | null {
    if (this.isUnbounded) return null;
    if (this.area.rows * this.area.columns > maximumReadCells) throw new RichApiError("RangeExceedsLimit");
    return read();
  }

  /** A property of rows or columns if all agree, else null. */
  private common(first: number, count: number, pick: (index: number) => boolean): boolean | null {
    const value = pick(first);
    for (let index = first + 1; index < first + Math.min(count, 10_000); index++)
      if (pick(index) !== value) return null;
    return value;
  }
}
