import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea } from "../../standin/document/cell-document";
import { CellPainter } from "../paint/cell-painter";
import { cellAddress, type CellPosition } from "./cell-areas";
import { CellLayer } from "./cell-layer";
import { FloatingLayer, type FloatingObject } from "./floating-layer";
import { HeaderLayer } from "./header-layer";
import { layoutPanes, paneAt, type Pane, type PaneName } from "./panes";
import { ScrollArea } from "./scroll-area";
import { SelectionLayer } from "./selection-layer";
import { areaRectangle, type PixelRectangle } from "./sheet-geometry";
import type { GridScene } from "./grid-scene";

/*
 * Why a grid of our own. Looked at before writing it:
 *   Univer 0.25 (2.9 MB gzip, 1.0 not installable), FortuneSheet (682 kB gzip), x-data-spreadsheet 1.1.9 (42 kB gzip,
 *   MIT; no conditional formats, charts or number formats of its own, last development years ago) and
 *   jspreadsheet-ce each bring a workbook model and a formula engine: the stand-in's document would have to be kept
 *   equal to theirs in both directions, after every batch of the add-in.
 *   Glide Data Grid 6 (MIT) has no vertical merges and no frozen rows at the top, and asks for React 18, lodash,
 *   marked and a carousel; RevoGrid 4 and canvas-datagrid (MIT, BSD) have no merged cells; react-datasheet-grid is a
 *   form in columns, without formats per cell; Handsontable's licence excludes commercial use.
 * What is left for us is painting a document that others compute: some 2,000 lines, elements instead of a canvas so
 * that screen readers and tests find every cell.
 */

/** The visible part of one sheet with its headers. It knows no actions: others listen to its elements. */
export class GridView {
  readonly element = document.createElement("div");
  readonly columnHeaders = new HeaderLayer("columns");
  readonly rowHeaders = new HeaderLayer("rows");
  readonly selectAllButton = document.createElement("button");
  readonly scroll = new ScrollArea();
  /** What has the focus while no cell is typed into, and what screen readers know as the grid. */
  readonly cells = this.scroll.element;
  /** Names of the sheet's charts: a grid may hold nothing but rows and cells. */
  private readonly chartList = document.createElement("ul");
  private readonly layers = new Map<
    PaneName,
    { cells: CellLayer; selection: SelectionLayer; floating: FloatingLayer }
  >();
  private readonly scrollPositions = new WeakMap<
    WorksheetDocument,
    { scrollLeft: number; scrollTop: number }
  >();
  private scene: GridScene | null = null;
  private painter: CellPainter | null = null;
  private panes: Pane[] = [];
  private requestedFrame = 0;
  private cellsAreStale = true;

  constructor(label: string) {
    this.element.className = "grid";
    this.cells.tabIndex = 0;
    this.cells.setAttribute("role", "grid");
    this.cells.setAttribute("aria-label", label);
    this.cells.setAttribute("aria-multiselectable", "true");
    this.chartList.className = "visually-hidden";
    this.selectAllButton.className = "select-all";
    this.selectAllButton.tabIndex = -1;
    // Like the headers, for the mouse only: the keyboard has Ctrl+A.
    this.selectAllButton.setAttribute("aria-hidden", "true");
    this.element.append(
      this.selectAllButton,
      this.columnHeaders.element,
      this.rowHeaders.element,
      this.cells,
      this.chartList,
    );
    for (const name of ["main", "left", "top", "corner"] as const) {
      const layer = {
        cells: new CellLayer(name),
        selection: new SelectionLayer(),
        floating: new FloatingLayer(),
      };
      layer.cells.content.append(layer.floating.element, layer.selection.element);
      this.scroll.window.append(layer.cells.element);
      this.layers.set(name, layer);
    }
    this.scroll.element.addEventListener("scroll", () => this.requestPaint());
    new ResizeObserver(() => this.requestPaint()).observe(this.scroll.element);
  }

  /** Shows a document state. `cellsChanged` false means: only the selection moved. */
  show(scene: GridScene, cellsChanged = true): void {
    const sheetChanged = scene.sheet !== this.scene?.sheet;
    if (sheetChanged) this.keepScrollPosition();
    this.scene = scene;
    if (sheetChanged) this.restoreScrollPosition(scene);
    if (cellsChanged || sheetChanged) this.cellsAreStale = true;
    this.showChartNames(scene.floating);
    this.cells.setAttribute("aria-rowcount", String(scene.geometry.rows.count));
    this.cells.setAttribute("aria-colcount", String(scene.geometry.columns.count));
    this.cells.setAttribute("aria-activedescendant", `cell-${cellAddress(scene.selection.selection.active)}`);
    this.requestPaint();
  }

