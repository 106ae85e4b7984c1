import { formula, money, month, number, resultText } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import type { Cents } from "../values/money";
import type { CashFlowMonth } from "./cash-flow";
import { economicsColumn, economicsTableNames } from "./economics-layout";
import { programmePayments, programmeTableNames } from "./payment-formulas";

type Row = CashFlowMonth & { number: number };

/** The money month by month, on the amounts and dates of the table by use case. */
export function cashFlowTable(
  context: SheetContext,
  months: readonly CashFlowMonth[],
  row: number,
): TableBlock {
  const { economics: own } = context.areaWords.money;
  return buildTable<Row>({
    name: economicsTableNames.months,
    at: { row, column: 0 },
    rows: months.map((each, index) => ({ ...each, number: index + 1 })),
    id: (each) => each.month,
    columns: [
      economicsColumn("month", own.month, "month", (each) => month(each.month)),
      markColumn(context),
      ...useCaseColumns(context),
      ...programmeColumns(context),
      ...resultColumns(context),
      economicsColumn("number", own.number, "integer", (each) => number(each.number, "integer")),
    ],
  });
}

function markColumn({ areaWords }: SheetContext): ColumnPlan<Row> {
  const { economics: own } = areaWords.money;
  const table = tableReference(economicsTableNames.months);
  const [net, cumulated] = [table.cell(own.net), table.cell(own.cumulated)];
  const isLater = `(${table.column(own.month)}>${table.cell(own.month)})`;
  const laterBelow = `SUMPRODUCT(${isLater}*(${table.column(own.cumulated)}<0))=0`;
  const crossed = `AND(${cumulated}>=0,ROUND(${cumulated}-${net},2)<0,${laterBelow})`;
  return economicsColumn("mark", own.mark, "text", (each) =>
    formula(
      `=IF(${crossed},${literal(own.breakEven)},"")`,
      "text",
      resultText(each.isBreakEven ? own.breakEven : ""),
    ),
  );
}

/** One-off costs in the month of the start, running ones in each month after the end. */
function useCaseColumns(context: SheetContext): ColumnPlan<Row>[] {
  const { words, areaWords } = context;
  const { economics: own } = areaWords.money;
  const starting = `=ROUND(${useCaseSum(context, own.oneOff, "starting")},2)`;
  const running = `=ROUND(${useCaseSum(context, own.running, "running")},2)`;
  return [
    amount("oneOff", own.oneOff, starting, (each) => each.oneOffCents),
    amount("running", words.budget.running, running, (each) => each.runningCents),
  ];
}

/** Programme and funding are on the budget sheet only where there are any. */
function programmeColumns({ plan, areaWords }: SheetContext): ColumnPlan<Row>[] {
  const { economics: own, budget } = areaWords.money;
  const at = tableReference(economicsTableNames.months).cell(own.month);
  const funding = tableReference(programmeTableNames.funding);
  const spent = `=ROUND(${programmePayments(budget, at, at)},2)`;
  const paid = `=SUMIFS(${funding.column(budget.counts)},${funding.column(budget.payout)},${at})`;
  const none = (key: string, header: string) => economicsColumn<Row>(key, header, "money", () => money(0));
  return [
    plan.money.programme.lines.length > 0
      ? amount("programme", budget.programme, spent, (each) => each.programmeCents)
      : none("programme", budget.programme),
    plan.money.funding.lines.length > 0
      ? amount("funding", budget.funding, paid, (each) => each.fundingCents)
      : none("funding", budget.funding),
  ];
}

function resultColumns(context: SheetContext): ColumnPlan<Row>[] {
  const { words, areaWords } = context;
  const { economics: own, budget } = areaWords.money;
  const table = tableReference(economicsTableNames.months);
  const until = (header: string, sign: "<" | "<=") =>
    `SUMIFS(${table.column(header)},${table.column(own.month)},"${sign}"&${table.cell(own.month)})`;
  const twelfth = (sign: "<" | "<=") => `ROUND(${until(own.activeBenefit, sign)}/12,2)`;
  const spent = [own.oneOff, words.budget.running, budget.programme]
    .map((header) => `-${table.cell(header)}`)
    .join("");
  const formulas = {
    benefit: `=ROUND(${twelfth("<=")}-${twelfth("<")},2)`,
    net: `=ROUND(${table.cell(own.benefit)}+${table.cell(budget.funding)}${spent},2)`,
    cumulated: `=ROUND(${until(own.net, "<=")},2)`,
    active: `=ROUND(${useCaseSum(context, own.benefitPerYear, "running")},2)`,
  };
  return [
    amount("benefit", own.benefit, formulas.benefit, (each) => each.benefitCents),
    amount("net", own.net, formulas.net, (each) => each.netCents),
    amount("cumulated", own.cumulated, formulas.cumulated, (each) => each.cumulatedCents),
    amount("activeBenefit", own.activeBenefit, formulas.active, (each) => each.activeBenefitCents),
  ];
}

/** Sum of a column over the use cases that start in the row's month or that run in it. */
function useCaseSum(
  { words, areaWords }: SheetContext,
  header: string,
  which: "starting" | "running",
): string {
  const useCases = tableReference(economicsTableNames.useCases);
  const at = tableReference(economicsTableNames.months).cell(areaWords.money.economics.month);
  const [dates, condition] =
    which === "starting" ? [words.budget.start, at] : [words.budget.end, `"<"&${at}`];
  return `SUMIFS(${useCases.column(header)},${useCases.column(dates)},${condition})`;
}

function amount(
  key: string,
  header: string,
  expression: string,
  cents: (each: Row) => Cents,
): ColumnPlan<Row> {
  return economicsColumn<Row>(key, header, "money", (each) =>
    formula(expression, "money", money(cents(each))),
  );
}
