import type { PlannedUseCase } from "../plan";
import type { DataSource, PlanInput, UseCase } from "../records";
import { chosenModel, type ActiveModel } from "./active-model";
import { listedReadiness, type ReadinessRange } from "./data-readiness";
import { modelScore } from "./model-score";
import { quadrantOf } from "./quadrant";
import { compareByRank } from "./rank";
import { feasibilityCap, scoreOf } from "./score";

/** The part of a planned use case that depends on ratings and data sources only. */
export type ScoredUseCase = Pick<
  PlannedUseCase,
  | "useCase"
  | "score"
  | "rank"
  | "quadrant"
  | "dataReadiness"
  | "dataReadinessRange"
  | "weakestDataSource"
  | "cappedFeasibility"
>;

/** Scores by the chosen model, else by contract rule 1, ranks and quadrants (rule 2), in table order. */
export function scoreUseCases(input: PlanInput): ScoredUseCase[] {
  const sources = new Map(input.dataSources.map((source) => [source.id, source]));
  const model = chosenModel(input);
  const unranked = input.useCases.map((useCase) => ({
    ...scoreUseCase(useCase, sources, { input, model }),
    id: useCase.id,
  }));
  const ranks = new Map([...unranked].sort(compareByRank).map((item, index) => [item.useCase, index + 1]));
  return unranked.map(({ id: _id, ...scored }) => ({ ...scored, rank: ranks.get(scored.useCase)! }));
}

function scoreUseCase(
  useCase: UseCase,
  sources: ReadonlyMap<string, DataSource>,
  { input, model }: { input: PlanInput; model: ActiveModel | null },
) {
  const { settings, criteriaWithColumn } = input;
  const readiness = listedReadiness(useCase.dataSources.flatMap((id) => sources.get(id) ?? []));
  const { benefit, effort, feasibility } = useCase.ratings;
  const thresholds = { benefit: settings.benefitThreshold, effort: settings.effortThreshold };
  return {
    useCase,
    score: model
      ? modelScore(model, { useCase, readiness: readiness.range })
      : scoreOf({
          ratings: useCase.ratings,
          used: criteriaWithColumn,
          weights: settings.weights,
          readiness: readiness.range,
        }),
    quadrant: quadrantOf(benefit, effort, thresholds),
    dataReadiness: readiness.value,
    dataReadinessRange: readiness.range,
    weakestDataSource: readiness.weakest,
    cappedFeasibility: capped(feasibility, readiness.range),
  };
}

/** Null where the rating is blank or blank source ratings leave it open whether the cap matters. */
function capped(feasibility: number | null, range: ReadinessRange | null): number | null {
  if (feasibility === null || range === null) return feasibility;
  const low = Math.min(feasibility, feasibilityCap(range.low));
  return low === Math.min(feasibility, feasibilityCap(range.high)) ? low : null;
}
