import { addressOf, absoluteAddressOf } from "../sheets/a1";
import { budgetTableNames } from "../sheets/budget-layout";
import { formula, money, month, percent, resultText, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { footer, subtitle, type SheetContext } from "../sheets/sheet-context";
import type { Block, Role, SheetSpec, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { columnOf, rowBelow } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import type { Plan } from "../plan";
import { cashFlow, presentValueCents, type CashFlowMonth } from "./cash-flow";
import { cashFlowTable } from "./cash-flow-table";
import { costLineTable } from "./cost-line-table";
import { countedLines } from "./cost-types";
import { economicsLayout, economicsTableNames, rateCell } from "./economics-layout";
import { economicsTable } from "./economics-table";
import { hasProgrammeOrFunding } from "./money-plan";
import { kindTable, multiYearTable } from "./year-tables";

/** Whether the workbook's tables of costs or funding ask for the sheet. */
export function hasMoneyTables({ money }: Plan): boolean {
  return hasProgrammeOrFunding(money) || money.useCaseLines.length > 0;
}

/** What the plan costs and brings: by use case, year, kind of cost and month, with the cumulated cash flow. */
export function economicsSheet(context: SheetContext): SheetSpec {
  const { words, areaWords, plan } = context;
  const { economics: own } = areaWords.money;
  const { firstTable, chartRows, widths } = economicsLayout;
  const months = cashFlow(plan);
  const sections = new Sections(firstTable);
  sections.add(own.byUseCase, own.byUseCaseNote, (row) => economicsTable(context, row));
  sections.add(own.byYear, own.byYearNote, (row) => multiYearTable(context, months, row));
  const chartRow = sections.leave(chartRows + 1);
  sections.add(own.byKind, own.byKindNote, (row) => kindTable(context, months, row));
  if (countedLines(plan).length > 0) {
    sections.add(own.lines, own.linesNote, (row) => costLineTable(context, row));
  }
  const flow = sections.add(own.byMonth, own.byMonthNote, (row) => cashFlowTable(context, months, row));
  return {
    key: "economics",
    name: words.sheetNames.economics,
    tabColor: colors.running,
    blocks: [
      ...titles(context),
      ...figures(context, months),
      ...sections.blocks,
      chart(context, flow, chartRow),
      ...flowLook(flow),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    print: {
      orientation: "landscape",
      paper: "a3",
      titleRows: null,
      fitToPagesWide: 1,
      footer: footer(context),
    },
  };
}

/** Tables below each other, each with its heading and a sentence that says how to read it. */
class Sections {
  readonly blocks: Block[] = [];

  constructor(private row: number) {}

  add(heading: string, sentence: string, make: (row: number) => TableBlock): TableBlock {
    const table = make(this.row + 2);
    this.blocks.push(
      cells(this.row, 0, "heading", [text(heading)]),
      { kind: "rowHeight", row: this.row, rows: 1, height: 24 },
      cells(this.row + 1, 0, "note", [text(sentence)]),
      table,
      ...tableLook(table, economicsLayout.widths),
    );
    this.row = rowBelow(table) + 1;
    return table;
  }

  /** Leaves rows free and says where they begin. */
  leave(rows: number): number {
    this.row += rows;
    return this.row - rows;
  }
}

function cells(row: number, column: number, role: Role, values: readonly SpecCell[]): Block {
  return { kind: "cells", at: { row, column }, role, rows: [values] };
}

function titles(context: SheetContext): Block[] {
  const { economics } = context.areaWords.money;
  return [
    cells(0, 0, "title", [text(economics.title)]),
    cells(1, 0, "subtitle", [text(subtitle(context))]),
    cells(2, 0, "note", [text(economics.intro)]),
    { kind: "rowHeight", row: 0, rows: 1, height: 28 },
  ];
}

/** Cost, benefit and what remains, with the two figures that a reader may change to see what follows. */
function figures(context: SheetContext, months: readonly CashFlowMonth[]): Block[] {
  const { plan, areaWords, words } = context;
  const { economics: own, budget } = areaWords.money;
  const flow = tableReference(economicsTableNames.months);
  const sum = (key: (each: CashFlowMonth) => number) => months.reduce((cents, each) => cents + key(each), 0);
  const total = (header: string) => `SUM(${flow.column(header)})`;
  const cost = [own.oneOff, words.budget.running, budget.programme].map(total).join("+");
  const rate = absoluteAddressOf(rateCell);
  const value = `=ROUND(SUMPRODUCT(${flow.column(own.net)}/(1+${rate})^(${flow.column(own.number)}/12)),2)`;
  const mark = `MATCH(${literal(own.breakEven)},${flow.column(own.mark)},0)`;
  const breakEven = `=IFERROR(INDEX(${flow.column(own.month)},${mark}),${literal(own.noBreakEven)})`;
  const reached = months.find(({ isBreakEven }) => isBreakEven);
  const { discountRate } = plan.input.settings;
  const horizon = `=MAX(${tableReference(budgetTableNames.years).column(words.budget.to)})`;
  const amount = (expression: string, cents: number) => formula(expression, "money", money(cents));
  const all = plan.money.withProgramme.totalCents;
  const shown: [string, SpecCell][] = [
    [own.cost, amount(`=ROUND(${cost},2)`, all)],
    [budget.funding, amount(`=ROUND(${total(budget.funding)},2)`, plan.money.funding.paidCents)],
    [
      own.benefit,
      amount(
        `=ROUND(${total(own.benefit)},2)`,
        sum(({ benefitCents }) => benefitCents),
      ),
    ],
    [
      own.result,
      amount(
        `=ROUND(${total(own.net)},2)`,
        sum(({ netCents }) => netCents),
      ),
    ],
    [own.planValue, amount(value, presentValueCents(months, discountRate))],
    [
      own.breakEven,
      formula(breakEven, "month", reached ? month(reached.month) : resultText(own.noBreakEven)),
    ],
    [own.rate, percent(discountRate)],
    [own.horizonEnd, formula(horizon, "month", month(plan.horizonEnd))],
  ];
  const row = economicsLayout.figures;
  return [
    cells(
      row,
      2,
      "kpiLabel",
      shown.map(([label]) => text(label)),
    ),
    cells(
      row + 1,
      2,
      "kpiValue",
      shown.map(([, cell]) => cell),
    ),
    { kind: "role", area: { ...rateCell, rows: 1, columns: 2 }, role: "total", align: "center" },
    {
      kind: "role",
      area: { row, column: 2, rows: 1, columns: shown.length - 2 },
      role: "kpiLabel",
      align: "right",
    },
    { kind: "role", area: { ...rateCell, row, rows: 1, columns: 2 }, role: "kpiLabel", align: "center" },
    { kind: "rowHeight", row: row + 1, rows: 1, height: 26 },
    cells(row + 2, 2, "note", [incomplete(context)]),
  ];
}

/** Says that the figures are lower bounds as long as any cost or benefit of a counted use case is unknown. */
function incomplete({ plan, areaWords }: SheetContext): SpecCell {
  const { economics: own } = areaWords.money;
  const table = tableReference(economicsTableNames.useCases);
  const gaps = [own.oneOff, own.running, own.benefitPerYear]
    .map((header) => `(${table.column(header)}="")`)
    .join("+");
  const count = plan.money.programme.incomplete.length;
  const isOpen = plan.useCases.some(
    ({ useCase, start }) =>
      start !== null &&
      (useCase.oneOffCents === null ||
        useCase.runningCentsPerMonth === null ||
        useCase.benefitCentsPerYear === null),
  );
  const hasRow = `(${table.column(own.operatingMonths)}<>"")`;
  return formula(
    `=IF(SUMPRODUCT(${hasRow}*(${gaps}))+${count}>0,${literal(own.incomplete)},"")`,
    "text",
    resultText(isOpen || count > 0 ? own.incomplete : ""),
  );
}

function chart(context: SheetContext, flow: TableBlock, row: number): Block {
  const { economics: own } = context.areaWords.money;
  const area = (key: string) => ({
    row: flow.at.row + 1,
    column: columnOf(flow, key),
    rows: flow.rows.length,
    columns: 1,
  });
  const { chartRows, chartColumns } = economicsLayout;
  return {
    kind: "chart",
    name: "KI_Zahlungsstrom_Diagramm",
    chart: "line",
    title: own.chartTitle,
    area: { row, column: 0, rows: chartRows, columns: chartColumns },
    // Dates would stand as numbers along the axis, so it counts the months.
    series: [{ name: own.cumulated, x: area("number"), y: area("cumulated"), color: colors.oneOff }],
    xAxis: { title: own.monthNumber },
    yAxis: { title: own.chartMoney, format: "integer" },
    legend: false,
  };
}

/** The month of the break-even stands out. */
function flowLook(flow: TableBlock): Block[] {
  const first = { row: flow.at.row + 1, column: flow.at.column };
  const mark = addressOf({ ...first, column: columnOf(flow, "mark") });
  return [
    {
      kind: "rule",
      area: { ...first, rows: flow.rows.length, columns: flow.columns.length },
      rule: { type: "formula", formula: `=$${mark}<>""`, fill: colors.goodFill, bold: true },
    },
  ];
}
