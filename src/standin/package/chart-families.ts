/** How a chart type of the API is written: an element of the plot area and its settings. */
export interface ChartFamily {
  element:
    | "scatterChart"
    | "bubbleChart"
    | "barChart"
    | "lineChart"
    | "areaChart"
    | "pieChart"
    | "doughnutChart"
    | "radarChart";
  barDirection?: "bar" | "col";
  grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  lines?: boolean;
  markers?: boolean;
  smooth?: boolean;
}

const scatter = { element: "scatterChart" } as const;
const line = { element: "lineChart" } as const;
const column = { element: "barChart", barDirection: "col" } as const;
const bar = { element: "barChart", barDirection: "bar" } as const;

const families: Record<string, ChartFamily> = {
  XYScatter: { ...scatter, lines: false, markers: true },
  XYScatterLines: { ...scatter, lines: true, markers: true },
  XYScatterLinesNoMarkers: { ...scatter, lines: true, markers: false },
  XYScatterSmooth: { ...scatter, lines: true, markers: true, smooth: true },
  XYScatterSmoothNoMarkers: { ...scatter, lines: true, markers: false, smooth: true },
  Bubble: { element: "bubbleChart" },
  Bubble3DEffect: { element: "bubbleChart" },
  ColumnClustered: { ...column, grouping: "clustered" },
  ColumnStacked: { ...column, grouping: "stacked" },
  ColumnStacked100: { ...column, grouping: "percentStacked" },
  BarClustered: { ...bar, grouping: "clustered" },
  BarStacked: { ...bar, grouping: "stacked" },
  BarStacked100: { ...bar, grouping: "percentStacked" },
  Line: { ...line, grouping: "standard", lines: true, markers: false },
  LineStacked: { ...line, grouping: "stacked", lines: true, markers: false },
  LineStacked100: { ...line, grouping: "percentStacked", lines: true, markers: false },
  LineMarkers: { ...line, grouping: "standard", lines: true, markers: true },
  LineMarkersStacked: { ...line, grouping: "stacked", lines: true, markers: true },
  LineMarkersStacked100: { ...line, grouping: "percentStacked", lines: true, markers: true },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  Radar: { element: "radarChart" },
};

/** @throws Error for a chart type that can't be written */
export function chartFamily(type: string): ChartFamily {
  const family = families[type];
  if (!family) throw new Error(`charts of type ${type} can't be saved`);
  return family;
}

/** Name of the type whose family has these settings, or null: such a chart is shown by its element's simplest type. */
export function chartTypeOf(wanted: ChartFamily): string | null {
  const keys = ["element", "barDirection", "grouping", "lines", "markers", "smooth"] as const;
  const found = Object.entries(families).find(([, family]) =>
    keys.every((key) => (wanted[key] ?? false) === (family[key] ?? false)),
  );
  return found?.[0] ?? null;
}

export function isRound(family: ChartFamily): boolean {
  return family.element === "pieChart" || family.element === "doughnutChart";
}

/** Both axes hold numbers. */
export function hasNumberAxes(family: ChartFamily): boolean {
  return family.element === "scatterChart" || family.element === "bubbleChart";
}
