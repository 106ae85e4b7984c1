import type { PlannedUseCase } from "../plan";
import type { Criterion } from "../records";
import { chosenModel } from "../scoring/active-model";
import { modelBoundCell, modelScoreCell, modelValueColumns } from "../scoring/matrix-model";
import { compareIds } from "../scoring/rank";
import { absoluteAddressOf, absoluteAreaAddress } from "./a1";
import { blank, formula, number, resultText, text } from "./cells";
import {
  benefitThresholdCell,
  effortThresholdCell,
  liveRankLimit,
  matrixLayout,
  matrixTableName,
  weightCells,
} from "./matrix-layout";
import { moduleOf, reasonText, type SheetContext } from "./sheet-context";
import type { SpecCell, TableBlock, TableColumn } from "./sheet-spec";
import { ratingFormula, sourceColumns } from "./source-columns";
import { literal, tableReference } from "./structured-reference";
import { buildTable, type ColumnPlan } from "./table-builder";

/** Widest criteria first, as the contract orders the columns; the others follow after the result. */
const leadingCriteria = ["benefit", "feasibility", "effort"] as const;
const trailingCriteria = ["acceptance", "risk", "visibility"] as const;

/** The ranked table: ratings read live from the user's cells, score, range, rank and quadrant computed from them. */
export function matrixTable(context: SheetContext): TableBlock {
  const rows = [...context.plan.useCases].sort((first, second) => first.rank - second.rank);
  return buildTable({
    name: matrixTableName,
    at: { row: matrixLayout.table, column: 0 },
    columns: matrixColumns(context),
    rows,
    id: (row) => row.useCase.id,
  });
}

/** Columns in sheet order with their widths. */
export function matrixColumns(context: SheetContext): ColumnPlan<PlannedUseCase>[] {
  const { words } = context;
  const own = tableReference(matrixTableName);
  return [
    plain("id", words.common.id, 11, (row) => text(row.useCase.id), "text"),
    { ...plain("name", words.common.name, 40, (row) => text(row.useCase.name), "text"), wrap: true },
    ...leadingCriteria.map((criterion) => ratingColumn(context, criterion)),
    centered("score", words.matrix.score, 12, "score", scoreCell(context)),
    centered("rank", words.matrix.rank, 13, "integer", rankCell(context)),
    centered("quadrant", words.matrix.quadrant, 16, "text", quadrantCell(context)),
    ...trailingCriteria.map((criterion) => ratingColumn(context, criterion)),
    ...modelValueColumns(context),
    centered("readiness", words.matrix.readiness, 13, "score", (row) => number(row.dataReadiness, "score")),
    centered("low", words.matrix.low, 11, "score", boundCell(context, "low")),
    centered("high", words.matrix.high, 11, "score", boundCell(context, "high")),
    plain("module", words.common.module, 24, (row) => text(moduleOf(context, row.useCase)), "text"),
    centered("selected", words.matrix.selected, 11, "text", (row) =>
      text(row.selected ? words.common.yes : words.common.no),
    ),
    {
      ...plain("reason", words.common.reason, 56, (row) => text(reasonText(context, row)), "text"),
      wrap: true,
    },
    ...helperColumns(context, own.cell),
  ];
}

function helperColumns(
  context: SheetContext,
  cellOf: (header: string) => string,
): ColumnPlan<PlannedUseCase>[] {
  const { words, plan } = context;
  const source = sourceColumns(plan);
  const rowFormula = source.rowFormula({
    id: cellOf(words.common.id),
    name: cellOf(words.common.name),
    position: cellOf(words.matrix.position),
  });
  const orderOf = new Map(
    plan.useCases
      .map((each) => each.useCase.id)
      .sort(compareIds)
      .map((id, index) => [id, index + 1]),
  );
  const position = (row: PlannedUseCase) => source.positionOf(row.useCase.place.row);
  return [
    centered("position", words.matrix.position, 10, "integer", (row) => number(position(row), "integer")),
    centered("sourceRow", words.matrix.sourceRow, 10, "integer", (row) =>
      formula(rowFormula, "integer", number(position(row), "integer")),
    ),
    centered("order", words.matrix.order, 10, "integer", (row) =>
      number(orderOf.get(row.useCase.id) ?? null, "integer"),
    ),
    centered("readinessLow", words.matrix.readinessLow, 13, "score", (row) =>
      number(row.dataReadinessRange?.low ?? null, "score"),
    ),
    centered("readinessHigh", words.matrix.readinessHigh, 13, "score", (row) =>
      number(row.dataReadinessRange?.high ?? null, "score"),
    ),
  ];
}

function ratingColumn(context: SheetContext, criterion: Criterion): ColumnPlan<PlannedUseCase> {
  const { words, plan } = context;
  const source = sourceColumns(plan);
  const column = source.column(criterion);
  const rowCell = tableReference(matrixTableName).cell(words.matrix.sourceRow);
  return centered(criterion, words.criteria[criterion], 13, "general", (row) => {
    const rating = row.useCase.ratings[criterion];
    if (!column || !plan.input.criteriaWithColumn.includes(criterion)) return blank;
    const expected = rating === null ? resultText("") : number(rating);
    return formula(ratingFormula(column, rowCell, source.scale(criterion)), "general", expected);
  });
}

/** Criteria that a score needs: those with a column and a weight. */
function neededCriteria(context: SheetContext): Criterion[] {
  const { criteriaWithColumn, settings } = context.plan.input;
  return criteriaWithColumn.filter((criterion) => settings.weights[criterion] > 0);
}

