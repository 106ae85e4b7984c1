import type { CellArea } from "../../standin/document/cell-document";
import type { AxisGeometry } from "./axis-geometry";
import { columnLetters, sheetColumns, sheetRows } from "../../standin/calculation/cell-reference";
import type { Pane } from "./panes";

export type HeaderAxis = "columns" | "rows";

/** Pixels left and right of an edge that take hold of it for resizing. */
const gripPixels = 4;

/** Column letters above or row numbers left of the cells. */
export class HeaderLayer {
  readonly element = document.createElement("div");
  private stretches: { start: number; sheet: number; length: number; first: number; count: number }[] = [];
  private axis: AxisGeometry | null = null;

  constructor(private readonly kind: HeaderAxis) {
    this.element.className = `headers headers-${kind}`;
    this.element.setAttribute("aria-hidden", "true");
  }

  show(panes: readonly Pane[], axis: AxisGeometry, selection: CellArea): void {
    this.axis = axis;
    this.stretches = stretchesOf(this.kind, panes);
    const html: string[] = [];
    for (const stretch of this.stretches) {
      html.push(`<div class="header-stretch" style="${this.stretchStyle(stretch)}">`);
      for (let index = stretch.first; index < stretch.first + stretch.count; index++) {
        const size = axis.size(index);
        if (size === 0) continue;
        const offset = axis.offset(index) - stretch.sheet;
        const label = this.kind === "columns" ? columnLetters(index) : String(index + 1);
        const hidden = index > 0 && axis.size(index - 1) === 0 ? " header-after-hidden" : "";
        html.push(
          `<div class="header${this.stateOf(index, selection)}${hidden}" data-header="${label}" style="${this.cellStyle(offset, size)}">${label}</div>`,
        );
      }
      html.push("</div>");
    }
    this.element.innerHTML = html.join("");
  }

  /** Row or column under a position along this header, and whose far edge is within reach for resizing. */
  hit(position: number): { index: number; resizes: number | null } | null {
    const stretch = this.stretches.find((it) => position >= it.start && position < it.start + it.length);
    if (!stretch || !this.axis) return null;
    const sheetPosition = position - stretch.start + stretch.sheet;
    const index = this.axis.indexAt(sheetPosition);
    const fromStart = sheetPosition - this.axis.offset(index);
    const toEnd = this.axis.offset(index + 1) - sheetPosition;
    if (toEnd <= gripPixels) return { index, resizes: index };
    return { index, resizes: fromStart < gripPixels && index > 0 ? index - 1 : null };
  }

  /** Pixels of a row or column as painted last. */
  sizeOf(index: number): number {
    return this.axis?.size(index) ?? 0;
  }

  private stateOf(index: number, selection: CellArea): string {
    const columns = this.kind === "columns";
    const start = columns ? selection.column : selection.row;
    const count = columns ? selection.columns : selection.rows;
    if (index < start || index >= start + count) return "";
    const whole = columns ? selection.rows >= sheetRows : selection.columns >= sheetColumns;
    return whole ? " header-whole" : " header-selected";
  }

  private stretchStyle(stretch: { start: number; length: number }): string {
    return this.kind === "columns"
      ? `left:${stretch.start}px;width:${stretch.length}px`
      : `top:${stretch.start}px;height:${stretch.length}px`;
  }

  private cellStyle(offset: number, size: number): string {
    return this.kind === "columns" ? `left:${offset}px;width:${size}px` : `top:${offset}px;height:${size}px`;
  }
}

function stretchesOf(kind: HeaderAxis, panes: readonly Pane[]) {
  const stretches = panes.map((pane) =>
    kind === "columns"
      ? {
          start: pane.left,
          sheet: pane.sheetLeft,
          length: pane.width,
          first: pane.area.column,
          count: pane.area.columns,
        }
      : {
          start: pane.top,
          sheet: pane.sheetTop,
          length: pane.height,
          first: pane.area.row,
          count: pane.area.rows,
        },
  );
  return stretches.filter(
    (stretch, index) => stretches.findIndex((it) => it.start === stretch.start) === index,
  );
}
