import { weightKey } from "../catalogue/settings";
import { criteria, type Criterion, type PlanInput } from "../records";
import { readinessRange } from "./data-readiness";
import type { ModelCriterion, ModelFactor, ModelTerm, ScoringModel, TermKey } from "./scoring-model";
import { scoringModels } from "./scoring-model";

/** A term of a model with the columns that this workbook has. */
export interface ActiveTerm {
  key: TermKey;
  /** Added up; at least one. */
  factors: readonly ModelFactor[];
  /** > 0; only the proportions count. */
  weight: number;
  /** Of the sum of the factors. */
  worst: number;
  best: number;
}

/** A model as it applies to a workbook. */
export interface ActiveModel {
  key: ScoringModel["key"] | "contract";
  scale: ScoringModel["scale"];
  terms: readonly ActiveTerm[];
  /** Terms and parts without a column; they do not count. */
  missing: readonly ModelCriterion[];
}

/** The preset that the settings ask for, or null for the contract's rule. */
export function chosenModel(input: PlanInput): ActiveModel | null {
  const key = input.settings.further["scoringModel"];
  const model = scoringModels.find((each) => each.key === key);
  return model ? activeModel(model, input) : null;
}

/** The contract's rule 1 in the form of a model, for explanations. */
export function contractModel({ criteriaWithColumn, settings }: PlanInput): ActiveModel {
  const terms = criteria
    .filter((criterion) => criteriaWithColumn.includes(criterion) && settings.weights[criterion] > 0)
    .map((criterion): ActiveTerm => {
      const isCost = criterion === "effort" || criterion === "risk";
      const [worst, best] = isCost ? [5, 1] : [1, 5];
      const capped = criterion === "feasibility";
      return {
        key: criterion,
        factors: [{ criterion, worst, best, capped }],
        weight: settings.weights[criterion],
        worst,
        best,
      };
    });
  return { key: "contract", scale: "linear", terms, missing: [] };
}

/** The terms of a model whose columns exist; whether one does never depends on a row's values. */
export function activeModel(model: ScoringModel, input: PlanInput): ActiveModel {
  const missing: ModelCriterion[] = [];
  const terms = model.terms.flatMap((term): ActiveTerm[] => {
    const factors = term.parts.flatMap((alternatives) => {
      const found = alternatives.find(({ criterion }) => hasColumn(input, criterion));
      if (!found) missing.push(alternatives[0]!.criterion);
      return found ? [found] : [];
    });
    if (factors.length === 0) return [];
    const worst = factors.reduce((sum, factor) => sum + factor.worst, 0);
    const best = factors.reduce((sum, factor) => sum + factor.best, 0);
    const weight =
      model.scale === "logarithmic" ? Math.abs(Math.log(best / worst)) : weightOf(term, factors, input);
    return weight > 0 ? [{ key: term.key, factors, weight, worst, best }] : [];
  });
  return { key: model.key, scale: model.scale, terms, missing };
}

/** Setting key of a term's own weight, or null where there is none. */
export function ownWeightKey(term: Pick<ActiveTerm, "factors">): string | null {
  const { criterion } = term.factors[0]!;
  if (criterion === "readiness") return "weightDataAvailability";
  if (criterion === "experience" || criterion === "dataAvailability")
    return weightKey(criterion as Criterion);
  return criteria.includes(criterion as Criterion) ? weightKey(criterion as Criterion) : null;
}

/** A weight that the user set holds under every linear model; otherwise the model's own. */
function weightOf(
  term: ModelTerm,
  factors: readonly ModelFactor[],
  { settings, settingUses }: PlanInput,
): number {
  const key = ownWeightKey({ factors });
  const isSet = key !== null && settingUses.some((use) => use.key === key && use.source === "cell");
  if (!isSet) return term.weight;
  const { criterion } = factors[0]!;
  const further = settings.further[key];
  // As for the other weights, a cell showing 30 % means 30.
  if (typeof further === "number") return further < 1 ? further * 100 : further;
  return settings.weights[criterion as Criterion] ?? term.weight;
}

function hasColumn(
  { criteriaWithColumn, useCases, dataSources }: PlanInput,
  criterion: ModelCriterion,
): boolean {
  if (criteria.includes(criterion as Criterion)) return criteriaWithColumn.includes(criterion as Criterion);
  if (criterion === "readiness") return dataSources.some((source) => readinessRange(source) !== null);
  const first = useCases[0];
  return first !== undefined && (criterion in first.place.columns || criterion in first.further);
}
