import { kpiStates, type KpiProgress } from "../kpis/kpi-state";
import type { AiActClass } from "../law/assessment";
import type { RiskClass } from "../risks/rank-risks";
import { riskListName } from "../risks/risk-list";
import { riskListRows } from "../risks/risk-rows";
import { milestonesOf, stages, type Stage } from "../roadmap/milestones";
import { absoluteAddressOf, addressOf } from "../sheets/a1";
import { formula, month, number, resultText, text } from "../sheets/cells";
import { milestoneTableName } from "../sheets/roadmap-layout";
import { barsOf } from "../sheets/roadmap-table";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SheetKey, SpecCell } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { monthOfDate, type Month } from "../values/month";
import { dashboardLayout, thisMonthCell } from "./dashboard-layout";
import { cellsAt, liveCell, mergedCell, rowHeight } from "./report-parts";

interface CountedRow {
  label: string;
  cell: SpecCell;
}

const riskClasses: readonly RiskClass[] = ["critical", "high", "medium", "low"];
const aiActClasses: readonly AiActClass[] = ["prohibited", "high", "limited", "minimal", "review"];
const kpiProgress: readonly KpiProgress[] = ["reached", "onTheWay", "behind", "worse", "overdue", "open"];

/** Risks, classes of the AI Act and KPIs side by side. */
export function dashboardLists(context: SheetContext): Block[] {
  const { reports, kpis } = context.areaWords;
  const { lists: words } = reports.dashboard;
  const { lists: row, slotColumns } = dashboardLayout;
  const hasKpis = kpiStates(context.plan.input, context.plan.today).length > 0;
  return [
    rowHeight(row, 22),
    rowHeight(row + 1, 16, kpiProgress.length),
    ...list(row, 0, words.risks, riskRows(context)),
    ...list(row, slotColumns, words.aiAct, aiActRows(context)),
    ...list(row, 2 * slotColumns, words.kpis, hasKpis ? kpiRows(context) : [], kpis.missing),
  ];
}

function list(
  row: number,
  column: number,
  heading: string,
  rows: readonly CountedRow[],
  missing = "",
): Block[] {
  const { slotColumns } = dashboardLayout;
  const over = { row, column, rows: 1, columns: slotColumns - 1 };
  if (rows.length === 0) {
    return [
      ...mergedCell(over, text(heading), "heading", "left"),
      ...mergedCell({ ...over, row: row + 1, rows: 3 }, text(missing), "note", "left"),
    ];
  }
  return [
    ...mergedCell(over, text(heading), "heading", "left"),
    ...rows.flatMap(({ label, cell }, index) => [
      ...mergedCell({ ...over, row: row + 1 + index, columns: slotColumns - 2 }, text(label), "body", "left"),
      ...mergedCell(
        { row: row + 1 + index, column: column + slotColumns - 2, rows: 1, columns: 1 },
        cell,
        "body",
        "center",
      ),
    ]),
  ];
}

function counted(context: SheetContext, from: SheetKey, expression: string, value: number): SpecCell {
  return liveCell(context, from, { formula: expression, format: "integer", value: number(value, "integer") });
}

/** Risks by class; those without ratings, also mere proposals, stand apart. */
function riskRows(context: SheetContext): CountedRow[] {
  const { risks, reports } = context.areaWords;
  const rows = riskListRows(context);
  const table = tableReference(riskListName);
  const classes = table.column(risks.columns.class);
  const isUnrated = `COUNTA(${table.column(risks.columns.id)})-SUMPRODUCT(--(${classes}<>""))`;
  return [
    ...riskClasses.map((key) => ({
      label: risks.classes[key].name,
      cell: counted(
        context,
        "risks",
        `=COUNTIF(${classes},${literal(risks.classes[key].name)})`,
        rows.filter((each) => each.class === key).length,
      ),
    })),
    {
      label: reports.dashboard.lists.unrated,
      cell: counted(context, "risks", `=${isUnrated}`, rows.filter((each) => each.class === null).length),
    },
  ];
}

