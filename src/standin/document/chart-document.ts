export interface ChartDocument {
  id: string;
  name: string;
  /** Excel.ChartType, e.g. `XYScatter`, `Bubble`, `BarClustered`, `ColumnStacked`, `Line`, `Pie`. */
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" };
  series: ChartSeriesDocument[];
  categoryAxis: ChartAxisDocument;
  valueAxis: ChartAxisDocument;
  /** Points from the sheet's top left corner. */
  frame: { left: number; top: number; width: number; height: number };
  /** A chart of the opened file: shown as far as understood, written back untouched. */
  origin: unknown;
}

export interface ChartSeriesDocument {
  name: string;
  /** References such as `'Matrix'!$A$5:$A$22`. */
  nameFormula: string | null;
  xFormula: string | null;
  yFormula: string | null;
  sizeFormula: string | null;
  color: string | null;
  markerStyle: string | null;
  markerSize: number | null;
  showDataLabels: boolean;
  /** What data labels say; the value alone when left out. */
  labelContent?: { value: boolean; seriesName: boolean; categoryName: boolean };
  /** Excel.ChartSeries.chartType if it deviates from the chart's. */
  type: string | null;
}

export interface ChartAxisDocument {
  title: string;
  titleVisible: boolean;
  min: number | null;
  max: number | null;
  majorUnit: number | null;
  visible: boolean;
  gridlines: boolean;
  numberFormat: string | null;
  reverse: boolean;
}
