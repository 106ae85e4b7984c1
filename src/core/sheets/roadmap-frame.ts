import { columnLetters } from "./a1";
import { month, text } from "./cells";
import { colors } from "./palette";
import { projectStartCell, roadmapLayout, todayCell } from "./roadmap-layout";
import type { SheetContext } from "./sheet-context";
import type { Area, Block, Role, SpecCell, TableBlock } from "./sheet-spec";
import { literal } from "./structured-reference";
import { columnOf } from "./table-builder";

/** Cells of one row from column A on. */
export function line(row: number, role: Role, ...cells: SpecCell[]): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [cells] };
}

/** The colours of the bars, each with its word. */
export function legend(context: SheetContext): Block[] {
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
    ...bars.map(([role], index): Block => ({
      kind: "role",
      area: { row, column: index + 2, rows: 1, columns: 1 },
      role,
      align: "center",
    })),
  ];
}

/** Project start and date of the run, which the formulas of phase and status refer to. */
export function references(context: SheetContext): Block[] {
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

/** Only months and percentages may be typed where the user is meant to type. */
export function validations(context: SheetContext, table: TableBlock): Block[] {
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

/** Colours of the states that need attention or are done. */
export function statusRules(context: SheetContext, table: TableBlock): Block[] {
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
    rule: { type: "formula", formula: cellEquals(area, state), fill, color, bold: true },
  }));
}

/** Whether a row's cell in the area's column shows a text. */
export function cellEquals(area: Area, value: string): string {
  return `=$${columnLetters(area.column)}${area.row + 1}=${literal(value)}`;
}
