import type { CellPosition } from "./cell-areas";
import type { GridScene } from "./grid-view";
import type { PixelRectangle } from "./sheet-geometry";

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
    this.element.tabIndex = -1;
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

  /** @param frozen pixels of the frozen part, which always stays in sight */
  reveal(target: PixelRectangle, frozen: { width: number; height: number }): void {
    const { width, height, scrollLeft, scrollTop } = this.state;
    if (target.left >= frozen.width) {
      const left = target.left - frozen.width;
      const room = width - frozen.width;
      if (left < scrollLeft) this.element.scrollLeft = left;
      else if (left + target.width > scrollLeft + room) {
        this.element.scrollLeft = Math.min(left, left + target.width - room);
      }
    }
    if (target.top >= frozen.height) {
      const top = target.top - frozen.height;
      const room = height - frozen.height;
      if (top < scrollTop) this.element.scrollTop = top;
      else if (top + target.height > scrollTop + room) {
        this.element.scrollTop = Math.min(top, top + target.height - room);
      }
    }
  }
}
