import { roadmapFacts } from "../roadmap/roadmap-facts";
import { blank, month, text } from "./cells";
import { columnLetters } from "./a1";
import { literal } from "./structured-reference";
import { colors } from "./palette";
import { ganttBlocks } from "./roadmap-gantt";
import { monthWidth, projectStartCell, roadmapLayout, todayCell } from "./roadmap-layout";
import { milestoneTable } from "./roadmap-milestones";
import { roadmapColumns, roadmapTable } from "./roadmap-table";
import { textBlocks } from "./roadmap-texts";
import { footer, isCounted, reasonText, subtitle, type SheetContext } from "./sheet-context";
import type { Area, Block, Role, SheetSpec, SpecCell, TableBlock } from "./sheet-spec";
import { columnOf, rowBelow } from "./table-builder";
import { timelineOf, type Timeline } from "./timeline";

/** The roadmap: table and Gantt, then what is not scheduled, milestones and the text by module. No KI functions here. */
export function roadmapSheet(context: SheetContext): SheetSpec {
  const { words } = context;
  const table = roadmapTable(context);
  const timeline = timelineOf(context.plan);
  const unscheduled = unscheduledBlocks(context, rowBelow(table) + 1);
  const milestones = milestoneTable(context, unscheduled.nextRow + 3);
  const facts = roadmapFacts(context);
  return {
    key: "roadmap",
    name: words.sheetNames.roadmap,
    tabColor: colors.barPilot,
    blocks: [
      ...titles(context, timeline),
      ...legend(context),
      ...references(context),
      table,
      {
        kind: "role",
        area: { ...table.at, rows: 1, columns: table.columns.length },
        role: "header",
        wrap: true,
        align: "center",
      },
      { kind: "rowHeight", row: table.at.row, rows: 1, height: 32 },
      ...validations(context, table),
      ...statusRules(context, table),
      ...ganttBlocks(context, table, timeline),
      ...unscheduled.blocks,
      ...milestoneBlocks(context, milestones, unscheduled.nextRow + 1),
      ...textBlocks(context, facts, rowBelow(milestones) + 1),
    ],
    freeze: { rows: roadmapLayout.table + 1, columns: 2 },
    columnWidths: [
      ...roadmapColumns(context).map((column) => column.width),
      ...timeline.months.map(() => monthWidth),
    ],
    print: {
      orientation: "landscape",
      paper: "a3",
      titleRows: { first: roadmapLayout.year, last: roadmapLayout.table },
      fitToPagesWide: 1,
      footer: footer(context),
    },
  };
}

function line(row: number, role: Role, ...cells: SpecCell[]): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [cells] };
}

function titles(context: SheetContext, timeline: Timeline): Block[] {
  const { words } = context;
  const empty = context.plan.schedule.start === null;
  const note = empty
    ? words.roadmap.nothingScheduled
    : timeline.isCut
      ? words.roadmap.timelineCut
      : words.roadmap.intro;
  return [
    line(roadmapLayout.title, "title", text(words.roadmap.title)),
    line(roadmapLayout.subtitle, "subtitle", text(subtitle(context))),
    line(roadmapLayout.intro, "note", text(note)),
    { kind: "rowHeight", row: roadmapLayout.title, rows: 1, height: 28 },
  ];
}

/** The colours of the bars, each with its word. */
function legend(context: SheetContext): Block[] {
  const { words } = context;
  const bars: readonly [Role, string][] = [
    ["barPreparation", words.stages.preparation],
    ["barPilot", words.stages.pilot],
    ["barEvaluation", words.stages.evaluation],
    ["barRollout", words.stages.rollout],
    ["barDone", words.roadmap.done],
  ];
  const row = roadmapLayout.legend;
  return [
    line(row, "label", text(words.roadmap.legend)),
    ...bars.map(([role, label], index): Block => ({
      kind: "cells",
      at: { row, column: index + 2 },
      role,
      rows: [[text(label)]],
    })),
    { kind: "role", area: { row, column: 2, rows: 1, columns: 1 }, role: "barPreparation", align: "center" },
    ...bars.map(([role], index): Block => ({
      kind: "role",
      area: { row, column: index + 2, rows: 1, columns: 1 },
      role,
      align: "center",
    })),
  ];
}

