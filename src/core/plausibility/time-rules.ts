import { normaliseHeader } from "../values/normalise-text";
import { nowhere, type Issue } from "../issues";
import type { PlannedUseCase } from "../plan";
import { stageOffset } from "../roadmap/milestones";
import { monthsBetween } from "../values/month";
import { countedOf } from "./cost-rules";
import { finding, findingOn, type PlausibilityContext } from "./finding";
import { isSystem } from "./use-case-kind";

const daysPerMonth = 30;

/** The rules about durations: pilots, quick wins and the roadmap as a whole. */
export function timeFindings(context: PlausibilityContext): Issue[] {
  return [
    ...longPilots(context),
    ...lateFirstPilot(context),
    ...longQuickWins(context),
    ...longRoadmap(context),
  ];
}

/** Months that a use case stays in its pilot: all of them where its status says so, else its share of the duration. */
function pilotMonths({ useCase, durationMonths }: PlannedUseCase): number {
  const months = durationMonths ?? 0;
  if (/^(pilot|poc|proofofconcept|prototyp)/.test(normaliseHeader(useCase.status))) return months;
  return stageOffset("evaluation", months) - stageOffset("pilot", months);
}

/** A pilot that takes longer than the 90 days of R54. Assumed durations give no ground. */
function longPilots(context: PlausibilityContext): Issue[] {
  const { pilotDays } = context.figures;
  return countedOf(context)
    .filter((each) => isSystem(each.useCase) && !each.durationAssumed)
    .filter((each) => pilotMonths(each) * daysPerMonth > pilotDays.high)
    .map((each) =>
      findingOn(each, "durationMonths", "pilotTooLong", {
        params: { days: pilotMonths(each) * daysPerMonth, limitDays: pilotDays.high },
        figures: [pilotDays],
      }),
    );
}

/** No pilot is done 90 days after the project start, so that nothing can be shown for a long time (R54, R31). */
function lateFirstPilot(context: PlausibilityContext): Issue[] {
  const { pilotDays } = context.figures;
  const { projectStart } = context.plan.input.settings;
  const systems = countedOf(context).filter(({ useCase }) => isSystem(useCase));
  if (systems.length < 2 || systems.some(({ durationAssumed }) => durationAssumed)) return [];
  const daysUntil = (each: (typeof systems)[number]) =>
    (monthsBetween(projectStart, each.start) + stageOffset("evaluation", each.durationMonths ?? 0)) *
    daysPerMonth;
  const first = systems.reduce((best, each) => (daysUntil(each) < daysUntil(best) ? each : best));
  const days = daysUntil(first);
  if (days <= pilotDays.high) return [];
  return [
    findingOn(first, "durationMonths", "firstPilotLate", {
      params: { days, limitDays: pilotDays.high },
      figures: [pilotDays],
    }),
  ];
}

/** A quick win by its ratings that is none by its duration (R31); the scoring's setting wins over the reference. */
function longQuickWins(context: PlausibilityContext): Issue[] {
  const { quickWinMonths } = context.figures;
  const setting = context.plan.input.settings.further["quickWinWindowMonths"];
  const limitMonths = typeof setting === "number" ? setting : quickWinMonths.high;
  return countedOf(context)
    .filter(({ quadrant, durationMonths }) => quadrant === "quickWin" && (durationMonths ?? 0) > limitMonths)
    .map((each) =>
      findingOn(each, each.durationAssumed ? "effort" : "durationMonths", "quickWinTooLong", {
        params: { months: each.durationMonths!, limitMonths },
        figures: [quickWinMonths],
      }),
    );
}

/** A roadmap far beyond its usual length (R54); time scheme B plans for years on purpose. */
function longRoadmap({ plan, figures }: PlausibilityContext): Issue[] {
  const { roadmapMonths, roadmapSpread } = figures;
  const { projectStart, timeScheme } = plan.input.settings;
  const { end } = plan.schedule;
  const months = end ? monthsBetween(projectStart, end) + 1 : 0;
  if (timeScheme === "B" || months <= roadmapMonths.high * roadmapSpread.high) return [];
  const place = plan.input.settingUses.find(({ key }) => key === "projectStart")?.place ?? nowhere;
  const ids = plan.useCases.filter((each) => each.end === end).map(({ useCase }) => useCase.id);
  const params = { months, roadmapLow: roadmapMonths.low, roadmapHigh: roadmapMonths.high };
  return [finding(place, "roadmapTooLong", { ids, params, figures: [roadmapMonths] })];
}
