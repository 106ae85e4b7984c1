import type { ChartDocument, ChartSeriesDocument } from "../document/chart-document";
import { HostCollection, HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { absoluteReference } from "./addresses";
import { ChartDataLabels, ChartSeriesFormat } from "./chart-series-format";
import { newSeries } from "./chart-source";
import { isChartType } from "./chart-types";
import { parseColor } from "./colors";
import { Range } from "./range";
import type { ModelContext } from "./model-context";

/** Series of a chart in drawing order. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly typeName = "ChartSeriesCollection";

  constructor(
    readonly context: ModelContext,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.context, this.chart, series));
  }

  get count(): number {
    return this.chart.series.length;
  }

  getCount(): number {
    return this.count;
  }

  add(name = "", index?: number): ChartSeries {
    const series = newSeries(name);
    this.chart.series.splice(index ?? this.chart.series.length, 0, series);
    this.context.noteChange();
    return new ChartSeries(this.context, this.chart, series);
  }

  getItemAt(index: number): ChartSeries {
    const series = this.chart.series[index];
    if (!series) throw new RichApiError("InvalidArgument");
    return new ChartSeries(this.context, this.chart, series);
  }
}

const markerStyles = new Set([
  "Automatic",
  "Circle",
  "Dash",
  "Diamond",
  "Dot",
  "None",
  "Plus",
  "Square",
  "Star",
  "Triangle",
  "X",
]);

export class ChartSeries extends HostObject {
  static override readonly typeName = "ChartSeries";

  constructor(
    readonly context: ModelContext,
    readonly chart: ChartDocument,
    readonly series: ChartSeriesDocument,
  ) {
    super();
  }

  get name(): string {
    return this.series.name;
  }

  set name(name: string) {
    const formula = String(name).startsWith("=") ? name.slice(1) : null;
    this.change({ name: formula === null ? name : this.series.name, nameFormula: formula });
  }

  get chartType(): string {
    return this.series.type ?? this.chart.type;
  }

  set chartType(type: string) {
    if (!isChartType(type)) throw new RichApiError("InvalidArgument");
    this.change({ type: type === this.chart.type ? null : type });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.context, this.series);
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.context, this.series);
  }

  get hasDataLabels(): boolean {
    return this.series.showDataLabels;
  }

  set hasDataLabels(showDataLabels: boolean) {
    this.change({ showDataLabels });
  }

  get markerStyle(): string {
    return this.series.markerStyle ?? "Automatic";
  }

  set markerStyle(style: string) {
    if (!markerStyles.has(style)) throw new RichApiError("InvalidArgument");
    this.change({ markerStyle: style === "Automatic" ? null : style });
  }

  get markerSize(): number {
    return this.series.markerSize ?? 5;
  }

  set markerSize(size: number) {
    if (!Number.isInteger(size) || size < 2 || size > 72) throw new RichApiError("InvalidArgument");
    this.change({ markerSize: size });
  }

  get markerBackgroundColor(): string {
    return this.series.color ?? "";
  }

  set markerBackgroundColor(color: string) {
    this.change({ color: parseColor(color) });
  }

  get markerForegroundColor(): string {
    return this.series.color ?? "";
  }

  /** The document keeps one colour per series. */
  set markerForegroundColor(color: string) {
    this.change({ color: parseColor(color) });
  }

  setValues(source: Range): void {
    this.change({ yFormula: referenceTo(source) });
  }

  setXAxisValues(source: Range): void {
    this.change({ xFormula: referenceTo(source) });
  }

  /** @throws InvalidOperation when the chart has no bubbles */
  setBubbleSizes(source: Range): void {
    if (!this.chartType.startsWith("Bubble")) throw new RichApiError("InvalidOperation");
    this.change({ sizeFormula: referenceTo(source) });
  }

  delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
    this.context.noteChange();
  }

  private change(change: Partial<ChartSeriesDocument>): void {
    Object.assign(this.series, change);
    this.context.noteChange();
  }
}

function referenceTo(source: unknown): string {
  if (!(source instanceof Range)) throw new RichApiError("InvalidArgument");
  return absoluteReference(source.sheet.name, source.area);
}
