import { pointsToPixels } from "./sheet-geometry";

/** A picture over the cells, e.g. a chart. Frame in points from the sheet's top left corner. */
export interface FloatingObject {
  id: string;
  /** What a screen reader says, in a list beside the grid. */
  label: string;
  frame: { left: number; top: number; width: number; height: number };
  svg: string;
}

/** Charts of one pane, in sheet coordinates; each pane clips its own copy. */
export class FloatingLayer {
  readonly element = document.createElement("div");
  private shown: readonly FloatingObject[] | null = null;
  private zoom = 0;

  constructor() {
    this.element.className = "floating-layer";
    this.element.setAttribute("aria-hidden", "true");
  }

  show(objects: readonly FloatingObject[], zoom: number): void {
    if (objects === this.shown && zoom === this.zoom) return;
    this.shown = objects;
    this.zoom = zoom;
    this.element.replaceChildren(...objects.map((it) => floatingElement(it, zoom)));
  }
}

function floatingElement({ id, frame, svg }: FloatingObject, zoom: number): HTMLElement {
  const element = document.createElement("div");
  element.className = "floating";
  element.dataset.chart = id;
  for (const side of ["left", "top", "width", "height"] as const) {
    element.style[side] = `${pointsToPixels(frame[side]) * zoom}px`;
  }
  element.innerHTML = svg;
  return element;
}
