import { bookedBetween, type CostSum, noCosts, addCosts } from "../budget/booking";
import { fiscalQuarterStart, periodName } from "../budget/budget-plan";
import { fiscalYearWithin } from "../budget/year-budgets";
import type { PlannedUseCase } from "../plan";
import type { YearBudget } from "../budget/budget-totals";
import type { Cents } from "../values/money";
import { addMonths, laterMonth, type Month } from "../values/month";
import { budgetTableNames } from "./budget-layout";
import { withProgramme } from "./budget-programme";
import { countedByRank } from "./budget-table";
import { formula, money, month, resultText, text } from "./cells";
import { monthText, type SheetContext } from "./sheet-context";
import type { SpecCell, TableBlock } from "./sheet-spec";
import { literal, tableReference } from "./structured-reference";
import { buildTable, type ColumnPlan } from "./table-builder";

interface Period extends CostSum {
  key: string;
  label: string;
  from: Month;
  to: Month;
}

/** Fiscal years with the user's limits, what is left of them and a flag where they are exceeded. */
export function yearTable(context: SheetContext, row: number): TableBlock {
  const { words, plan } = context;
  const { settings } = plan.input;
  const name = budgetTableNames.years;
  const own = tableReference(name);
  const limit = own.cell(words.budget.limit);
  const total = own.cell(words.budget.total);
  const used = withProgramme(context, total, own.cell(words.budget.year));
  const rest = `=IF(${limit}="","",ROUND(${limit}-${used},2))`;
  const state = `=IF(${limit}="","",IF(${used}>${limit},${literal(words.budget.overrun)},${literal(words.budget.withinLimit)}))`;
  type Row = Period & YearBudget & { usedCents: Cents };
  const rows = plan.budget.byYear.map((budget): Row => {
    const span = fiscalYearWithin(budget.year, settings);
    const programme = plan.money.years.find(({ year }) => year === budget.year)?.programme ?? noCosts;
    const usedCents = budget.totalCents + programme.totalCents;
    return { ...budget, ...span, usedCents, key: String(budget.year), label: periodName(span.from, "year") };
  });
  return buildTable<Row>({
    name,
    at: { row, column: 0 },
    rows,
    id: (each) => each.key,
    columns: [
      ...periodColumns<Row>(context, name, words.budget.year),
      moneyColumn<Row>("limit", words.budget.limit, (each) => money(each.limitCents)),
      moneyColumn<Row>("rest", words.budget.rest, (each) =>
        formula(
          rest,
          "money",
          each.limitCents === null ? resultText("") : money(each.limitCents - each.usedCents),
        ),
      ),
      ...spanColumns<Row>(context),
      {
        ...textColumn<Row>("state", words.budget.limitState, (each) =>
          formula(state, "text", resultText(limitState(context, each))),
        ),
      },
    ],
  });
}

function limitState(
  context: SheetContext,
  { limitCents, usedCents }: { limitCents: Cents | null; usedCents: Cents },
): string {
  if (limitCents === null) return "";
  return usedCents > limitCents ? context.words.budget.overrun : context.words.budget.withinLimit;
}

/** Fiscal quarters over the horizon with the running total. */
export function quarterTable(context: SheetContext, row: number): TableBlock {
  const { words } = context;
  const name = budgetTableNames.quarters;
  const own = tableReference(name);
  const cumulated = `=SUMPRODUCT((${own.column(words.budget.from)}<=${own.cell(words.budget.from)})*${own.column(words.budget.total)})`;
  let sum: Cents = 0;
  const rows = quarters(context).map((each) => ({ ...each, sum: (sum += each.totalCents) }));
  type Row = (typeof rows)[number];
  return buildTable<Row>({
    name,
    at: { row, column: 0 },
    rows,
    id: (each) => each.key,
    columns: [
      ...periodColumns<Row>(context, name, words.budget.quarter),
      moneyColumn<Row>("cumulated", words.budget.cumulated, (each) =>
        formula(cumulated, "money", money(each.sum)),
      ),
      ...spanColumns<Row>(context),
    ],
  });
}

