import type { Block, Role, SheetSpec, SpecCell, TableBlock } from "./sheet-spec";
import type { Month } from "../values/month";
import { budgetLayout, budgetTableNames, horizonFromCell, horizonToCell } from "./budget-layout";
import { moduleTable } from "./budget-modules";
import { quarterTable, yearTable } from "./budget-periods";
import { fundingSection, netTable, programmeTable, showsProgramme } from "./budget-programme";
import { budgetTable } from "./budget-table";
import { formula, money, month, resultText, text } from "./cells";
import { fillWords } from "./fill-words";
import { leftOutList } from "./left-out-list";
import { colors } from "./palette";
import {
  footer,
  isCounted,
  moduleOf,
  monthText,
  reasonText,
  subtitle,
  type SheetContext,
} from "./sheet-context";
import { literal, tableReference } from "./structured-reference";
import { addressOf } from "./a1";
import { columnOf, rowBelow } from "./table-builder";
import { tableLook } from "./table-look";

/** The budget: three figures, then by fiscal year, module, quarter and use case; what is not counted at the end. */
export function budgetSheet(context: SheetContext): SheetSpec {
  const { words } = context;
  const { firstTable, chartRows, widths } = budgetLayout;
  const years = yearTable(context, firstTable + 1);
  const chartRow = rowBelow(years) + 1;
  const netRow = chartRow + chartRows + 1;
  const net = showsProgramme(context) ? netTable(context, netRow + 2) : null;
  const modulesRow = net ? rowBelow(net) + 1 : netRow;
  const modules = moduleTable(context, modulesRow + 1);
  const quartersRow = rowBelow(modules) + 1;
  const quarters = quarterTable(context, quartersRow + 1);
  const useCasesRow = rowBelow(quarters) + 1;
  const useCases = budgetTable(context, useCasesRow + 1);
  const programme = programmeSections(context, rowBelow(useCases) + 1);
  const heading = (row: number, value: string) => headingBlocks(row, value);
  const tables = [years, ...(net ? [net] : []), modules, quarters, useCases];
  const own = context.areaWords.money.budget;
  return {
    key: "budget",
    name: words.sheetNames.budget,
    tabColor: colors.oneOff,
    blocks: [
      ...titles(context),
      ...figures(context),
      ...heading(firstTable, words.budget.byYear),
      years,
      ...yearLook(years),
      chart(context, years, chartRow),
      ...(net ? [...heading(netRow, own.netHeading), note(netRow + 1, own.netNote), net] : []),
      ...heading(modulesRow, words.budget.byModule),
      modules,
      ...heading(quartersRow, words.budget.byQuarter),
      quarters,
      ...heading(useCasesRow, words.budget.byUseCase),
      useCases,
      ...tables.flatMap((table) => [...tableLook(table, widths), totalLook(table)]),
      ...programme.blocks,
      ...notCounted(context, programme.rowBelow),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    print: {
      orientation: "landscape",
      paper: "a4",
      titleRows: null,
      fitToPagesWide: 1,
      footer: footer(context),
    },
  };
}

/** Programme costs and funding line by line, each only where there is any. */
function programmeSections(context: SheetContext, row: number): { blocks: Block[]; rowBelow: number } {
  const { budget } = context.areaWords.money;
  const { programme, funding } = context.plan.money;
  const blocks: Block[] = [];
  let at = row;
  const add = (heading: string, sentence: string, make: (row: number) => TableBlock) => {
    const table = make(at + 2);
    blocks.push(...headingBlocks(at, heading), note(at + 1, sentence), table);
    blocks.push(...tableLook(table, budgetLayout.widths));
    at = rowBelow(table) + 1;
  };
  if (programme.lines.length > 0) {
    add(budget.programmeHeading, budget.programmeNote, (below) => programmeTable(context, below));
  }
  if (funding.lines.length > 0) {
    add(budget.fundingHeading, budget.fundingNote, (below) => fundingSection(context, below));
  }
  return { blocks, rowBelow: at };
}

function note(row: number, sentence: string): Block {
  return { kind: "cells", at: { row, column: 0 }, role: "note", rows: [[text(sentence)]] };
}

function headingBlocks(row: number, value: string): Block[] {
  return [
    { kind: "cells", at: { row, column: 0 }, role: "heading", rows: [[text(value)]] },
    { kind: "rowHeight", row, rows: 1, height: 24 },
  ];
}

function titles(context: SheetContext): Block[] {
  const { words } = context;
  const line = (row: number, role: Role, value: string): Block => ({
    kind: "cells",
    at: { row, column: 0 },
    role,
    rows: [[text(value)]],
  });
  return [
    line(budgetLayout.title, "title", words.budget.title),
    line(budgetLayout.subtitle, "subtitle", subtitle(context)),
    line(budgetLayout.intro, "note", words.budget.intro),
    { kind: "rowHeight", row: budgetLayout.title, rows: 1, height: 28 },
  ];
}

/** The three totals by cost type above the columns that they sum, and the span whose money counts. */
function figures(context: SheetContext): Block[] {
  const { words, plan } = context;
  const row = budgetLayout.figures;
  const costs = tableReference(budgetTableNames.useCases);
  const from = firstMonth(context);
  const sum = (header: string, cents: number) =>
    formula(`=SUM(${costs.column(header)})`, "money", money(cents));
  const { budget } = plan;
  const span = fillWords(words.budget.byCostType, {
    from: monthText(context, from),
    to: monthText(context, plan.horizonEnd),
  });
  const mark = `=IF(SUMPRODUCT(--(${costs.column(words.budget.note)}<>""))>0,${literal(words.common.atLeast)},"")`;
  const headers = [words.budget.oneOff, words.budget.running, words.budget.total].map(text);
  const values: SpecCell[] = [
    sum(words.budget.oneOff, budget.oneOffCents),
    sum(words.budget.running, budget.runningCents),
    sum(words.budget.total, budget.totalCents),
  ];
  const shown = budget.incomplete.length > 0 ? words.common.atLeast : "";
  return [
    { kind: "cells", at: { row, column: 0 }, role: "label", rows: [[text(span)]] },
    { kind: "cells", at: { row, column: 3 }, role: "kpiLabel", rows: [headers] },
    { kind: "role", area: { row, column: 3, rows: 1, columns: 3 }, role: "kpiLabel", align: "right" },
    {
      kind: "cells",
      at: { row: row + 1, column: 2 },
      role: "note",
      rows: [[formula(mark, "text", resultText(shown))]],
    },
    { kind: "role", area: { row: row + 1, column: 2, rows: 1, columns: 1 }, role: "note", align: "right" },
    { kind: "cells", at: { row: row + 1, column: 3 }, role: "kpiValue", rows: [values] },
    {
      kind: "cells",
      at: { row, column: horizonFromCell.column },
      role: "kpiLabel",
      rows: [[text(words.budget.from), text(words.budget.to)]],
    },
    { kind: "cells", at: horizonFromCell, role: "total", rows: [[month(from), month(plan.horizonEnd)]] },
    {
      kind: "role",
      area: { ...horizonFromCell, rows: 1, columns: horizonToCell.column - horizonFromCell.column + 1 },
      role: "total",
      align: "center",
    },
    { kind: "rowHeight", row: row + 1, rows: 1, height: 26 },
  ];
}

/** First month whose money counts: the project start, or the first actual start where that lies before it. */
function firstMonth({ plan }: SheetContext): Month {
  const { projectStart } = plan.input.settings;
  const { start } = plan.schedule;
  return start !== null && start < projectStart ? start : projectStart;
}

function yearLook(years: TableBlock): Block[] {
  const rows = years.rows.length;
  const first = years.at.row + 1;
  const rest = { row: first, column: columnOf(years, "rest"), rows, columns: 1 };
  const address = addressOf(rest);
  return [
    {
      kind: "rule",
      area: rest,
      rule: {
        type: "formula",
        formula: `=AND(ISNUMBER(${address}),${address}<0)`,
        fill: colors.errorFill,
        color: colors.errorInk,
        bold: true,
      },
    },
  ];
}

function chart(context: SheetContext, years: TableBlock, row: number): Block {
  const { words } = context;
  const area = (key: string) => ({
    row: years.at.row + 1,
    column: columnOf(years, key),
    rows: years.rows.length,
    columns: 1,
  });
  return {
    kind: "chart",
    name: "KI_Budget_Diagramm",
    chart: "columnStacked",
    title: words.budget.chartTitle,
    area: { row, column: 0, rows: budgetLayout.chartRows, columns: budgetLayout.chartColumns },
    series: [
      { name: words.budget.oneOff, x: area("key"), y: area("oneOff"), color: colors.oneOff },
      { name: words.budget.running, x: area("key"), y: area("running"), color: colors.running },
    ],
    xAxis: { title: words.budget.year },
    yAxis: { title: words.budget.chartMoney, min: 0, format: "integer" },
    legend: true,
  };
}

function totalLook(table: TableBlock): Block {
  const column = columnOf(table, "total");
  return {
    kind: "role",
    area: { row: table.at.row + 1, column, rows: table.rows.length, columns: 1 },
    role: "total",
  };
}

/** Use cases that cost nothing in this plan because they are not selected or not scheduled, with the reason. */
function notCounted(context: SheetContext, row: number): Block[] {
  const { words, plan } = context;
  const left = plan.useCases
    .filter((each) => !isCounted(each))
    .sort((first, second) => first.rank - second.rank);
  const heading = headingBlocks(row, words.budget.notCounted);
  const line = (role: Role, at: number, rows: SpecCell[][]): Block => ({
    kind: "cells",
    at: { row: at, column: 0 },
    role,
    rows,
  });
  if (left.length === 0) return [...heading, line("note", row + 1, [[text(words.budget.nothingLeftOut)]])];
  return [
    ...heading,
    line("note", row + 1, [[text(words.budget.notCountedNote)]]),
    ...leftOutList({
      row: row + 2,
      headers: [
        words.common.id,
        words.common.name,
        words.common.module,
        words.budget.oneOffInput,
        words.budget.runningInput,
      ],
      rows: left.map((each) => ({
        cells: [
          text(each.useCase.id),
          text(each.useCase.name),
          text(moduleOf(context, each.useCase)),
          money(each.useCase.oneOffCents),
          money(each.useCase.runningCentsPerMonth),
        ],
        reason: reasonText(context, each),
      })),
      reasonHeader: words.common.reason,
      reasonColumn: 6,
      lastColumn: 10,
      nameWidth: budgetLayout.widths[1],
    }),
  ];
}
