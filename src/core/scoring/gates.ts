import { netPresentValue } from "../budget/finance";
import type { Reason } from "../plan";
import type { PlanInput, UseCase } from "../records";
import type { ScoredUseCase } from "./score-use-cases";

/** From here on an effort counts as complex (requirement R32: complex projects without a clear return are avoided). */
const complexEffort = 4;

/**
 * Exclusion rules before the score: what is forbidden, has no data or is complex without a return is not selected; its
 * score stays. Off unless the setting „Ausschlussregeln" says yes, because contract rule 4 selects regardless.
 * @param isForbidden whether the AI Act forbids a use case as far as known
 * @returns per use case the reason against it, or null
 */
export function gateReasons(
  input: PlanInput,
  scored: readonly ScoredUseCase[],
  isForbidden: (useCase: UseCase) => boolean,
): (Reason | null)[] {
  if (input.settings.further["exclusionRules"] !== true) return scored.map(() => null);
  return scored.map((each) => {
    if (isForbidden(each.useCase)) return { code: "gateForbidden", params: {} };
    return dataGate(input, each) ?? returnGate(input, each.useCase);
  });
}

/** No data source named, or one below the threshold; silent where the workbook does not name data sources at all. */
function dataGate({ settings, useCases }: PlanInput, scored: ScoredUseCase): Reason | null {
  const { useCase, dataReadinessRange } = scored;
  const namesSources = useCases.some(({ dataSources }) => dataSources.length > 0);
  if (namesSources && useCase.dataSources.length === 0) return { code: "gateNoData", params: {} };
  const threshold = settings.further["readinessThreshold"];
  if (typeof threshold !== "number" || !dataReadinessRange || dataReadinessRange.high >= threshold)
    return null;
  return { code: "gateLowData", params: { readiness: dataReadinessRange.high, threshold } };
}

/** Complex and without a figure for the benefit, or with a negative net present value over the horizon. */
function returnGate({ settings }: PlanInput, useCase: UseCase): Reason | null {
  const { effort } = useCase.ratings;
  if (effort === null || effort < complexEffort) return null;
  if (useCase.benefitCentsPerYear === null) return { code: "gateNoRoi", params: { effort } };
  const value = netPresentValue(settings.discountRate, {
    benefitPerYear: useCase.benefitCentsPerYear,
    oneOff: useCase.oneOffCents ?? 0,
    runningPerMonth: useCase.runningCentsPerMonth ?? 0,
    months: settings.horizonMonths,
  });
  return value < 0 ? { code: "gateLoss", params: { effort, lossCents: Math.round(-value) } } : null;
}
