import type { CellArea } from "../../standin/document/cell-document";
import { areaRectangle, type PixelRectangle, type SheetGeometry } from "./sheet-geometry";
import type { Selection } from "./selection-state";

export interface SelectionPainting {
  selection: Selection;
  geometry: SheetGeometry;
  /** Marching ants around what Ctrl+C took. */
  copied: CellArea | null;
  /** The area a drag of the fill handle would fill. */
  fillTarget: CellArea | null;
  /** References of the formula being typed. */
  references: readonly { area: CellArea; color: string }[];
  /** The active cell offers a list of values. */
  hasDropDown: boolean;
  /** Area of the active cell, its merge included. */
  activeArea: CellArea;
}

/** Frames over the cells of one pane, in sheet coordinates. */
export class SelectionLayer {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "selection-layer";
    this.element.setAttribute("role", "presentation");
  }

  show(painting: SelectionPainting): void {
    const { geometry, selection } = painting;
    const whole = areaRectangle(geometry, selection.area);
    const active = areaRectangle(geometry, painting.activeArea);
    const isRange = whole.width !== active.width || whole.height !== active.height;
    const parts = [isRange ? shade(whole, active) : "", frame("selection-frame", whole)];
    parts.push(
      `<div class="fill-handle" style="left:${whole.left + whole.width - 4}px;top:${whole.top + whole.height - 4}px"></div>`,
    );
    if (painting.copied) parts.push(frame("copied-frame", areaRectangle(geometry, painting.copied)));
    if (painting.fillTarget) parts.push(frame("fill-frame", areaRectangle(geometry, painting.fillTarget)));
    for (const { area, color } of painting.references) {
      parts.push(
        frame(
          "reference-frame",
          areaRectangle(geometry, area),
          `border-color:${color};background:${color}14`,
        ),
      );
    }
    if (painting.hasDropDown) {
      const left = active.left + active.width + 1;
      const top = active.top + active.height - 20;
      parts.push(`<div class="drop-down-button" data-drop-down style="left:${left}px;top:${top}px"></div>`);
    }
    this.element.innerHTML = parts.join("");
  }
}

function frame(className: string, rectangle: PixelRectangle, extra = ""): string {
  const { left, top, width, height } = rectangle;
  return `<div class="${className}" style="left:${left - 1}px;top:${top - 1}px;width:${width + 1}px;height:${height + 1}px;${extra}"></div>`;
}

/** The selection's tint leaves the active cell white, so that one sees where typing goes. */
function shade(whole: PixelRectangle, active: PixelRectangle): string {
  const right = whole.left + whole.width;
  const bottom = whole.top + whole.height;
  const pieces: PixelRectangle[] = [
    { left: whole.left, top: whole.top, width: whole.width, height: active.top - whole.top },
    {
      left: whole.left,
      top: active.top + active.height,
      width: whole.width,
      height: bottom - active.top - active.height,
    },
    { left: whole.left, top: active.top, width: active.left - whole.left, height: active.height },
    {
      left: active.left + active.width,
      top: active.top,
      width: right - active.left - active.width,
      height: active.height,
    },
  ];
  return pieces
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(
      ({ left, top, width, height }) =>
        `<div class="selection-shade" style="left:${left}px;top:${top}px;width:${width}px;height:${height}px"></div>`,
    )
    .join("");
}
