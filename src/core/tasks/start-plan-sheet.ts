import { milestonesOf } from "../roadmap/milestones";
import { monthsBetween } from "../values/month";
import { isQuickWinCandidate } from "../scoring/quick-win-candidate";
import { blank, formula, number, percent, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { moneyText, numberText } from "../sheets/number-words";
import { colors } from "../sheets/palette";
import { monthText, type SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import type { Phase } from "../plan";
import { blockDays, phases, sectionFrame } from "./sections";
import {
  column,
  columnArea,
  day,
  dropDown,
  heading,
  inputColumn,
  inputLook,
  landscape,
  line,
  paragraph,
  progressLook,
  sheetHead,
  widthsOf,
} from "./sheet-parts";
import { pilotOf, startPlanSteps, stepDays, weekText } from "./start-plan";
import type { StartPlanStep, FeedbackMeasure } from "./tasks-words";
import { statusLabel, statusLabels } from "./task-status";

const tableName = "KI_Startplan";
const own = tableReference(tableName);
/** Steps that fit on the first page, above the table of the test, which has a header of its own. */
const stepsPerPage = 16;

/** The twelve weeks with dates, the pilot they try out, the state of the three blocks and what the test measures. */
export function startPlanSheet(context: SheetContext): SheetSpec {
  const { startPlan } = context.areaWords.tasks;
  const columns = stepColumns(context);
  const feedbackPlan = feedbackColumns(context);
  const widths = widthsOf(columns, feedbackPlan);
  const blocks = blockTable(context, 9);
  const steps = startPlanSteps(context);
  const stepRow = rowBelow(blocks) + 1;
  const table = buildTable<StartPlanStep>({
    name: tableName,
    at: { row: stepRow, column: 0 },
    columns,
    rows: steps,
    id: ({ id }) => id,
  });
  const feedbackRow = rowBelow(table) + 1;
  const feedback = buildTable<FeedbackMeasure>({
    name: "KI_Pilot_Messwerte",
    at: { row: feedbackRow + 2, column: 0 },
    columns: feedbackPlan,
    rows: context.areaWords.tasks.feedback,
    id: ({ key }) => key,
  });
  return {
    key: "startPlan",
    name: context.words.sheetNames.startPlan,
    tabColor: colors.barEvaluation,
    blocks: [
      ...sheetHead(context, startPlan.title, startPlan.intro),
      ...heading(3, startPlan.pilotHeading),
      ...pilotLines(context),
      ...heading(8, startPlan.blocksHeading),
      blocks,
      ...tableLook(blocks, widths, 20),
      {
        kind: "rule",
        area: columnArea(blocks, "progress"),
        rule: { type: "dataBar", color: colors.barRollout, min: 0, max: 1 },
      },
      table,
      ...tableLook(table, widths, 20),
      ...inputLook(table),
      dropDown(table, "status", statusLabels(context.language)),
      ...progressLook(table, "progress", colors.barPreparation),
      ...heading(feedbackRow, startPlan.feedbackHeading),
      line(feedbackRow + 1, "note", startPlan.feedbackNote),
      feedback,
      ...tableLook(feedback, widths, 20),
      ...inputLook(feedback),
    ],
    freeze: null,
    columnWidths: widths,
    print: landscape(context, { paper: "a4", titleRow: steps.length > stepsPerPage ? stepRow : null }),
  };
}

function stepColumns(context: SheetContext): ColumnPlan<StartPlanStep>[] {
  const { list, startPlan } = context.areaWords.tasks;
  const { monday } = sectionFrame(context.plan.input.settings.projectStart);
  const centred = { align: "center" } as const;
  return [
    column("id", list.id, 11, (step) => text(step.id), centred),
    column("task", list.task, 44, (step) => text(step.task), { wrap: true }),
    column("result", startPlan.result, 36, (step) => text(step.result), { wrap: true }),
    column("block", startPlan.block, 14, (step) => text(blockName(context, blockOf(step))), centred),
    column("week", startPlan.week, 11, (step) => text(weekText(step)), centred),
    column("start", list.start, 12, (step) => day(stepDays(step, monday).start), {
      format: "date",
      ...centred,
    }),
    column("end", list.end, 12, (step) => day(stepDays(step, monday).end), { format: "date", ...centred }),
    inputColumn("owner", list.owner, 18, (step) => text(step.owner)),
    inputColumn("status", list.status, 12, () => text(statusLabel("open", context.language)), centred),
    inputColumn("progress", list.progress, 12, () => blank, { format: "percent", ...centred }),
    inputColumn("feedback", startPlan.feedback, 30),
  ];
}

/** Weeks 1–4, 5–8, 9–12 are the blocks of thirty days. */
function blockOf({ week }: StartPlanStep): Phase {
  const days = 7 * (week - 1);
  return days < blockDays ? "p1" : days < 2 * blockDays ? "p2" : "p3";
}

function blockName(context: SheetContext, block: Phase): string {
  return context.words.phases.T[block];
}

type BlockRow = Phase | "total";

/** Progress of each block and of the whole: the mean over its steps, where „done" counts as 100 %. */
function blockTable(context: SheetContext, row: number): TableBlock {
  const { list, startPlan } = context.areaWords.tasks;
  const name = "KI_Startplan_Stand";
  const mine = tableReference(name);
  const all = `(${mine.cell(startPlan.block)}=${literal(startPlan.progressTotal)})`;
  const inBlock = `((${own.column(startPlan.block)}=${mine.cell(startPlan.block)})+${all}>0)`;
  const isDone = `(${own.column(list.status)}=${literal(statusLabel("done", context.language))})`;
  const count = `SUMPRODUCT(${inBlock}*(${own.column(list.id)}<>""))`;
  // As a factor of its own a blank progress counts as 0 in SUMPRODUCT.
  const reached = `SUMPRODUCT(${inBlock}*${isDone})+SUMPRODUCT(${inBlock}*(1-${isDone}),${own.column(list.progress)})`;
  const share = `=IF(${mine.cell(list.count)}=0,0,(${reached})/${mine.cell(list.count)})`;
  const steps = startPlanSteps(context);
  const inRow = (block: BlockRow) => steps.filter((step) => block === "total" || blockOf(step) === block);
  const centred = { align: "center" } as const;
  const label = (block: BlockRow) =>
    block === "total" ? startPlan.progressTotal : blockName(context, block);
  const plan: ColumnPlan<BlockRow>[] = [
    column("id", list.id, 0, (_, index) => number(index + 1, "integer"), { format: "integer", ...centred }),
    column("block", startPlan.block, 0, (block) => text(label(block))),
    column("progress", list.progress, 0, () => formula(share, "percent", percent(0)), {
      format: "percent",
      ...centred,
    }),
    column(
      "count",
      list.count,
      0,
      (block) => formula(`=${count}`, "integer", number(inRow(block).length, "integer")),
      { format: "integer", ...centred },
    ),
  ];
  return buildTable<BlockRow>({
    name,
    at: { row, column: 0 },
    rows: [...phases, "total"],
    id: (block) => block,
    columns: plan,
  });
}

/** Which use case the weeks try out, why, and what week 11 will calculate with. */
function pilotLines(context: SheetContext): Block[] {
  const { startPlan } = context.areaWords.tasks;
  const row = 4;
  const area = (at: number) => ({ row: at, column: 0, rows: 1, columns: 8 });
  const pilot = pilotOf(context.plan);
  if (!pilot?.start || !pilot.end) return paragraph(area(row), startPlan.pilotNone, 1);
  const { useCase, start, end } = pilot;
  const isQuickWin = isQuickWinCandidate(pilot, context.plan.input.settings) === true;
  const reason = fillWords(startPlan.pilotReason, {
    id: useCase.id,
    name: useCase.name,
    rank: pilot.rank,
    score: pilot.score.value === null ? "" : `, ${numberText(pilot.score.value, context.language)} / 100`,
    why: isQuickWin ? startPlan.pilotQuickWin : startPlan.pilotBest,
  });
  const dates = fillWords(startPlan.pilotDates, {
    start: monthText(context, start),
    end: monthText(context, end),
    pilot: monthText(context, milestonesOf(start, monthsBetween(start, end) + 1).pilot),
  });
  return [
    ...paragraph(area(row), reason, 1, "label"),
    ...paragraph(area(row + 1), dates, 1),
    ...paragraph(area(row + 2), returnBasis(context, pilot.useCase), 1),
  ];
}

function returnBasis(
  { areaWords, words, language }: SheetContext,
  useCase: NonNullable<ReturnType<typeof pilotOf>>["useCase"],
): string {
  const { startPlan } = areaWords.tasks;
  const { oneOffCents, runningCentsPerMonth, benefitCentsPerYear } = useCase;
  const missing = [
    ...(oneOffCents === null ? [words.budget.oneOffInput] : []),
    ...(runningCentsPerMonth === null ? [words.budget.runningInput] : []),
    ...(benefitCentsPerYear === null ? [words.budget.benefitPerYear] : []),
  ];
  if (missing.length > 0) return fillWords(startPlan.pilotNoBenefit, { missing: missing.join(", ") });
  return fillWords(startPlan.pilotMoney, {
    oneOff: moneyText(oneOffCents!, language),
    running: moneyText(runningCentsPerMonth!, language),
    benefit: moneyText(benefitCentsPerYear!, language),
  });
}

/** What weeks 9 and 10 collect; the change against the value before follows the entries. */
function feedbackColumns(context: SheetContext): ColumnPlan<FeedbackMeasure>[] {
  const { list, startPlan } = context.areaWords.tasks;
  const mine = tableReference("KI_Pilot_Messwerte");
  const [before, first, second] = [startPlan.before, startPlan.week9, startPlan.week10].map(mine.cell);
  const last = `IF(${second}="",${first},${second})`;
  const change = `=IF(OR(${before}="",${before}=0,AND(${first}="",${second}="")),"",${last}/${before}-1)`;
  const value = { format: "decimal", align: "center", wrap: false } as const;
  return [
    column("id", list.id, 11, (each) => text(each.key)),
    column("measure", startPlan.measure, 44, (each) => text(each.measure)),
    column("unit", startPlan.unit, 36, (each) => text(each.unit)),
    inputColumn("before", startPlan.before, 14, () => blank, value),
    inputColumn("target", startPlan.target, 11, () => blank, value),
    inputColumn("week9", startPlan.week9, 12, () => blank, value),
    inputColumn("week10", startPlan.week10, 12, () => blank, value),
    column("change", startPlan.change, 18, () => formula(change, "percent", { kind: "text", text: "" }), {
      format: "percent",
      align: "center",
    }),
    inputColumn("comment", startPlan.comment, 12),
  ];
}
