import type { WorkbookDocument, WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea, CellDocument, CellValue } from "../../standin/document/cell-document";
import { contains, type CellPosition } from "../grid/cell-areas";
import { MergeIndex } from "../grid/merge-index";
import { areaRectangle, type SheetGeometry } from "../grid/sheet-geometry";
import { boxStyle } from "./box-style";
import { LookResolver, type CellLook } from "./cell-look";
import { fitNumber } from "./fit-number";
import type { FormattedText, PaintServices, PaintedCell } from "./painted-cell";
import { tableAt } from "./table-style";
import { overflowOf, type Overflow } from "./text-overflow";
import { horizontalPlace, textPadding, textStyle, type HorizontalPlace } from "./text-style";
import { areasOverlap } from "../../standin/document/areas";

/**
 * Turns cells of one sheet into what the page draws. It holds what all panes share; make a new one whenever the
 * document, the geometry or the conditional formats changed.
 */
export class CellPainter {
  private readonly merges: MergeIndex;
  private readonly looks: LookResolver;
  private readonly rows = new Map<string, PaintedCell[]>();
  private readonly mergedCells = new Map<string, PaintedCell>();

  constructor(
    workbook: WorkbookDocument,
    private readonly sheet: WorksheetDocument,
    private readonly geometry: SheetGeometry,
    private readonly services: PaintServices,
  ) {
    this.merges = new MergeIndex(sheet.merges);
    this.looks = new LookResolver(workbook, sheet, services);
  }

