import { element } from "../dom/element";
import { drag } from "../grid/drag";
import type { WorkbenchWords } from "../words";
import { icon } from "./icons";

const startWidth = 350;
const smallestWidth = 320;
const largestWidth = 720;

/** The add-in's page in a frame, as Excel shows it: closing hides it only, the shared runtime goes on. */
export class TaskPane {
  readonly element: HTMLElement;
  private readonly title = element("span", { class: "pane-title" });
  private readonly body = element("div", { class: "pane-body" });
  private frame: HTMLIFrameElement | null = null;
  /** Gets the keys that are pressed inside the add-in's page. */
  onKeyDown: (event: KeyboardEvent) => void = () => undefined;

  constructor(words: WorkbenchWords, onToggle: (visible: boolean) => void) {
    const close = element("button", {
      type: "button",
      class: "pane-close",
      title: words.closePane,
      "aria-label": words.closePane,
    });
    close.innerHTML = icon("close");
    const sash = element("div", { class: "pane-sash", role: "separator", "aria-orientation": "vertical" });
    this.element = element(
      "aside",
      { class: "task-pane" },
      sash,
      element("header", { class: "pane-header" }, this.title, close),
      this.body,
    );
    this.element.setAttribute("aria-label", words.showPane);
    this.element.style.width = `${startWidth}px`;
    close.addEventListener("click", () => {
      this.setVisible(false);
      onToggle(false);
    });
    sash.addEventListener("pointerdown", (event) => this.startResizing(event));
  }

  /** Loads an add-in; an earlier one is gone with its frame. */
  load(title: string, address: string): HTMLIFrameElement {
    this.title.textContent = title;
    const frame = element("iframe", { class: "pane-frame", src: address, title });
    frame.addEventListener("load", () =>
      frame.contentWindow?.addEventListener("keydown", (event) => this.onKeyDown(event)),
    );
    this.frame = frame;
    this.body.replaceChildren(frame);
    return frame;
  }

  showMessage(text: string): void {
    this.frame = null;
    this.body.replaceChildren(element("p", { class: "pane-message" }, text));
  }

  get isVisible(): boolean {
    return !this.element.classList.contains("task-pane-closed");
  }

  /** Moves the focus into the add-in's page; the next Tab goes to its first button. */
  focus(): void {
    this.frame?.focus();
  }

  setVisible(visible: boolean): void {
    this.element.classList.toggle("task-pane-closed", !visible);
  }

  private startResizing(event: PointerEvent): void {
    const right = this.element.getBoundingClientRect().right;
    this.element.classList.add("task-pane-resizing");
    drag(event, {
      move: ({ clientX }) => {
        const width = Math.min(Math.max(right - clientX, smallestWidth), largestWidth);
        this.element.style.width = `${width}px`;
      },
      end: () => this.element.classList.remove("task-pane-resizing"),
    });
  }
}
