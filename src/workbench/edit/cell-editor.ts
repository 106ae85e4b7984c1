import { element } from "../dom/element";
import type { PixelRectangle } from "../grid/sheet-geometry";
import { acceptsReference, cycleAbsolute, insertReference } from "./point-mode";
import type { FormulaText } from "./point-mode";

export type AfterCommit = "stay" | "down" | "up" | "right" | "left";

export interface EditorEvents {
  /** False keeps the editor open, because the text was refused. */
  commit(text: string, after: AfterCommit): void;
  cancel(): void;
  changed(text: string): void;
}

/**
 * Typing into a cell: one text shown in the cell and in the formula bar, whichever has the caret. Arrow keys leave a
 * cell that was begun by typing, and move the caret in one that was opened with F2 or a double click, as in Excel.
 */
export class CellEditor {
  readonly cellInput = element("textarea", {
    class: "cell-editor",
    spellcheck: "false",
    rows: 1,
    hidden: true,
  });
  private isTyping = false;
  private pointed: FormulaText["pointed"] = null;
  private open = false;

  constructor(
    readonly barInput: HTMLTextAreaElement,
    private readonly events: EditorEvents,
    labels: { cell: string },
  ) {
    this.cellInput.setAttribute("aria-label", labels.cell);
    for (const input of [this.cellInput, barInput]) {
      input.addEventListener("input", () => this.onInput(input));
      input.addEventListener("keydown", (event) => this.onKey(event, input));
    }
  }

  get isOpen(): boolean {
    return this.open;
  }

  get text(): string {
    return this.cellInput.value;
  }

  /** @param start.byTyping begun with a printable key: the text starts empty and arrow keys will leave the cell */
  start(start: { text: string; byTyping: boolean; in: "cell" | "bar" }): void {
    this.open = true;
    this.isTyping = start.byTyping;
    this.pointed = null;
    this.cellInput.hidden = false;
    this.cellInput.value = start.text;
    this.barInput.value = start.text;
    const input = start.in === "cell" ? this.cellInput : this.barInput;
    if (document.activeElement !== input) {
      input.focus({ preventScroll: true });
      input.setSelectionRange(start.text.length, start.text.length);
    }
    this.events.changed(start.text);
  }

  stop(): void {
    this.open = false;
    this.cellInput.hidden = true;
    this.cellInput.value = "";
  }

  place(rectangle: PixelRectangle, style: string): void {
    this.cellInput.style.cssText = style;
    this.cellInput.style.left = `${rectangle.left - 1}px`;
    this.cellInput.style.top = `${rectangle.top - 1}px`;
    this.cellInput.style.minWidth = `${rectangle.width + 1}px`;
    this.cellInput.style.minHeight = `${rectangle.height + 1}px`;
    this.grow();
  }

  /** Takes a click on a cell as its address, where the formula can use one. */
  point(reference: string): boolean {
    if (!this.open) return false;
    const formula = this.formulaText();
    if (!acceptsReference(formula)) return false;
    this.apply(insertReference(formula, reference));
    return true;
  }

  private formulaText(): FormulaText {
    const input = this.activeInput();
    return { text: input.value, caret: input.selectionStart, pointed: this.pointed };
  }

  private apply(formula: FormulaText): void {
    const input = this.activeInput();
    this.cellInput.value = formula.text;
    this.barInput.value = formula.text;
    input.focus({ preventScroll: true });
    input.setSelectionRange(formula.caret, formula.caret);
    this.pointed = formula.pointed;
    this.grow();
    this.events.changed(formula.text);
  }

  private activeInput(): HTMLTextAreaElement {
    return document.activeElement === this.barInput ? this.barInput : this.cellInput;
  }

  private onInput(input: HTMLTextAreaElement): void {
    if (!this.open) return;
    this.pointed = null;
    const other = input === this.barInput ? this.cellInput : this.barInput;
    other.value = input.value;
    this.grow();
    this.events.changed(input.value);
  }

  private onKey(event: KeyboardEvent, input: HTMLTextAreaElement): void {
    if (!this.open || event.isComposing) return;
    event.stopPropagation();
    const after = this.leavingKey(event);
    if (after) {
      event.preventDefault();
      this.events.commit(input.value, after);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.events.cancel();
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
      this.onInput(input);
    } else if (event.key === "F4") {
      event.preventDefault();
      this.apply(cycleAbsolute(this.formulaText()));
    } else if (event.key === "F2") {
      event.preventDefault();
      this.isTyping = !this.isTyping;
    }
  }

  private leavingKey(event: KeyboardEvent): AfterCommit | null {
    if (event.key === "Enter" && !event.altKey) return event.shiftKey ? "up" : "down";
    if (event.key === "Tab") return event.shiftKey ? "left" : "right";
    if (!this.isTyping || event.shiftKey || event.ctrlKey || this.cellInput.value.startsWith("="))
      return null;
    const arrows: Record<string, AfterCommit> = {
      ArrowUp: "up",
      ArrowDown: "down",
      ArrowLeft: "left",
      ArrowRight: "right",
    };
    return document.activeElement === this.cellInput ? (arrows[event.key] ?? null) : null;
  }

  /** The box grows with its text over the neighbours, and breaks lines only where the page ends. */
  private grow(): void {
    const { style } = this.cellInput;
    style.whiteSpace = "pre";
    style.width = "0";
    const room = window.innerWidth - this.cellInput.offsetLeft - 8;
    const width = this.cellInput.scrollWidth + 8;
    style.width = `${Math.min(width, room)}px`;
    if (width > room) style.whiteSpace = "pre-wrap";
    style.height = "0";
    style.height = `${this.cellInput.scrollHeight + 2}px`;
  }
}