/** How many use cases the pre-check puts into each class. */
function aiActRows({ areaWords, insights }: SheetContext): CountedRow[] {
  const classes = [...insights.aiAct.values()].map((each) => each.class);
  return aiActClasses.map((key) => ({
    label: areaWords.law.classes[key],
    cell: number(classes.filter((each) => each === key).length, "integer"),
  }));
}

function kpiRows(context: SheetContext): CountedRow[] {
  const { kpis } = context.areaWords;
  const states = kpiStates(context.plan.input, context.plan.today);
  const column = tableReference("KI_Kennzahlen").column(kpis.headers.state);
  return kpiProgress.map((key) => ({
    label: kpis.progress[key],
    cell: counted(
      context,
      "kpis",
      `=COUNTIF(${column},${literal(kpis.progress[key])})`,
      states.filter(({ progress }) => progress === key).length,
    ),
  }));
}

/** The next month in which each stage begins somewhere, with the use case that does so first. */
export function nextMilestones(context: SheetContext): Block[] {
  const { words, areaWords } = context;
  const { lists: own } = areaWords.reports.dashboard;
  const { secondCharts: row, slotColumns } = dashboardLayout;
  const column = 2 * slotColumns;
  const useCaseArea = (at: number) => ({ row: at, column: column + 2, rows: 1, columns: 2 });
  return [
    ...mergedCell({ row, column, rows: 1, columns: slotColumns }, text(own.milestones), "heading", "left"),
    cellsAt(row + 1, column, "header", [text(own.stage), text(own.month), text(words.common.name)]),
    ...mergedCell(useCaseArea(row + 1), text(words.common.name), "header", "left"),
    ...stages.flatMap((stage, index) => {
      const at = row + 2 + index;
      const first = { row: at, column: column + 1 };
      const next = nextOf(context, stage);
      return [
        cellsAt(at, column, "body", [text(words.stages[stage])]),
        ...mergedCell({ ...first, rows: 1, columns: 1 }, monthCell(context, stage, next), "body", "center"),
        ...mergedCell(useCaseArea(at), nameCell(context, stage, addressOf(first), next), "body", "left"),
      ];
    }),
    ...mergedCell(
      { row: row + 2 + stages.length, column, rows: 2, columns: slotColumns },
      text(own.milestonesNote),
      "note",
      "left",
    ),
    rowHeight(row + 1, 16, stages.length + 1),
  ];
}

interface NextStage {
  month: Month | null;
  name: string;
  others: number;
}

function nextOf(context: SheetContext, stage: Stage): NextStage {
  const thisMonth = monthOfDate(context.plan.today);
  const all = barsOf(context).map((bar) => ({
    name: bar.useCase.name,
    month: milestonesOf(bar.start, bar.months)[stage],
  }));
  const later = all.map((each) => each.month).filter((each) => each >= thisMonth);
  const first = later.reduce<Month | null>((least, each) => (least && least < each ? least : each), null);
  const same = all.filter((each) => each.month === first);
  return { month: first, name: same[0]?.name ?? "", others: Math.max(0, same.length - 1) };
}

function monthCell({ words }: SheetContext, stage: Stage, { month: next }: NextStage): SpecCell {
  const dates = tableReference(milestoneTableName).column(words.stages[stage]);
  const before = `COUNTIF(${dates},"<"&${absoluteAddressOf(thisMonthCell)})`;
  return formula(
    `=IFERROR(SMALL(${dates},${before}+1),"")`,
    "month",
    next === null ? resultText("") : month(next),
  );
}

/** The first use case in the order of the roadmap, and how many more do the same in that month. */
function nameCell(
  { words }: SheetContext,
  stage: Stage,
  cell: string,
  { name, others }: NextStage,
): SpecCell {
  const table = tableReference(milestoneTableName);
  const dates = table.column(words.stages[stage]);
  const names = table.column(words.common.name);
  const more = `IF(COUNTIF(${dates},${cell})>1," +"&(COUNTIF(${dates},${cell})-1),"")`;
  return formula(
    `=IF(${cell}="","",INDEX(${names},MATCH(${cell},${dates},0))&${more})`,
    "text",
    resultText(`${name}${others > 0 ? ` +${others}` : ""}`),
  );
}