/** Project start and date of the run, which the formulas of phase and status refer to. */
function references(context: SheetContext): Block[] {
  const { words, plan } = context;
  const area: Area = { ...projectStartCell, rows: 2, columns: 1 };
  return [
    line(projectStartCell.row, "label", text(words.roadmap.projectStart)),
    line(todayCell.row, "label", text(words.roadmap.date)),
    {
      kind: "cells",
      at: projectStartCell,
      rows: [[month(plan.input.settings.projectStart)], [{ kind: "date", date: plan.today }]],
    },
    { kind: "role", area, role: "total", align: "center" },
  ];
}

function validations(context: SheetContext, table: TableBlock): Block[] {
  const { words } = context;
  const area = (key: string): Area => ({
    row: table.at.row + 1,
    column: columnOf(table, key),
    rows: table.rows.length,
    columns: 1,
  });
  return [
    {
      kind: "validation",
      area: area("start"),
      rule: { type: "date", min: "2000-01-01", max: "2099-12-31" },
      prompt: { title: words.roadmap.startPromptTitle, message: words.roadmap.startPrompt },
      error: { title: words.roadmap.startPromptTitle, message: words.roadmap.startError },
    },
    {
      kind: "validation",
      area: area("progress"),
      rule: { type: "decimal", min: 0, max: 1 },
      prompt: { title: words.roadmap.progressPromptTitle, message: words.roadmap.progressPrompt },
      error: { title: words.roadmap.progressPromptTitle, message: words.roadmap.progressError },
    },
  ];
}

function statusRules(context: SheetContext, table: TableBlock): Block[] {
  const { words } = context;
  const area: Area = {
    row: table.at.row + 1,
    column: columnOf(table, "status"),
    rows: table.rows.length,
    columns: 1,
  };
  const states: readonly [string, string, string][] = [
    [words.roadmap.statusConflict, colors.errorFill, colors.errorInk],
    [words.roadmap.statusNoStart, colors.errorFill, colors.errorInk],
    [words.roadmap.statusLate, colors.warningFill, colors.warningInk],
    [words.roadmap.statusDone, colors.goodFill, colors.goodInk],
  ];
  return states.map(([state, fill, color]): Block => ({
    kind: "rule",
    area,
    rule: { type: "formula", formula: equals(area, state), fill, color, bold: true },
  }));
}

function equals(area: Area, value: string): string {
  return `=$${columnLetters(area.column)}${area.row + 1}=${literal(value)}`;
}

/** Use cases without a bar, with the reason. */
function unscheduledBlocks(context: SheetContext, row: number): { blocks: Block[]; nextRow: number } {
  const { words, plan } = context;
  const left = plan.useCases
    .filter((each) => !isCounted(each))
    .sort((first, second) => first.rank - second.rank);
  const heading = line(row, "heading", text(words.roadmap.unscheduled));
  if (left.length === 0) {
    return {
      blocks: [heading, line(row + 1, "note", text(words.roadmap.nothingUnscheduled))],
      nextRow: row + 2,
    };
  }
  const headers = [words.common.id, words.common.name, words.common.reason].map(text);
  const rows = left.map((each) => [
    text(each.useCase.id),
    text(each.useCase.name),
    text(reasonText(context, each)),
  ]);
  return {
    blocks: [
      heading,
      line(row + 1, "header", ...headers),
      { kind: "cells", at: { row: row + 2, column: 0 }, role: "text", rows },
    ],
    nextRow: row + 2 + rows.length,
  };
}

function milestoneBlocks(context: SheetContext, milestones: TableBlock, row: number): Block[] {
  const { words } = context;
  return [
    line(row, "heading", text(words.roadmap.milestones)),
    line(row + 1, "note", text(words.roadmap.milestonesNote), blank),
    milestones,
    {
      kind: "role",
      area: { ...milestones.at, rows: 1, columns: milestones.columns.length },
      role: "header",
      wrap: true,
      align: "center",
    },
  ];
}
