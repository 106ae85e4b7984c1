import { cashFlow } from "../money/cash-flow";
import { absoluteAddressOf } from "../sheets/a1";
import { month, percent, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { tableLook } from "../sheets/table-look";
import { monthOfDate } from "../values/month";
import { dashboardCharts } from "./dashboard-charts";
import { dashboardData } from "./dashboard-data";
import { dashboardFigures, type Figure } from "./dashboard-figures";
import { dashboardLayout, rateCell, thisMonthCell } from "./dashboard-layout";
import { dashboardLists, nextMilestones } from "./dashboard-lists";
import { cellsAt, mergedCell, onePage, reportHead, rowHeight } from "./report-parts";

const { columns, columnWidth, helper } = dashboardLayout;
const helperWidths = [20, 14, 16, 16];
const tilesPerRow = 6;
const tileColumns = 2;

/** Everything a manager asks for first, on one landscape page: figures, charts, risks, law, KPIs, what comes next. */
export function dashboardSheet(context: SheetContext): SheetSpec {
  const { words, areaWords } = context;
  const own = areaWords.reports.dashboard;
  const months = cashFlow(context.plan);
  const data = dashboardData(context, months);
  const figures = dashboardFigures(context, months);
  const widths = [...Array.from({ length: columns }, () => columnWidth), 1.5, ...helperWidths];
  return {
    key: "dashboard",
    name: words.sheetNames.dashboard,
    tabColor: colors.navy,
    blocks: [
      ...reportHead(context, own, columns),
      ...figures.flatMap((figure, index) => tile(figure, index)),
      ...tileLooks(figures),
      ...mergedCell(
        { row: dashboardLayout.note, column: 0, rows: 1, columns },
        text(note(context)),
        "note",
        "left",
      ),
      ...dashboardCharts(context, data),
      ...dashboardLists(context),
      ...nextMilestones(context),
      ...helperCells(context),
      ...Object.values(data).flatMap((table) => [table, ...lookBesideThePage(table, widths)]),
    ],
    freeze: null,
    columnWidths: widths,
    print: onePage(context, "landscape", {
      isWhole: true,
      area: { row: 0, column: 0, rows: dashboardLayout.lastRow + 1, columns },
    }),
  };
}

function place(index: number) {
  const row = dashboardLayout.figures + 2 * Math.floor(index / tilesPerRow);
  return { row, column: tileColumns * (index % tilesPerRow) };
}

function tile({ label, cell }: Figure, index: number): Block[] {
  const { row, column } = place(index);
  const area = { row, column, rows: 1, columns: tileColumns };
  return [
    ...mergedCell(area, text(label), "kpiLabel", "center"),
    ...mergedCell({ ...area, row: row + 1 }, cell, "kpiValue", "center"),
    ...(column === 0 ? [rowHeight(row, 17), rowHeight(row + 1, 23)] : []),
  ];
}

/** A first year beyond its limit, a plan below its cost and open errors stand out. */
function tileLooks(figures: readonly Figure[]): Block[] {
  const cellOf = (key: string) => {
    const { row, column } = place(figures.findIndex((figure) => figure.key === key));
    return { row: row + 1, column };
  };
  const at = (key: string) => absoluteAddressOf(cellOf(key));
  const rule = (key: string, expression: string): Block => ({
    kind: "rule",
    area: { ...cellOf(key), rows: 1, columns: tileColumns },
    rule: {
      type: "formula",
      formula: `=${expression}`,
      fill: colors.errorFill,
      color: colors.errorInk,
      bold: true,
    },
  });
  return [
    rule("firstYear", `AND(ISNUMBER(${at("limit")}),${at("firstYear")}>${at("limit")})`),
    rule("presentValue", `AND(ISNUMBER(${at("presentValue")}),${at("presentValue")}<0)`),
  ];
}

/** The rows of the helper tables are rows of the page: their heights are the page's. */
function lookBesideThePage(table: TableBlock, widths: readonly number[]): Block[] {
  return tableLook(table, widths, 20).filter(({ kind }) => kind !== "rowHeight");
}

/** What the figures cover, and that they are lower bounds while costs are missing. */
function note({ plan, areaWords }: SheetContext): string {
  const { lowerBound, covers } = areaWords.reports.dashboard;
  const isLowerBound = plan.budget.incomplete.length > 0 || plan.money.programme.incomplete.length > 0;
  return isLowerBound ? `${covers} ${lowerBound}` : covers;
}

function helperCells({ plan, words, areaWords }: SheetContext): Block[] {
  const { rate } = areaWords.money.economics;
  return [
    cellsAt(0, helper, "heading", [text(words.common.helperHeading)]),
    cellsAt(thisMonthCell.row, helper, "muted", [
      text(areaWords.reports.dashboard.thisMonth),
      month(monthOfDate(plan.today)),
    ]),
    cellsAt(rateCell.row, helper, "muted", [text(rate), percent(plan.input.settings.discountRate)]),
  ];
}
