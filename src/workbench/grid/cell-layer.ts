import type { DataBarLook } from "../../standin/format/conditional-look";
import type { PaintedCell } from "../paint/painted-cell";
import { iconSvg } from "../paint/icon-svg";
import { cellAddress } from "./cell-areas";
import type { Pane } from "./panes";

interface ShownCell {
  element: HTMLElement;
  painted: PaintedCell;
  signature: string;
}

/**
 * The cells of one pane as elements. Elements are kept while their cell stays in sight, and touched only when what
 * they show changed: scrolling moves the whole content, painting costs what is new.
 */
export class CellLayer {
  readonly element = document.createElement("div");
  /** Holds everything that lives in sheet coordinates: cells, selection, charts. */
  readonly content = document.createElement("div");
  private readonly cells = document.createElement("div");
  /** End of a frozen part; it lies over the cells and under charts. */
  private readonly freezeLine = document.createElement("div");
  private readonly rows = new Map<number, HTMLElement>();
  private readonly shown = new Map<string, ShownCell>();

  constructor(name: string) {
    this.element.className = `pane pane-${name}`;
    this.element.setAttribute("role", "rowgroup");
    this.content.className = "pane-content";
    this.content.setAttribute("role", "presentation");
    this.cells.setAttribute("role", "presentation");
    this.freezeLine.className = `freeze-line freeze-line-${name}`;
    this.freezeLine.setAttribute("role", "presentation");
    this.element.append(this.content);
    this.content.append(this.cells, this.freezeLine);
  }

  place(pane: Pane): void {
    const { style } = this.element;
    style.left = `${pane.left}px`;
    style.top = `${pane.top}px`;
    style.width = `${pane.width}px`;
    style.height = `${pane.height}px`;
    this.freezeLine.style.left = `${pane.sheetLeft}px`;
    this.freezeLine.style.top = `${pane.sheetTop}px`;
    this.freezeLine.style.width = `${pane.width}px`;
    this.freezeLine.style.height = `${pane.height}px`;
    this.content.style.transform = `translate(${-pane.sheetLeft}px, ${-pane.sheetTop}px)`;
  }

  show(painted: readonly PaintedCell[]): void {
    const wanted = new Set<string>();
    for (const cell of painted) {
      const key = `${cell.row}:${cell.column}:${cell.belongsElsewhere}`;
      wanted.add(key);
      const shown = this.shown.get(key);
      if (shown?.painted === cell) continue;
      const signature = signatureOf(cell);
      const element = shown?.element ?? this.createCell(cell);
      if (shown?.signature !== signature) drawCell(element, cell);
      this.shown.set(key, { element, painted: cell, signature });
    }
    for (const [key, { element }] of this.shown) {
      if (wanted.has(key)) continue;
      element.remove();
      this.shown.delete(key);
    }
    for (const [row, element] of this.rows) {
      if (element.childElementCount > 0) continue;
      element.remove();
      this.rows.delete(row);
    }
  }

  private createCell(cell: PaintedCell): HTMLElement {
    const element = document.createElement("div");
    this.rowElement(cell.row).append(element);
    if (cell.belongsElsewhere) {
      element.setAttribute("aria-hidden", "true");
      return element;
    }
    element.setAttribute("role", "gridcell");
    element.setAttribute("aria-colindex", String(cell.column + 1));
    element.dataset.address = cellAddress(cell);
    element.id = `cell-${cellAddress(cell)}`;
    return element;
  }

  private rowElement(row: number): HTMLElement {
    let element = this.rows.get(row);
    if (!element) {
      element = document.createElement("div");
      element.setAttribute("role", "row");
      element.setAttribute("aria-rowindex", String(row + 1));
      this.cells.append(element);
      this.rows.set(row, element);
    }
    return element;
  }
}

function signatureOf(cell: PaintedCell): string {
  return [
    cell.text,
    cell.boxStyle,
    cell.textStyle,
    cell.title,
    cell.hasComment,
    cell.hasFilter,
    cell.link,
    cell.bar ? JSON.stringify(cell.bar) : "",
    cell.icon ? `${cell.icon.set}${cell.icon.index}` : "",
  ].join("\u0001");
}

function drawCell(element: HTMLElement, cell: PaintedCell): void {
  const runsOver = /(^|;)(left|right):-/.test(cell.textStyle);
  element.className = `cell${runsOver ? " cell-runs-over" : ""}${cell.link ? " cell-link" : ""}`;
  element.style.cssText = cell.boxStyle;
  element.title = cell.title;
  setSpan(element, "aria-colspan", cell.columns);
  setSpan(element, "aria-rowspan", cell.rows);
  element.replaceChildren();
  if (cell.bar) element.append(barElement(cell.bar));
  if (cell.icon) element.insertAdjacentHTML("beforeend", iconSvg(cell.icon));
  if (cell.hasFilter) element.append(markElement("cell-filter"));
  if (cell.hasComment) element.append(markElement("cell-comment"));
  if (cell.text === "") return;
  const text = document.createElement("span");
  text.className = "cell-text";
  text.style.cssText = cell.textStyle;
  const line = document.createElement("span");
  line.textContent = cell.text;
  text.append(line);
  element.append(text);
}

function setSpan(element: HTMLElement, attribute: string, count: number): void {
  if (count > 1) element.setAttribute(attribute, String(count));
  else element.removeAttribute(attribute);
}

function barElement(bar: DataBarLook): HTMLElement {
  const element = markElement("cell-bar");
  element.style.left = `${bar.from * 100}%`;
  element.style.width = `${(bar.to - bar.from) * 100}%`;
  element.style.background = bar.gradient ? `linear-gradient(to right, ${bar.color}, #ffffff)` : bar.color;
  element.style.borderColor = bar.color;
  return element;
}

function markElement(className: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  return element;
}
