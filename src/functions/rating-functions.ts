/**
 * Functions about ratings. Wrappers only: they read arguments, call the core and word what went wrong; a reader can
 * check the arithmetic in core/scoring without knowing Excel.
 */
import { criteria, type Criterion } from "../core/records";
import { dataReadiness as readinessOf } from "../core/scoring/data-readiness";
import { matrixGrid, quadrantOf, defaultThresholds, type QuadrantThresholds } from "../core/scoring/quadrant";
import { defaultWeights, scoreOf } from "../core/scoring/score";
import { functionResultsDe as labels } from "../text/de/function-results";
import {
  cellsOf,
  isBlank,
  isOmitted,
  optionalNumber,
  ratingLimits,
  requiredNumber,
  textOf,
} from "./arguments";
import { invalid, notAvailable } from "./function-error";

/**
 * Weighted score 0–100 of a use case; absolute, so other rows never change it. Effort and risk count inversely.
 * @customfunction SCORE
 * @helpurl functions.html#SCORE
 * @param [benefit] Benefit, 1–5. An omitted criterion is not used.
 * @param [feasibility] Feasibility, 1–5.
 * @param [effort] Effort, 1–5 (5 = much).
 * @param [dataReadiness] Data readiness 0–100 of the weakest data source; caps the feasibility.
 * @param [acceptance] Acceptance, 1–5.
 * @param [risk] Risk, 1–5 (5 = much).
 * @param [visibility] Visibility, 1–5.
 * @param [weights] Six weights: benefit, feasibility, effort, acceptance, risk, visibility. Default 30, 25, 25, 10, 10, 0.
 * @returns Score 0–100.
 */
export function score(
  benefit?: any,
  feasibility?: any,
  effort?: any,
  dataReadiness?: any,
  acceptance?: any,
  risk?: any,
  visibility?: any,
  weights?: any[][],
): number {
  const given = { benefit, feasibility, effort, acceptance, risk, visibility } as Record<Criterion, unknown>;
  const used = criteria.filter((criterion) => !isOmitted(given[criterion]));
  const weightOf = readWeights(weights, used);
  const ratings: Partial<Record<Criterion, number | null>> = {};
  for (const name of used) {
    ratings[name] = optionalNumber(given[name], { name }, ratingLimits);
    if (ratings[name] === null && weightOf[name] > 0) throw notAvailable("missing", { name });
  }
  const readiness = optionalNumber(dataReadiness, { name: "dataReadiness" }, { min: 0, max: 100 });
  const result = scoreOf({
    ratings,
    used,
    weights: weightOf,
    readiness: readiness === null ? null : { low: readiness, high: readiness },
  });
  if (result.value === null) throw notAvailable("noCriterion", null);
  return result.value;
}

/** Weights by criterion; one that belongs to no criterion in use may be blank. */
function readWeights(weights: unknown, used: readonly Criterion[]): Readonly<Record<Criterion, number>> {
  if (isOmitted(weights)) return defaultWeights;
  const cells = cellsOf(weights);
  const expected = criteria.length;
  if (cells.length !== expected)
    throw invalid("wrongCount", { name: "weights" }, { expected, found: cells.length });
  const read = (name: Criterion, index: number): number => {
    const parameter = { name: "weights", row: index + 1 };
    const weight = optionalNumber(cells[index], parameter, { min: 0 });
    if (weight === null && used.includes(name)) throw notAvailable("missing", parameter);
    return weight ?? 0;
  };
  return Object.fromEntries(criteria.map((name, index) => [name, read(name, index)])) as Record<
    Criterion,
    number
  >;
}

/**
 * Quadrant of the benefit/effort matrix: Quick Win, Strategisch, Lückenfüller or Zurückstellen.
 * @customfunction QUADRANT
 * @helpurl functions.html#QUADRANT
 * @param benefit Benefit, 1–5.
 * @param effort Effort, 1–5 (5 = much).
 * @param [benefitThreshold] High benefit is above it; default 3.
 * @param [effortThreshold] Low effort is at or below it; default 3.
 * @returns German label of the quadrant.
 */
export function quadrant(benefit: any, effort: any, benefitThreshold?: any, effortThreshold?: any): string {
  const found = quadrantOf(
    requiredNumber(benefit, { name: "benefit" }, ratingLimits),
    requiredNumber(effort, { name: "effort" }, ratingLimits),
    readThresholds(benefitThreshold, effortThreshold),
  );
  return found === null ? "" : labels.quadrants[found];
}

function readThresholds(benefit: unknown, effort: unknown): QuadrantThresholds {
  return {
    benefit: optionalNumber(benefit, { name: "benefitThreshold" }, ratingLimits) ?? defaultThresholds.benefit,
    effort: optionalNumber(effort, { name: "effortThreshold" }, ratingLimits) ?? defaultThresholds.effort,
  };
}

/**
 * The benefit/effort matrix as a 3×3 grid with the IDs in each quadrant. Rows without ID or with a blank rating are left out.
 * @customfunction MATRIX
 * @helpurl functions.html#MATRIX
 * @param ids IDs of the use cases.
 * @param benefit Benefit 1–5 of each use case.
 * @param effort Effort 1–5 of each use case.
 * @param [benefitThreshold] High benefit is above it; default 3.
 * @param [effortThreshold] Low effort is at or below it; default 3.
 * @returns Grid of 3×3 cells: axis labels, then the IDs per quadrant.
 */
export function matrix(
  ids: any[][],
  benefit: any[][],
  effort: any[][],
  benefitThreshold?: any,
  effortThreshold?: any,
): string[][] {
  const idCells = cellsOf(ids);
  const columns = { benefit: cellsOf(benefit), effort: cellsOf(effort) };
  for (const name of ["benefit", "effort"] as const) {
    const found = columns[name].length;
    if (found !== idCells.length) throw invalid("unequalRows", { name }, { found, expected: idCells.length });
  }
  const rating = (name: "benefit" | "effort", index: number): number | null =>
    optionalNumber(columns[name][index], { name, row: index + 1 }, ratingLimits);
  const items = idCells
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell }) => !isBlank(cell))
    .map(({ cell, index }) => ({
      id: textOf(cell, { name: "ids", row: index + 1 }),
      benefit: rating("benefit", index),
      effort: rating("effort", index),
    }));
  const grid = matrixGrid(items, readThresholds(benefitThreshold, effortThreshold));
  const axis = labels.matrix;
  return [
    [axis.corner, axis.lowEffort, axis.highEffort],
    [axis.highBenefit, grid.quickWin.join(", "), grid.strategic.join(", ")],
    [axis.lowBenefit, grid.filler.join(", "), grid.defer.join(", ")],
  ];
}

/**
 * Readiness 0–100 of a data source from its three quality ratings.
 * @customfunction DATENREIFE
 * @helpurl functions.html#DATENREIFE
 * @param completeness Completeness, 1–5.
 * @param timeliness Timeliness, 1–5.
 * @param consistency Consistency, 1–5.
 * @returns Data readiness 0–100.
 */
export function dataReadiness(completeness: any, timeliness: any, consistency: any): number {
  return readinessOf(
    requiredNumber(completeness, { name: "completeness" }, ratingLimits),
    requiredNumber(timeliness, { name: "timeliness" }, ratingLimits),
    requiredNumber(consistency, { name: "consistency" }, ratingLimits),
  );
}
