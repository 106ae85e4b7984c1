import type { AxisGeometry } from "./axis-geometry";
import type { CellPosition } from "./cell-areas";
import type { GridScene } from "./grid-scene";

/** Empty rows and columns beyond the used ones that can be scrolled to; more appear when one goes there. */
const spareRows = 60;
const spareColumns = 14;

/**
 * The scrolled part: real scroll bars over an empty spacer as large as the sheet, and a window that stays in place
 * and is painted for the scroll position. So wheel, touch and scroll bars behave as everywhere in the browser.
 */
export class ScrollArea {
  readonly element = document.createElement("div");
  /** The cells' part of the page. */
  readonly window = document.createElement("div");
  private readonly spacer = document.createElement("div");

  constructor() {
    this.element.className = "scroll-area";
    this.window.className = "cell-window";
    this.spacer.className = "scroll-spacer";
    this.element.append(this.window, this.spacer);
  }

  get state(): { width: number; height: number; scrollLeft: number; scrollTop: number } {
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.element;
    return { width: clientWidth, height: clientHeight, scrollLeft, scrollTop };
  }

  /** Makes the spacer large enough for the used cells, what is in sight, and a position. */
  fit({ sheet, geometry }: Pick<GridScene, "sheet" | "geometry">, position: CellPosition): void {
    const { width, height, scrollLeft, scrollTop } = this.state;
    const used = sheet.cells.usedArea();
    const lastRow = Math.max(
      used ? used.row + used.rows : 0,
      position.row,
      geometry.rows.indexAt(scrollTop + height),
    );
    const lastColumn = Math.max(
      used ? used.column + used.columns : 0,
      position.column,
      geometry.columns.indexAt(scrollLeft + width),
    );
    const rows = Math.min(lastRow + spareRows, geometry.rows.count);
    const columns = Math.min(lastColumn + spareColumns, geometry.columns.count);
    this.spacer.style.width = `${geometry.columns.offset(columns)}px`;
    this.spacer.style.height = `${geometry.rows.offset(rows)}px`;
    this.window.style.width = `${width}px`;
    this.window.style.height = `${height}px`;
  }

  /** Scrolls just as far as needed to show a cell; rows and columns at the start are not left cut. */
  reveal({ sheet, geometry }: Pick<GridScene, "sheet" | "geometry">, position: CellPosition): void {
    const { width, height, scrollLeft, scrollTop } = this.state;
    const { rows, columns } = geometry;
    this.element.scrollLeft = revealed(columns, {
      index: position.column,
      frozen: columns.offset(sheet.freeze?.columns ?? 0),
      length: width,
      scrolled: scrollLeft,
    });
    this.element.scrollTop = revealed(rows, {
      index: position.row,
      frozen: rows.offset(sheet.freeze?.rows ?? 0),
      length: height,
      scrolled: scrollTop,
    });
  }
}

/**
 * The scroll position along one axis that shows a row or column.
 * @param request.frozen pixels of the frozen part, which is always in sight
 * @param request.length pixels of the window
 */
export function revealed(
  axis: AxisGeometry,
  request: { index: number; frozen: number; length: number; scrolled: number },
): number {
  const { index, frozen, length, scrolled } = request;
  const start = axis.offset(index) - frozen;
  if (start < 0 || length <= frozen) return scrolled;
  if (start < scrolled) return start;
  const end = start + axis.size(index) - (length - frozen);
  if (end <= scrolled) return scrolled;
  const first = axis.indexAt(end + frozen);
  const snapped = axis.offset(first) - frozen < end ? axis.offset(first + 1) - frozen : end;
  return Math.min(start, snapped);
}
