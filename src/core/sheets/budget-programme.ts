import { hasProgrammeOrFunding, programmeCost } from "../money/money-plan";
import { monthNumberFormula, programmePayments, programmeTableNames } from "../money/payment-formulas";
import type { FundingLine } from "../money/funding";
import { fundingPaid } from "../money/funding";
import type { ProgrammeLine } from "../money/programme-costs";
import { periodName } from "../budget/budget-plan";
import { monthIndex } from "../values/month";
import { absoluteAddressOf } from "./a1";
import { budgetTableNames, horizonToCell } from "./budget-layout";
import { formula, money, month, number, text } from "./cells";
import { monthText, type SheetContext } from "./sheet-context";
import type { CellFormat, SpecCell, TableBlock } from "./sheet-spec";
import { literal, tableReference } from "./structured-reference";
import { buildTable, type ColumnPlan } from "./table-builder";

/** Whether the budget sheet has sections about programme costs and funding. */
export function showsProgramme({ plan }: Pick<SheetContext, "plan">): boolean {
  return hasProgrammeOrFunding(plan.money);
}

/** What a year's limit has to pay, in a row of the table of years: its use cases and, where there is any, programme. */
export function withProgramme(
  { plan, words, areaWords }: SheetContext,
  totalCell: string,
  yearCell: string,
): string {
  if (plan.money.programme.lines.length === 0) return totalCell;
  const net = tableReference(programmeTableNames.net);
  const programme = net.column(areaWords.money.budget.programme);
  return `(${totalCell}+SUMPRODUCT((${net.column(words.budget.year)}=${yearCell})*${programme}))`;
}

/** Fiscal years with use cases, programme, funding and what remains to be paid. */
export function netTable(context: SheetContext, row: number): TableBlock {
  const { plan, words } = context;
  const { programme, funding, years } = plan.money;
  const own = context.areaWords.money.budget;
  const table = tableReference(programmeTableNames.net);
  const [from, to] = [table.cell(words.budget.from), table.cell(words.budget.to)];
  const costs = tableReference(budgetTableNames.years);
  const sameYear = `(${costs.column(words.budget.year)}=${table.cell(words.budget.year)})`;
  const useCases = `=SUMPRODUCT(${sameYear}*${costs.column(words.budget.total)})`;
  const granted = tableReference(programmeTableNames.funding);
  const paid = `=SUMIFS(${granted.column(own.counts)},${granted.column(own.payout)},">="&${from},${granted.column(own.payout)},"<="&${to})`;
  const programmeSum = `=${programmePayments(own, from, to)}`;
  const total = `=${table.cell(own.useCases)}+${table.cell(own.programme)}`;
  const net = `=${table.cell(words.budget.total)}-${table.cell(own.funding)}`;
  const mark =
    plan.budget.incomplete.length > 0 || programme.incomplete.length > 0 ? words.common.atLeast : "";
  type Row = (typeof years)[number];
  return buildTable<Row>({
    name: programmeTableNames.net,
    at: { row, column: 0 },
    rows: years,
    id: (each) => String(each.year),
    columns: [
      column("key", words.budget.year, "text", (each) => text(periodName(each.from, "year"))),
      column("period", words.budget.period, "text", (each) =>
        text(`${monthText(context, each.from)} – ${monthText(context, each.to)}`),
      ),
      column("note", words.budget.note, "text", () => text(mark)),
      amount("useCases", own.useCases, (each) => formula(useCases, "money", money(each.useCaseCents))),
      amount("programme", own.programme, (each) =>
        programme.lines.length === 0
          ? money(0)
          : formula(programmeSum, "money", money(each.programme.totalCents)),
      ),
      amount("total", words.budget.total, (each) => formula(total, "money", money(each.totalCents))),
      amount("funding", own.funding, (each) =>
        funding.lines.length === 0 ? money(0) : formula(paid, "money", money(each.fundingCents)),
      ),
      amount("net", own.net, (each) => formula(net, "money", money(each.netCents))),
      column("from", words.budget.from, "month", (each) => month(each.from)),
      column("to", words.budget.to, "month", (each) => month(each.to)),
    ],
  });
}

