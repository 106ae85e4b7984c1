import { roadmapFacts } from "../roadmap/roadmap-facts";
import { text } from "./cells";
import { leftOutList } from "./left-out-list";
import { colors } from "./palette";
import { dependencyTable } from "./roadmap-dependencies";
import { cellEquals, legend, line, references, statusRules, validations } from "./roadmap-frame";
import { ganttBlocks } from "./roadmap-gantt";
import { barsPerPage, gapWidth, monthWidth, roadmapLayout, textColumns } from "./roadmap-layout";
import { milestoneTable } from "./roadmap-milestones";
import { obligationBlocks } from "./roadmap-obligations";
import { roadmapColumns, roadmapTable } from "./roadmap-table";
import { textBlocks } from "./roadmap-texts";
import { footer, isCounted, reasonText, subtitle, type SheetContext } from "./sheet-context";
import type { Area, Block, SheetSpec, TableBlock } from "./sheet-spec";
import { columnOf, rowBelow } from "./table-builder";
import { tableLook } from "./table-look";
import { timelineOf, type Timeline } from "./timeline";

/** The roadmap: table and Gantt, then what is not scheduled, milestones and the text by module. No KI functions here. */
export function roadmapSheet(context: SheetContext): SheetSpec {
  const { words } = context;
  const table = roadmapTable(context);
  const widths = roadmapColumns(context).map((column) => column.width);
  const timeline = timelineOf(context.plan);
  const unscheduled = unscheduledBlocks(context, rowBelow(table) + 1, widths);
  const milestones = milestoneTable(context, unscheduled.nextRow + 3);
  const dependenciesRow = rowBelow(milestones) + 1;
  const dependencies = dependencyTable(context, dependenciesRow + 2);
  const obligations = obligationBlocks(context, rowBelow(dependencies) + 1, widths);
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
      ...tableLook(table, widths),
      ...validations(context, table),
      ...statusRules(context, table),
      ...ganttBlocks(context, table, timeline),
      ...unscheduled.blocks,
      ...milestoneBlocks(context, milestones, unscheduled.nextRow + 1, widths),
      ...dependencyBlocks(context, dependencies, dependenciesRow, widths),
      ...obligations.blocks,
      ...textBlocks(context, facts, obligations.nextRow),
    ],
    freeze: { rows: roadmapLayout.table + 1, columns: 2 },
    columnWidths: [...widths, gapWidth, ...timeline.months.map(() => monthWidth)],
    print: {
      orientation: "landscape",
      paper: "a3",
      // Repeated only where the Gantt itself needs several pages: above the texts a timeline would mean nothing.
      titleRows:
        table.rows.length > barsPerPage ? { first: roadmapLayout.year, last: roadmapLayout.table } : null,
      fitToPagesWide: 1,
      footer: footer(context),
    },
  };
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

/** Use cases without a bar, with the reason. */
function unscheduledBlocks(
  context: SheetContext,
  row: number,
  widths: readonly number[],
): { blocks: Block[]; nextRow: number } {
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
  const list = leftOutList({
    row: row + 1,
    headers: [words.common.id, words.common.name],
    rows: left.map((each) => ({
      cells: [text(each.useCase.id), text(each.useCase.name)],
      reason: reasonText(context, each),
    })),
    reasonHeader: words.common.reason,
    reasonColumn: textColumns.first,
    lastColumn: textColumns.first + textColumns.count - 1,
    nameWidth: widths[1] ?? 0,
  });
  return { blocks: [heading, ...list], nextRow: row + 2 + left.length };
}

function milestoneBlocks(
  context: SheetContext,
  milestones: TableBlock,
  row: number,
  widths: readonly number[],
): Block[] {
  const { words } = context;
  return [
    line(row, "heading", text(words.roadmap.milestones)),
    line(row + 1, "note", text(words.roadmap.milestonesNote)),
    milestones,
    ...tableLook(milestones, widths, 20),
    {
      kind: "role",
      area: {
        row: milestones.at.row + 1,
        column: columnOf(milestones, "sourceRow"),
        rows: milestones.rows.length,
        columns: 1,
      },
      role: "muted",
    },
  ];
}

function dependencyBlocks(
  context: SheetContext,
  dependencies: TableBlock,
  row: number,
  widths: readonly number[],
): Block[] {
  const { words } = context;
  const area: Area = {
    row: dependencies.at.row + 1,
    column: columnOf(dependencies, "state"),
    rows: dependencies.rows.length,
    columns: 1,
  };
  const isEmpty = dependencies.rows.every((each) => each.id === "");
  const note = isEmpty ? words.roadmap.noDependencies : words.roadmap.dependenciesNote;
  return [
    line(row, "heading", text(words.roadmap.dependencies)),
    line(row + 1, "note", text(note)),
    dependencies,
    ...tableLook(dependencies, widths, 20),
    {
      kind: "rule",
      area,
      rule: {
        type: "formula",
        formula: cellEquals(area, words.roadmap.dependencyBroken),
        fill: colors.errorFill,
        color: colors.errorInk,
        bold: true,
      },
    },
  ];
}
