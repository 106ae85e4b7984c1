import type { ChartAxisDocument, ChartDocument } from "../document/chart-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import type { ModelContext } from "./model-context";

export function newAxis(): ChartAxisDocument {
  return {
    title: "",
    titleVisible: false,
    min: null,
    max: null,
    majorUnit: null,
    visible: true,
    gridlines: false,
    numberFormat: null,
    reverse: false,
  };
}

export class ChartAxes extends HostObject {
  static override readonly typeName = "ChartAxes";

  constructor(
    readonly context: ModelContext,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.context, this.chart.categoryAxis, "Category");
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.context, this.chart.valueAxis, "Value");
  }

  getItem(type: string): ChartAxis {
    if (type === "Category") return this.categoryAxis;
    if (type === "Value") return this.valueAxis;
    throw this.context.services.notImplemented(`ChartAxisType.${type}`);
  }
}

/** One axis; a limit that Excel chooses reads as the empty text. */
export class ChartAxis extends HostObject {
  static override readonly typeName = "ChartAxis";

  constructor(
    readonly context: ModelContext,
    readonly axis: ChartAxisDocument,
    readonly type: "Category" | "Value",
  ) {
    super();
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.context, this.axis);
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.context, this.axis);
  }

  get minimum(): number | string {
    return this.axis.min ?? "";
  }

  set minimum(value: unknown) {
    this.change({ min: limit(value) });
  }

  get maximum(): number | string {
    return this.axis.max ?? "";
  }

  set maximum(value: unknown) {
    this.change({ max: limit(value) });
  }

  get majorUnit(): number | string {
    return this.axis.majorUnit ?? "";
  }

  set majorUnit(value: unknown) {
    this.change({ majorUnit: limit(value) });
  }

  get visible(): boolean {
    return this.axis.visible;
  }

  set visible(visible: boolean) {
    this.change({ visible });
  }

  get reversePlotOrder(): boolean {
    return this.axis.reverse;
  }

  set reversePlotOrder(reverse: boolean) {
    this.change({ reverse });
  }

  get numberFormat(): string {
    return this.axis.numberFormat ?? "General";
  }

  set numberFormat(numberFormat: string) {
    this.change({ numberFormat });
  }

  private change(change: Partial<ChartAxisDocument>): void {
    Object.assign(this.axis, change);
    this.context.noteChange();
  }
}

function limit(value: unknown): number | null {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value !== "number") throw new RichApiError("InvalidArgument");
  return value;
}

export class ChartAxisTitle extends HostObject {
  static override readonly typeName = "ChartAxisTitle";

  constructor(
    readonly context: ModelContext,
    readonly axis: ChartAxisDocument,
  ) {
    super();
  }

  get text(): string {
    return this.axis.title;
  }

  /** A text shows the title, as in Excel. */
  set text(text: string) {
    Object.assign(this.axis, { title: text, titleVisible: true });
    this.context.noteChange();
  }

  get visible(): boolean {
    return this.axis.titleVisible;
  }

  set visible(visible: boolean) {
    this.axis.titleVisible = visible;
    this.context.noteChange();
  }
}

export class ChartGridlines extends HostObject {
  static override readonly typeName = "ChartGridlines";

  constructor(
    readonly context: ModelContext,
    readonly axis: ChartAxisDocument,
  ) {
    super();
  }

  get visible(): boolean {
    return this.axis.gridlines;
  }

  set visible(visible: boolean) {
    this.axis.gridlines = visible;
    this.context.noteChange();
  }
}
