import { blank, formula, month, number, resultText, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { colors } from "../sheets/palette";
import { cellEquals } from "../sheets/roadmap-frame";
import { milestonesOf } from "../roadmap/milestones";
import type { ScheduledUseCase } from "../roadmap/module-groups";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { gateChecks, gatedUseCases, lessonsOf, type GateCheck, type Lesson } from "./gates";
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
  sheetHead,
  widthsOf,
} from "./sheet-parts";

const checkName = "KI_Reifepruefung";
const resultName = "KI_Reifepruefung_Ergebnis";

/** Whether a use case is ready for operation, by a checklist that people answer. */
export function gatesSheet(context: SheetContext): SheetSpec {
  const { gates } = context.areaWords.tasks;
  const { shown, left } = gatedUseCases(context);
  const plans = {
    result: resultColumns(context),
    check: checkColumns(context),
    lesson: lessonColumns(context),
  };
  const widths = widthsOf(plans.result, plans.check, plans.lesson);
  const result = buildTable<ScheduledUseCase>({
    name: resultName,
    at: { row: 5, column: 0 },
    columns: plans.result,
    rows: shown,
    id: ({ useCase }) => useCase.id,
  });
  const noteRow = rowBelow(result) + 1;
  const lessonRow = noteRow + 2;
  const lessons = buildTable<Lesson>({
    name: "KI_Erkenntnisse",
    at: { row: lessonRow + 2, column: 0 },
    columns: plans.lesson,
    rows: lessonsOf(context),
    id: ({ id }) => id,
  });
  const checkRow = rowBelow(lessons) + 1;
  const checks = buildTable<GateCheck>({
    name: checkName,
    at: { row: checkRow + 1, column: 0 },
    columns: plans.check,
    rows: gateChecks(context),
    id: ({ id }) => id,
  });
  return {
    key: "gates",
    name: context.words.sheetNames.gates,
    tabColor: colors.barRollout,
    blocks: [
      ...sheetHead(context, gates.title, gates.intro),
      ...heading(4, gates.resultHeading),
      result,
      ...tableLook(result, widths),
      ...stateRules(context, result, "result"),
      line(noteRow, "note", left > 0 ? fillWords(gates.leftOut, { count: shown.length, left }) : ""),
      ...heading(lessonRow, gates.lessonsHeading),
      line(lessonRow + 1, "note", gates.lessonsNote),
      lessons,
      ...tableLook(lessons, widths, 20),
      ...inputLook(lessons),
      ...heading(checkRow, gates.checkHeading),
      checks,
      ...tableLook(checks, widths, 20),
      ...inputLook(checks),
      dropDown(checks, "answer", [gates.yes, gates.no, gates.unanswered]),
      ...stateRules(context, checks, "answer"),
    ],
    freeze: null,
    columnWidths: widths,
    print: landscape(context, { paper: "a4", titleRow: checks.at.row }),
  };
}

/** Counts of the answers and the verdict: passed only where every required criterion is a yes. */
function resultColumns(context: SheetContext): ColumnPlan<ScheduledUseCase>[] {
  const { gates, list } = context.areaWords.tasks;
  const own = tableReference(resultName);
  const checks = tableReference(checkName);
  const all = gateChecks(context);
  const of = ({ useCase }: ScheduledUseCase) =>
    all.filter((each) => each.planned.useCase.id === useCase.id && each.criterion.isRequired);
  const mine = `(${checks.column(gates.useCase)}=${own.cell(list.id)})*(${checks.column(gates.isRequired)}=${literal(gates.yes)})`;
  const answered = (answer: string) =>
    `=SUMPRODUCT(${mine}*(${checks.column(gates.answer)}=${literal(answer)}))`;
  const count = { format: "integer", align: "center" } as const;
  const counted = (expression: string, value: number) =>
    formula(expression, "integer", number(value, "integer"));
  const [required, fulfilled, refused] = [gates.required, gates.fulfilled, gates.refused].map(own.cell);
  const verdict = `=IF(${refused}>0,${literal(gates.failed)},IF(AND(${required}>0,${fulfilled}=${required}),${literal(gates.passed)},${literal(gates.pending)}))`;
  const isPassed = (each: ScheduledUseCase) =>
    of(each).length > 0 && of(each).every(({ found }) => found !== null);
  return [
    column("id", list.id, 16, ({ useCase }) => text(useCase.id)),
    column("name", context.words.common.name, 34, ({ useCase }) => text(useCase.name), { wrap: true }),
    column("required", gates.required, 13, (each) => counted(`=SUMPRODUCT(${mine})`, of(each).length), count),
    column(
      "fulfilled",
      gates.fulfilled,
      13,
      (each) => counted(answered(gates.yes), of(each).filter(({ found }) => found !== null).length),
      count,
    ),
    column("refused", gates.refused, 26, () => counted(answered(gates.no), 0), count),
    column(
      "result",
      gates.result,
      26,
      (each) => formula(verdict, "text", resultText(isPassed(each) ? gates.passed : gates.pending)),
      { align: "center" },
    ),
    column(
      "step",
      gates.step,
      26,
      (each) =>
        formula(
          `=IF(${own.cell(gates.result)}=${literal(gates.passed)},${literal(gates.production)},${literal(gates.prototype)})`,
          "text",
          resultText(isPassed(each) ? gates.production : gates.prototype),
        ),
      { align: "center" },
    ),
    column("rollout", gates.rollout, 20, (each) => month(milestonesOf(each.start, each.months).rollout), {
      format: "month",
      align: "center",
    }),
  ];
}

