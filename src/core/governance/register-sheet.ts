import type { PlannedUseCase } from "../plan";
import { formula, number, resultText, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { colors } from "../sheets/palette";
import { dateText, type SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { wrappedLines } from "../sheets/text-width";
import { accountableFor, peopleIn, rolesOf } from "./accountability";
import { wordedAssessment } from "../law/law-text-of-phrase";
import { classesOf } from "./ai-act-of";
import { yesNoText } from "./privacy-tables";
import { operationStart } from "./review-calendar";
import { nextReview, reviewMonths } from "./reviews";
import {
  cellColumn,
  columnArea,
  date,
  dropDown,
  landscape,
  line,
  textColumn,
  titles,
  valueLooks,
} from "./sheet-parts";
import { checkTools } from "./tool-check";

export const registerTableName = "KI_Register";
const tableRow = 4;
const inputs = ["role", "oversight", "approval", "approvedOn", "remark"] as const;

/** Every use case with purpose, tool, data, class, role, approval and next review. */
export function registerSheet(context: SheetContext): SheetSpec {
  const words = context.areaWords.governance;
  const { register } = words;
  const columns = registerColumns(context);
  const widths = columns.map(({ width }) => width);
  const table = buildTable({
    name: registerTableName,
    at: { row: tableRow, column: 0 },
    rows: context.plan.useCases,
    id: ({ useCase }) => useCase.id,
    columns,
  });
  return {
    key: "register",
    name: context.words.sheetNames.register,
    tabColor: colors.filler,
    blocks: [
      ...titles(context, register),
      line(3, "note", text(fillWords(words.stand, { date: standText(context) }))),
      table,
      ...tableLook(table, widths, 32),
      ...fullHeights(table, widths),
      ...inputs.map((key): Block => ({
        kind: "role",
        area: columnArea(table, key),
        role: "input",
        wrap: true,
      })),
      dropDown(table, "role", register.roles, register.rolePrompt),
      dropDown(table, "approval", register.approvals, register.approvalPrompt),
      ...classLooks(context, table),
    ],
    freeze: { rows: tableRow + 1, columns: 2 },
    columnWidths: widths,
    print: landscape(context, tableRow, "a3"),
  };
}

/** A row with many open questions is as high as they need, up to what Excel allows; usually six lines are the most. */
function fullHeights(table: TableBlock, widths: readonly number[]): Block[] {
  return table.rows.flatMap(({ cells }, index): Block[] => {
    const lines = cells.map((cell, column) =>
      cell.kind === "text" ? wrappedLines(cell.text, 0.9 * widths[column]!) : 1,
    );
    const most = Math.max(...lines);
    const height = Math.min(405, 18 + (most - 1) * 15);
    return most > 6 ? [{ kind: "rowHeight", row: table.at.row + 1 + index, rows: 1, height }] : [];
  });
}

/** Oldest day up to which the rules behind the classes were checked; the day of the run where there are none. */
function standText(context: SheetContext): string {
  const stands = context.plan.useCases.flatMap(
    ({ useCase }) => context.insights.aiAct.get(useCase.id)?.stand ?? [],
  );
  return dateText(context, [...stands].sort()[0] ?? context.plan.today);
}

function registerColumns(context: SheetContext): ColumnPlan<PlannedUseCase>[] {
  const { columns, labelling, approvals, classQuestion } = context.areaWords.governance.register;
  const { aiActClasses, open } = context.areaWords.governance;
  const tools = checkTools(context.plan.input);
  const toolsOf = ({ useCase }: PlannedUseCase) =>
    tools.filter(({ useCaseIds }) => useCaseIds.includes(useCase.id));
  const sources = new Map(context.plan.input.dataSources.map((source) => [source.id, source]));
  const { law } = context.areaWords;
  const found = ({ useCase }: PlannedUseCase) => {
    const assessment = context.insights.aiAct.get(useCase.id);
    return assessment ? wordedAssessment(assessment, { words: law, language: context.language }) : null;
  };
  const roles = rolesOf(context.plan.input);
  const named = (values: readonly string[]) =>
    [...new Set(values.filter((each) => each !== ""))].join(", ") || open;
  return [
    textColumn("id", columns.id, 9, ({ useCase }) => useCase.id),
    textColumn("useCase", columns.useCase, 30, ({ useCase }) => useCase.name),
    textColumn("purpose", columns.purpose, 36, ({ useCase }) => useCase.description || open),
    textColumn("tool", columns.tool, 20, (row) => named(toolsOf(row).map(({ tool }) => tool))),
    textColumn("vendor", columns.vendor, 17, (row) => named(toolsOf(row).map(({ vendor }) => vendor))),
    textColumn("sources", columns.sources, 22, ({ useCase }) =>
      named(useCase.dataSources.map((id) => sources.get(id)?.name ?? id)),
    ),
    textColumn("personal", columns.personal, 13, (row) =>
      yesNoText(context, personalDataOf(row, sources, toolsOf(row))),
    ),
    textColumn("class", columns.class, 14, (row) => aiActClasses[found(row)?.class ?? "review"], {
      align: "center",
    }),
    textColumn("basis", columns.basis, 50, (row) => found(row)?.basis.join("\n") ?? ""),
    textColumn(
      "questions",
      columns.questions,
      70,
      (row) => found(row)?.questions.join("\n") ?? classQuestion,
    ),
    editable("role", columns.role, 15, () => open),
    textColumn("owner", columns.owner, 20, ({ useCase }) =>
      named([useCase.owner, ...accountableFor(useCase.id, roles)]),
    ),
    editable("oversight", columns.oversight, 18, ({ useCase }) =>
      peopleIn(roles, "oversight", useCase.id).join(", "),
    ),
    textColumn("labelling", columns.labelling, 30, (row) => labelling[found(row)?.class ?? "open"]),
    editable("approval", columns.approval, 13, () => approvals[0]!),
    { ...editable("approvedOn", columns.approvedOn, 13, () => ""), format: "date" },
    ...reviewColumns(context),
    editable("remark", columns.remark, 24, () => ""),
  ];
}

function editable(
  key: (typeof inputs)[number],
  header: string,
  width: number,
  cell: (row: PlannedUseCase) => string,
): ColumnPlan<PlannedUseCase> {
  return { ...textColumn(key, header, width, cell), owner: "editable" };
}

/** Yes as soon as one source or tool has personal data; no only where every one was answered. */
function personalDataOf(
  { useCase }: PlannedUseCase,
  sources: ReadonlyMap<string, { personalData: boolean | null }>,
  tools: readonly { personalData: boolean | null }[],
): boolean | null {
  const known = [...useCase.dataSources.flatMap((id) => sources.get(id) ?? []), ...tools];
  if (known.some(({ personalData }) => personalData)) return true;
  return known.length > 0 && known.every(({ personalData }) => personalData === false) ? false : null;
}

/** The next review: an interval after the approval or, until that is entered, after the start of operation. */
function reviewColumns(context: SheetContext): ColumnPlan<PlannedUseCase>[] {
  const { columns } = context.areaWords.governance.register;
  const { settings } = context.plan.input;
  const classOf = classesOf(context.insights);
  const own = tableReference(registerTableName);
  const [interval, operation] = [own.cell(columns.interval), own.cell(columns.operation)];
  const approved = own.cell(columns.approvedOn);
  const expression =
    `=IF(${interval}="","",IF(ISNUMBER(${approved}),EDATE(${approved},${interval}),` +
    `IF(ISNUMBER(${operation}),${operation},"")))`;
  const firstReview = (row: PlannedUseCase) => {
    const months = reviewMonths(classOf(row.useCase.id), settings);
    const from = operationStart(row);
    return months === null || from === null ? null : nextReview(from, months, context.plan.today);
  };
  return [
    cellColumn("interval", columns.interval, 12, "integer", ({ useCase }) =>
      number(reviewMonths(classOf(useCase.id), settings), "integer"),
    ),
    cellColumn("operation", columns.operation, 14, "date", (row) => date(firstReview(row))),
    cellColumn("nextReview", columns.nextReview, 13, "date", (row) => {
      const next = firstReview(row);
      return formula(expression, "date", next === null ? resultText("") : date(next));
    }),
  ];
}

function classLooks(context: SheetContext, table: TableBlock): Block[] {
  const { aiActClasses } = context.areaWords.governance;
  const error = { fill: colors.errorFill, color: colors.errorInk };
  const warning = { fill: colors.warningFill, color: colors.warningInk };
  return valueLooks(table, "class", [
    { value: aiActClasses.prohibited, ...error },
    { value: aiActClasses.high, ...error },
    { value: aiActClasses.limited, ...warning },
    { value: aiActClasses.review, ...warning },
    { value: aiActClasses.minimal, fill: colors.goodFill, color: colors.goodInk },
  ]);
}
