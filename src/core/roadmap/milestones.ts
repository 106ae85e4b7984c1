import { addMonths, type Month } from "../values/month";

/** What a use case goes through, in this order. */
export const stages = ["preparation", "pilot", "evaluation", "rollout", "operation"] as const;
export type Stage = (typeof stages)[number];

/** First month of each stage. */
export type Milestones = Readonly<Record<Stage, Month>>;

/**
 * Share of the duration, in twentieths, after which a stage begins: a fifth for preparation, seven twentieths for
 * the pilot, three twentieths for the evaluation, the rest for the rollout. Operation follows the last month.
 */
export const stageTwentieths = { preparation: 0, pilot: 4, evaluation: 11, rollout: 14 } as const;
export type BarStage = keyof typeof stageTwentieths;

/**
 * Months from the start to a stage, rounded half up. Written with whole numbers so that the sheet's formula
 * `INT((duration*twentieths+10)/20)` gives the same month for every duration; `duration*0.55` would not.
 */
export function stageOffset(stage: BarStage, durationMonths: number): number {
  return Math.floor((durationMonths * stageTwentieths[stage] + 10) / 20);
}

/**
 * Milestones of a use case. In a short one stages share a month; a stage never begins after the last month.
 * @param durationMonths whole number ≥ 1
 */
export function milestonesOf(start: Month, durationMonths: number): Milestones {
  const at = (stage: BarStage) =>
    addMonths(start, Math.min(stageOffset(stage, durationMonths), durationMonths - 1));
  return {
    preparation: start,
    pilot: at("pilot"),
    evaluation: at("evaluation"),
    rollout: at("rollout"),
    operation: addMonths(start, durationMonths),
  };
}
