import { fiscalYearWithin } from "../budget/year-budgets";
import { periodName } from "../budget/budget-plan";
import { presentValueCents, type CashFlowMonth } from "../money/cash-flow";
import { economicsTableNames } from "../money/economics-layout";
import { programmeTableNames } from "../money/payment-formulas";
import { absoluteAddressOf } from "../sheets/a1";
import { budgetTableNames } from "../sheets/budget-layout";
import { withProgramme } from "../sheets/budget-programme";
import { formula, money, month, number, percent, resultText } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { matrixTableName } from "../sheets/matrix-layout";
import { roadmapTableName } from "../sheets/roadmap-layout";
import { barsOf } from "../sheets/roadmap-table";
import type { SheetContext } from "../sheets/sheet-context";
import type { SpecCell } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { fiscalYearOf } from "../values/month";
import { rateCell } from "./dashboard-layout";
import { liveCell } from "./report-parts";

/** A labelled value of the dashboard. */
export interface Figure {
  key: string;
  label: string;
  cell: SpecCell;
}

/** Twelve figures: what is planned, what it costs, what it brings, how far it is. */
export function dashboardFigures(context: SheetContext, months: readonly CashFlowMonth[]): Figure[] {
  return [
    ...planFigures(context),
    ...costFigures(context),
    ...returnFigures(context, months),
    ...stateFigures(context),
  ];
}

function planFigures({ words, plan, areaWords }: SheetContext): Figure[] {
  const { figures } = areaWords.reports.dashboard;
  const matrix = tableReference(matrixTableName);
  const count = (expression: string, value: number) =>
    formula(expression, "integer", number(value, "integer"));
  const isQuickWin = plan.useCases.filter(({ quadrant }) => quadrant === "quickWin");
  return [
    {
      key: "useCases",
      label: figures.useCases,
      cell: count(`=COUNTA(${matrix.column(words.common.id)})`, plan.useCases.length),
    },
    {
      key: "selected",
      label: figures.selected,
      cell: count(
        `=COUNTIF(${matrix.column(words.matrix.selected)},${literal(words.common.yes)})`,
        plan.useCases.filter(({ selected }) => selected).length,
      ),
    },
    {
      key: "quickWins",
      label: figures.quickWins,
      cell: count(
        `=COUNTIF(${matrix.column(words.matrix.quadrant)},${literal(words.quadrants.quickWin)})`,
        isQuickWin.length,
      ),
    },
  ];
}

function costFigures(context: SheetContext): Figure[] {
  const { plan, words, areaWords } = context;
  const { figures, none } = areaWords.reports.dashboard;
  const { settings } = plan.input;
  const first = fiscalYearOf(settings.projectStart, settings.fiscalYearStart);
  const name = periodName(fiscalYearWithin(first, settings).from, "year");
  const year = plan.money.years.find((each) => each.year === first);
  const years = tableReference(budgetTableNames.years);
  const isFirst = `(${years.column(words.budget.year)}=${literal(name)})`;
  const cost = withProgramme(
    context,
    `SUMPRODUCT(${isFirst}*${years.column(words.budget.total)})`,
    literal(name),
  );
  const limits = years.column(words.budget.limit);
  const limit = `=IF(SUMPRODUCT(${isFirst}*(${limits}<>""))=0,${literal(none)},SUMPRODUCT(${isFirst}*${limits}))`;
  const programme =
    plan.money.programme.lines.length === 0
      ? ""
      : `+SUM(${tableReference(programmeTableNames.net).column(areaWords.money.budget.programme)})`;
  const total = `=ROUND(SUM(${tableReference(budgetTableNames.useCases).column(words.budget.total)})${programme},2)`;
  const limitCents = year?.limitCents ?? null;
  return [
    {
      key: "firstYear",
      label: fillWords(figures.firstYear, { year: name }),
      cell: formula(`=ROUND(${cost},2)`, "money", money(year?.totalCents ?? 0)),
    },
    {
      key: "limit",
      label: fillWords(figures.limit, { year: name }),
      cell: formula(limit, "money", limitCents === null ? resultText(none) : money(limitCents)),
    },
    {
      key: "total",
      label: figures.total,
      cell: formula(total, "money", money(plan.money.withProgramme.totalCents)),
    },
  ];
}

