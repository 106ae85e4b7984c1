import type { WorkbookDocument } from "../../standin/document/workbook-document";
import { element } from "../dom/element";
import type { WorkbenchWords } from "../words";
import { icon } from "./icons";

export interface SheetTabEvents {
  activate(index: number): void;
  add(): void;
  rename(index: number, name: string): void;
  menu(index: number, at: { x: number; y: number }): void;
}

/** One tab per visible sheet; a double click renames. */
export class SheetTabs {
  readonly element: HTMLElement;
  private readonly list = element("div", { class: "tabs", role: "tablist" });
  private shown = "";

  constructor(
    words: WorkbenchWords,
    private readonly events: SheetTabEvents,
  ) {
    this.list.setAttribute("aria-label", words.sheets);
    const add = element("button", {
      type: "button",
      class: "tab-add",
      title: words.addSheet,
      "aria-label": words.addSheet,
    });
    add.innerHTML = icon("plus");
    add.addEventListener("click", () => events.add());
    this.element = element("div", { class: "tab-bar" }, this.list, add);
  }

  show(workbook: WorkbookDocument): void {
    const tabs = workbook.sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor]);
    const signature = JSON.stringify([tabs, workbook.activeSheet]);
    if (signature === this.shown) return;
    this.shown = signature;
    const visible = workbook.sheets.flatMap((sheet, index) =>
      sheet.visibility === "Visible" ? [index] : [],
    );
    this.list.replaceChildren(...visible.map((index) => this.tab(workbook, index)));
    this.list
      .querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Moves the focus to the shown sheet's tab. */
  focus(): void {
    this.list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  startRename(index: number): void {
    const tab = this.list.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (!tab) return;
    const name = tab.textContent ?? "";
    const input = element("input", {
      class: "tab-rename",
      value: name,
      maxlength: 31,
      size: Math.max(4, name.length),
    });
    const finish = (accepted: boolean) => {
      if (!input.isConnected) return;
      this.shown = "";
      input.replaceWith(tab);
      if (accepted && input.value.trim() !== name) this.events.rename(index, input.value.trim());
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") finish(true);
      if (event.key === "Escape") finish(false);
    });
    input.addEventListener("blur", () => finish(true));
    tab.replaceWith(input);
    input.focus();
    input.select();
  }

  private tab(workbook: WorkbookDocument, index: number): HTMLElement {
    const sheet = workbook.sheets[index]!;
    const isActive = index === workbook.activeSheet;
    const tab = element(
      "button",
      {
        type: "button",
        class: "tab",
        role: "tab",
        "aria-selected": String(isActive),
        "data-index": index,
        "data-sheet": sheet.name,
        onclick: () => this.events.activate(index),
        ondblclick: () => this.startRename(index),
        oncontextmenu: (event: MouseEvent) => {
          event.preventDefault();
          this.events.menu(index, { x: event.clientX, y: event.clientY });
        },
      },
      sheet.name,
    );
    if (sheet.tabColor) tab.style.setProperty("--tab-color", sheet.tabColor);
    return tab;
  }
}
