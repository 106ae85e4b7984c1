import { element } from "../dom/element";
import type { WorkbenchWords } from "../words";

export interface SelectionFigures {
  sum: string | null;
  mean: string | null;
  count: number;
}

/** The line at the bottom: state, figures of the selection, zoom. */
export class StatusBar {
  readonly element: HTMLElement;
  private readonly message = element("span", { class: "status-message", role: "status" });
  private readonly figures = element("span", { class: "status-figures" });
  private readonly zoom = element("input", {
    type: "range",
    min: 50,
    max: 200,
    step: 10,
    value: 100,
    class: "zoom",
  });
  private readonly zoomText = element("span", { class: "zoom-text" }, "100 %");

  constructor(
    private readonly words: WorkbenchWords,
    onZoom: (factor: number) => void,
  ) {
    this.zoom.setAttribute("aria-label", words.zoom);
    this.zoom.addEventListener("input", () => {
      this.zoomText.textContent = `${this.zoom.value} %`;
      onZoom(Number(this.zoom.value) / 100);
    });
    this.element = element(
      "div",
      { class: "status-bar" },
      this.message,
      this.figures,
      this.zoom,
      this.zoomText,
    );
    this.say(words.ready);
  }

  say(text: string): void {
    this.message.textContent = text;
  }

  showFigures({ sum, mean, count }: SelectionFigures): void {
    const parts = [
      mean === null ? "" : `${this.words.mean}: ${mean}`,
      count > 1 ? `${this.words.count}: ${count}` : "",
      sum === null ? "" : `${this.words.sum}: ${sum}`,
    ];
    this.figures.textContent = parts.filter(Boolean).join("   ");
  }
}
