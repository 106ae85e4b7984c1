import type { Phase } from "../plan";
import { absoluteAddressOf } from "../sheets/a1";
import { formula, month, number, percent, resultText, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { cellEquals } from "../sheets/roadmap-frame";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, columnOf, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import type { IsoDate } from "../values/day";
import { outsideOf, phases, sectionFrame, sectionOf, timeSchemes } from "./sections";
import {
  column,
  columnArea,
  day,
  dropDown,
  heading,
  inputColumn,
  inputLook,
  landscape,
  progressLook,
  sheetHead,
} from "./sheet-parts";
import type { Task } from "./task";
import { allTasks } from "./task-sources";
import { statusLabels } from "./task-status";
import { isDone, taskColumns, taskTableName } from "./task-table";

const viewRow = 4;
const sectionsRow = 8;

/** Every dated task of the plan in one list, its sections by a view that can be switched in the sheet. */
export function tasksSheet(context: SheetContext): SheetSpec {
  const { list } = context.areaWords.tasks;
  const tasks = allTasks(context);
  const view = viewTable(context);
  const sections = sectionTable(context, tasks);
  const tasksRow = rowBelow(sections) + 2;
  const { printed, helpers } = taskColumns(context);
  const table = buildTable<Task>({
    name: taskTableName,
    at: { row: tasksRow, column: 0 },
    columns: [...printed, ...helpers],
    rows: tasks,
    id: (task) => task.id,
  });
  const widths = [...printed, ...helpers].map((each) => each.width);
  return {
    key: "tasks",
    name: context.words.sheetNames.tasks,
    tabColor: colors.barPilot,
    blocks: [
      ...sheetHead(context, list.title, list.intro),
      view,
      ...tableLook(view, widths, 20),
      ...inputLook(view),
      {
        ...dropDown(
          view,
          "view",
          timeSchemes.map((scheme) => context.areaWords.tasks.views[scheme]),
        ),
      },
      ...heading(sectionsRow - 1, list.sectionsHeading),
      sections,
      ...tableLook(sections, widths),
      { kind: "rule", area: columnArea(sections, "doneShare"), rule: bar },
      ...heading(tasksRow - 1, list.tasksHeading),
      table,
      ...tableLook(table, widths, 20),
      ...inputLook(table),
      dropDown(table, "status", statusLabels(context.language)),
      ...progressLook(table, "progress", colors.barPreparation),
      ...dueRules(context, table),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    print: landscape(context, {
      paper: "a3",
      titleRow: tasksRow,
      area: { row: 0, column: 0, rows: rowBelow(table), columns: printed.length },
    }),
  };
}

const bar = { type: "dataBar", color: colors.barRollout, min: 0, max: 1 } as const;

/** The choice of the view is a table of one row, so that it is kept like every other edit. */
function viewTable(context: SheetContext): TableBlock {
  const { list, views } = context.areaWords.tasks;
  const { timeScheme, projectStart } = context.plan.input.settings;
  const date = { format: "date", align: "center" } as const;
  return buildTable<null>({
    name: "KI_Aufgaben_Ansicht",
    at: { row: viewRow, column: 0 },
    rows: [null],
    id: () => "view",
    columns: [
      column("id", list.id, 0, () => text(list.view)),
      inputColumn("view", list.view, 0, () => text(views[timeScheme])),
      column("projectStart", list.projectStart, 0, () => month(projectStart), { ...date, format: "month" }),
      column("monday", list.monday, 0, () => day(sectionFrame(projectStart).monday), date),
      column("today", list.date, 0, () => day(context.plan.today), date),
    ],
  });
}

/** Count, done share and span of each section of the chosen view. */
function sectionTable(context: SheetContext, tasks: readonly Task[]): TableBlock {
  const words = context.areaWords.tasks.list;
  const { timeScheme, projectStart } = context.plan.input.settings;
  const frame = sectionFrame(projectStart);
  const own = tableReference("KI_Aufgaben_Abschnitte");
  const list = tableReference(taskTableName);
  const mine = (section: Phase) =>
    tasks.filter((task) => sectionOf(timeScheme, task.start, frame) === section);
  const inSection = `${list.column(words.section)},${own.cell(words.section)}`;
  const matches = `(${list.column(words.section)}=${own.cell(words.section)})`;
  const counted = (expression: string, value: number) =>
    formula(expression, "integer", number(value, "integer"));
  const span = (name: "MINIFS" | "MAXIFS", header: string, date: IsoDate | undefined): SpecCell =>
    formula(
      `=IF(${own.cell(words.count)}=0,"",${name}(${list.column(header)},${inSection}))`,
      "date",
      date === undefined ? resultText("") : day(date),
    );
  const centred = { align: "center" } as const;
  const columns: ColumnPlan<Phase>[] = [
    column("id", words.id, 0, (_, index) => number(index + 1, "integer"), { format: "integer", ...centred }),
    column("section", words.section, 0, (section) =>
      formula(sectionLabel(context), "text", resultText(context.words.phases[timeScheme][section])),
    ),
    column(
      "firstStart",
      words.firstStart,
      0,
      (section) =>
        span(
          "MINIFS",
          words.start,
          mine(section)
            .map((task) => task.start)
            .sort()[0],
        ),
      { format: "date", ...centred },
    ),
    column(
      "lastEnd",
      words.lastEnd,
      0,
      (section) =>
        span(
          "MAXIFS",
          words.end,
          mine(section)
            .map((task) => task.end)
            .sort()
            .at(-1),
        ),
      { format: "date", ...centred },
    ),
    column("count", words.count, 0, (section) => counted(`=COUNTIF(${inSection})`, mine(section).length), {
      format: "integer",
      ...centred,
    }),
    column(
      "doneCount",
      words.doneCount,
      0,
      (section) =>
        counted(
          `=SUMPRODUCT(${matches}*(${list.column(words.due)}=${literal(words.done)}))`,
          mine(section).filter(isDone).length,
        ),
      { format: "integer", ...centred },
    ),
    column(
      "doneShare",
      words.doneShare,
      0,
      (section) => {
        const count = mine(section).length;
        const share = count === 0 ? 0 : mine(section).filter(isDone).length / count;
        return formula(
          `=IF(${own.cell(words.count)}=0,0,${own.cell(words.doneCount)}/${own.cell(words.count)})`,
          "percent",
          percent(share),
        );
      },
      { format: "percent", ...centred },
    ),
    column(
      "outsideCount",
      words.outsideCount,
      0,
      (section) =>
        counted(
          `=SUMPRODUCT(${matches}*(${list.column(words.outside)}<>""))`,
          mine(section).filter((task) => outsideOf(timeScheme, task.start, frame) !== null).length,
        ),
      { format: "integer", ...centred },
    ),
  ];
  return buildTable<Phase>({
    name: "KI_Aufgaben_Abschnitte",
    at: { row: sectionsRow, column: 0 },
    rows: phases,
    id: (section) => section,
    columns,
  });
}

/** Name of the section of the row's number in the chosen view. */
function sectionLabel(context: SheetContext): string {
  const { views, list } = context.areaWords.tasks;
  const view = absoluteAddressOf({ row: viewRow + 1, column: 1 });
  const position = tableReference("KI_Aufgaben_Abschnitte").cell(list.id);
  const names = (scheme: (typeof timeSchemes)[number]) =>
    `CHOOSE(${position},${phases.map((section) => literal(context.words.phases[scheme][section])).join(",")})`;
  const rest = (["A", "B", "P"] as const).reduceRight(
    (other, scheme) => `IF(${view}=${literal(views[scheme])},${names(scheme)},${other})`,
    names("T"),
  );
  return `=${rest}`;
}

function dueRules(context: SheetContext, table: TableBlock): Block[] {
  const words = context.areaWords.tasks.list;
  const looks: readonly [string, string, string][] = [
    [words.overdue, colors.errorFill, colors.errorInk],
    [words.running, colors.navySoft, colors.navy],
    [words.done, colors.goodFill, colors.goodInk],
  ];
  const area = columnArea(table, "due");
  const row = { ...area, column: columnOf(table, "end") };
  return [
    ...looks.map(([state, fill, color]): Block => ({
      kind: "rule",
      area,
      rule: { type: "formula", formula: cellEquals(area, state), fill, color, bold: true },
    })),
    {
      kind: "rule",
      area: row,
      rule: { type: "formula", formula: cellEquals(area, words.overdue), color: colors.errorInk, bold: true },
    },
  ];
}
