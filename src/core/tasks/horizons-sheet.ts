import { budgetTableNames } from "../sheets/budget-layout";
import { bookedBetween, type CostSum, addCosts, noCosts } from "../budget/booking";
import { milestonesOf, type Stage } from "../roadmap/milestones";
import { scheduledUseCases } from "../roadmap/module-groups";
import { costsOf } from "../make-plan";
import { formula, money, month, number, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import type { SheetContext } from "../sheets/sheet-context";
import type { SheetSpec, SpecCell } from "../sheets/sheet-spec";
import { tableReference } from "../sheets/structured-reference";
import { buildTable, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { linesOnPaper, tableLook } from "../sheets/table-look";
import { addMonths, monthOfDate, type Month } from "../values/month";
import { cellLines, horizonsOf, shortened, type Horizon } from "./horizons";
import { column, heading, inputColumn, inputLook, landscape, line, sheetHead, widthsOf } from "./sheet-parts";
import type { Task } from "./task";
import { allTasks } from "./task-sources";

/** Three horizons and the first twelve months on one page. */
export function horizonsSheet(context: SheetContext): SheetSpec {
  const { horizons } = context.areaWords.tasks;
  const tasks = allTasks(context);
  const horizonPlan = horizonColumns(context);
  const monthPlan = monthColumns(context, tasks);
  const widths = widthsOf(horizonPlan, monthPlan);
  const table = buildTable<Horizon>({
    name: "KI_Horizonte",
    at: { row: 4, column: 0 },
    columns: horizonPlan,
    rows: horizonsOf(context, tasks),
    id: ({ section }) => section,
  });
  const noteRow = rowBelow(table) + 1;
  const yearRow = noteRow + 2;
  const { projectStart } = context.plan.input.settings;
  const year = buildTable<Month>({
    name: "KI_12_Monate",
    at: { row: yearRow + 1, column: 0 },
    columns: monthPlan,
    rows: Array.from({ length: 12 }, (_, index) => addMonths(projectStart, index)),
    id: (each) => each,
  });
  return {
    key: "horizons",
    name: context.words.sheetNames.horizons,
    tabColor: colors.strategic,
    blocks: [
      ...sheetHead(context, horizons.title, horizons.intro),
      table,
      ...tableLook(table, widths, 20, linesOnPaper),
      ...inputLook(table),
      line(noteRow, "note", horizons.sumNote),
      ...heading(yearRow, horizons.yearHeading),
      year,
      ...tableLook(year, widths, 20, linesOnPaper),
    ],
    freeze: null,
    columnWidths: widths,
    print: landscape(context, { paper: "a4", titleRow: null }),
  };
}

function horizonColumns(context: SheetContext): ColumnPlan<Horizon>[] {
  const { horizons } = context.areaWords.tasks;
  const own = tableReference("KI_Horizonte");
  const wrap = { wrap: true } as const;
  const months = { format: "month", align: "center" } as const;
  return [
    column(
      "horizon",
      horizons.horizon,
      20,
      ({ section }) => text(context.words.phases[context.plan.input.settings.timeScheme][section]),
      wrap,
    ),
    column("from", horizons.from, 11, ({ from }) => month(from), months),
    column("to", horizons.to, 11, ({ to, from }) => (to < from ? text(horizons.none) : month(to)), months),
    inputColumn("goal", horizons.goal, 40, ({ goal }) => text(goal)),
    column("measures", horizons.measures, 48, ({ measures }) => text(cellLines(context, measures)), wrap),
    column(
      "starts",
      horizons.starts,
      36,
      ({ starts }) =>
        text(
          cellLines(
            context,
            starts.map(({ useCase }) => `${useCase.id} ${useCase.name}`),
            4,
          ),
        ),
      wrap,
    ),
    column(
      "milestones",
      horizons.milestones,
      27,
      ({ milestones }) => text(cellLines(context, milestones)),
      wrap,
    ),
    ...moneyColumns<Horizon>(
      context,
      { from: own.cell(horizons.from), to: own.cell(horizons.to) },
      (each) => each,
    ),
  ];
}

/** Money of a span by the dates in the roadmap, one-off, running and together. */
function moneyColumns<Row>(
  context: SheetContext,
  bounds: { from: string; to: string },
  span: (row: Row) => { from: Month; to: Month },
): ColumnPlan<Row>[] {
  const { horizons } = context.areaWords.tasks;
  const { budget } = context.words;
  const costs = tableReference(budgetTableNames.useCases).columns(budget.oneOffInput, budget.end);
  const booked =
    (kind: string, part: keyof CostSum) =>
    (row: Row): SpecCell => {
      const { from, to } = span(row);
      return formula(
        `=IF(ISNUMBER(${bounds.to}),KI.BUDGET(${costs},${bounds.from},${bounds.to},"${kind}"),0)`,
        "money",
        money(costsBetween(context, from, to)[part]),
      );
    };
  const format = { format: "money" } as const;
  return [
    column("oneOff", horizons.oneOff, 15, booked("einmalig", "oneOffCents"), format),
    column("running", horizons.running, 15, booked("laufend", "runningCents"), format),
    column("total", horizons.total, 15, booked("gesamt", "totalCents"), format),
  ];
}

/** Booked costs of all counted use cases in a span of months; nothing for an empty one. */
export function costsBetween({ plan }: SheetContext, from: Month, to: Month): CostSum {
  if (to < from) return noCosts;
  return scheduledUseCases(plan).reduce<CostSum>(
    (sum, each) => addCosts(sum, bookedBetween(costsOf(each.useCase, each.start, each.end), from, to)),
    noCosts,
  );
}

/** The first twelve months: what begins, is tried out, is judged, goes into operation, and what it costs. */
function monthColumns(context: SheetContext, tasks: readonly Task[]): ColumnPlan<Month>[] {
  const { horizons } = context.areaWords.tasks;
  const own = tableReference("KI_12_Monate");
  const scheduled = scheduledUseCases(context.plan);
  const at = (stage: Stage) => (each: Month) => {
    const found = scheduled.filter(({ start, months }) => milestonesOf(start, months)[stage] === each);
    const named = found.map(({ useCase }) =>
      stage === "preparation" ? `${useCase.id} ${useCase.name}` : useCase.id,
    );
    return text(shortened(context, named, stage === "preparation" ? 3 : 5).join(", "));
  };
  const count = { format: "integer", align: "center" } as const;
  const wrap = { wrap: true } as const;
  const operating = (each: Month) => scheduled.filter(({ end }) => end < each).length;
  const open = (each: Month) =>
    tasks.filter((task) => monthOfDate(task.start) <= each && monthOfDate(task.end) >= each).length;
  return [
    column("month", horizons.month, 20, (each) => month(each), { format: "month", align: "center" }),
    column("tasks", horizons.tasks, 11, (each) => number(open(each), "integer"), count),
    column("operating", horizons.operating, 11, (each) => number(operating(each), "integer"), count),
    column("starts", horizons.starts, 40, at("preparation"), wrap),
    column("pilot", horizons.pilot, 36, at("pilot"), wrap),
    column("evaluation", horizons.evaluation, 36, at("evaluation"), wrap),
    column("operation", horizons.operation, 27, at("operation"), wrap),
    ...moneyColumns<Month>(
      context,
      { from: own.cell(horizons.month), to: own.cell(horizons.month) },
      (each) => ({ from: each, to: each }),
    ),
  ];
}
