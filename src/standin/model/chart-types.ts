/** Excel.ChartType of the kinds that the stand-in draws and writes. */
const chartTypes = new Set([
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "Bubble",
  "Bubble3DEffect",
  "Radar",
]);

export function isChartType(type: unknown): type is string {
  return typeof type === "string" && chartTypes.has(type);
}

/** Kinds whose points have a number on both axes. */
export function hasNumericCategories(type: string): boolean {
  return type.startsWith("XYScatter") || type.startsWith("Bubble");
}