  /** All cells of an area, plus those outside whose text or merged area reaches into it. */
  paint(area: CellArea): PaintedCell[] {
    const painted: PaintedCell[] = [];
    const mergesDone = new Set<CellArea>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (this.geometry.rows.size(row) === 0) continue;
      painted.push(...this.paintedRow(row, area));
      for (const merge of this.merges.inRow(row)) {
        if (mergesDone.has(merge) || !areasOverlap(merge, area)) continue;
        mergesDone.add(merge);
        painted.push(this.paintedMerge(merge, contains(area, merge)));
      }
    }
    return painted;
  }

  /** Scrolling down keeps most rows; the same objects tell the page that there is nothing to draw. */
  private paintedRow(row: number, area: CellArea): PaintedCell[] {
    const key = `${row}:${area.column}:${area.columns}`;
    let cells = this.rows.get(key);
    if (!cells) this.rows.set(key, (cells = this.paintRow(row, area)));
    return cells;
  }

  private paintRow(row: number, area: CellArea): PaintedCell[] {
    const cells: PaintedCell[] = [];
    const runningIn = this.cellRunningIn(row, area);
    if (runningIn) cells.push(runningIn);
    let coveredUntil = runningIn ? this.lastCovered.lastColumn : -1;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (this.geometry.columns.size(column) === 0 || this.merges.at({ row, column })) continue;
      cells.push(this.paintCell({ row, column, rows: 1, columns: 1 }, null, column < coveredUntil));
      coveredUntil = Math.max(coveredUntil, this.lastCovered.lastColumn);
    }
    return cells;
  }

  private paintedMerge(merge: CellArea, isInside: boolean): PaintedCell {
    const key = `${isInside}:${merge.row}:${merge.column}`;
    let cell = this.mergedCells.get(key);
    if (!cell) {
      cell = { ...this.paintCell(merge, merge), belongsElsewhere: !isInside };
      this.mergedCells.set(key, cell);
    }
    return cell;
  }

  /** Overflow of the cell painted last; kept aside because only the next cells of the same row need it. */
  private lastCovered: Pick<Overflow, "lastColumn"> = { lastColumn: -1 };

  private paintCell(area: CellArea, merge: CellArea | null, isCovered = false): PaintedCell {
    const cell = this.sheet.cells.get(area.row, area.column);
    const look = this.looks.at(area.row, area.column);
    const value = cell?.value ?? null;
    const rectangle = areaRectangle(this.geometry, area);
    const place = horizontalPlace(look, value);
    const formatted = this.textOf(look, value, rectangle.width, merge);
    const overflow = this.overflow(area, look, value, formatted.text, rectangle.width, place, merge);
    this.lastCovered = overflow;
    return {
      row: area.row,
      column: area.column,
      ...rectangle,
      rows: area.rows,
      columns: area.columns,
      text: formatted.text,
      boxStyle: this.box(area, look, isCovered || overflow.lastColumn > area.column),
      textStyle: textStyle({
        look,
        place,
        formatColor: formatted.color,
        zoom: this.geometry.zoom,
        overflowLeft: overflow.left,
        overflowRight: overflow.right,
      }),
      bar: look.conditional?.bar ?? null,
      icon: look.conditional?.icon ?? null,
      title: this.titleOf(area, value),
      hasComment: this.sheet.comments.some((it) => it.row === area.row && it.column === area.column),
      link: this.sheet.hyperlinks.some((it) => contains(it.area, area)),
      hasFilter: this.hasFilter(area.row, area.column),
      belongsElsewhere: false,
    };
  }

  private hasFilter(row: number, column: number): boolean {
    const { autoFilter, tables } = this.sheet;
    if (autoFilter && autoFilter.row === row && contains(autoFilter, { row, column })) return true;
    const table = tableAt(tables, row, column);
    return table !== undefined && table.showHeaders && table.showFilterButton && table.area.row === row;
  }

  private box(area: CellArea, look: CellLook, openRight: boolean): string {
    const lastRow = area.row + area.rows - 1;
    const lastColumn = area.column + area.columns - 1;
    return boxStyle({
      rectangle: areaRectangle(this.geometry, area),
      fill: look.fill,
      right: this.looks.edgeAfter(area.row, lastColumn, "right"),
      bottom: this.looks.edgeAfter(lastRow, area.column, "bottom"),
      left: area.column > 0 ? this.looks.edgeAfter(area.row, area.column - 1, "right") : null,
      top: area.row > 0 ? this.looks.edgeAfter(area.row - 1, area.column, "bottom") : null,
      showGridlines: this.sheet.showGridlines,
      openRight,
    });
  }

  private textOf(look: CellLook, value: CellValue, width: number, merge: CellArea | null): FormattedText {
    if (value === null || look.conditional?.hideValue) return { text: "", color: null };
    const formatted = this.services.format(value, look.numberFormat);
    const font = { ...look.style.font, bold: look.bold, italic: look.italic };
    const room = width / this.geometry.zoom - textPadding;
    if (merge || look.style.alignment.textOrientation !== 0) return formatted;
    const text = fitNumber(formatted.text, value, {
      general: look.numberFormat === "General",
      fits: (candidate) => this.services.measure(candidate, font) <= room,
      formatGeneral: (number) => this.services.format(number, "General").text,
      formatScientific: (number, decimals) =>
        this.services.format(number, `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}E+00`).text,
      hashes: Math.floor(room / this.services.measure("#", font)),
    });
    return { text, color: formatted.color };
  }

  private overflow(
    cell: CellPosition,
    look: CellLook,
    value: CellValue,
    text: string,
    width: number,
    place: HorizontalPlace,
    merge: CellArea | null,
  ): Overflow {
    const { wrapText, textOrientation } = look.style.alignment;
    const mayRun = typeof value === "string" && text !== "" && !wrapText && textOrientation === 0 && !merge;
    const needed = mayRun
      ? this.services.measure(text, { ...look.style.font, bold: look.bold }) + 2 * textPadding
      : 0;
    return overflowOf(cell, place, needed * this.geometry.zoom - width, {
      sheet: this.sheet,
      geometry: this.geometry,
      merges: this.merges,
    });
  }

  /** The nearest cell left of the area whose text runs into it. */
  private cellRunningIn(row: number, area: CellArea): PaintedCell | null {
    let nearest = -1;
    let nearestCell: CellDocument | null = null;
    for (const [column, cell] of this.sheet.cells.row(row)) {
      if (column < area.column && column > nearest && cell.value !== null) {
        nearest = column;
        nearestCell = cell;
      }
    }
    if (typeof nearestCell?.value !== "string" || this.merges.at({ row, column: nearest })) return null;
    const painted = this.paintCell({ row, column: nearest, rows: 1, columns: 1 }, null);
    return this.lastCovered.lastColumn >= area.column ? { ...painted, belongsElsewhere: true } : null;
  }

  private titleOf(area: CellArea, value: CellValue): string {
    const parts: string[] = [];
    if (value !== null && typeof value === "object" && value.message) parts.push(value.message);
    for (const comment of this.sheet.comments) {
      if (comment.row === area.row && comment.column === area.column) {
        parts.push(comment.author ? `${comment.author}: ${comment.text}` : comment.text);
      }
    }
    const link = this.sheet.hyperlinks.find((it) => contains(it.area, area));
    if (link) parts.push(link.screenTip ?? link.address ?? link.documentReference ?? "");
    return parts.join("\n");
  }
}
