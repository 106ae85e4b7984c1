import { nextGuid } from "../document/new-document";
import type { WorksheetDocument } from "../document/workbook-document";
import type { ChartDocument } from "../document/chart-document";
import { HostCollection } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { Chart } from "./chart";
import { newAxis } from "./chart-axis";
import { isChartType } from "./chart-types";
import { seriesFromSource } from "./chart-source";
import { Range } from "./range";
import type { ModelContext } from "./model-context";

/** Charts of a sheet. */
export class ChartCollection extends HostCollection<Chart> {
  static override readonly typeName = "ChartCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
  ) {
    super();
  }

  get items(): Chart[] {
    return this.sheet.charts.map((chart) => this.wrap(chart));
  }

  get count(): number {
    return this.sheet.charts.length;
  }

  getCount(): number {
    return this.count;
  }

  /** Series come from the columns or rows of the source; `Auto` takes the longer direction for points. */
  add(type: string, sourceData: Range, seriesBy = "Auto"): Chart {
    if (!isChartType(type) || !(sourceData instanceof Range)) throw new RichApiError("InvalidArgument");
    this.context.requireWritable(
      this.sheet,
      sourceData.area,
      this.sheet.protection ? "allowEditObjects" : null,
    );
    const series = seriesFromSource(this.context, sourceData.sheet, sourceData.area, type, seriesBy);
    const stem = this.context.locale.startsWith("de") ? "Diagramm" : "Chart";
    let number = 1;
    while (this.sheet.charts.some((chart) => chart.name === `${stem} ${number}`)) number++;
    const chart: ChartDocument = {
      id: nextGuid(this.context.document),
      name: `${stem} ${number}`,
      type,
      title: { text: series.length === 1 ? series[0]!.name : "", visible: true },
      legend: { visible: series.length > 1, position: "Bottom" },
      series,
      categoryAxis: newAxis(),
      valueAxis: newAxis(),
      frame: { left: 0, top: 0, width: 360, height: 216 },
      origin: null,
    };
    this.sheet.charts.push(chart);
    this.context.noteChange();
    return this.wrap(chart);
  }

  /** By name, or by id. */
  getItemOrNullObject(key: string): Chart | null {
    const wanted = String(key).toLowerCase();
    const chart = this.sheet.charts.find((item) => item.id === key || item.name.toLowerCase() === wanted);
    return chart ? this.wrap(chart) : null;
  }

  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw new RichApiError("ItemNotFound");
    return chart;
  }

  getItemAt(index: number): Chart {
    const chart = this.sheet.charts[index];
    if (!chart) throw new RichApiError("InvalidArgument");
    return this.wrap(chart);
  }

  private wrap(chart: ChartDocument): Chart {
    return new Chart(this.context, this.sheet, chart);
  }
}
