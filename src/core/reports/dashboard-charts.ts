import { matrixSheet } from "../sheets/matrix-sheet";
import { colors } from "../sheets/palette";
import type { SheetContext } from "../sheets/sheet-context";
import type { Area, ChartBlock, TableBlock } from "../sheets/sheet-spec";
import type { DashboardData } from "./dashboard-data";
import { dashboardLayout } from "./dashboard-layout";
import { columnCells } from "./report-parts";

/** Five charts in the slots of the dashboard; the matrix is drawn from the points of its own sheet. */
export function dashboardCharts(context: SheetContext, data: DashboardData): ChartBlock[] {
  const { words, areaWords, plan } = context;
  const { charts, data: names } = areaWords.reports.dashboard;
  const money = { title: words.budget.chartMoney, format: "integer" } as const;
  const hasLimits = plan.money.years.some(({ limitCents }) => limitCents !== null);
  const hasCapacity = plan.input.settings.capacity !== null;
  const columns = (
    name: string,
    table: TableBlock,
    [category, ...values]: readonly [string, ...(readonly [string, string, string])[]],
  ) => ({
    kind: "chart" as const,
    name,
    chart: "columnClustered" as const,
    series: values.map(([key, label, color]) => ({
      name: label,
      x: columnCells(table, category),
      y: columnCells(table, key),
      color,
    })),
    legend: values.length > 1,
  });
  return [
    ...matrixCopy(context, slot("firstCharts", 0), charts.matrix),
    {
      ...columns("KI_Uebersicht_Diagramm_Quadranten", data.quadrants, [
        "quadrant",
        ["all", names.all, colors.running],
        ["selected", names.selected, colors.oneOff],
      ]),
      title: charts.quadrants,
      area: slot("firstCharts", 1),
      xAxis: { title: "" },
      yAxis: { title: charts.count, min: 0, format: "integer" },
    },
    {
      ...columns("KI_Uebersicht_Diagramm_Budget", data.years, [
        "year",
        ["cost", names.cost, colors.oneOff],
        ...(hasLimits ? [["limit", names.limit, colors.thresholdLine] as const] : []),
      ]),
      title: charts.budget,
      area: slot("firstCharts", 2),
      xAxis: { title: "" },
      yAxis: { ...money, min: 0 },
    },
    {
      ...columns("KI_Uebersicht_Diagramm_Auslastung", data.load, [
        "quarter",
        ["load", names.load, colors.barPilot],
        ...(hasCapacity ? [["capacity", names.capacity, colors.thresholdLine] as const] : []),
      ]),
      title: charts.load,
      area: slot("secondCharts", 0),
      xAxis: { title: "" },
      yAxis: { title: charts.personDays, min: 0, format: "integer" },
    },
    {
      ...columns("KI_Uebersicht_Diagramm_Zahlungsstrom", data.cash, [
        "quarter",
        ["spent", names.spent, colors.oneOff],
        ["returned", names.returned, colors.quickWin],
      ]),
      chart: "line",
      title: charts.cash,
      area: slot("secondCharts", 1),
      xAxis: { title: "" },
      yAxis: { ...money, min: 0 },
    },
  ];
}

function slot(row: "firstCharts" | "secondCharts", index: number): Area {
  const { slotColumns, chartRows } = dashboardLayout;
  return { row: dashboardLayout[row], column: index * slotColumns, rows: chartRows, columns: slotColumns };
}

function matrixCopy(context: SheetContext, area: Area, title: string): ChartBlock[] {
  const original = matrixSheet(context).blocks.find((block) => block.kind === "chart");
  if (!original) return [];
  const series = original.series.map((each) => ({
    ...each,
    x: { ...each.x, sheet: "matrix" },
    y: { ...each.y, sheet: "matrix" },
  }));
  return [{ ...original, name: "KI_Uebersicht_Diagramm_Matrix", title, area, series }];
}
