import { issueAt, type CellPlace, type Issue } from "../issues";
import type { Plan, PlannedUseCase } from "../plan";
import { placeOf, type UseCaseColumn } from "../records";
import type { Baselines } from "./baselines";
import type { UsedFigure, UsedFigures } from "./resolve-figures";

/** The rules of the check; each has one sentence. */
export const plausibilityRules = [
  "systemsExceedFrame",
  "systemsExceedFrameWithBudget",
  "systemsExceedBudget",
  "firstYearAbove",
  "firstYearBelow",
  "trainingBelow",
  "trainingBelowTotal",
  "runningCostMissing",
  "runningCostsMissing",
  "runningFarBelow",
  "runningFarAbove",
  "benefitWithoutCost",
  "earlyPayback",
  "paybackWithoutBaseline",
  "benefitWithoutBaseline",
  "earlyBenefitWithoutBaseline",
  "earlyReturn",
  "complexWithoutReturn",
  "productionFactor",
  "pilotTooLong",
  "firstPilotLate",
  "roadmapTooLong",
  "quickWinTooLong",
  "effectAbovePractice",
  "unknownFigure",
  "repeatedFigure",
] as const;
export type PlausibilityRule = (typeof plausibilityRules)[number];

/** What every rule looks at. */
export interface PlausibilityContext {
  plan: Plan;
  figures: UsedFigures;
  baselines: Baselines;
}

/** A hint: what was compared, with which figures, and where they come from. */
export function finding(
  place: CellPlace,
  rule: PlausibilityRule,
  detail: { ids?: readonly string[]; params?: Issue["params"]; figures: readonly UsedFigure[] },
): Issue {
  return issueAt(place, "info", "plausibility", {
    ids: [...(detail.ids ?? [])],
    params: { rule, ...detail.params, ...evidence(detail.figures) },
  });
}

/** A hint about a cell of one use case. */
export function findingOn(
  { useCase }: PlannedUseCase,
  column: UseCaseColumn,
  rule: PlausibilityRule,
  detail: { params?: Issue["params"]; figures: readonly UsedFigure[] },
): Issue {
  return finding(placeOf(useCase.place, column), rule, {
    ...detail,
    ids: [useCase.id],
    params: { id: useCase.id, ...detail.params },
  });
}

/** Sources of the figures, the same one once; the second is there only where it differs. */
function evidence(figures: readonly UsedFigure[]): Record<string, string> {
  const [first, ...rest] = figures;
  if (!first) return {};
  const other = rest.find(({ source, stand }) => source !== first.source || stand !== first.stand);
  return {
    source: first.source,
    ...(first.stand ? { stand: first.stand } : {}),
    ...(other ? { otherSource: other.source } : {}),
    ...(other?.stand ? { otherStand: other.stand } : {}),
  };
}
