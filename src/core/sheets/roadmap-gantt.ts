import { stageTwentieths, type BarStage } from "../roadmap/milestones";
import { addressOf, columnLetters } from "./a1";
import { blank, formula, number, text } from "./cells";
import { fillWords } from "./fill-words";
import { colors } from "./palette";
import { gapColumns, roadmapLayout, roadmapTableName } from "./roadmap-layout";
import { dateText, type SheetContext } from "./sheet-context";
import type { Area, Block, Role, SpecCell, TableBlock } from "./sheet-spec";
import { tableReference } from "./structured-reference";
import { columnOf } from "./table-builder";
import { yearSpans, type Timeline } from "./timeline";

/** The timeline right of the table: headers, load, today's mark and the bars as conditional formats. */
export function ganttBlocks(context: SheetContext, table: TableBlock, timeline: Timeline): Block[] {
  const first = table.columns.length + gapColumns;
  const area: Area = {
    row: table.at.row + 1,
    column: first,
    rows: table.rows.length,
    columns: timeline.months.length,
  };
  return [
    ...headerBlocks(timeline, first),
    ...todayBlocks(context, timeline, first),
    ...loadBlocks(context, timeline, first),
    { kind: "role", area, role: "timelineCell" },
    ...barRules(table, area),
  ];
}

function headerBlocks(timeline: Timeline, first: number): Block[] {
  const { months } = timeline;
  const monthRow: Area = { row: roadmapLayout.table, column: first, rows: 1, columns: months.length };
  return [
    ...yearSpans(months).flatMap((span): Block[] => {
      const area = { row: roadmapLayout.year, column: first + span.first, rows: 1, columns: span.count };
      return [
        { kind: "cells", at: area, rows: [[number(span.year, "year")]] },
        ...(span.count > 1 ? [{ kind: "merge" as const, area }] : []),
        { kind: "role", area, role: "timelineYear", align: "center" },
      ];
    }),
    {
      kind: "cells",
      at: monthRow,
      role: "timelineMonth",
      rows: [months.map((each) => ({ kind: "month", month: each, format: "monthShort" }))],
    },
    { kind: "role", area: monthRow, role: "timelineMonth", align: "center" },
  ];
}

function todayBlocks(context: SheetContext, timeline: Timeline, first: number): Block[] {
  const { words, plan } = context;
  const { todayIndex, months } = timeline;
  const label = fillWords(words.roadmap.today, { date: dateText(context, plan.today) });
  const outside = plan.today < (months[0] ?? "") ? words.roadmap.todayBefore : words.roadmap.todayAfter;
  const marks = months.map((_, index) => (index === todayIndex ? text(words.roadmap.todayMark) : blank));
  const shown = text(todayIndex === null ? `${label} – ${outside}` : label);
  return labelledRow({
    row: roadmapLayout.today,
    first,
    label: shown,
    values: marks,
    roles: ["today", "today"],
  });
}

/** A row over the months with its label at the end of the table's columns. */
function labelledRow(options: {
  row: number;
  first: number;
  label: SpecCell;
  values: readonly SpecCell[];
  roles: readonly [label: Role, values: Role];
}): Block[] {
  const { row, first, label, values } = options;
  const [labelRole, role] = options.roles;
  const labelAt: Area = { row, column: first - gapColumns - 1, rows: 1, columns: 1 };
  const area: Area = { row, column: first, rows: 1, columns: values.length };
  return [
    { kind: "cells", at: labelAt, role: labelRole, rows: [[label]] },
    { kind: "role", area: labelAt, role: labelRole, align: "right" },
    { kind: "cells", at: area, role, rows: [values] },
    { kind: "role", area, role, align: "center" },
  ];
}

/** Person-days of each month, summed over the bars as they now stand, above the capacity. */
function loadBlocks(context: SheetContext, timeline: Timeline, first: number): Block[] {
  const { words, plan } = context;
  const own = tableReference(roadmapTableName);
  const planned = new Map(plan.schedule.load.map((each) => [each.month, each.personDays]));
  const { capacity } = plan.input.settings;
  const columns = timeline.months.length;
  const cells = timeline.months.map((each, index) => {
    const header = `${columnLetters(first + index)}$${roadmapLayout.table + 1}`;
    const running = `(${own.column(words.roadmap.start)}<=EOMONTH(${header},0))*(${own.column(words.roadmap.end)}>=${header})`;
    const sum = `=SUMPRODUCT(${running}*${own.column(words.roadmap.personDaysPerMonth)})`;
    return formula(sum, "integer", number(planned.get(each) ?? 0, "integer"));
  });
  const row = (at: number, label: string, values: readonly SpecCell[]) =>
    labelledRow({ row: at, first, label: text(label), values, roles: ["label", "muted"] });
  const load: Area = { row: roadmapLayout.load, column: first, rows: 1, columns };
  const loadCell = addressOf(load);
  const capacityCell = addressOf({ row: roadmapLayout.capacity, column: first });
  return [
    ...row(roadmapLayout.load, words.roadmap.load, cells),
    ...row(
      roadmapLayout.capacity,
      words.roadmap.capacity,
      timeline.months.map(() => number(capacity, "integer")),
    ),
    {
      kind: "rule",
      area: load,
      rule: {
        type: "formula",
        formula: `=AND(ISNUMBER(${capacityCell}),ROUND(${loadCell}-${capacityCell},6)>0)`,
        fill: colors.errorFill,
        color: colors.errorInk,
        bold: true,
      },
    },
  ];
}

/**
 * One rule per kind of bar over the whole area. No two of them are ever true in one cell: LibreOffice applies only
 * the first true rule, Excel combines them, and both must show the same. Stages follow the milestones' whole-month
 * arithmetic; the part done by progress lies over them in its own colour.
 */
function barRules(tableBlock: TableBlock, area: Area): Block[] {
  const row = area.row + 1;
  const cell = (key: string) => `$${columnLetters(columnOf(tableBlock, key))}${row}`;
  const [start, progress, duration] = [cell("start"), cell("progress"), cell("duration")];
  const header = `${columnLetters(area.column)}$${roadmapLayout.table + 1}`;
  const passed = `(YEAR(${header})-YEAR(${start}))*12+MONTH(${header})-MONTH(${start})`;
  const done = `ROUND(${progress}*${duration},0)`;
  const from = (stage: BarStage) => `INT((${duration}*${stageTwentieths[stage]}+10)/20)`;
  const rule = (conditions: readonly string[], fill: string): Block => ({
    kind: "rule",
    area,
    rule: { type: "formula", formula: `=AND(ISNUMBER(${start}),${conditions.join(",")})`, fill, stop: true },
  });
  const stage = (first: string, last: string) => [`${passed}>=MAX(${first},${done})`, `${passed}<${last}`];
  return [
    rule([`${passed}>=0`, `${passed}<${done}`], colors.barDone),
    rule(stage("0", from("pilot")), colors.barPreparation),
    rule(stage(from("pilot"), from("evaluation")), colors.barPilot),
    rule(stage(from("evaluation"), from("rollout")), colors.barEvaluation),
    rule(stage(from("rollout"), duration), colors.barRollout),
  ];
}