function quarters(context: SheetContext): Period[] {
  const { plan } = context;
  const { settings } = plan.input;
  const first = plan.schedule.start;
  const start = first && first < settings.projectStart ? first : settings.projectStart;
  const periods: Period[] = [];
  for (
    let from = fiscalQuarterStart(start, settings.fiscalYearStart);
    from <= plan.horizonEnd;
    from = addMonths(from, 3)
  ) {
    const end = addMonths(from, 2);
    const to = end < plan.horizonEnd ? end : plan.horizonEnd;
    const costs = countedByRank(context).reduce<CostSum>(
      (sum, each) => addCosts(sum, bookedBetween(bookedCosts(each), from, to)),
      noCosts,
    );
    periods.push({ ...costs, key: from, label: periodName(from, "quarter"), from, to });
  }
  return periods;
}

function bookedCosts({ useCase, start, end }: PlannedUseCase) {
  return {
    oneOffCents: useCase.oneOffCents ?? 0,
    runningCentsPerMonth: useCase.runningCentsPerMonth ?? 0,
    start: start as Month,
    end: laterMonth(end as Month, start as Month),
  };
}

/** Name, span in words, „mindestens" mark and the three sums of a period. */
function periodColumns<Row extends Period>(
  context: SheetContext,
  table: string,
  header: string,
): ColumnPlan<Row>[] {
  const { words } = context;
  const own = tableReference(table);
  const costs = tableReference(budgetTableNames.useCases);
  const range = costs.columns(words.budget.oneOffInput, words.budget.end);
  const span = `${own.cell(words.budget.from)},${own.cell(words.budget.to)}`;
  const booked = (kind: string, cents: Cents) =>
    formula(`=KI.BUDGET(${range},${span},"${kind}")`, "money", money(cents));
  // A sum is a lower bound from the start of the first use case whose costs are not all known.
  const gaps = `(${costs.column(words.budget.note)}<>"")*(${costs.column(words.budget.start)}<=${own.cell(words.budget.to)})`;
  const mark = `=IF(SUMPRODUCT(${gaps})>0,${literal(words.common.atLeast)},"")`;
  const incomplete = context.plan.useCases.filter((each) =>
    context.plan.budget.incomplete.includes(each.useCase.id),
  );
  const isLowerBound = (to: Month) => incomplete.some((each) => each.start !== null && each.start <= to);
  return [
    { ...textColumn<Row>("key", header, (each) => text(each.label)) },
    textColumn<Row>("period", words.budget.period, (each) =>
      text(`${monthText(context, each.from)} – ${monthText(context, each.to)}`),
    ),
    textColumn<Row>("note", words.budget.note, (each) =>
      formula(mark, "text", resultText(isLowerBound(each.to) ? words.common.atLeast : "")),
    ),
    moneyColumn<Row>("oneOff", words.budget.oneOff, (each) => booked("einmalig", each.oneOffCents)),
    moneyColumn<Row>("running", words.budget.running, (each) => booked("laufend", each.runningCents)),
    moneyColumn<Row>("total", words.budget.total, (each) => booked("gesamt", each.totalCents)),
  ];
}

function spanColumns<Row extends Period>(context: SheetContext): ColumnPlan<Row>[] {
  const { words } = context;
  const column = (key: string, header: string, cell: (row: Row) => SpecCell): ColumnPlan<Row> => ({
    key,
    header,
    format: "month",
    owner: "computed",
    width: 0,
    align: "center",
    cell,
  });
  return [
    column("from", words.budget.from, (each) => month(each.from)),
    column("to", words.budget.to, (each) => month(each.to)),
  ];
}

function textColumn<Row>(key: string, header: string, cell: (row: Row) => SpecCell): ColumnPlan<Row> {
  return { key, header, format: "text", owner: "computed", width: 0, cell };
}

function moneyColumn<Row>(key: string, header: string, cell: (row: Row) => SpecCell): ColumnPlan<Row> {
  return { key, header, format: "money", owner: "computed", width: 0, cell };
}
