import type { PlannedUseCase } from "../plan";
import { formula, number, resultText, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { matrixTableName } from "../sheets/matrix-layout";
import { reasonText, type SheetContext } from "../sheets/sheet-context";
import type { CellFormat, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { matchExactly, tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { chosenModel, contractModel, type ActiveModel, type ActiveTerm } from "./active-model";
import { matrixHeader } from "./matrix-model";
import { pointsExpression, type ModelCells } from "./model-formulas";
import { termPoints } from "./model-score";
import { isQuickWinCandidate } from "./quick-win-candidate";
import { capText, driverText } from "./score-drivers";

export const scoresTableName = "KI_Bewertung";

/** The model that the scores sheet explains. */
export function explainedModel({ plan }: SheetContext): ActiveModel {
  return chosenModel(plan.input) ?? contractModel(plan.input);
}

/** Header of a term's points. */
export function pointsHeader({ areaWords }: SheetContext, { key }: ActiveTerm): string {
  const { sheet, criteria } = areaWords.scoring;
  return fillWords(sheet.points, { criterion: criteria[key] });
}

/** One row per use case in the order of rank, with points that add up to the score. */
export function scoresTable(context: SheetContext, row: number): TableBlock {
  return buildTable({
    name: scoresTableName,
    at: { row, column: 0 },
    columns: scoresColumns(context),
    rows: [...context.plan.useCases].sort((first, second) => first.rank - second.rank),
    id: ({ useCase }) => useCase.id,
  });
}

/** Columns in sheet order; the last one is a helper. */
export function scoresColumns(context: SheetContext): ColumnPlan<PlannedUseCase>[] {
  const { words, areaWords, plan } = context;
  const { sheet } = areaWords.scoring;
  const own = tableReference(scoresTableName);
  const inMatrix = (header: string) =>
    `INDEX(${tableReference(matrixTableName).column(header)},${own.cell(sheet.sourceRow)})`;
  const mark = (value: boolean | null) =>
    text(value === null ? sheet.openMark : value ? sheet.yes : sheet.no);
  const ids = plan.useCases.map(({ useCase }) => useCase.id);
  const row = matchExactly(
    own.cell(words.common.id),
    tableReference(matrixTableName).column(words.common.id),
    ids,
  );
  return [
    column("id", words.common.id, 9, "text", ({ useCase }) => text(useCase.id)),
    { ...column("name", words.common.name, 36, "text", ({ useCase }) => text(useCase.name)), wrap: true },
    centered("score", sheet.score, 14, "score", ({ score }) =>
      score.value === null && explainedModel(context).terms.length === 0
        ? resultText("")
        : formula(
            `=${inMatrix(words.matrix.score)}`,
            "score",
            score.value === null ? resultText("") : number(score.value, "score"),
          ),
    ),
    ...boundColumns(context, inMatrix),
    centered("rank", sheet.rank, 14, "integer", (each) =>
      formula(`=${inMatrix(words.matrix.rank)}`, "integer", number(each.rank, "integer")),
    ),
    ...pointsColumns(context, inMatrix),
    centered("quickWin", sheet.quickWin, 14, "text", (each) =>
      mark(isQuickWinCandidate(each, plan.input.settings)),
    ),
    centered("rule", sheet.rule, 16, "text", ({ quadrant }) =>
      mark(quadrant === null ? null : quadrant === "quickWin"),
    ),
    wrapped("driver", sheet.driver, 62, (each) => text(driverText(context, explainedModel(context), each))),
    wrapped("cap", sheet.cap, 42, (each) => text(capText(context, each))),
    ...(plan.input.settings.further["exclusionRules"] === true ? [gateColumn(context)] : []),
    centered("sourceRow", sheet.sourceRow, 9, "integer", ({ rank }) =>
      formula(`=${row}`, "integer", number(rank, "integer")),
    ),
  ];
}

/** Only where the exclusion rules are on; else it would be an empty column. */
function gateColumn(context: SheetContext): ColumnPlan<PlannedUseCase> {
  return wrapped("gate", context.areaWords.scoring.sheet.gate, 36, ({ gate }) =>
    text(gate ? reasonText(context, { reason: gate }) : ""),
  );
}

function boundColumns(
  context: SheetContext,
  inMatrix: (header: string) => string,
): ColumnPlan<PlannedUseCase>[] {
  const { words, areaWords } = context;
  const { sheet } = areaWords.scoring;
  const own = tableReference(scoresTableName);
  const { terms } = explainedModel(context);
  const headers = terms.map((term) => pointsHeader(context, term));
  const from = `=SUM(${own.cells(headers[0] ?? "", headers.at(-1) ?? "")})`;
  return [
    centered("from", sheet.from, 14, "score", ({ score }) =>
      terms.length === 0 ? number(score.low, "score") : formula(from, "score", number(score.low, "score")),
    ),
    centered("to", sheet.to, 14, "score", ({ score }) =>
      formula(`=${inMatrix(words.matrix.high)}`, "score", number(score.high, "score")),
    ),
  ];
}

function pointsColumns(
  context: SheetContext,
  inMatrix: (header: string) => string,
): ColumnPlan<PlannedUseCase>[] {
  const { words, areaWords } = context;
  const { sheet } = areaWords.scoring;
  const own = tableReference(scoresTableName);
  const model = explainedModel(context);
  const cells: ModelCells = {
    value: (criterion) => inMatrix(matrixHeader(context, criterion)),
    readiness: { low: inMatrix(words.matrix.readinessLow), high: inMatrix(words.matrix.readinessHigh) },
    weightSheet: "{sheet:matrix}!",
  };
  const points = model.terms.map((term, index): ColumnPlan<PlannedUseCase> => {
    const expression = `=${pointsExpression(model, term, { cells, bound: "low" })}`;
    return centered(`points:${term.key}`, pointsHeader(context, term), 14, "score", (each) => {
      const rated = { useCase: each.useCase, readiness: each.dataReadinessRange };
      return formula(expression, "score", number(termPoints(model, rated)[index]!.low, "score"));
    });
  });
  const open = `=ROUND(${own.cell(sheet.to)}-${own.cell(sheet.from)},9)`;
  return [
    ...points,
    centered("open", sheet.open, 14, "score", ({ score }) =>
      formula(open, "score", number(Math.round((score.high - score.low) * 1e9) / 1e9, "score")),
    ),
  ];
}

function column(
  key: string,
  header: string,
  width: number,
  format: CellFormat,
  cell: (row: PlannedUseCase) => SpecCell,
): ColumnPlan<PlannedUseCase> {
  return { key, header, format, owner: "computed", width, cell };
}

function centered(...given: Parameters<typeof column>): ColumnPlan<PlannedUseCase> {
  return { ...column(...given), align: "center" };
}

function wrapped(
  key: string,
  header: string,
  width: number,
  cell: (row: PlannedUseCase) => SpecCell,
): ColumnPlan<PlannedUseCase> {
  return { ...column(key, header, width, "text", cell), wrap: true };
}
