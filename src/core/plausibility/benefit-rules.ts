import { paybackMonths } from "../budget/finance";
import type { Issue } from "../issues";
import { cashFlow } from "../money/cash-flow";
import type { PlannedUseCase } from "../plan";
import { monthsBetween } from "../values/month";
import { collected, countedOf } from "./cost-rules";
import { finding, findingOn, type PlausibilityContext } from "./finding";
import { isSystem } from "./use-case-kind";

/** The rules about what the use cases promise to bring in. */
export function benefitFindings(context: PlausibilityContext): Issue[] {
  return [
    ...benefitsWithoutCost(context),
    ...earlyPaybacks(context),
    ...benefitsWithoutBaseline(context),
    ...earlyReturn(context),
    ...complexWithoutReturn(context),
  ];
}

/** A benefit that costs nothing at all has not been thought through. */
function benefitsWithoutCost(context: PlausibilityContext): Issue[] {
  const { runningPerSystem } = context.figures;
  return countedOf(context)
    .filter(
      ({ useCase }) => useCase.benefitCentsPerYear && !useCase.oneOffCents && !useCase.runningCentsPerMonth,
    )
    .map((each) =>
      findingOn(each, "annualBenefit", "benefitWithoutCost", {
        params: {
          benefitCents: each.useCase.benefitCentsPerYear!,
          lowCents: runningPerSystem.low,
          highCents: runningPerSystem.high,
        },
        figures: [runningPerSystem],
      }),
    );
}

/** Months in which a use case earns its one-off cost back; null where nothing is promised or nothing was spent. */
function promisedPayback({ useCase }: PlannedUseCase): number | null {
  if (!useCase.benefitCentsPerYear || !useCase.oneOffCents) return null;
  return paybackMonths({
    benefitPerYear: useCase.benefitCentsPerYear,
    oneOff: useCase.oneOffCents,
    runningPerMonth: useCase.runningCentsPerMonth ?? 0,
  });
}

/** Whether a use case promises to pay back earlier than a return is measurable at all (R42). */
function paysBackEarly(each: PlannedUseCase, { figures }: PlausibilityContext): boolean {
  const months = promisedPayback(each);
  return months !== null && months < figures.roiMonths.low;
}

/**
 * Payback within the time in which a return is not yet measurable (R42): doubtful for a large one-off cost, and
 * unprovable without a baseline. Without any baseline in the workbook the latter is told once, see below.
 */
function earlyPaybacks(context: PlausibilityContext): Issue[] {
  const { firstYearFrame, largeOneOffShare, roiMonths, examplePayback } = context.figures;
  const largeCents = Math.round(firstYearFrame.low * largeOneOffShare.low);
  return countedOf(context).flatMap((each) => {
    if (!paysBackEarly(each, context)) return [];
    const oneOffCents = each.useCase.oneOffCents!;
    const isLarge = oneOffCents >= largeCents;
    const unproven = context.baselines.recorded && !context.baselines.has(each.useCase);
    if (!isLarge && !unproven) return [];
    const params = {
      months: promisedPayback(each)!,
      oneOffCents,
      largeCents,
      roiLow: roiMonths.low,
      roiHigh: roiMonths.high,
      exampleMonths: examplePayback.high,
    };
    return [
      findingOn(each, "annualBenefit", isLarge ? "earlyPayback" : "paybackWithoutBaseline", {
        params,
        figures: isLarge ? [roiMonths, examplePayback] : [roiMonths],
      }),
    ];
  });
}

/** Benefits in euros that nobody will be able to prove, because nothing was measured before (R85): told once. */
function benefitsWithoutBaseline(context: PlausibilityContext): Issue[] {
  const { roiMonths } = context.figures;
  const found = countedOf(context).filter((each) => {
    const { useCase } = each;
    if (!useCase.benefitCentsPerYear || context.baselines.has(useCase)) return false;
    return !context.baselines.recorded || !paysBackEarly(each, context);
  });
  if (found.length === 0) return [];
  const early = found.filter((each) => paysBackEarly(each, context)).length;
  const { place, ids } = collected(found, "annualBenefit");
  const params = { count: found.length, early, roiLow: roiMonths.low, roiHigh: roiMonths.high };
  const rule = early > 0 ? "earlyBenefitWithoutBaseline" : "benefitWithoutBaseline";
  return [finding(place, rule, { ids, params, figures: [roiMonths] })];
}

/** Months from the project start until the plan has earned its costs for good; null where a cost is missing. */
function returnAfterMonths({ plan }: PlausibilityContext): number | null {
  if (plan.budget.incomplete.length > 0) return null;
  const breakEven = cashFlow(plan).find(({ isBreakEven }) => isBreakEven);
  return breakEven ? monthsBetween(plan.input.settings.projectStart, breakEven.month) : null;
}

/** The whole plan is to pay off before a return is measurable (R42). */
function earlyReturn(context: PlausibilityContext): Issue[] {
  const { roiMonths } = context.figures;
  const months = returnAfterMonths(context);
  if (months === null || months >= roiMonths.low) return [];
  const params = { months, roiLow: roiMonths.low, roiHigh: roiMonths.high };
  const place = context.plan.input.settingUses.find(({ key }) => key === "projectStart")?.place;
  const found = countedOf(context).filter(({ useCase }) => useCase.benefitCentsPerYear);
  // A plan that only funding carries promises no return.
  if (found.length === 0) return [];
  return [
    finding(place ?? collected(found, "annualBenefit").place, "earlyReturn", {
      params,
      figures: [roiMonths],
    }),
  ];
}

/** Much effort and money, and no figure for what it brings in (R32). */
function complexWithoutReturn(context: PlausibilityContext): Issue[] {
  const { roiMonths } = context.figures;
  return countedOf(context)
    .filter(({ useCase }) => {
      const costs = (useCase.oneOffCents ?? 0) + (useCase.runningCentsPerMonth ?? 0);
      return (
        (useCase.ratings.effort ?? 0) >= 4 && costs > 0 && !useCase.benefitCentsPerYear && isSystem(useCase)
      );
    })
    .map((each) =>
      findingOn(
        each,
        each.useCase.place.columns["annualBenefit"] ? "annualBenefit" : "effort",
        "complexWithoutReturn",
        {
          params: { effort: each.useCase.ratings.effort!, roiLow: roiMonths.low, roiHigh: roiMonths.high },
          figures: [roiMonths],
        },
      ),
    );
}
