import type { Issue, Severity } from "../issues";
import type { SettingUse } from "../records";
import { blank, number, text } from "./cells";
import { fillWords } from "./fill-words";
import { colors } from "./palette";
import { settingValue } from "./setting-value";
import { footer, subtitle, type SheetContext } from "./sheet-context";
import type { Area, Block, Role, SheetSpec, SpecCell, TableBlock } from "./sheet-spec";
import { addressOf } from "./a1";
import { literal } from "./structured-reference";
import { tableLook } from "./table-look";
import { buildTable, columnOf, rowBelow, type ColumnPlan } from "./table-builder";

const tableRow = 5;
const severities: readonly Severity[] = ["error", "warning", "info"];

/** What was noticed, with links to the cells, and the settings of the run. */
export function checkSheet(context: SheetContext): SheetSpec {
  const { words, plan } = context;
  const issues = sortedIssues(plan.issues);
  const table = issueTable(context, issues);
  const settingsRow = rowBelow(table) + 1;
  const settingsBlock = settingsTable(context, settingsRow + 2);
  const widths = issueColumns(context).map((column) => column.width);
  const line = (row: number, role: Role, value: string): Block => ({
    kind: "cells",
    at: { row, column: 0 },
    role,
    rows: [[text(value)]],
  });
  return {
    key: "check",
    name: words.sheetNames.check,
    tabColor: issues.some((issue) => issue.severity === "error") ? colors.today : colors.inkSoft,
    blocks: [
      line(0, "title", words.check.title),
      line(1, "subtitle", subtitle(context)),
      line(3, summaryRole(issues), summaryText(context, issues)),
      table,
      {
        kind: "role",
        area: { row: 3, column: 0, rows: 1, columns: table.columns.length },
        role: summaryRole(issues),
      },
      ...tableLook(table, widths, 20),
      ...severityRules(context, table),
      { kind: "rowHeight", row: 0, rows: 1, height: 28 },
      line(settingsRow, "heading", words.check.settingsHeading),
      line(settingsRow + 1, "note", words.check.defaultsNote),
      settingsBlock,
      ...tableLook(settingsBlock, widths, 20),
    ],
    freeze: { rows: tableRow + 1, columns: 0 },
    columnWidths: widths,
    print: {
      orientation: "landscape",
      paper: "a4",
      titleRows: { first: tableRow, last: tableRow },
      fitToPagesWide: 1,
      footer: footer(context),
    },
  };
}

/** Errors first; within a severity by sheet and row, what concerns the workbook as a whole at the end. */
export function sortedIssues(issues: readonly Issue[]): Issue[] {
  return issues
    .map((issue, index) => ({ issue, index }))
    .sort(
      (first, second) =>
        severities.indexOf(first.issue.severity) - severities.indexOf(second.issue.severity) ||
        compareTexts(first.issue.sheet, second.issue.sheet) ||
        (first.issue.row ?? Infinity) - (second.issue.row ?? Infinity) ||
        first.index - second.index,
    )
    .map(({ issue }) => issue);
}

function compareTexts(first: string | null, second: string | null): number {
  if (first === second) return 0;
  if (first === null) return 1;
  return second === null || first < second ? -1 : 1;
}

function summaryRole(issues: readonly Issue[]): Role {
  if (issues.some((issue) => issue.severity === "error")) return "error";
  return issues.some((issue) => issue.severity === "warning") ? "warning" : "good";
}

function summaryText(context: SheetContext, issues: readonly Issue[]): string {
  const { check } = context.words;
  if (issues.length === 0) return check.summaryClean;
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return fillWords(check.summary, {
    errors: count("error"),
    warnings: count("warning"),
    notes: count("info"),
  });
}

function issueTable(context: SheetContext, issues: readonly Issue[]): TableBlock {
  const seen = new Map<string, number>();
  return buildTable<Issue>({
    name: "KI_Pruefung",
    at: { row: tableRow, column: 0 },
    columns: issueColumns(context),
    rows: issues,
    id: (issue) => {
      const key = [issue.code, issue.sheet, issue.row, issue.column, ...issue.ids].join("|");
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count === 1 ? key : `${key}|${count}`;
    },
  });
}

function issueColumns(context: SheetContext): ColumnPlan<Issue>[] {
  const { words } = context;
  const column = (
    key: string,
    header: string,
    width: number,
    cell: (issue: Issue) => SpecCell,
  ): ColumnPlan<Issue> => ({ key, header, format: "text", owner: "computed", width, cell });
  return [
    {
      ...column("severity", words.check.severity, 12, (issue) => text(words.severities[issue.severity])),
      align: "center",
    },
    column("code", words.check.code, 30, (issue) => text(issue.code)),
    column("sheet", words.check.sheet, 24, (issue) => text(issue.sheet ?? "")),
    {
      ...column("row", words.check.row, 8, (issue) => number(issue.row, "integer")),
      align: "center",
      format: "integer",
    },
    column("column", words.check.column, 22, (issue) => text(issue.column ?? "")),
    { ...column("message", words.check.message, 92, (issue) => text(context.issueText(issue))), wrap: true },
    { ...column("cell", words.check.cell, 12, linkCell), align: "center" },
    column("ids", words.check.ids, 20, (issue) => text(issue.ids.join(", "))),
  ];
}

function linkCell(issue: Issue): SpecCell {
  if (issue.sheet === null || issue.address === null) return blank;
  return { kind: "link", text: issue.address, sheet: issue.sheet, address: issue.address };
}

function severityRules(context: SheetContext, table: TableBlock): Block[] {
  const area: Area = {
    row: table.at.row + 1,
    column: columnOf(table, "severity"),
    rows: table.rows.length,
    columns: 1,
  };
  const looks: readonly [Severity, string, string][] = [
    ["error", colors.errorFill, colors.errorInk],
    ["warning", colors.warningFill, colors.warningInk],
    ["info", colors.navySoft, colors.navy],
  ];
  return looks.map(([severity, fill, color]): Block => ({
    kind: "rule",
    area,
    rule: {
      type: "formula",
      formula: `=${addressOf(area)}=${literal(context.words.severities[severity])}`,
      fill,
      color,
      bold: true,
    },
  }));
}

/** All settings of the run, so that a reader sees which ones were not set by anybody. */
function settingsTable(context: SheetContext, row: number): TableBlock {
  const { words, plan } = context;
  const column = (
    key: string,
    header: string,
    cell: (use: SettingUse) => SpecCell,
  ): ColumnPlan<SettingUse> => ({ key, header, format: "text", owner: "computed", width: 0, cell });
  return buildTable<SettingUse>({
    name: "KI_Einstellungen_verwendet",
    at: { row, column: 0 },
    rows: plan.input.settingUses,
    id: (use) => use.key,
    columns: [
      column("source", words.check.source, (use) =>
        text(use.source === "cell" ? words.check.fromCell : words.check.byDefault),
      ),
      column("setting", words.check.setting, (use) => text(context.settingLabel(use.key))),
      { ...column("value", words.check.value, settingValue(words.common)), align: "left" },
    ],
  });
}
