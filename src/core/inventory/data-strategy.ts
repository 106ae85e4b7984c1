import type { Plan } from "../plan";
import { readinessRatings } from "../scoring/data-readiness";

/** The five steps of a data strategy, in order. */
export const dataStrategySteps = ["goal", "sources", "quality", "protection", "firstUse"] as const;
export type DataStrategyStep = (typeof dataStrategySteps)[number];

export interface DataStrategyState {
  key: DataStrategyStep;
  /** How much of what the step asks for is in the workbook. */
  done: number;
  total: number;
}

/** How far the workbook answers the five steps: goal → sources → quality → protection → first application. */
export function dataStrategy({ input, useCases }: Plan): DataStrategyState[] {
  const { dataSources } = input;
  const count = (holds: (source: (typeof dataSources)[number]) => boolean) =>
    dataSources.filter(holds).length;
  const total = dataSources.length;
  const withBenefit = useCases.filter(({ useCase }) => useCase.benefitCentsPerYear !== null).length;
  const firstUse = dataSources.some(({ further }) => further["firstProject"] === true);
  return [
    { key: "goal", done: withBenefit, total: useCases.length },
    { key: "sources", done: count(({ owner, system }) => owner !== "" && system !== ""), total },
    { key: "quality", done: count((source) => readinessRatings.every((key) => source[key] !== null)), total },
    { key: "protection", done: count(({ personalData }) => personalData !== null), total },
    { key: "firstUse", done: firstUse || useCases.some(({ start }) => start !== null) ? 1 : 0, total: 1 },
  ];
}