/** Benefit, return, present value and break-even; a dash as long as no benefit is known. */
function returnFigures(context: SheetContext, months: readonly CashFlowMonth[]): Figure[] {
  const { plan, words, areaWords } = context;
  const { figures, none } = areaWords.reports.dashboard;
  const { economics: own, budget } = areaWords.money;
  const flow = tableReference(economicsTableNames.months);
  const sum = (header: string) => `SUM(${flow.column(header)})`;
  const cost = `(${[own.oneOff, words.budget.running, budget.programme].map(sum).join("+")})`;
  const withBenefit = (expression: string) => `=IF(${sum(own.benefit)}=0,${literal(none)},${expression})`;
  const benefitCents = months.reduce((cents, each) => cents + each.benefitCents, 0);
  const costCents = months.reduce(
    (cents, each) => cents + each.oneOffCents + each.runningCents + each.programmeCents,
    0,
  );
  const shown = (value: SpecCell) => (benefitCents === 0 ? resultText(none) : value);
  const reached = months.find(({ isBreakEven }) => isBreakEven);
  const net = `${flow.column(own.net)}/(1+${absoluteAddressOf(rateCell)})^(${flow.column(own.number)}/12)`;
  const mark = `MATCH(${literal(own.breakEven)},${flow.column(own.mark)},0)`;
  const isFree = costCents === 0;
  return [
    {
      key: "benefit",
      label: figures.benefit,
      cell: liveCell(context, "economics", {
        formula: withBenefit(`ROUND(${sum(own.benefit)},2)`),
        format: "money",
        value: shown(money(benefitCents)),
      }),
    },
    {
      key: "return",
      label: figures.return,
      cell: liveCell(context, "economics", {
        formula: withBenefit(`IF(${cost}=0,${literal(none)},(${sum(own.benefit)}-${cost})/${cost})`),
        format: "percent",
        value: shown(isFree ? resultText(none) : percent((benefitCents - costCents) / costCents)),
      }),
    },
    {
      key: "presentValue",
      label: figures.presentValue,
      cell: liveCell(context, "economics", {
        formula: withBenefit(`ROUND(SUMPRODUCT(${net}),2)`),
        format: "money",
        value: shown(money(presentValueCents(months, plan.input.settings.discountRate))),
      }),
    },
    {
      key: "breakEven",
      label: figures.breakEven,
      cell: liveCell(context, "economics", {
        formula: withBenefit(`IFERROR(INDEX(${flow.column(own.month)},${mark}),${literal(own.noBreakEven)})`),
        format: "month",
        value: shown(reached ? month(reached.month) : resultText(own.noBreakEven)),
      }),
    },
  ];
}

/** Mean progress of what is scheduled, and what the check found. */
function stateFigures(context: SheetContext): Figure[] {
  const { plan, words, areaWords } = context;
  const { figures, none } = areaWords.reports.dashboard;
  const bars = barsOf(context);
  const roadmap = tableReference(roadmapTableName);
  const count = `COUNTA(${roadmap.column(words.common.id)})`;
  const done = bars.reduce((sum, { useCase }) => sum + (useCase.progress ?? 0), 0);
  const severity = tableReference("KI_Pruefung").column(words.check.severity);
  const open = (["error", "warning"] as const)
    .map((each) => `COUNTIF(${severity},${literal(words.severities[each])})`)
    .join("+");
  return [
    {
      key: "progress",
      label: figures.progress,
      cell: formula(
        `=IF(${count}=0,${literal(none)},SUM(${roadmap.column(words.roadmap.progress)})/${count})`,
        "percent",
        bars.length === 0 ? resultText(none) : percent(done / bars.length),
      ),
    },
    {
      key: "issues",
      label: figures.issues,
      cell: formula(
        `=${open}`,
        "integer",
        number(plan.issues.filter((each) => each.severity !== "info").length, "integer"),
      ),
    },
  ];
}
