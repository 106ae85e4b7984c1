import { periodName } from "../budget/budget-plan";
import { fiscalYearWithin } from "../budget/year-budgets";
import { budgetTableNames } from "../sheets/budget-layout";
import { formula, money, month, number, text } from "../sheets/cells";
import { monthText, type SheetContext } from "../sheets/sheet-context";
import type { TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import type { Cents } from "../values/money";
import { fiscalYearOf, type Month } from "../values/month";
import type { CashFlowMonth } from "./cash-flow";
import { countedLines, kindCost, kindsInUse } from "./cost-types";
import { economicsColumn, economicsTableNames } from "./economics-layout";
import { monthNumberFormula, programmePayments } from "./payment-formulas";
import { paidBetween } from "./payment-series";

interface Year {
  year: number;
  from: Month;
  to: Month;
}

/** Fiscal years from the first month of the cash flow to the horizon's end. */
function yearsOf({ plan }: SheetContext, months: readonly CashFlowMonth[]): Year[] {
  const { settings } = plan.input;
  const years = new Set(months.map((each) => fiscalYearOf(each.month, settings.fiscalYearStart)));
  return [...years].map((year) => ({ year, ...fiscalYearWithin(year, settings) }));
}

/** The years of the cash flow side by side: running cost, benefit and how many systems run. */
export function multiYearTable(
  context: SheetContext,
  months: readonly CashFlowMonth[],
  row: number,
): TableBlock {
  const { economics: own, budget } = context.areaWords.money;
  const { words, plan } = context;
  const table = tableReference(economicsTableNames.years);
  const flow = tableReference(economicsTableNames.months);
  const [from, to] = [table.cell(own.from), table.cell(own.to)];
  const inYear = (header: string) =>
    `=ROUND(SUMIFS(${flow.column(header)},${flow.column(own.month)},">="&${from},${flow.column(own.month)},"<="&${to}),2)`;
  const cumulated = `=ROUND(SUMIFS(${flow.column(own.net)},${flow.column(own.month)},"<="&${to}),2)`;
  const ends = tableReference(economicsTableNames.useCases).column(words.budget.end);
  const systems = `=SUMPRODUCT((${ends}<>"")*(${ends}<${to}))`;
  const sum = (year: Year, key: (each: CashFlowMonth) => Cents, since: Month = year.from) =>
    months
      .filter((each) => each.month >= since && each.month <= year.to)
      .reduce((cents, each) => cents + key(each), 0);
  const amount = (key: string, header: string, cents: (each: CashFlowMonth) => Cents) =>
    economicsColumn<Year>(key, header, "money", (year) =>
      formula(inYear(header), "money", money(sum(year, cents))),
    );
  const runningAt = (end: Month) =>
    plan.useCases.filter((each) => each.end !== null && each.end < end).length;
  return buildTable<Year>({
    name: economicsTableNames.years,
    at: { row, column: 0 },
    rows: yearsOf(context, months),
    id: ({ year }) => String(year),
    columns: [
      ...nameColumns(context),
      amount("oneOff", own.oneOff, (each) => each.oneOffCents),
      amount("running", words.budget.running, (each) => each.runningCents),
      amount("programme", budget.programme, (each) => each.programmeCents),
      amount("funding", budget.funding, (each) => each.fundingCents),
      amount("benefit", own.benefit, (each) => each.benefitCents),
      amount("net", own.net, (each) => each.netCents),
      economicsColumn("cumulated", own.cumulated, "money", (year) =>
        formula(cumulated, "money", money(sum(year, (each) => each.netCents, "0000-01"))),
      ),
      economicsColumn("systems", own.systems, "integer", (year) =>
        formula(systems, "integer", number(runningAt(year.to), "integer")),
      ),
      ...spanColumns(context),
    ],
  });
}

/** What is spent on each kind of cost by fiscal year; what no line details stands in a column of its own. */
export function kindTable(context: SheetContext, months: readonly CashFlowMonth[], row: number): TableBlock {
  const { economics: own, kinds, budget } = context.areaWords.money;
  const { words, plan } = context;
  const table = tableReference(economicsTableNames.kinds);
  const [from, to] = [table.cell(own.from), table.cell(own.to)];
  const used = kindsInUse(plan);
  const { lines } = plan.money.programme;
  const years = tableReference(budgetTableNames.years);
  const sameYear = `(${years.column(words.budget.year)}=${table.cell(words.budget.year)})`;
  const programme = lines.length > 0 ? `+${programmePayments(budget, from, to)}` : "";
  const total = `=ROUND(SUMPRODUCT(${sameYear}*${years.column(words.budget.total)})${programme},2)`;
  const totalOf = (year: Year) =>
    (plan.budget.byYear.find((each) => each.year === year.year)?.totalCents ?? 0) +
    lines.reduce((sum, line) => sum + paidBetween(line, year.from, year.to), 0);
  const detailed = used.map((kind) => `-${table.cell(kinds[kind])}`).join("");
  const rest = `=ROUND(${table.cell(words.budget.total)}${detailed},2)`;
  const restOf = (year: Year) =>
    used.reduce((cents, kind) => cents - kindCost(plan, kind, year.from, year.to), totalOf(year));
  return buildTable<Year>({
    name: economicsTableNames.kinds,
    at: { row, column: 0 },
    rows: yearsOf(context, months),
    id: ({ year }) => String(year),
    columns: [
      ...nameColumns(context),
      ...spanColumns(context),
      ...used.map((kind) =>
        economicsColumn<Year>(kind, kinds[kind], "money", (year) =>
          formula(
            kindFormula(context, literal(kinds[kind]), { from, to }),
            "money",
            money(kindCost(plan, kind, year.from, year.to)),
          ),
        ),
      ),
      economicsColumn("withoutKind", own.withoutKind, "money", (year) =>
        formula(rest, "money", money(restOf(year))),
      ),
      economicsColumn("total", words.budget.total, "money", (year) =>
        formula(total, "money", money(totalOf(year))),
      ),
    ],
  });
}

/** One-off lines that start in the span, running ones for their months after the end, and the programme's payments. */
function kindFormula(
  context: SheetContext,
  kind: string,
  { from, to }: { from: string; to: string },
): string {
  const { economics: own, budget } = context.areaWords.money;
  const { words, plan } = context;
  const lines = tableReference(economicsTableNames.lines);
  const starts = lines.column(words.budget.start);
  const ends = lines.column(budget.lastIndex);
  const isKind = `(${lines.column(budget.kind)}=${kind})`;
  const months = (index: string) => `(${index}>${ends})*(${index}-${ends})`;
  const running = `${months(monthNumberFormula(to))}-${months(`(${monthNumberFormula(from)}-1)`)}`;
  const parts = [
    ...(countedLines(plan).length > 0
      ? [
          `SUMIFS(${lines.column(own.oneOff)},${lines.column(budget.kind)},${kind},${starts},">="&${from},${starts},"<="&${to})`,
          `SUMPRODUCT(${isKind}*${lines.column(own.monthly)}*(${running}))`,
        ]
      : []),
    ...(plan.money.programme.lines.length > 0 ? [programmePayments(budget, from, to, kind)] : []),
  ];
  return `=ROUND(${parts.join("+")},2)`;
}

function nameColumns(context: SheetContext): ColumnPlan<Year>[] {
  const { words } = context;
  return [
    economicsColumn("key", words.budget.year, "text", ({ from }) => text(periodName(from, "year"))),
    economicsColumn("period", words.budget.period, "text", ({ from, to }) =>
      text(`${monthText(context, from)} – ${monthText(context, to)}`),
    ),
  ];
}

function spanColumns({ areaWords }: SheetContext): ColumnPlan<Year>[] {
  const { economics } = areaWords.money;
  return [
    economicsColumn("from", economics.from, "month", ({ from }) => month(from)),
    economicsColumn("to", economics.to, "month", ({ to }) => month(to)),
  ];
}
