import type { PlannedUseCase } from "../plan";
import { absoluteAddressOf } from "../sheets/a1";
import { budgetTableNames } from "../sheets/budget-layout";
import { countedByRank } from "../sheets/budget-table";
import { formula, money, month, number, percent, resultText, text } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { SpecCell, TableBlock } from "../sheets/sheet-spec";
import { literal, matchExactly, tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import type { Cents } from "../values/money";
import { economicsOf, type Economics } from "./economics";
import {
  economicsColumn as column,
  economicsTableNames,
  horizonCell,
  rateCell,
  wrappedColumn,
} from "./economics-layout";
import { monthNumberFormula } from "./payment-formulas";

interface Row {
  planned: PlannedUseCase;
  economics: Economics;
}

/** One row per counted use case: what it costs and brings, as formulas on the budget sheet's amounts and dates. */
export function economicsTable(context: SheetContext, row: number): TableBlock {
  return buildTable<Row>({
    name: economicsTableNames.useCases,
    at: { row, column: 0 },
    rows: countedByRank(context).map((planned) => ({
      planned,
      economics: economicsOf(planned, context.plan),
    })),
    id: ({ planned }) => planned.useCase.id,
    columns: [...inputColumns(context), ...figureColumns(context), ...textColumns(context)],
  });
}

function inputColumns(context: SheetContext): ColumnPlan<Row>[] {
  const { words, areaWords, plan } = context;
  const { economics } = areaWords.money;
  const own = tableReference(economicsTableNames.useCases);
  const budget = tableReference(budgetTableNames.useCases);
  const ids = plan.useCases.map((each) => each.useCase.id);
  const position = matchExactly(own.cell(words.common.id), budget.column(words.common.id), ids);
  // INDEX turns a blank cell into 0, and an unknown cost must stay unknown.
  const look = (header: string) => {
    const cell = `INDEX(${budget.column(header)},${position})`;
    return `=IFERROR(IF(${cell}="","",${cell}),"")`;
  };
  return [
    column("id", words.common.id, "text", ({ planned }) => text(planned.useCase.id)),
    wrappedColumn("name", words.common.name, ({ planned }) => text(planned.useCase.name)),
    column("oneOff", economics.oneOff, "money", ({ planned }) =>
      formula(look(words.budget.oneOffInput), "money", amountOrEmpty(planned.useCase.oneOffCents)),
    ),
    column("running", economics.running, "money", ({ planned }) =>
      formula(look(words.budget.runningInput), "money", amountOrEmpty(planned.useCase.runningCentsPerMonth)),
    ),
    column("benefitPerYear", economics.benefitPerYear, "money", ({ planned }) =>
      money(planned.useCase.benefitCentsPerYear),
    ),
    column("start", words.budget.start, "month", ({ planned }) =>
      formula(look(words.budget.start), "month", month(planned.start)),
    ),
    column("end", words.budget.end, "month", ({ planned }) =>
      formula(look(words.budget.end), "month", month(planned.end)),
    ),
  ];
}

function figureColumns(context: SheetContext): ColumnPlan<Row>[] {
  const { economics: own } = context.areaWords.money;
  const { words } = context;
  const cell = tableReference(economicsTableNames.useCases).cell;
  const [oneOff, running, benefit] = [own.oneOff, own.running, own.benefitPerYear].map(cell) as [
    string,
    string,
    string,
  ];
  const [start, end, months] = [cell(words.budget.start), cell(words.budget.end), cell(own.operatingMonths)];
  const horizon = absoluteAddressOf(horizonCell);
  const rate = absoluteAddressOf(rateCell);
  const due = `${orZero(oneOff)}*(${start}<=${horizon})`;
  const known = `COUNT(${oneOff},${running},${benefit},${months})=4`;
  const net = `(${benefit}/12-${running})`;
  const annuity = `IF(${rate}=0,${months},(1-(1+${rate})^(-${months}/12))/((1+${rate})^(1/12)-1))`;
  const cost = cell(own.totalCost);
  const formulas = {
    months: `=IF(${end}="","",MAX(0,${monthNumberFormula(horizon)}-${monthNumberFormula(end)}))`,
    cost: `=ROUND(${due}+${orZero(running)}*${orZero(months)},2)`,
    gain: `=IF(${benefit}="","",ROUND(${benefit}*${orZero(months)}/12,2))`,
    ratio: `=IF(${known},IF(${cost}=0,"",(${benefit}*${months}/12-${cost})/${cost}),"")`,
    payback: `=IF(${known},IF(${net}>0,${oneOff}/${net},""),"")`,
    value: `=IF(${known},ROUND(${net}*${annuity}-${due},2),"")`,
  };
  return [
    column("operatingMonths", own.operatingMonths, "integer", ({ economics }) =>
      formula(formulas.months, "integer", number(economics.operatingMonths, "integer")),
    ),
    column("totalCost", own.totalCost, "money", ({ economics }) =>
      formula(formulas.cost, "money", money(economics.totalCostCents)),
    ),
    column("benefit", own.benefitInHorizon, "money", ({ economics }) =>
      formula(formulas.gain, "money", amountOrEmpty(economics.benefitCents)),
    ),
    column("returnOnInvestment", own.returnOnInvestment, "percent", ({ economics }) =>
      formula(
        formulas.ratio,
        "percent",
        economics.returnOnInvestment === null ? resultText("") : percent(economics.returnOnInvestment),
      ),
    ),
    column("payback", own.payback, "score", ({ economics }) =>
      formula(
        formulas.payback,
        "score",
        economics.paybackMonths === null ? resultText("") : number(economics.paybackMonths, "score"),
      ),
    ),
    column("presentValue", own.presentValue, "money", ({ economics }) =>
      formula(formulas.value, "money", amountOrEmpty(economics.netPresentValueCents)),
    ),
  ];
}

function textColumns(context: SheetContext): ColumnPlan<Row>[] {
  const { economics: own, notes, budget } = context.areaWords.money;
  const cell = tableReference(economicsTableNames.useCases).cell;
  const [oneOff, running, benefit] = [own.oneOff, own.running, own.benefitPerYear].map(cell);
  const net = `(${benefit}/12-${running})`;
  const months = cell(own.operatingMonths);
  const known = `IF(${benefit}="",${literal(notes.missingBenefit)},IF(${net}<=0,${literal(notes.notCovered)},IF(${oneOff}/${net}>${orZero(months)},${literal(notes.afterHorizon)},"")))`;
  const withOneOff = `IF(${running}="",${literal(notes.missingRunning)},${known})`;
  const note = `=IF(${oneOff}="",IF(${running}="",${literal(notes.missingBoth)},${literal(notes.missingOneOff)}),${withOneOff})`;
  const lockIn = lockInMonths(context);
  return [
    column("lockIn", budget.lockIn, "integer", ({ planned }) =>
      number(lockIn.get(planned.useCase.id) ?? null, "integer"),
    ),
    wrappedColumn("note", own.note, ({ economics }) =>
      formula(note, "text", resultText(economics.note === "none" ? "" : notes[economics.note])),
    ),
    wrappedColumn("softBenefit", own.softBenefit, ({ planned }) => {
      const { softBenefit } = planned.useCase.further;
      return text(typeof softBenefit === "string" ? softBenefit : "");
    }),
  ];
}

/** The longest binding to a vendor among the lines of each use case. */
function lockInMonths({ plan }: SheetContext): Map<string, number> {
  const longest = new Map<string, number>();
  for (const { useCaseId, noticeMonths } of plan.money.useCaseLines) {
    if (noticeMonths === null) continue;
    longest.set(useCaseId, Math.max(noticeMonths, longest.get(useCaseId) ?? 0));
  }
  return longest;
}

/** A blank and the empty text of a formula count as 0. */
function orZero(cell: string): string {
  return `IF(${cell}="",0,${cell})`;
}

function amountOrEmpty(cents: Cents | null): SpecCell {
  return cents === null ? resultText("") : money(cents);
}
