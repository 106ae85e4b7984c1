import type { Plan } from "../plan";
import { blank, formula, number, percent, resultText, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { footer, subtitle, type SheetContext } from "../sheets/sheet-context";
import type { Area, Block, Role, SheetSpec, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { addressOf } from "../sheets/a1";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, columnOf, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { kpiStates, type KpiProgress, type KpiState } from "./kpi-state";
import { smartGoals, smartParts, type SmartGoal } from "./smart-goals";

const tableRow = 4;
const tableName = "KI_Kennzahlen";
const widths = [10, 36, 16, 12, 11, 14, 14, 14, 14, 12, 15, 14, 22, 40];

/** KPIs with baseline, target and actual value, and the goals held against SMART. */
export function kpiSheet(context: SheetContext): SheetSpec {
  const words = context.areaWords.kpis;
  const states = kpiStates(context.plan.input, context.plan.today);
  const table = kpiTableBlock(context, states);
  const goalsRow = rowBelow(table) + 1;
  const goals = goalTableBlock(context, goalsRow + 2);
  return {
    key: "kpis",
    name: context.words.sheetNames.kpis,
    tabColor: colors.barEvaluation,
    blocks: [
      line(0, "title", words.title),
      line(1, "subtitle", subtitle(context)),
      line(2, "note", states.length > 0 ? words.intro : words.missing),
      { kind: "rowHeight", row: 0, rows: 1, height: 28 },
      table,
      ...tableLook(table, widths),
      ...stateRules(table, words.progress),
      line(goalsRow, "heading", words.goalsHeading),
      line(goalsRow + 1, "note", goals ? words.goalsNote : words.goalsMissing),
      { kind: "rowHeight", row: goalsRow, rows: 1, height: 24 },
      ...(goals ? [goals, ...tableLook(goals, widths)] : []),
    ],
    freeze: { rows: tableRow + 1, columns: 2 },
    columnWidths: widths,
    print: {
      orientation: "landscape",
      paper: "a3",
      titleRows: { first: tableRow, last: tableRow },
      fitToPagesWide: 1,
      footer: footer(context),
    },
  };
}

/** The sheet is asked for by a filled table of KPIs or goals. */
export function isKpiSheetUsed({ input }: Plan): boolean {
  return (input.further["kpis"]?.length ?? 0) > 0 || (input.further["goals"]?.length ?? 0) > 0;
}

function kpiTableBlock(context: SheetContext, states: readonly KpiState[]): TableBlock {
  const words = context.areaWords.kpis;
  const { headers } = words;
  const own = tableReference(tableName);
  const cells = {
    baseline: own.cell(headers.baseline),
    target: own.cell(headers.target),
    actual: own.cell(headers.actual),
  };
  const complete = `AND(ISNUMBER(${cells.baseline}),ISNUMBER(${cells.target}),ISNUMBER(${cells.actual}))`;
  const share = `(${cells.actual}-${cells.baseline})/(${cells.target}-${cells.baseline})`;
  const fulfilment = `=IF(${complete},IF(${cells.target}=${cells.baseline},"",${share}),"")`;
  const reached = own.cell(headers.fulfilment);
  const due = own.cell(headers.due);
  const today = `DATE(${context.plan.today.replace(/-0?/g, ",")})`;
  const overdue = `AND(ISNUMBER(${due}),${due}<${today})`;
  const state = (key: KpiProgress) => literal(words.progress[key]);
  const stateFormula =
    `=IF(${reached}="",${state("open")},IF(${reached}>=1,${state("reached")},IF(${overdue},${state("overdue")},` +
    `IF(${reached}<0,${state("worse")},IF(${reached}>=0.5,${state("onTheWay")},${state("behind")})))))`;
  return buildTable<KpiState>({
    name: tableName,
    at: { row: tableRow, column: 0 },
    rows: states,
    id: ({ record }) => record.id,
    columns: [
      column("id", context.words.common.id, ({ record }) => text(record.id)),
      column("kpi", headers.kpi, ({ name }) => text(name)),
      column("useCases", headers.useCases, ({ useCases }) => text(useCases.join(", "))),
      column("unit", headers.unit, ({ record }) => text(String(record.values.unit ?? ""))),
      column("direction", headers.direction, ({ direction }) =>
        text(direction ? words.directions[direction] : ""),
      ),
      figure("baseline", headers.baseline, ({ baseline }) => number(baseline, "decimal")),
      figure("target", headers.target, ({ target }) => number(target, "decimal")),
      figure("actual", headers.actual, ({ actual }) => number(actual, "decimal")),
      {
        ...column("measuredOn", headers.measuredOn, ({ measuredOn }) => date(measuredOn)),
        format: "date",
        align: "center",
      },
      {
        ...column("fulfilment", headers.fulfilment, (each) =>
          formula(
            fulfilment,
            "percent",
            each.fulfilment === null ? resultText("") : percent(each.fulfilment),
          ),
        ),
        format: "percent",
        align: "center",
      },
      column("state", headers.state, ({ progress }) =>
        formula(stateFormula, "text", resultText(words.progress[progress])),
      ),
      { ...column("due", headers.due, (each) => date(each.due)), format: "date", align: "center" },
      column("owner", headers.owner, ({ record }) => text(String(record.values.owner ?? ""))),
      column("gaps", headers.gaps, ({ gaps }) => text(gaps.map((gap) => words.gaps[gap]).join("; "))),
    ],
  });
}

function goalTableBlock(context: SheetContext, row: number): TableBlock | null {
  const words = context.areaWords.kpis;
  const goals = smartGoals(context.plan.input);
  if (goals.length === 0) return null;
  const word = (value: boolean | null) => text(value === null ? words.open : value ? words.yes : words.no);
  return buildTable<SmartGoal>({
    name: "KI_Ziele",
    at: { row, column: 0 },
    rows: goals,
    id: ({ record }) => record.id,
    columns: [
      column("id", context.words.common.id, ({ record }) => text(record.id)),
      column("goal", words.headers.goal, (each) => text(each.text)),
      ...smartParts.map((part): ColumnPlan<SmartGoal> => ({
        ...column<SmartGoal>(part, words.smart[part], ({ parts }) => word(parts[part])),
        align: "center",
      })),
      {
        ...column<SmartGoal>("isSmart", words.headers.isSmart, ({ isSmart }) => word(isSmart)),
        align: "center",
      },
    ],
  });
}

function stateRules(table: TableBlock, words: Readonly<Record<KpiProgress, string>>): Block[] {
  const area: Area = {
    row: table.at.row + 1,
    column: columnOf(table, "state"),
    rows: table.rows.length,
    columns: 1,
  };
  const looks: readonly (readonly [KpiProgress, string, string])[] = [
    ["reached", colors.goodFill, colors.goodInk],
    ["overdue", colors.errorFill, colors.errorInk],
    ["worse", colors.errorFill, colors.errorInk],
    ["behind", colors.warningFill, colors.warningInk],
  ];
  return looks.map(([key, fill, color]): Block => ({
    kind: "rule",
    area,
    rule: { type: "formula", formula: `=${addressOf(area)}=${literal(words[key])}`, fill, color },
  }));
}

function column<Row>(key: string, header: string, cell: (row: Row) => SpecCell): ColumnPlan<Row> {
  return { key, header, format: "text", owner: "computed", width: 0, wrap: true, cell };
}

function figure(key: string, header: string, cell: (row: KpiState) => SpecCell): ColumnPlan<KpiState> {
  return { key, header, format: "decimal", owner: "computed", width: 0, align: "right", cell };
}

function date(value: string | null): SpecCell {
  return value === null ? blank : { kind: "date", date: value };
}

function line(row: number, role: Role, value: string): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [[text(value)]] };
}
