import type { CellArea } from "../document/cell-document";
import { RichApiError } from "../wire/rich-api-error";
import { areaFrame } from "./cell-positions";
import { deleteCells, insertCells } from "./cell-shifting";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { copyRange, type CopyType } from "./range-copying";
import { findInArea, type SearchCriteria } from "./range-finding";
import { changeOutline } from "./range-grouping";
import { hyperlinkAt, setHyperlink, type RangeHyperlink } from "./range-hyperlinks";
import { mergeArea, unmergeArea } from "./range-merging";
import { RangeCells } from "./range-cells";
import { RangeGeometry } from "./range-geometry";
import { resolveArea } from "./range-resolving";
import { TableScopedCollection } from "./table-scoped";
import { Worksheet } from "./worksheet";

/** Cells of a sheet. */
export class Range extends RangeCells<Range> {
  static override readonly typeName = "Range";

  protected at(area: CellArea): Range {
    return new Range(this.context, this.sheet, RangeGeometry.requireOnSheet(area));
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, this.area);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.context, this.sheet, this.area);
  }

  /** Null where there is no link, or not the same one everywhere. */
  get hyperlink(): RangeHyperlink | null {
    return hyperlinkAt(this.context, this.sheet, this.area);
  }

  set hyperlink(link: RangeHyperlink) {
    setHyperlink(this.context, this.sheet, this.area, link);
  }

  /** Points from the sheet's edge. */
  get left(): number {
    return areaFrame(this.sheet, this.area).left;
  }

  get top(): number {
    return areaFrame(this.sheet, this.area).top;
  }

  get width(): number {
    return areaFrame(this.sheet, this.area).width;
  }

  get height(): number {
    return areaFrame(this.sheet, this.area).height;
  }

  /** @returns the new blank cells */
  insert(shift: string): Range {
    if (shift !== "Down" && shift !== "Right") throw new RichApiError("InvalidArgument");
    // Whole rows can only move down, whole columns only right.
    const direction = this.isEntireRow ? "Down" : this.isEntireColumn ? "Right" : shift;
    const area = this.area;
    insertCells(this.context, this.sheet, area, direction);
    return this.at(area);
  }

  delete(shift: string): void {
    if (shift !== "Up" && shift !== "Left") throw new RichApiError("InvalidArgument");
    const direction = this.isEntireRow ? "Up" : this.isEntireColumn ? "Left" : shift;
    deleteCells(this.context, this.sheet, this.area, direction);
  }

  merge(across = false): void {
    mergeArea(this.context, this.sheet, this.area, across);
  }

  unmerge(): void {
    unmergeArea(this.context, this.sheet, this.area);
  }

  group(option: string): void {
    changeOutline(this.context, this.sheet, this.area, option, 1);
  }

  ungroup(option: string): void {
    changeOutline(this.context, this.sheet, this.area, option, -1);
  }

  /** The source repeats when this range is a multiple of it. */
  copyFrom(source: Range | string, copyType: CopyType = "All", skipBlanks = false, transpose = false): void {
    if (skipBlanks || transpose)
      throw this.context.services.notImplemented("Range.copyFrom with skipBlanks or transpose");
    const from = typeof source === "string" ? resolveArea(this.context, source, this.sheet) : source;
    copyRange(this.context, from, { sheet: this.sheet, area: this.area }, copyType);
  }

  findOrNullObject(text: string, criteria: SearchCriteria = {}): Range | null {
    const area = findInArea(this.context, this.sheet, this.area, text, criteria);
    return area && this.at(area);
  }

  find(text: string, criteria: SearchCriteria = {}): Range {
    const range = this.findOrNullObject(text, criteria);
    if (!range) throw new RichApiError("ItemNotFound");
    return range;
  }

  getTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.context, this.sheet, this.area, fullyContained);
  }
}
