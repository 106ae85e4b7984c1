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
  const { economics: own, budget } = context.areaWords.money;
  const { plan, words } = context;
  const table = tableReference(economicsTableNames.months);
  const useCases = tableReference(economicsTableNames.useCases);
  const funding = tableReference(programmeTableNames.funding);
  const at = table.cell(own.month);
  const sumOf = (header: string, dates: string, condition: string) =>
    `SUMIFS(${useCases.column(header)},${useCases.column(dates)},${condition})`;
  const until = (header: string, sign: string) =>
    `SUMIFS(${table.column(header)},${table.column(own.month)},"${sign}"&${at})`;
  const [net, cumulated] = [table.cell(own.net), table.cell(own.cumulated)];
  const spent = [own.oneOff, words.budget.running, budget.programme].map(
    (header) => `-${table.cell(header)}`,
  );
  const laterBelow = `SUMPRODUCT((${table.column(own.month)}>${at})*(${table.column(own.cumulated)}<0))=0`;
  const amount = (header: string, key: string, expression: string, cents: (each: Row) => Cents) =>
    economicsColumn<Row>(key, header, "money", (each) => formula(expression, "money", money(cents(each))));
  const hasProgramme = plan.money.programme.lines.length > 0;
  const hasFunding = plan.money.funding.lines.length > 0;
  const columns: ColumnPlan<Row>[] = [
    economicsColumn("month", own.month, "month", (each) => month(each.month)),
    economicsColumn("mark", own.mark, "text", (each) =>
      formula(
        `=IF(AND(${cumulated}>=0,ROUND(${cumulated}-${net},2)<0,${laterBelow}),${literal(own.breakEven)},"")`,
        "text",
        resultText(each.isBreakEven ? own.breakEven : ""),
      ),
    ),
    amount(
      own.oneOff,
      "oneOff",
      `=ROUND(${sumOf(own.oneOff, words.budget.start, at)},2)`,
      (each) => each.oneOffCents,
    ),
    amount(
      words.budget.running,
      "running",
      `=ROUND(${sumOf(own.running, words.budget.end, `"<"&${at}`)},2)`,
      (each) => each.runningCents,
    ),
    hasProgramme
      ? amount(
          budget.programme,
          "programme",
          `=ROUND(${programmePayments(budget, at, at)},2)`,
          (each) => each.programmeCents,
        )
      : economicsColumn("programme", budget.programme, "money", () => money(0)),
    hasFunding
      ? amount(
          budget.funding,
          "funding",
          `=SUMIFS(${funding.column(budget.counts)},${funding.column(budget.payout)},${at})`,
          (each) => each.fundingCents,
        )
      : economicsColumn("funding", budget.funding, "money", () => money(0)),
    amount(
      own.benefit,
      "benefit",
      `=ROUND(ROUND(${until(own.activeBenefit, "<=")}/12,2)-ROUND(${until(own.activeBenefit, "<")}/12,2),2)`,
      (each) => each.benefitCents,
    ),
    amount(
      own.net,
      "net",
      `=ROUND(${table.cell(own.benefit)}+${table.cell(budget.funding)}${spent.join("")},2)`,
      (each) => each.netCents,
    ),
    amount(own.cumulated, "cumulated", `=ROUND(${until(own.net, "<=")},2)`, (each) => each.cumulatedCents),
    amount(
      own.activeBenefit,
      "activeBenefit",
      `=ROUND(${sumOf(own.benefitPerYear, words.budget.end, `"<"&${at}`)},2)`,
      (each) => each.activeBenefitCents,
    ),
    economicsColumn("number", own.number, "integer", (each) => number(each.number, "integer")),
  ];
  return buildTable<Row>({
    name: economicsTableNames.months,
    at: { row, column: 0 },
    rows: months.map((each, index) => ({ ...each, number: index + 1 })),
    id: (each) => each.month,
    columns,
  });
}
