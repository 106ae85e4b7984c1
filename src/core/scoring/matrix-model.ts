import { useCaseColumns } from "../catalogue/use-case-columns";
import { criteria, type Criterion } from "../records";
import type { PlannedUseCase } from "../plan";
import { formula, number, resultText } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { matrixTableName } from "../sheets/matrix-layout";
import type { SheetContext } from "../sheets/sheet-context";
import type { CellFormat, SpecCell } from "../sheets/sheet-spec";
import { ratingFormula, sourceColumns } from "../sheets/source-columns";
import { tableReference } from "../sheets/structured-reference";
import type { ColumnPlan } from "../sheets/table-builder";
import { chosenModel, type ActiveModel } from "./active-model";
import { boundFormula, type ModelCells } from "./model-formulas";
import { rawValue } from "./model-score";
import type { ModelCriterion } from "./scoring-model";

/** Heading above the weights: which model they belong to. */
export function modelHeading({ areaWords }: SheetContext, model: ActiveModel): string {
  return fillWords(areaWords.scoring.matrixHeading, { model: areaWords.scoring.models[model.key] });
}

/** Columns of the matrix for what a preset looks at beyond the six criteria, live on the user's cells. */
export function modelValueColumns(context: SheetContext): ColumnPlan<PlannedUseCase>[] {
  const model = chosenModel(context.plan.input);
  return model ? extraCriteria(model).map((criterion) => valueColumn(context, criterion)) : [];
}

/** What the matrix has no column of its own for. */
export function extraCriteria(model: ActiveModel): ModelCriterion[] {
  return factorsOf(model).filter((each) => !criteria.includes(each as Criterion));
}

/** Criteria with a value of their own in a row. */
function factorsOf({ terms }: ActiveModel): ModelCriterion[] {
  return terms.flatMap(({ factors }) =>
    factors.map(({ criterion }) => criterion).filter((criterion) => criterion !== "readiness"),
  );
}

/** Header of a criterion on the matrix. */
export function matrixHeader({ words, areaWords }: SheetContext, criterion: ModelCriterion): string {
  return criteria.includes(criterion as Criterion)
    ? words.criteria[criterion as Criterion]
    : areaWords.scoring.criteria[criterion];
}

/** The score under a preset: where nothing is blank and both bounds agree. */
export function modelScoreCell(context: SheetContext, model: ActiveModel): (row: PlannedUseCase) => SpecCell {
  const { words } = context;
  const own = tableReference(matrixTableName);
  const [low, high] = [own.cell(words.matrix.low), own.cell(words.matrix.high)];
  const needed = factorsOf(model).map((criterion) => own.cell(matrixHeader(context, criterion)));
  const gaps = needed.length === 0 ? "" : `COUNT(${needed.join(",")})<${needed.length},`;
  const expression = `=IF(OR(${gaps}ABS(${high}-${low})>0.000000001),"",${low})`;
  return ({ score }) =>
    formula(expression, "score", score.value === null ? resultText("") : number(score.value, "score"));
}

/** Worst or best score under a preset. */
export function modelBoundCell(
  context: SheetContext,
  model: ActiveModel,
  bound: "low" | "high",
): (row: PlannedUseCase) => SpecCell {
  if (model.terms.length === 0) return ({ score }) => number(score[bound], "score");
  const { words } = context;
  const own = tableReference(matrixTableName);
  const cells: ModelCells = {
    value: (criterion) => own.cell(matrixHeader(context, criterion)),
    readiness: { low: own.cell(words.matrix.readinessLow), high: own.cell(words.matrix.readinessHigh) },
    weightSheet: "",
  };
  const expression = boundFormula(model, cells, bound);
  return ({ score }) => formula(expression, "score", number(score[bound], "score"));
}

const formats: Readonly<Partial<Record<ModelCriterion, CellFormat>>> = { confidence: "percent" };

function valueColumn(context: SheetContext, criterion: ModelCriterion): ColumnPlan<PlannedUseCase> {
  const { plan, words } = context;
  const column = sourceColumns(plan).column(criterion);
  const rowCell = tableReference(matrixTableName).cell(words.matrix.sourceRow);
  const format = formats[criterion] ?? "general";
  const live = column && isLive(context, criterion) ? liveFormula(criterion, column, rowCell) : null;
  return {
    key: criterion,
    header: matrixHeader(context, criterion),
    format,
    owner: "computed",
    width: 14,
    align: "center",
    cell: ({ useCase }) => {
      const value = rawValue(criterion, useCase);
      if (!live) return number(value, format);
      return formula(live, format, value === null ? resultText("") : number(value, format));
    },
  };
}

const ratingCriteria: ReadonlySet<ModelCriterion> = new Set([
  "dataAvailability",
  "experience",
  "timeCriticality",
  "riskReduction",
]);

/** A column whose header or values need converting stays a value: the formula could not tell 1 from 1 %. */
function isLive({ plan }: SheetContext, criterion: ModelCriterion): boolean {
  if (ratingCriteria.has(criterion)) return true;
  const header = plan.useCases[0]?.useCase.place.columns[criterion]?.header ?? "";
  if (/[([]/.test(header.replace("(%)", ""))) return false;
  if (criterion !== "confidence") return true;
  return plan.useCases.every(({ useCase }) => (rawValue("confidence", useCase) ?? 1) > 0.01);
}

function liveFormula(criterion: ModelCriterion, column: string, rowCell: string): string {
  if (ratingCriteria.has(criterion)) return ratingFormula(column, rowCell);
  const cell = `INDEX(${column},${rowCell})`;
  const fromText = `NUMBERVALUE(${cell},IF(ISNUMBER(FIND(",",${cell})),",","."),"'")`;
  const asNumber = `IF(ISNUMBER(${cell}),${cell},${fromText})`;
  const value = criterion === "confidence" ? `IF(${asNumber}>1,${asNumber}/100,${asNumber})` : asNumber;
  const { min, max } = useCaseColumns.find(({ key }) => key === criterion)?.range ?? { min: 0, max: 1e9 };
  const known = `IF(MEDIAN(${min},${max},${value})=${value},${value},"")`;
  return `=IFERROR(IF(${cell}="","",${known}),"")`;
}