  /** Moves the focus to the cells and leaves the scroll position as it is. */
  focus(): void {
    this.cells.focus({ preventScroll: true });
  }

  private showChartNames(charts: readonly FloatingObject[]): void {
    this.chartList.hidden = charts.length === 0;
    this.chartList.replaceChildren(
      ...charts.map(({ label }) => {
        const entry = document.createElement("li");
        entry.textContent = label;
        return entry;
      }),
    );
  }

  /** Every sheet is scrolled on its own. */
  private keepScrollPosition(): void {
    if (this.scene) this.scrollPositions.set(this.scene.sheet, this.scroll.state);
  }

  private restoreScrollPosition(scene: GridScene): void {
    const { scrollLeft, scrollTop } = this.scrollPositions.get(scene.sheet) ?? {
      scrollLeft: 0,
      scrollTop: 0,
    };
    this.scroll.element.scrollTo(0, 0);
    const { rows, columns } = scene.geometry;
    this.scroll.fit(scene, { row: rows.indexAt(scrollTop), column: columns.indexAt(scrollLeft) });
    this.scroll.element.scrollTo(scrollLeft, scrollTop);
  }

  /** Paints with the next frame; many changes in one frame cost one painting. */
  requestPaint(): void {
    this.requestedFrame ||= requestAnimationFrame(() => {
      this.requestedFrame = 0;
      this.paint();
    });
  }

  /** The cell under a point of the browser window; outside, the nearest one if `clamped`. */
  positionAt(clientX: number, clientY: number, clamped = false): CellPosition | null {
    if (!this.scene) return null;
    const box = this.scroll.window.getBoundingClientRect();
    const limit = (value: number, size: number) => (clamped ? Math.min(Math.max(value, 0), size - 1) : value);
    const x = limit(clientX - box.left, box.width);
    const y = limit(clientY - box.top, box.height);
    const pane = paneAt(this.panes, x, y);
    if (!pane) return null;
    const { rows, columns } = this.scene.geometry;
    return {
      row: rows.indexAt(pane.sheetTop + y - pane.top),
      column: columns.indexAt(pane.sheetLeft + x - pane.left),
    };
  }

  /** Where an area is on the browser's page, for menus and the editor; null while it is out of sight. */
  pageRectangle(area: CellArea): PixelRectangle | null {
    if (!this.scene) return null;
    const box = this.scroll.window.getBoundingClientRect();
    const onSheet = areaRectangle(this.scene.geometry, area);
    for (const pane of this.panes) {
      const left = onSheet.left - pane.sheetLeft;
      const top = onSheet.top - pane.sheetTop;
      if (left + onSheet.width <= 0 || top + onSheet.height <= 0 || left >= pane.width || top >= pane.height)
        continue;
      return {
        left: box.left + pane.left + left,
        top: box.top + pane.top + top,
        width: onSheet.width,
        height: onSheet.height,
      };
    }
    return null;
  }

  /** Scrolls just as far as needed to show a cell. */
  reveal(position: CellPosition): void {
    if (!this.scene) return;
    this.scroll.fit(this.scene, position);
    this.scroll.reveal(this.scene, position);
    this.requestPaint();
  }

  /** Rows that fit into the unfrozen part, for Page Up and Page Down. */
  get visibleRows(): number {
    return Math.max(1, (this.panes.at(-1)?.area.rows ?? 2) - 1);
  }

  private paint(): void {
    const { scene } = this;
    if (!scene) return;
    this.scroll.fit(scene, scene.selection.selection.active);
    const { geometry, sheet } = scene;
    if (this.cellsAreStale) this.painter = new CellPainter(scene.workbook, sheet, geometry, scene.services);
    this.cellsAreStale = false;
    this.panes = layoutPanes({ geometry, freeze: sheet.freeze, ...this.scroll.state });
    for (const [name, layer] of this.layers) {
      const pane = this.panes.find((it) => it.name === name);
      layer.cells.element.hidden = !pane;
      if (!pane) {
        // Cells of the sheet before would stay in the page and carry the same addresses as those shown.
        layer.cells.show([]);
        continue;
      }
      layer.cells.place(pane);
      layer.cells.show(this.painter!.paint(pane.area));
      layer.floating.show(scene.floating, geometry.zoom);
      layer.selection.show(scene.selection);
    }
    this.columnHeaders.show(this.panes, geometry.columns, scene.selection.selection.area);
    this.rowHeaders.show(this.panes, geometry.rows, scene.selection.selection.area);
  }
}
