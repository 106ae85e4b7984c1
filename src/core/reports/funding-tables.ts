import { bookedBetween } from "../budget/booking";
import { periodName } from "../budget/budget-plan";
import { kindCost, kindsInUse } from "../money/cost-types";
import type { FundingLine } from "../money/funding";
import type { MoneyYear } from "../money/money-plan";
import { programmeTableNames } from "../money/payment-formulas";
import { scheduledUseCases, type ScheduledUseCase } from "../roadmap/module-groups";
import { budgetTableNames } from "../sheets/budget-layout";
import { showsProgramme, withProgramme } from "../sheets/budget-programme";
import { blank, formula, money, month, number, resultText, text } from "../sheets/cells";
import { roadmapTableName } from "../sheets/roadmap-layout";
import type { SheetContext } from "../sheets/sheet-context";
import type { SpecCell, TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable } from "../sheets/table-builder";
import { column, inputColumn } from "../tasks/sheet-parts";

export const fundingTableNames = {
  topics: "KI_Projektbeschreibung",
  packages: "KI_Arbeitspakete",
  years: "KI_Projektkosten",
  kinds: "KI_Projektkosten_Arten",
  grants: "KI_Projektfoerderung",
} as const;

const centred = { align: "center" } as const;

/** One work package per scheduled use case, on the dates and amounts of the roadmap and the budget. */
export function packageTable(context: SheetContext, row: number): TableBlock {
  const { words, areaWords } = context;
  const own = areaWords.reports.funding;
  const name = fundingTableNames.packages;
  const id = tableReference(name).cell(own.useCase);
  const roadmap = tableReference(roadmapTableName);
  const budget = tableReference(budgetTableNames.useCases);
  // Compared, not looked up: an ID may hold characters that a lookup reads as a pattern.
  const found = (table: ReturnType<typeof tableReference>, header: string) =>
    `SUMPRODUCT((${table.column(words.common.id)}=${id})*1,${table.column(header)})`;
  const date = (header: string) => {
    const value = found(roadmap, header);
    return `=IF(${value}=0,"",${value})`;
  };
  return buildTable<ScheduledUseCase>({
    name,
    at: { row, column: 0 },
    rows: scheduledUseCases(context.plan),
    id: ({ useCase }) => useCase.id,
    columns: [
      column("id", own.useCase, 0, ({ useCase }) => text(useCase.id)),
      column("name", own.package, 0, ({ useCase }) => text(useCase.name), { wrap: true }),
      column("content", own.packageContent, 0, ({ useCase }) => text(useCase.description), { wrap: true }),
      inputColumn("result", own.result, 0),
      column(
        "start",
        words.roadmap.start,
        0,
        (each) => formula(date(words.roadmap.start), "month", month(each.start)),
        {
          format: "month",
          ...centred,
        },
      ),
      column(
        "end",
        words.roadmap.end,
        0,
        (each) => formula(date(words.roadmap.end), "month", month(each.end)),
        {
          format: "month",
          ...centred,
        },
      ),
      column("days", own.personDays, 0, ({ useCase }) => number(useCase.personDays, "decimal"), {
        format: "decimal",
        ...centred,
      }),
      column(
        "cost",
        words.budget.total,
        0,
        (each) =>
          formula(
            `=ROUND(${found(budget, words.budget.total)},2)`,
            "money",
            money(each.oneOffCents + each.runningCents),
          ),
        { format: "money" },
      ),
    ],
  });
}

/** What each year costs, what is granted for it and what remains. */
export function costTable(context: SheetContext, row: number): TableBlock {
  const { words, areaWords, plan } = context;
  const own = areaWords.reports.funding;
  const { budget } = areaWords.money;
  const name = fundingTableNames.years;
  const year = tableReference(name).cell(words.budget.year);
  const years = tableReference(budgetTableNames.years);
  const net = tableReference(programmeTableNames.net);
  const useCases = `SUMPRODUCT((${years.column(words.budget.year)}=${year})*${years.column(words.budget.total)})`;
  const granted = `SUMPRODUCT((${net.column(words.budget.year)}=${year})*${net.column(budget.funding)})`;
  const total = tableReference(name).cell(words.budget.total);
  const hasNet = showsProgramme(context);
  return buildTable<MoneyYear>({
    name,
    at: { row, column: 0 },
    rows: plan.money.years,
    id: (each) => periodName(each.from, "year"),
    columns: [
      column("year", words.budget.year, 0, ({ from }) => text(periodName(from, "year"))),
      column("starts", own.startsIn, 0, (each) => text(startsIn(context, each)), { wrap: true }),
      column("note", own.note, 0, () => text(plan.budget.incomplete.length > 0 ? own.lowerBound : ""), {
        wrap: true,
      }),
      inputColumn("remark", own.remark, 0),
      column(
        "total",
        words.budget.total,
        0,
        ({ totalCents }) =>
          formula(`=ROUND(${withProgramme(context, useCases, year)},2)`, "money", money(totalCents)),
        { format: "money" },
      ),
      column(
        "granted",
        own.granted,
        0,
        ({ fundingCents }) =>
          hasNet ? formula(`=ROUND(${granted},2)`, "money", money(fundingCents)) : money(fundingCents),
        { format: "money" },
      ),
      column(
        "net",
        own.net,
        0,
        ({ netCents }) =>
          formula(`=ROUND(${total}-${tableReference(name).cell(own.granted)},2)`, "money", money(netCents)),
        { format: "money" },
      ),
    ],
  });
}

