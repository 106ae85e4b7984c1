import { element } from "../dom/element";
import type { WorkbenchWords } from "../words";
import type { AddInButton, AddInManifest } from "./add-in-manifest";
import { icon } from "./icons";
import type { IconName } from "./icons";

export interface RibbonActions {
  open(): void;
  save(): void;
  undo(): void;
  redo(): void;
  cut(): void;
  copy(): void;
  paste(): void;
  freeze(): void;
  gridlines(): void;
  pane(): void;
  runAddInButton(button: AddInButton): void;
}

/** The strip of buttons: the workbench's own few, then the add-in's as its manifest declares them. */
export class Ribbon {
  readonly element = element("div", { class: "ribbon", role: "toolbar" });
  private readonly addInGroups = element("div", { class: "ribbon-add-in" });
  private readonly byName = new Map<IconName, HTMLButtonElement>();

  constructor(
    words: WorkbenchWords,
    private readonly actions: RibbonActions,
  ) {
    const button = (name: IconName, label: string, tip: string, run: () => void) =>
      this.ownButton(name, label, tip, run);
    this.element.append(
      group(words.groupWorkbook, [
        button("open", words.open, words.openTip, actions.open),
        button("save", words.save, words.saveTip, actions.save),
      ]),
      group(words.groupEdit, [
        button("undo", words.undo, `${words.undo} (${words.shortcut("Z")})`, actions.undo),
        button("redo", words.redo, `${words.redo} (${words.shortcut("Y")})`, actions.redo),
        button("cut", words.cut, words.cut, actions.cut),
        button("copy", words.copy, words.copy, actions.copy),
        button("paste", words.paste, words.paste, actions.paste),
      ]),
      group(words.groupView, [
        button("freeze", words.freezePanes, words.freezePanes, actions.freeze),
        button("grid", words.gridlines, words.gridlines, actions.gridlines),
        button("pane", words.showPane, words.showPane, actions.pane),
      ]),
      this.addInGroups,
    );
  }

  /** Moves the focus to the first button that can be pressed. */
  focus(): void {
    this.element.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
  }

  showAddIn(manifest: AddInManifest): void {
    this.addInGroups.replaceChildren(
      ...manifest.groups.map((it) =>
        group(
          `${manifest.tab} · ${it.label}`,
          it.buttons.map((button) => this.addInButton(button)),
        ),
      ),
    );
  }

  /** Disables a button that has nothing to do, or shows that its option is on. */
  setState(name: IconName, state: { enabled?: boolean; pressed?: boolean }): void {
    const button = this.byName.get(name);
    if (!button) return;
    if (state.enabled !== undefined) button.disabled = !state.enabled;
    if (state.pressed !== undefined) button.setAttribute("aria-pressed", String(state.pressed));
  }

  private ownButton(name: IconName, label: string, tip: string, run: () => void): HTMLButtonElement {
    const button = element("button", { type: "button", class: "ribbon-button", title: tip, onclick: run });
    button.innerHTML = icon(name);
    button.append(element("span", {}, label));
    this.byName.set(name, button);
    return button;
  }

  private addInButton(button: AddInButton): HTMLButtonElement {
    return element(
      "button",
      {
        type: "button",
        class: "ribbon-button ribbon-button-large",
        title: button.tip,
        "data-command": button.id,
        onclick: () => this.actions.runAddInButton(button),
      },
      element("img", { src: button.iconPath, alt: "", width: 24, height: 24 }),
      element("span", {}, button.label),
    );
  }
}

function group(label: string, buttons: HTMLButtonElement[]): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": label },
    element("div", { class: "ribbon-buttons" }, ...buttons),
    element("div", { class: "ribbon-label", "aria-hidden": "true" }, label),
  );
}
