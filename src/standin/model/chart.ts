import type { WorksheetDocument } from "../document/workbook-document";
import type { ChartDocument } from "../document/chart-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { ChartAxes } from "./chart-axis";
import { ChartSeriesCollection } from "./chart-series";
import { ChartLegend, ChartTitle } from "./chart-texts";
import { isChartType } from "./chart-types";
import { seriesFromSource } from "./chart-source";
import { areaFrame } from "./cell-positions";
import type { Range } from "./range";
import { resolveArea } from "./range-resolving";
import { Worksheet } from "./worksheet";
import type { ModelContext } from "./model-context";

/** A chart on a sheet. */
export class Chart extends HostObject {
  static override readonly typeName = "Chart";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get id(): string {
    return this.chart.id;
  }

  get name(): string {
    return this.chart.name;
  }

  /** @throws InvalidArgument when another chart of the sheet has the name */
  set name(name: string) {
    const isTaken = this.sheet.charts.some(
      (other) => other !== this.chart && other.name.toLowerCase() === String(name).toLowerCase(),
    );
    if (name === "" || isTaken) throw new RichApiError("InvalidArgument");
    this.change({ name });
  }

  get chartType(): string {
    return this.chart.type;
  }

  set chartType(type: string) {
    if (!isChartType(type)) throw new RichApiError("InvalidArgument");
    this.change({ type });
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.context, this.chart);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.context, this.chart);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.context, this.chart);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context, this.chart);
  }

  /** Points from the sheet's top left corner. */
  get left(): number {
    return this.chart.frame.left;
  }

  set left(left: number) {
    this.resize({ left });
  }

  get top(): number {
    return this.chart.frame.top;
  }

  set top(top: number) {
    this.resize({ top });
  }

  get width(): number {
    return this.chart.frame.width;
  }

  set width(width: number) {
    this.resize({ width });
  }

  get height(): number {
    return this.chart.frame.height;
  }

  set height(height: number) {
    this.resize({ height });
  }

  /** Covers the cells from `start` to `end`; without an end only the corner moves. */
  setPosition(start: Range | string, end?: Range | string): void {
    const first = areaFrame(this.sheet, this.areaOf(start));
    if (end === undefined) {
      this.resize({ left: first.left, top: first.top });
      return;
    }
    const last = areaFrame(this.sheet, this.areaOf(end));
    this.resize({
      left: first.left,
      top: first.top,
      width: last.left + last.width - first.left,
      height: last.top + last.height - first.top,
    });
  }

  setData(source: Range, seriesBy = "Auto"): void {
    this.change({
      series: seriesFromSource(this.context, source.sheet, source.area, this.chart.type, seriesBy),
    });
  }

  activate(): void {
    this.context.activate(this.sheet);
  }

  delete(): void {
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
    this.context.noteChange();
  }

  private areaOf(range: Range | string) {
    return typeof range === "string" ? resolveArea(this.context, range, this.sheet).area : range.area;
  }

  private resize(frame: Partial<ChartDocument["frame"]>): void {
    if (Object.values(frame).some((points) => typeof points !== "number" || points < 0)) {
      throw new RichApiError("InvalidArgument");
    }
    this.change({ frame: { ...this.chart.frame, ...frame } });
  }

  private change(change: Partial<ChartDocument>): void {
    Object.assign(this.chart, change);
    this.context.noteChange();
  }
}
