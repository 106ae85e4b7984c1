import type { CellArea } from "../../standin/document/cell-document";
import type { SheetGeometry } from "./sheet-geometry";

export type PaneName = "corner" | "top" | "left" | "main";

/** One of up to four parts that a sheet with frozen rows or columns is shown in. */
export interface Pane {
  name: PaneName;
  /** Cells to paint. */
  area: CellArea;
  /** Its place within the cells' part of the window, pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** The sheet position that is shown at the pane's top left corner, pixels. */
  sheetLeft: number;
  sheetTop: number;
}

export interface PaneRequest {
  geometry: SheetGeometry;
  freeze: { rows: number; columns: number } | null;
  /** Size of the cells' part of the window, pixels. */
  width: number;
  height: number;
  /** How far the unfrozen part is scrolled, pixels. */
  scrollLeft: number;
  scrollTop: number;
}

/** Splits the window into panes; those without room are left out. */
export function layoutPanes(request: PaneRequest): Pane[] {
  const { geometry, freeze } = request;
  const frozenWidth = Math.min(geometry.columns.offset(freeze?.columns ?? 0), request.width);
  const frozenHeight = Math.min(geometry.rows.offset(freeze?.rows ?? 0), request.height);
  const across = [
    { frozen: true, start: 0, length: frozenWidth, sheet: 0 },
    {
      frozen: false,
      start: frozenWidth,
      length: request.width - frozenWidth,
      sheet: frozenWidth + request.scrollLeft,
    },
  ];
  const down = [
    { frozen: true, start: 0, length: frozenHeight, sheet: 0 },
    {
      frozen: false,
      start: frozenHeight,
      length: request.height - frozenHeight,
      sheet: frozenHeight + request.scrollTop,
    },
  ];
  const panes: Pane[] = [];
  for (const vertical of down) {
    for (const horizontal of across) {
      if (vertical.length <= 0 || horizontal.length <= 0) continue;
      panes.push({
        name: paneName(vertical.frozen, horizontal.frozen),
        area: coveredArea(geometry, horizontal, vertical),
        left: horizontal.start,
        top: vertical.start,
        width: horizontal.length,
        height: vertical.length,
        sheetLeft: horizontal.sheet,
        sheetTop: vertical.sheet,
      });
    }
  }
  return panes;
}

/** The pane under a point of the cells' part of the window, if any. */
export function paneAt(panes: readonly Pane[], x: number, y: number): Pane | undefined {
  return panes.find(
    (pane) => x >= pane.left && x < pane.left + pane.width && y >= pane.top && y < pane.top + pane.height,
  );
}

function paneName(frozenRows: boolean, frozenColumns: boolean): PaneName {
  if (frozenRows) return frozenColumns ? "corner" : "top";
  return frozenColumns ? "left" : "main";
}

interface Stretch {
  length: number;
  sheet: number;
}

function coveredArea(geometry: SheetGeometry, horizontal: Stretch, vertical: Stretch): CellArea {
  const row = geometry.rows.indexAt(vertical.sheet);
  const column = geometry.columns.indexAt(horizontal.sheet);
  return {
    row,
    column,
    rows: geometry.rows.indexAt(vertical.sheet + vertical.length - 1) - row + 1,
    columns: geometry.columns.indexAt(horizontal.sheet + horizontal.length - 1) - column + 1,
  };
}
