import type { PlannedUseCase } from "../plan";
import { phaseStarts } from "../schedule/phase";
import { monthOfDate, monthsBetween, type Month } from "../values/month";
import { absoluteAddressOf } from "./a1";
import { formula, month, number, percent, resultText, text } from "./cells";
import {
  dependencyTableName,
  projectStartCell,
  roadmapLayout,
  roadmapTableName,
  todayCell,
} from "./roadmap-layout";
import { isCounted, type SheetContext } from "./sheet-context";
import type { SpecCell, TableBlock } from "./sheet-spec";
import { literal, tableReference } from "./structured-reference";
import { buildTable, type ColumnPlan } from "./table-builder";

/** A scheduled use case; a bar's length is what the dates say, also where actual dates differ from the estimate. */
export interface Bar extends PlannedUseCase {
  start: Month;
  end: Month;
  months: number;
}

type Column = ColumnPlan<Bar>;

/** Scheduled use cases in the order of the Gantt: by start, then end, then rank. */
export function barsOf(context: SheetContext): Bar[] {
  return context.plan.useCases
    .flatMap((each): Bar[] => {
      if (!isCounted(each) || each.start === null || each.end === null) return [];
      return [{ ...each, start: each.start, end: each.end, months: monthsBetween(each.start, each.end) + 1 }];
    })
    .sort(
      (first, second) =>
        monthsBetween(second.start, first.start) ||
        monthsBetween(second.end, first.end) ||
        first.rank - second.rank,
    );
}

/** The table left of the Gantt. Start, progress, owner and comment are the user's to change. */
export function roadmapTable(context: SheetContext): TableBlock {
  return buildTable({
    name: roadmapTableName,
    at: { row: roadmapLayout.table, column: 0 },
    columns: roadmapColumns(context),
    rows: barsOf(context),
    id: (bar) => bar.useCase.id,
  });
}

/** Columns in sheet order with their widths. */
export function roadmapColumns(context: SheetContext): Column[] {
  const { words } = context;
  return [
    column("id", words.common.id, 9, "text", (bar) => text(bar.useCase.id)),
    { ...column("name", words.common.name, 36, "text", (bar) => text(bar.useCase.name)), wrap: true },
    {
      ...column("owner", words.roadmap.owner, 17, "text", (bar) => text(bar.useCase.owner)),
      owner: "editable",
      wrap: true,
    },
    { ...centered("start", words.roadmap.start, 10, "month", (bar) => month(bar.start)), owner: "editable" },
    centered("end", words.roadmap.end, 10, "month", endCell(context)),
    centered("phase", words.roadmap.phase, 14, "text", phaseCell(context)),
    {
      ...centered("progress", words.roadmap.progress, 11, "percent", (bar) => percent(bar.useCase.progress)),
      owner: "editable",
    },
    centered("duration", words.roadmap.duration, 8, "integer", (bar) => number(bar.months, "integer")),
    centered("predecessors", words.roadmap.predecessors, 13, "text", (bar) =>
      text(bar.useCase.predecessors.join(", ")),
    ),
    centered("predecessorsEnd", words.roadmap.predecessorsEnd, 11, "month", predecessorsEndCell(context)),
    { ...column("status", words.roadmap.status, 16, "text", statusCell(context)), wrap: true },
    centered("personDaysPerMonth", words.roadmap.personDaysPerMonth, 8, "decimal", (bar) =>
      number(personDaysPerMonth(bar), "decimal"),
    ),
    { ...column("comment", words.roadmap.comment, 20, "text", () => text("")), owner: "user", wrap: true },
  ];
}

function column(
  key: string,
  header: string,
  width: number,
  format: Column["format"],
  cell: (bar: Bar) => SpecCell,
): Column {
  return { key, header, format, owner: "computed", width, cell };
}

function centered(...args: Parameters<typeof column>): Column {
  return { ...column(...args), align: "center" };
}

function personDaysPerMonth({ useCase, durationMonths, months }: Bar): number | null {
  return useCase.personDays === null ? null : useCase.personDays / (durationMonths ?? months);
}

/** The first day of the start's month: people type 15.03.2027 and mean March. */
function startOfMonth(cell: string): string {
  return `${cell}-DAY(${cell})+1`;
}

