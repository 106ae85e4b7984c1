import type { PresetKey } from "../catalogue/scoring-settings";
import type { Plan } from "../plan";
import { activeModel, contractModel, type ActiveModel } from "./active-model";
import { modelScore } from "./model-score";
import { ranksOf } from "./rank";
import { scoringModels } from "./scoring-model";

/** Ranks of all use cases under one model. */
export interface ModelRanks {
  key: PresetKey | "contract";
  /** By use-case ID; 1 = best. */
  ranks: ReadonlyMap<string, number>;
}

/** How the ranks change with the method: the contract's rule and every preset whose criteria all have a column. */
export function compareModels({ input, useCases }: Plan): ModelRanks[] {
  const presets = scoringModels
    .map((model) => activeModel(model, input))
    .filter(({ terms, missing }) => terms.length > 0 && missing.length === 0);
  const ranksUnder = (model: ActiveModel) =>
    ranksOf(
      useCases.map(({ useCase, dataReadinessRange }) => ({
        id: useCase.id,
        score: modelScore(model, { useCase, readiness: dataReadinessRange }),
      })),
    );
  return [contractModel(input), ...presets].map((model) => ({ key: model.key, ranks: ranksUnder(model) }));
}