function startsIn({ plan }: SheetContext, { from, to }: MoneyYear): string {
  return scheduledUseCases(plan)
    .filter(({ start }) => start >= from && start <= to)
    .map(({ useCase }) => useCase.id)
    .join(", ");
}

interface KindRow {
  id: string;
  name: string;
  basis: string;
  cents: number;
}

/** Costs by kind: what cost lines detail, and the rest as one-off and running. */
export function kindRows(context: SheetContext, row: number): TableBlock {
  const { areaWords } = context;
  const own = areaWords.reports.funding;
  const name = fundingTableNames.kinds;
  const amount = tableReference(name);
  const rows = kindsOf(context);
  const all = rows.reduce((sum, { cents }) => sum + cents, 0);
  const share = `=IF(SUM(${amount.column(own.amount)})=0,"",${amount.cell(own.amount)}/SUM(${amount.column(own.amount)}))`;
  const shareOf = (cents: number): SpecCell =>
    all === 0 ? resultText("") : { kind: "percent", fraction: cents / all };
  return buildTable<KindRow>({
    name,
    at: { row, column: 0 },
    rows,
    id: ({ id }) => id,
    columns: [
      column("id", own.id, 0, ({ id }) => text(id)),
      column("kind", own.kind, 0, (each) => text(each.name), { wrap: true }),
      column("basis", own.basis, 0, ({ basis }) => text(basis), { wrap: true }),
      inputColumn("remark", own.remark, 0),
      column("amount", own.amount, 0, ({ cents }) => money(cents), { format: "money" }),
      column("share", own.share, 0, ({ cents }) => formula(share, "percent", shareOf(cents)), {
        format: "percent",
        ...centred,
      }),
    ],
  });
}

function kindsOf({ plan, areaWords, words }: SheetContext): KindRow[] {
  const own = areaWords.reports.funding;
  const [first, last] = ["0000-01", plan.horizonEnd] as const;
  const detailed = kindsInUse(plan).map((kind) => ({
    name: areaWords.money.kinds[kind],
    basis: own.fromLines,
    cents: kindCost(plan, kind, first, last),
  }));
  // What cost lines of use cases detail is part of the one-off and running costs of these use cases.
  const useCases = plan.useCases.flatMap(({ useCase, start, end, oneOffCents, runningCents }) => {
    if (!start || !end) return [];
    const lines = plan.money.useCaseLines.filter(({ useCaseId }) => useCaseId === useCase.id);
    const booked = lines.map((line) => bookedBetween({ ...line, start, end }, first, last));
    const detail = (key: "oneOffCents" | "runningCents") => booked.reduce((sum, each) => sum + each[key], 0);
    return [{ oneOff: oneOffCents - detail("oneOffCents"), running: runningCents - detail("runningCents") }];
  });
  const rest = [
    { name: words.budget.oneOff, cents: useCases.reduce((sum, { oneOff }) => sum + oneOff, 0) },
    { name: words.budget.running, cents: useCases.reduce((sum, { running }) => sum + running, 0) },
  ].map((each) => ({ ...each, basis: own.fromUseCases }));
  return [...detailed, ...rest]
    .filter(({ cents }) => cents !== 0)
    .map((each, index) => ({ id: `K${index + 1}`, ...each }));
}

/** What was applied for and granted. */
export function grantTable(context: SheetContext, row: number): TableBlock {
  const own = context.areaWords.reports.funding;
  return buildTable<FundingLine>({
    name: fundingTableNames.grants,
    at: { row, column: 0 },
    rows: context.plan.money.funding.lines,
    id: ({ id }) => id,
    columns: [
      column("id", own.id, 0, ({ id }) => text(id)),
      column("programme", own.programme, 0, ({ programme }) => text(programme), { wrap: true }),
      column("for", own.fundedFor, 0, ({ useCases }) => text(useCases.join(", ") || own.wholeProgramme), {
        wrap: true,
      }),
      inputColumn("remark", own.remark, 0),
      column("applied", own.applied, 0, ({ appliedCents }) => money(appliedCents), { format: "money" }),
      column("granted", own.granted, 0, ({ grantedCents }) => money(grantedCents), { format: "money" }),
      column(
        "payout",
        own.payout,
        0,
        ({ payout, payoutAssumed }) => (payoutAssumed ? blank : month(payout)),
        {
          format: "month",
          ...centred,
        },
      ),
    ],
  });
}

/** Counts the points that nobody has filled in yet. */
export function openCount(context: SheetContext, open: number): SpecCell {
  const { topics } = context.areaWords.reports;
  const state = tableReference(fundingTableNames.topics).column(topics.state);
  return formula(`=COUNTIF(${state},${literal(topics.open)})`, "integer", number(open, "integer"));
}
