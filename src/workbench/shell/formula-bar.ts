import { element } from "../dom/element";
import type { WorkbenchWords } from "../words";
import { icon } from "./icons";

export interface FormulaBarEvents {
  /** A name or address was entered into the name box. */
  goTo(text: string): void;
  /** The caret entered the formula field: typing begins. */
  startEditing(): void;
  accept(): void;
  cancel(): void;
}

/** Name box and formula field above the grid. */
export class FormulaBar {
  readonly element: HTMLElement;
  readonly input = element("textarea", { class: "formula-input", rows: 1, spellcheck: "false" });
  private readonly nameBox = element("input", { class: "name-box", spellcheck: "false" });
  private readonly buttons: HTMLButtonElement[];
  private address = "A1";

  constructor(words: WorkbenchWords, events: FormulaBarEvents) {
    this.nameBox.setAttribute("aria-label", words.nameBox);
    this.input.setAttribute("aria-label", words.formulaBar);
    this.buttons = [
      iconButton("close", words.cancel, events.cancel),
      iconButton("check", words.enter, events.accept),
    ];
    this.nameBox.addEventListener("focus", () => this.nameBox.select());
    this.nameBox.addEventListener("blur", () => (this.nameBox.value = this.address));
    this.nameBox.addEventListener("keydown", (event) => {
      if (event.key === "Enter") events.goTo(this.nameBox.value);
      if (event.key === "Escape") this.nameBox.value = this.address;
    });
    this.input.addEventListener("focus", events.startEditing);
    this.element = element(
      "div",
      { class: "formula-bar" },
      this.nameBox,
      element(
        "div",
        { class: "formula-buttons" },
        ...this.buttons,
        element("span", { class: "formula-sign" }, "fx"),
      ),
      this.input,
    );
    this.setEditing(false);
  }

  show(address: string, content: string): void {
    this.address = address;
    if (document.activeElement !== this.nameBox) this.nameBox.value = address;
    this.input.value = content;
  }

  setEditing(editing: boolean): void {
    for (const button of this.buttons) button.disabled = !editing;
    this.element.classList.toggle("formula-bar-editing", editing);
  }
}

function iconButton(name: "close" | "check", label: string, run: () => void): HTMLButtonElement {
  const button = element("button", {
    type: "button",
    class: "formula-button",
    title: label,
    "aria-label": label,
  });
  button.innerHTML = icon(name);
  // The editor must keep the focus, or it would lose what is typed before the click arrives.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", run);
  return button;
}