function checkColumns(context: SheetContext): ColumnPlan<GateCheck>[] {
  const { gates, list } = context.areaWords.tasks;
  const centred = { align: "center" } as const;
  return [
    column("id", list.id, 16, ({ id }) => text(id)),
    column("criterion", gates.criterion, 34, ({ criterion }) => text(criterion.criterion), { wrap: true }),
    column(
      "isRequired",
      gates.isRequired,
      13,
      ({ criterion }) => text(criterion.isRequired ? gates.yes : gates.no),
      centred,
    ),
    inputColumn(
      "answer",
      gates.answer,
      13,
      ({ found }) => text(found === null ? gates.unanswered : gates.yes),
      centred,
    ),
    column("note", gates.criterionNote, 26, ({ criterion }) => text(criterion.evidence), { wrap: true }),
    inputColumn("evidence", gates.evidence, 26, ({ found }) => text(found ?? "")),
    inputColumn("owner", list.owner, 26, ({ planned }) => text(planned.useCase.owner)),
    inputColumn("checkedOn", gates.checkedOn, 20, () => blank, { format: "date", wrap: false, ...centred }),
    column("useCase", gates.useCase, 16, ({ planned }) => text(planned.useCase.id), centred),
  ];
}

function lessonColumns(context: SheetContext): ColumnPlan<Lesson>[] {
  const { gates, list } = context.areaWords.tasks;
  const proposal = ({ transferTo }: Lesson) =>
    transferTo.length === 0 ? blank : text(fillWords(gates.transferTo, { list: transferTo.join(", ") }));
  return [
    column("id", list.id, 16, ({ id }) => text(id)),
    column("name", context.words.common.name, 34, ({ planned }) => text(planned.useCase.name), {
      wrap: true,
    }),
    column("cycle", gates.cycle, 13, ({ cycle }) => number(cycle, "integer"), {
      format: "integer",
      align: "center",
    }),
    column("review", gates.review, 13, ({ review }) => day(review), { format: "date", align: "center" }),
    inputColumn("outcome", gates.outcome, 26),
    inputColumn("lesson", gates.lesson, 26),
    inputColumn("adjustment", gates.adjustment, 26),
    inputColumn("transfer", gates.transfer, 20, proposal),
  ];
}

/** Colours of the verdicts and answers. */
function stateRules(context: SheetContext, table: TableBlock, key: string): Block[] {
  const { gates } = context.areaWords.tasks;
  const good = { fill: colors.goodFill, color: colors.goodInk };
  const bad = { fill: colors.errorFill, color: colors.errorInk };
  const looks = [
    [gates.passed, good],
    [gates.yes, good],
    [gates.failed, bad],
    [gates.no, bad],
  ] as const;
  const area = columnArea(table, key);
  return looks.map(([state, look]): Block => ({
    kind: "rule",
    area,
    rule: { type: "formula", formula: cellEquals(area, state), ...look, bold: true },
  }));
}