function endCell(context: SheetContext): (bar: Bar) => SpecCell {
  const { words } = context;
  const own = tableReference(roadmapTableName);
  const start = own.cell(words.roadmap.start);
  const end = `EDATE(${startOfMonth(start)},${own.cell(words.roadmap.duration)}-1)`;
  return (bar) => formula(`=IF(ISNUMBER(${start}),${end},"")`, "month", month(bar.end));
}

function phaseCell(context: SheetContext): (bar: Bar) => SpecCell {
  const { words, plan } = context;
  const { timeScheme } = plan.input.settings;
  const labels = words.phases[timeScheme];
  const [, second, third] = phaseStarts(timeScheme);
  const start = tableReference(roadmapTableName).cell(words.roadmap.start);
  const projectStart = absoluteAddressOf(projectStartCell);
  const passed = `(YEAR(${start})-YEAR(${projectStart}))*12+MONTH(${start})-MONTH(${projectStart})`;
  const later = `IF(${passed}<${third},${literal(labels.p2)},${literal(labels.p3)})`;
  const expression = `=IF(ISNUMBER(${start}),IF(${passed}<${second},${literal(labels.p1)},${later}),"")`;
  return (bar) => formula(expression, "text", resultText(bar.phase ? labels[bar.phase] : ""));
}

/** Latest end of the predecessors, from the table of dependencies below. */
function predecessorsEndCell(context: SheetContext): (bar: Bar) => SpecCell {
  const { words } = context;
  const own = tableReference(roadmapTableName);
  const edges = tableReference(dependencyTableName);
  const ofThis = `(${edges.column(words.common.id)}=${own.cell(words.common.id)})`;
  // SUMPRODUCT around MAX: without it Excel 2021 and LibreOffice would look at one row of the columns only.
  const latest = `SUMPRODUCT(MAX(${ofThis}*${edges.column(words.roadmap.predecessorEnd)}))`;
  const expression = `=IF(${own.cell(words.roadmap.predecessors)}="","",${latest})`;
  const ends = new Map(context.plan.useCases.map((each) => [each.useCase.id, each.end]));
  return (bar) => {
    if (bar.useCase.predecessors.length === 0) return formula(expression, "month", resultText(""));
    const end = latestEnd(bar, ends);
    return formula(expression, "month", end === null ? number(0) : month(end));
  };
}

function latestEnd(bar: Bar, ends: ReadonlyMap<string, Month | null>): Month | null {
  return bar.useCase.predecessors.reduce<Month | null>((latest, id) => {
    const end = ends.get(id) ?? null;
    return end !== null && (latest === null || end > latest) ? end : latest;
  }, null);
}

function statusCell(context: SheetContext): (bar: Bar) => SpecCell {
  const { words, plan } = context;
  const own = tableReference(roadmapTableName);
  const start = own.cell(words.roadmap.start);
  const end = own.cell(words.roadmap.end);
  const before = own.cell(words.roadmap.predecessorsEnd);
  const today = absoluteAddressOf(todayCell);
  const { statusNoStart, statusConflict, statusDone, statusLate, statusRunning, statusPlanned } =
    words.roadmap;
  const byDate = `IF(${end}<${startOfMonth(today)},${literal(statusLate)},IF(${start}<=${today},${literal(statusRunning)},${literal(statusPlanned)}))`;
  const byProgress = `IF(${own.cell(words.roadmap.progress)}>=1,${literal(statusDone)},${byDate})`;
  const conflict = `AND(ISNUMBER(${before}),${before}>=${startOfMonth(start)})`;
  const expression = `=IF(NOT(ISNUMBER(${start})),${literal(statusNoStart)},IF(${conflict},${literal(statusConflict)},${byProgress}))`;
  const ends = new Map(plan.useCases.map((each) => [each.useCase.id, each.end]));
  const todayMonth = monthOfDate(plan.today);
  const expected = (bar: Bar): string => {
    const predecessorsEnd = latestEnd(bar, ends);
    if (predecessorsEnd !== null && predecessorsEnd >= bar.start) return statusConflict;
    if ((bar.useCase.progress ?? 0) >= 1) return statusDone;
    if (bar.end < todayMonth) return statusLate;
    return bar.start <= todayMonth ? statusRunning : statusPlanned;
  };
  return (bar) => formula(expression, "text", resultText(expected(bar)));
}
