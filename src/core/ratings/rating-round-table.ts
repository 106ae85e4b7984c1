import type { Criterion, UseCase } from "../records";
import { formula, number, resultText, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { matrixTableName } from "../sheets/matrix-layout";
import { numberText } from "../sheets/number-words";
import type { SheetContext } from "../sheets/sheet-context";
import type { CellFormat, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { literal, matchExactly, tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { discussFrom, type RatedCriterion, type RatingRoundResult } from "./rating-round";

export const ratingRoundTableName = "KI_Bewertungsrunde";

/** Identifies a row of the round; a helper column holds it for the list to copy from. */
export function ratingKey(useCaseId: string, criterion: Criterion): string {
  return `${useCaseId}|${criterion}`;
}

/** One row per use case and criterion; median, spread and state are formulas on the answers. */
export function ratingRoundTable(context: SheetContext, result: RatingRoundResult, row: number): TableBlock {
  return buildTable({
    name: ratingRoundTableName,
    at: { row, column: 0 },
    columns: ratingRoundColumns(context, result),
    rows: result.raters.length === 0 ? [] : result.rated,
    id: ({ useCaseId, criterion }) => ratingKey(useCaseId, criterion),
  });
}

/** Columns in sheet order; the last one is a helper. */
export function ratingRoundColumns(
  context: SheetContext,
  { raters }: RatingRoundResult,
): ColumnPlan<RatedCriterion>[] {
  const { words, areaWords, plan } = context;
  const { sheet, form } = areaWords.ratings;
  const useCases = new Map(plan.input.useCases.map((useCase) => [useCase.id, useCase]));
  const answers = raters.map((_, rater) =>
    centered(`rater${rater + 1}`, raterHeader(context, rater), 12, "general", (row) => {
      const answer = row.answers[rater] ?? null;
      return answer === "unknown" ? text(form.unknown) : number(answer);
    }),
  );
  return [
    column("id", words.common.id, 9, "text", ({ useCaseId }) => text(useCaseId)),
    {
      ...column("name", words.common.name, 40, "text", ({ useCaseId }) =>
        text(useCases.get(useCaseId)?.name ?? ""),
      ),
      wrap: true,
    },
    column("criterion", sheet.criterion, 16, "text", ({ criterion }) => text(words.criteria[criterion])),
    ...answers,
    ...(raters.length === 0 ? [] : figureColumns(context, raters.length)),
    {
      ...column("outliers", sheet.outliers, 22, "text", (row) => text(outlierText(context, row))),
      wrap: true,
    },
    ...decisionColumns(context, useCases),
    column("key", sheet.key, 16, "text", ({ useCaseId, criterion }) => text(ratingKey(useCaseId, criterion))),
  ];
}

/** „R1", „R2" …: names stand once above the table only. */
export function raterHeader({ areaWords }: SheetContext, rater: number): string {
  return fillWords(areaWords.ratings.sheet.raterColumn, { number: rater + 1 });
}

function outlierText(context: SheetContext, { outliers, answers }: RatedCriterion): string {
  return outliers
    .map((rater) =>
      fillWords(context.areaWords.ratings.sheet.outlierText, {
        rater: raterHeader(context, rater),
        rating: numberText(answers[rater] as number, context.language),
      }),
    )
    .join(", ");
}

function figureColumns(context: SheetContext, raterCount: number): ColumnPlan<RatedCriterion>[] {
  const { sheet, form } = context.areaWords.ratings;
  const own = tableReference(ratingRoundTableName);
  const all = own.cells(raterHeader(context, 0), raterHeader(context, raterCount - 1));
  const count = own.cell(sheet.count);
  const figure = (
    key: string,
    header: string,
    expression: string,
    value: (row: RatedCriterion) => number | null,
  ) =>
    centered(key, header, 12, "decimal", (row) => {
      const expected = value(row);
      return formula(
        `=IF(${count}=0,"",${expression})`,
        "decimal",
        expected === null ? resultText("") : number(expected, "decimal"),
      );
    });
  return [
    centered("count", sheet.count, 12, "integer", (row) =>
      formula(`=COUNT(${all})`, "integer", number(row.count, "integer")),
    ),
    centered("unknown", sheet.unknown, 12, "integer", (row) =>
      formula(`=SUMPRODUCT(--(${all}=${literal(form.unknown)}))`, "integer", number(row.unknown, "integer")),
    ),
    figure("median", sheet.median, `MEDIAN(${all})`, ({ median }) => median),
    figure("mean", sheet.mean, `AVERAGE(${all})`, ({ mean }) => mean),
    figure("spread", sheet.spread, `MAX(${all})-MIN(${all})`, ({ spread }) => spread),
    figure("deviation", sheet.deviation, `STDEVP(${all})`, ({ deviation }) => deviation),
  ];
}

function decisionColumns(
  context: SheetContext,
  useCases: ReadonlyMap<string, UseCase>,
): ColumnPlan<RatedCriterion>[] {
  const { areaWords } = context;
  const { sheet } = areaWords.ratings;
  const own = tableReference(ratingRoundTableName);
  const [agreed, current, spread] = [sheet.agreed, sheet.current, sheet.spread].map(own.cell);
  const state = `=IF(${own.cell(sheet.count)}=0,${literal(sheet.nobody)},IF(${spread}>=${discussFrom},${literal(sheet.discuss)},${literal(sheet.agree)}))`;
  const change = `=IF(${agreed}="","",IF(${current}="",${literal(sheet.changeNew)},IF(${current}=${agreed},${literal(sheet.changeSame)},${literal(sheet.changeOther)})))`;
  const inTable = currentExpression(context);
  const ratingOf = (row: RatedCriterion) => useCases.get(row.useCaseId)?.ratings[row.criterion] ?? null;
  return [
    centered("state", sheet.state, 14, "text", (row) =>
      formula(state, "text", resultText(stateText(context, row))),
    ),
    { ...centered("agreed", sheet.agreed, 12, "general", ({ median }) => number(median)), owner: "editable" },
    centered("current", sheet.current, 12, "general", (row) => {
      const rating = ratingOf(row);
      return formula(inTable, "general", rating === null ? resultText("") : number(rating));
    }),
    centered("change", sheet.change, 12, "text", (row) =>
      formula(change, "text", resultText(changeText(context, row.median, ratingOf(row)))),
    ),
  ];
}

/** The user's own rating as the matrix shows it, live: the column by its header, the row by ID. */
function currentExpression({ words, areaWords, plan }: SheetContext): string {
  const own = tableReference(ratingRoundTableName);
  const matrix = tableReference(matrixTableName);
  const row = matchExactly(
    own.cell(words.common.id),
    matrix.column(words.common.id),
    plan.input.useCases.map(({ id }) => id),
  );
  const header = `MATCH(${own.cell(areaWords.ratings.sheet.criterion)},${matrixTableName}[#Headers],0)`;
  const cell = `INDEX(${matrixTableName}[#Data],${row},${header})`;
  return `=IFERROR(IF(${cell}="","",${cell}),"")`;
}

function stateText({ areaWords }: SheetContext, { count, spread }: RatedCriterion): string {
  const { nobody, discuss, agree } = areaWords.ratings.sheet;
  return count === 0 ? nobody : (spread ?? 0) >= discussFrom ? discuss : agree;
}

function changeText({ areaWords }: SheetContext, agreed: number | null, current: number | null): string {
  const { changeNew, changeOther, changeSame } = areaWords.ratings.sheet;
  if (agreed === null) return "";
  if (current === null) return changeNew;
  return current === agreed ? changeSame : changeOther;
}

function column(
  key: string,
  header: string,
  width: number,
  format: CellFormat,
  cell: (row: RatedCriterion) => SpecCell,
): ColumnPlan<RatedCriterion> {
  return { key, header, format, owner: "computed", width, cell };
}

function centered(...given: Parameters<typeof column>): ColumnPlan<RatedCriterion> {
  return { ...column(...given), align: "center" };
}
