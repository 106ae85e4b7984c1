import type { ChartDocument } from "../document/chart-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import type { ModelContext } from "./model-context";

export class ChartTitle extends HostObject {
  static override readonly typeName = "ChartTitle";

  constructor(
    readonly context: ModelContext,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get text(): string {
    return this.chart.title.text;
  }

  /** A text shows the title, as in Excel. */
  set text(text: string) {
    this.chart.title = { text, visible: true };
    this.context.noteChange();
  }

  get visible(): boolean {
    return this.chart.title.visible;
  }

  set visible(visible: boolean) {
    this.chart.title = { ...this.chart.title, visible };
    this.context.noteChange();
  }
}

const positions = ["Top", "Bottom", "Left", "Right"] as const;

export class ChartLegend extends HostObject {
  static override readonly typeName = "ChartLegend";

  constructor(
    readonly context: ModelContext,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get visible(): boolean {
    return this.chart.legend.visible;
  }

  set visible(visible: boolean) {
    this.chart.legend = { ...this.chart.legend, visible };
    this.context.noteChange();
  }

  get position(): string {
    return this.chart.legend.position;
  }

  set position(value: string) {
    const position = positions.find((candidate) => candidate === value);
    if (!position) throw new RichApiError("InvalidArgument");
    this.chart.legend = { ...this.chart.legend, position };
    this.context.noteChange();
  }
}
