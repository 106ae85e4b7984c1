import { criteria, type Criterion } from "../records";
import { absoluteAddressOf } from "../sheets/a1";
import { weightCells } from "../sheets/matrix-layout";
import type { ActiveModel, ActiveTerm } from "./active-model";
import type { ModelCriterion, ModelFactor } from "./scoring-model";

/** Where the formulas of a model find their values in a row. */
export interface ModelCells {
  /** Value of a criterion; empty text where it is missing. */
  value: (criterion: ModelCriterion) => string;
  /** Bounds of the data readiness 0–100; blank where nothing is known. */
  readiness: Readonly<Record<"low" | "high", string>>;
  /** Prefix of the weight cells, e.g. `{sheet:matrix}!`. */
  weightSheet: string;
}

/** Score of a row at its worst or best, 0–100, as one formula on the input cells and the weight cells. */
export function boundFormula(model: ActiveModel, cells: ModelCells, bound: "low" | "high"): string {
  return `=${model.terms.map((term) => pointsExpression(model, term, { cells, bound })).join("+")}`;
}

/** Points of a term as an expression without `=`. */
export function pointsExpression(
  model: ActiveModel,
  term: ActiveTerm,
  { cells, bound }: { cells: ModelCells; bound: "low" | "high" },
): string {
  const weights = model.terms.map((each) => weightAddress(model, each, cells));
  const sum = weights.length === 1 ? weights[0] : `SUM(${weights.join(",")})`;
  const value = term.factors.map((factor) => valueExpression(factor, cells, bound)).join("+");
  const share =
    model.scale === "linear"
      ? `((${value})-${term.worst})/(${term.best}-${term.worst})`
      : `LN((${value})/${term.worst})/LN(${term.best}/${term.worst})`;
  return `100*${weightAddress(model, term, cells)}*${share}/${sum}`;
}

/** Weights stand on the matrix: those of the contract in its fixed order, those of a preset in the order of its terms. */
function weightAddress(model: ActiveModel, term: ActiveTerm, { weightSheet }: ModelCells): string {
  const index =
    model.key === "contract" ? criteria.indexOf(term.key as Criterion) : model.terms.indexOf(term);
  return `${weightSheet}${absoluteAddressOf({ row: weightCells.row, column: weightCells.column + index })}`;
}

function valueExpression(factor: ModelFactor, cells: ModelCells, bound: "low" | "high"): string {
  const { criterion, worst, best, capped } = factor;
  const missing = bound === "low" ? worst : best;
  const readiness = cells.readiness[bound];
  const ofReadiness = `1+4*${readiness}/100`;
  if (criterion === "readiness") return `IF(ISNUMBER(${readiness}),${ofReadiness},${missing})`;
  const cell = cells.value(criterion);
  const value = `IF(${cell}="",${missing},${cell})`;
  // Only ratings cannot lie beyond their anchors.
  const isRating = Math.min(worst, best) === 1 && Math.max(worst, best) === 5;
  const within = isRating ? value : `MAX(${Math.min(worst, best)},MIN(${Math.max(worst, best)},${value}))`;
  return capped ? `IF(ISNUMBER(${readiness}),MIN(${within},${ofReadiness}),${within})` : within;
}
