import type { Phase } from "../plan";
import type { TimeScheme } from "../records";
import { formula, number, percent, resultText, text } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { SpecCell } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import type { ColumnPlan } from "../sheets/table-builder";
import { monthOfDate, monthsBetween } from "../values/month";
import {
  blockDays,
  gapsOfB,
  outsideOf,
  schemeEnds,
  sectionFrame,
  sectionOf,
  sectionStarts,
  startPlanDays,
  timeSchemes,
} from "./sections";
import { column, day, inputColumn } from "./sheet-parts";
import type { Task } from "./task";
import { statusLabel, statusOf } from "./task-status";

export const taskTableName = "KI_Aufgaben";
/** Absolute addresses of the chosen view, the project start, the first Monday and the date of the run. */
export const frameCells = { view: "$B$6", projectStart: "$C$6", monday: "$D$6", today: "$E$6" } as const;

type Column = ColumnPlan<Task>;
const own = tableReference(taskTableName);

/** Columns of the dated list: what is printed, then the helpers that its formulas read. */
export function taskColumns(context: SheetContext): { printed: Column[]; helpers: Column[] } {
  const words = context.areaWords.tasks.list;
  const centred = { align: "center" } as const;
  return {
    printed: [
      column("id", words.id, 22, (task) => text(task.id), { wrap: true }),
      column("task", words.task, 48, (task) => text(task.title), { wrap: true }),
      column("start", words.start, 13, (task) => day(task.start), { format: "date", ...centred }),
      column("end", words.end, 13, (task) => day(task.end), { format: "date", ...centred }),
      sectionColumn(context),
      outsideColumn(context),
      column("source", words.source, 18, (task) => text(context.areaWords.tasks.kinds[task.kind])),
      column("useCase", words.useCase, 16, (task) => text(task.useCaseId ?? ""), centred),
      column("module", words.module, 22, (task) => text(task.module), { wrap: true }),
      inputColumn("owner", words.owner, 20, (task) => text(task.owner)),
      inputColumn(
        "status",
        words.status,
        12,
        (task) => text(statusLabel(statusOf(task), context.language)),
        centred,
      ),
      inputColumn("progress", words.progress, 12, (task) => percent(task.progress ?? null), {
        format: "percent",
        ...centred,
      }),
      dueColumn(context),
      column("basis", words.basis, 22, (task) => text(task.basis), { wrap: true }),
    ],
    helpers: [monthsColumn(context), ...timeSchemes.map((scheme) => schemeColumn(context, scheme))],
  };
}

/** Whether a task is finished, by its proposed status and progress. */
export function isDone(task: Task): boolean {
  return statusOf(task) === "done" || task.progress === 1;
}

/** The section that the chosen view shows: a choice among the four columns of the same dates. */
function sectionColumn(context: SheetContext): Column {
  const { list, views } = context.areaWords.tasks;
  const { timeScheme, projectStart } = context.plan.input.settings;
  const frame = sectionFrame(projectStart);
  const chosen = (["A", "B", "P"] as const).reduceRight(
    (rest, scheme) =>
      `IF(${frameCells.view}=${literal(views[scheme])},${own.cell(schemeHeader(context, scheme))},${rest})`,
    own.cell(list.sectionT),
  );
  return column("section", list.section, 24, (task) => {
    const section = sectionOf(timeScheme, task.start, frame);
    return formula(`=${chosen}`, "text", resultText(context.words.phases[timeScheme][section]));
  });
}

function schemeHeader(context: SheetContext, scheme: TimeScheme): string {
  return context.areaWords.tasks.list[`section${scheme}`];
}

/** Section of one scheme from the task's start, by the same bounds as the core's {@link sectionOf}. */
function schemeColumn(context: SheetContext, scheme: TimeScheme): Column {
  const words = context.areaWords.tasks.list;
  const labels = context.words.phases[scheme];
  const frame = sectionFrame(context.plan.input.settings.projectStart);
  const [, second, third] = scheme === "T" ? [0, blockDays, 2 * blockDays] : sectionStarts(scheme);
  const passed = scheme === "T" ? `(${own.cell(words.start)}-${frameCells.monday})` : own.cell(words.months);
  const expression = `=IF(${passed}<${second},${literal(labels.p1)},IF(${passed}<${third},${literal(labels.p2)},${literal(labels.p3)}))`;
  const shown = (section: Phase) => resultText(labels[section]);
  return column(`section${scheme}`, schemeHeader(context, scheme), 24, (task) =>
    formula(expression, "text", shown(sectionOf(scheme, task.start, frame))),
  );
}

function monthsColumn(context: SheetContext): Column {
  const words = context.areaWords.tasks.list;
  const start = own.cell(words.start);
  const { projectStart: first } = frameCells;
  const expression = `=(YEAR(${start})-YEAR(${first}))*12+MONTH(${start})-MONTH(${first})`;
  const { projectStart } = context.plan.input.settings;
  return column(
    "months",
    words.months,
    10,
    (task) =>
      formula(expression, "integer", number(monthsBetween(projectStart, monthOfDate(task.start)), "integer")),
    { format: "integer", align: "center" },
  );
}

/** Where the chosen view names no section for a date. */
function outsideColumn(context: SheetContext): Column {
  const { list, views, outside } = context.areaWords.tasks;
  const { timeScheme, projectStart } = context.plan.input.settings;
  const frame = sectionFrame(projectStart);
  const months = own.cell(list.months);
  const [before, between, after] = [outside.before, outside.between, outside.after].map(literal);
  const isGap = `OR(${gapsOfB.map(([from, to]) => `AND(${months}>=${from},${months}<${to})`).join(",")})`;
  const afterEnd = (end: number) => `IF(${months}>=${end},${after},"")`;
  const view = (scheme: TimeScheme) => `${frameCells.view}=${literal(views[scheme])}`;
  const inView = `IF(${view("A")},${afterEnd(schemeEnds.A)},IF(${view("B")},IF(${isGap},${between},${afterEnd(schemeEnds.B)}),IF(${view("P")},${afterEnd(schemeEnds.P)},IF(${own.cell(list.start)}-${frameCells.monday}>=${startPlanDays},${after},""))))`;
  return column(
    "outside",
    list.outside,
    17,
    (task) => {
      const found = outsideOf(timeScheme, task.start, frame);
      return formula(`=IF(${months}<0,${before},${inView})`, "text", resultText(found ? outside[found] : ""));
    },
    { wrap: true },
  );
}

/** Overdue, running or planned against the date of the run; done is what its status or progress says. */
function dueColumn(context: SheetContext): Column {
  const words = context.areaWords.tasks.list;
  const done = literal(statusLabel("done", context.language));
  const isDoneText = `OR(${own.cell(words.status)}=${done},${own.cell(words.progress)}=1)`;
  const expression = `=IF(${isDoneText},${literal(words.done)},IF(${own.cell(words.end)}<${frameCells.today},${literal(words.overdue)},IF(${own.cell(words.start)}<=${frameCells.today},${literal(words.running)},${literal(words.planned)})))`;
  return column(
    "due",
    words.due,
    12,
    (task): SpecCell => formula(expression, "text", resultText(dueOf(context, task))),
    { align: "center" },
  );
}

function dueOf(context: SheetContext, task: Task): string {
  const words = context.areaWords.tasks.list;
  const { today } = context.plan;
  if (isDone(task)) return words.done;
  if (task.end < today) return words.overdue;
  return task.start <= today ? words.running : words.planned;
}
