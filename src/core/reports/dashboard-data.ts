import { fiscalQuarterStart, periodName } from "../budget/budget-plan";
import type { CashFlowMonth } from "../money/cash-flow";
import { economicsTableNames } from "../money/economics-layout";
import type { MoneyYear } from "../money/money-plan";
import type { Quadrant } from "../plan";
import { budgetTableNames } from "../sheets/budget-layout";
import { withProgramme } from "../sheets/budget-programme";
import { formula, money, month, number, text } from "../sheets/cells";
import { matrixTableName } from "../sheets/matrix-layout";
import { roadmapTableName } from "../sheets/roadmap-layout";
import { barsOf } from "../sheets/roadmap-table";
import type { SheetContext } from "../sheets/sheet-context";
import type { CellFormat, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { addMonths, type Month } from "../values/month";
import { dashboardLayout, dashboardTableNames } from "./dashboard-layout";
import { liveCell } from "./report-parts";

/** Quarters that a chart of the dashboard shows at most; labels of more could not be read. */
const quarterLimit = 16;

/** The tables that the charts draw from, below each other. */
export interface DashboardData {
  quadrants: TableBlock;
  years: TableBlock;
  load: TableBlock;
  cash: TableBlock;
}

/** Numbers by quadrant, year and quarter, as formulas over the sheets that own them. */
export function dashboardData(context: SheetContext, months: readonly CashFlowMonth[]): DashboardData {
  const quadrants = quadrantTable(context, 4);
  const years = yearTable(context, rowBelow(quadrants) + 1);
  const load = loadTable(context, rowBelow(years) + 1);
  const cash = cashTable(context, months, rowBelow(load) + 1);
  return { quadrants, years, load, cash };
}

function column<Row>(
  key: string,
  header: string,
  format: CellFormat,
  cell: (row: Row) => SpecCell,
): ColumnPlan<Row> {
  return { key, header, format, owner: "computed", width: 0, cell };
}

function quadrantTable(context: SheetContext, row: number): TableBlock {
  const { words, plan, areaWords } = context;
  const { data } = areaWords.reports.dashboard;
  const name = dashboardTableNames.quadrants;
  const own = tableReference(name).cell(words.matrix.quadrant);
  const matrix = tableReference(matrixTableName);
  const quadrants = matrix.column(words.matrix.quadrant);
  const selected = `${matrix.column(words.matrix.selected)},${literal(words.common.yes)}`;
  const mine = (quadrant: Quadrant) => plan.useCases.filter((each) => each.quadrant === quadrant);
  const count = (expression: string, value: number) =>
    formula(expression, "integer", number(value, "integer"));
  return buildTable<Quadrant>({
    name,
    at: { row, column: dashboardLayout.helper },
    rows: ["quickWin", "strategic", "filler", "defer"],
    id: (quadrant) => quadrant,
    columns: [
      column("quadrant", words.matrix.quadrant, "text", (each) => text(words.quadrants[each])),
      column("all", data.all, "integer", (each) => count(`=COUNTIF(${quadrants},${own})`, mine(each).length)),
      column("selected", data.selected, "integer", (each) =>
        count(
          `=COUNTIFS(${quadrants},${own},${selected})`,
          mine(each).filter((planned) => planned.selected).length,
        ),
      ),
    ],
  });
}

function yearTable(context: SheetContext, row: number): TableBlock {
  const { words, plan, areaWords } = context;
  const { data } = areaWords.reports.dashboard;
  const name = dashboardTableNames.years;
  const own = tableReference(name).cell(words.budget.year);
  const years = tableReference(budgetTableNames.years);
  const ofYear = (header: string) =>
    `SUMPRODUCT((${years.column(words.budget.year)}=${own})*${years.column(header)})`;
  return buildTable<MoneyYear>({
    name,
    at: { row, column: dashboardLayout.helper },
    rows: plan.money.years,
    id: ({ year }) => String(year),
    columns: [
      column("year", words.budget.year, "text", ({ from }) => text(periodName(from, "year"))),
      column("cost", data.cost, "money", ({ totalCents }) =>
        formula(
          `=ROUND(${withProgramme(context, ofYear(words.budget.total), own)},2)`,
          "money",
          money(totalCents),
        ),
      ),
      column("limit", data.limit, "money", ({ limitCents }) =>
        formula(`=${ofYear(words.budget.limit)}`, "money", money(limitCents ?? 0)),
      ),
    ],
  });
}

/** First months of the fiscal quarters from one month to another, as many as a chart can show. */
function quartersBetween({ plan }: SheetContext, first: Month, last: Month): Month[] {
  const quarters: Month[] = [];
  let from = fiscalQuarterStart(first, plan.input.settings.fiscalYearStart);
  for (; from <= last && quarters.length < quarterLimit; from = addMonths(from, 3)) quarters.push(from);
  return quarters;
}

/** Person-days that the bars of the roadmap need in each quarter, against what there is. */
function loadTable(context: SheetContext, row: number): TableBlock {
  const { words, plan, areaWords } = context;
  const { data } = areaWords.reports.dashboard;
  const { capacity, projectStart } = plan.input.settings;
  const name = dashboardTableNames.load;
  const from = tableReference(name).cell(words.budget.from);
  const roadmap = tableReference(roadmapTableName);
  const [starts, ends] = [roadmap.column(words.roadmap.start), roadmap.column(words.roadmap.end)];
  const inMonth = (offset: number) =>
    `SUMIFS(${roadmap.column(words.roadmap.personDaysPerMonth)},${starts},"<"&EDATE(${from},${offset + 1}),${ends},">="&EDATE(${from},${offset}))`;
  const load = `=${[0, 1, 2].map(inMonth).join("+")}`;
  const bars = barsOf(context);
  const needed = (month: Month) =>
    bars
      .filter(({ start, end }) => start <= month && end >= month)
      .reduce((sum, each) => sum + (each.useCase.personDays ?? 0) / (each.durationMonths ?? each.months), 0);
  const loadOf = (quarter: Month) =>
    [0, 1, 2].reduce((sum, offset) => sum + needed(addMonths(quarter, offset)), 0);
  const { start, end } = plan.schedule;
  const first = start !== null && start < projectStart ? start : projectStart;
  return buildTable<Month>({
    name,
    at: { row, column: dashboardLayout.helper },
    rows: quartersBetween(context, first, end ?? addMonths(projectStart, 11)),
    id: (quarter) => quarter,
    columns: [
      column("quarter", words.budget.quarter, "text", (each) => text(periodName(each, "quarter"))),
      column("from", words.budget.from, "month", (each) => month(each)),
      column("load", data.load, "decimal", (each) =>
        formula(load, "decimal", number(loadOf(each), "decimal")),
      ),
      column("capacity", data.capacity, "decimal", () =>
        number(capacity === null ? null : 3 * capacity, "decimal"),
      ),
    ],
  });
}

/** What was spent and what came back until the end of each quarter; where the lines cross, the programme pays off. */
function cashTable(context: SheetContext, months: readonly CashFlowMonth[], row: number): TableBlock {
  const { words, areaWords } = context;
  const { economics: own, budget } = areaWords.money;
  const { data } = areaWords.reports.dashboard;
  const name = dashboardTableNames.cash;
  const from = tableReference(name).cell(words.budget.from);
  const flow = tableReference(economicsTableNames.months);
  const sum = (header: string) =>
    `SUMIFS(${flow.column(header)},${flow.column(own.month)},"<"&EDATE(${from},3))`;
  const cumulated = (
    key: string,
    header: string,
    parts: readonly string[],
    cents: (each: CashFlowMonth) => number,
  ) =>
    column<Month>(key, header, "money", (quarter) =>
      liveCell(context, "economics", {
        formula: `=ROUND(${parts.map(sum).join("+")},2)`,
        format: "money",
        value: money(
          months
            .filter((each) => each.month < addMonths(quarter, 3))
            .reduce((total, each) => total + cents(each), 0),
        ),
      }),
    );
  return buildTable<Month>({
    name,
    at: { row, column: dashboardLayout.helper },
    rows: quartersBetween(context, months[0]!.month, months.at(-1)!.month),
    id: (quarter) => quarter,
    columns: [
      column("quarter", words.budget.quarter, "text", (each) => text(periodName(each, "quarter"))),
      column("from", words.budget.from, "month", (each) => month(each)),
      cumulated(
        "spent",
        data.spent,
        [own.oneOff, words.budget.running, budget.programme],
        (each) => each.oneOffCents + each.runningCents + each.programmeCents,
      ),
      cumulated(
        "returned",
        data.returned,
        [own.benefit, budget.funding],
        (each) => each.benefitCents + each.fundingCents,
      ),
    ],
  });
}