/** Arguments of KI.SCORE; a criterion without a column is an omitted argument. */
function scoreArguments(context: SheetContext, readiness: string, value: (criterion: Criterion) => string) {
  const used = context.plan.input.criteriaWithColumn;
  const argument = (criterion: Criterion) => (used.includes(criterion) ? value(criterion) : "");
  const list = [
    ...leadingCriteria.map(argument),
    readiness,
    ...trailingCriteria.map(argument),
    absoluteAreaAddress(weightCells),
  ];
  return `KI.SCORE(${list.join(",")})`;
}

/** The score, empty while a needed rating is missing or a data source leaves the feasibility open. */
function scoreCell(context: SheetContext): (row: PlannedUseCase) => SpecCell {
  const { words, plan } = context;
  const model = chosenModel(plan.input);
  if (model) return modelScoreCell(context, model);
  const own = tableReference(matrixTableName);
  const needed = neededCriteria(context);
  if (needed.length === 0) return () => blank;
  const cells = needed.map((criterion) => own.cell(words.criteria[criterion]));
  const open = `${own.cell(words.matrix.low)}<>${own.cell(words.matrix.high)}`;
  const score = scoreArguments(context, own.cell(words.matrix.readinessLow), (criterion) =>
    own.cell(words.criteria[criterion]),
  );
  const expression = `=IF(OR(COUNT(${cells.join(",")})<${needed.length},${open}),"",${score})`;
  return (row) =>
    formula(
      expression,
      "score",
      row.score.value === null ? resultText("") : number(row.score.value, "score"),
    );
}

/** Worst or best score over what is blank: the worst or best rating stands in for each gap. */
function boundCell(context: SheetContext, bound: "low" | "high"): (row: PlannedUseCase) => SpecCell {
  const { words, plan } = context;
  const model = chosenModel(plan.input);
  if (model) return modelBoundCell(context, model, bound);
  const own = tableReference(matrixTableName);
  if (neededCriteria(context).length === 0) return (row) => number(row.score[bound], "score");
  const readiness = own.cell(bound === "low" ? words.matrix.readinessLow : words.matrix.readinessHigh);
  const expression = `=${scoreArguments(context, readiness, (criterion) => {
    const cell = own.cell(words.criteria[criterion]);
    const isCost = criterion === "effort" || criterion === "risk";
    return `IF(${cell}="",${isCost === (bound === "low") ? 5 : 1},${cell})`;
  })}`;
  return (row) => formula(expression, "score", number(row.score[bound], "score"));
}

/**
 * Rank by the middle of the range, equal ones by ID. Sums are compared with a tolerance, because binary fractions make
 * equal middles differ in the last digit; only operators work on whole columns here, since not every spreadsheet
 * applies ROUND or ROW to each cell of a column.
 */
function rankCell(context: SheetContext): (row: PlannedUseCase) => SpecCell {
  const { words, plan } = context;
  const counting = chosenModel(plan.input)?.terms ?? neededCriteria(context);
  if (plan.useCases.length > liveRankLimit || counting.length === 0) {
    return (row) => number(row.rank, "integer");
  }
  const own = tableReference(matrixTableName);
  const { low, high, order } = words.matrix;
  const lead = `(${own.column(low)}+${own.column(high)})-(${own.cell(low)}+${own.cell(high)})`;
  const better = `SUMPRODUCT(--(${lead}>${tolerance}))`;
  const earlier = `(${own.column(order)}<${own.cell(order)})`;
  const equalBefore = `SUMPRODUCT((${lead}<=${tolerance})*(${lead}>=-${tolerance})*${earlier})`;
  return (row) => formula(`=1+${better}+${equalBefore}`, "integer", number(row.rank, "integer"));
}

const tolerance = "0.000000001";

/** KI.QUADRANT has one set of labels, the German ones; an English sheet translates them. */
function quadrantCell(context: SheetContext): (row: PlannedUseCase) => SpecCell {
  const { words, plan, language } = context;
  const used = plan.input.criteriaWithColumn;
  if (!used.includes("benefit") || !used.includes("effort")) return () => blank;
  const own = tableReference(matrixTableName);
  const benefit = own.cell(words.criteria.benefit);
  const effort = own.cell(words.criteria.effort);
  const thresholds = `${absoluteAddressOf(benefitThresholdCell)},${absoluteAddressOf(effortThresholdCell)}`;
  const label = `KI.QUADRANT(${benefit},${effort},${thresholds})`;
  const shown = language === "de" ? label : translated(label, words.quadrants);
  const expression = `=IF(COUNT(${benefit},${effort})<2,"",${shown})`;
  return (row) =>
    formula(expression, "text", resultText(row.quadrant === null ? "" : words.quadrants[row.quadrant]));
}

const functionLabels = {
  strategic: "Strategisch",
  filler: "Lückenfüller",
  defer: "Zurückstellen",
} as const;

function translated(label: string, words: Readonly<Record<keyof typeof functionLabels, string>>): string {
  return Object.entries(functionLabels).reduce(
    (expression, [quadrant, german]) =>
      `SUBSTITUTE(${expression},${literal(german)},${literal(words[quadrant as keyof typeof functionLabels])})`,
    label,
  );
}

function plain(
  key: string,
  header: string,
  width: number,
  cell: (row: PlannedUseCase) => SpecCell,
  format: TableColumn["format"],
): ColumnPlan<PlannedUseCase> {
  return { key, header, format, owner: "computed", width, cell };
}

function centered(
  key: string,
  header: string,
  width: number,
  format: TableColumn["format"],
  cell: (row: PlannedUseCase) => SpecCell,
): ColumnPlan<PlannedUseCase> {
  return { ...plain(key, header, width, cell, format), align: "center" };
}