/** One row per programme cost with what it costs within the horizon. */
export function programmeTable(context: SheetContext, row: number): TableBlock {
  const { plan, words, areaWords } = context;
  const own = areaWords.money.budget;
  const table = tableReference(programmeTableNames.programme);
  const last = `MIN(${table.cell(own.lastIndex)},${monthNumberFormula(absoluteAddressOf(horizonToCell))})`;
  const first = table.cell(own.firstIndex);
  const isOnce = `${table.cell(own.rhythm)}=${literal(areaWords.money.rhythms.once)}`;
  const sum = `=IF(${last}<${first},0,${table.cell(own.amount)}*(INT((${last}-${first})/${table.cell(own.every)})+1))`;
  const oneOff = `=IF(${isOnce},${table.cell(words.budget.total)},0)`;
  const running = `=IF(${isOnce},0,${table.cell(words.budget.total)})`;
  const costOf = (line: ProgrammeLine) => programmeCost(line, "0000-01", plan.horizonEnd);
  const index = (date: string) => `=${monthNumberFormula(table.cell(date))}`;
  return buildTable<ProgrammeLine>({
    name: programmeTableNames.programme,
    at: { row, column: 0 },
    rows: plan.money.programme.lines,
    id: (line) => line.id,
    columns: [
      column("id", words.common.id, "text", (line) => text(line.settingKey === null ? line.id : "–")),
      { ...column("item", own.item, "text", (line) => text(itemOf(context, line))), wrap: true },
      { ...column("kind", own.kind, "text", (line) => text(areaWords.money.kinds[line.kind])), wrap: true },
      amount("oneOff", words.budget.oneOff, (line) =>
        formula(oneOff, "money", money(costOf(line).oneOffCents)),
      ),
      amount("running", words.budget.running, (line) =>
        formula(running, "money", money(costOf(line).runningCents)),
      ),
      amount("total", words.budget.total, (line) => formula(sum, "money", money(costOf(line).totalCents))),
      amount("amount", own.amount, (line) => money(line.amountCents)),
      {
        ...column("rhythm", own.rhythm, "text", (line) => text(areaWords.money.rhythms[line.rhythm])),
        align: "center",
      },
      column("first", own.first, "month", (line) => month(line.first)),
      column("last", own.last, "month", (line) => month(line.last)),
      column("lockIn", own.lockIn, "integer", (line) => number(line.noticeMonths, "integer")),
      column("every", own.every, "integer", (line) => number(line.everyMonths, "integer")),
      column("firstIndex", own.firstIndex, "year", (line) =>
        formula(index(own.first), "year", number(monthIndex(line.first) + 1, "year")),
      ),
      column("lastIndex", own.lastIndex, "year", (line) =>
        formula(index(own.last), "year", number(monthIndex(line.last) + 1, "year")),
      ),
    ],
  });
}

function itemOf({ settingLabel }: SheetContext, { settingKey, name }: ProgrammeLine): string {
  return settingKey === null ? name : settingLabel(settingKey);
}

/** One row per funding with what of it counts. */
export function fundingSection(context: SheetContext, row: number): TableBlock {
  const { plan, words, areaWords } = context;
  const own = areaWords.money.budget;
  const table = tableReference(programmeTableNames.funding);
  const horizonTo = absoluteAddressOf(horizonToCell);
  const isInPlan = `${table.cell(own.inPlan)}=${literal(words.common.yes)}`;
  const counts = `=IF(AND(${isInPlan},${table.cell(own.payout)}<=${horizonTo}),SUM(${table.cell(own.granted)}),0)`;
  return buildTable<FundingLine>({
    name: programmeTableNames.funding,
    at: { row, column: 0 },
    rows: plan.money.funding.lines,
    id: (line) => line.id,
    columns: [
      column("id", words.common.id, "text", (line) => text(line.id)),
      { ...column("programme", own.fundingProgramme, "text", (line) => text(line.programme)), wrap: true },
      {
        ...column("useCases", words.common.name, "text", (line) => text(line.useCases.join(", "))),
        wrap: true,
      },
      amount("applied", own.applied, (line) => money(line.appliedCents)),
      amount("granted", own.granted, (line) => money(line.grantedCents)),
      amount("counts", own.counts, (line) =>
        formula(counts, "money", money(fundingPaid(line, { to: plan.horizonEnd }))),
      ),
      column("payout", own.payout, "month", (line) => month(line.payout)),
      {
        ...column("inPlan", own.inPlan, "text", (line) =>
          text(line.counts ? words.common.yes : words.common.no),
        ),
        align: "center",
      },
      column("note", words.budget.note, "text", (line) => text(line.payoutAssumed ? own.assumed : "")),
    ],
  });
}

function column<Row>(
  key: string,
  header: string,
  format: CellFormat,
  cell: (row: Row) => SpecCell,
): ColumnPlan<Row> {
  const centred = format === "month" || format === "integer" || format === "year";
  return {
    key,
    header,
    format,
    owner: "computed",
    width: 0,
    cell,
    ...(centred ? { align: "center" as const } : {}),
  };
}

function amount<Row>(key: string, header: string, cell: (row: Row) => SpecCell): ColumnPlan<Row> {
  return column(key, header, "money", cell);
}
