import { sumBookedBetween } from "../budget/booking";
import { costsOf } from "../make-plan";
import { nowhere, type Issue } from "../issues";
import { paidBetween } from "../money/payment-series";
import type { PlannedUseCase } from "../plan";
import { placeOf } from "../records";
import { addMonths, monthsBetween, type Month } from "../values/month";
import { finding, findingOn, type PlausibilityContext } from "./finding";
import { isSystem } from "./use-case-kind";

type Counted = PlannedUseCase & { start: Month; end: Month };

/** Use cases that the plan's totals cover. */
export function countedOf({ plan }: PlausibilityContext): Counted[] {
  return plan.useCases.filter(
    (each): each is Counted => each.selected && each.start !== null && each.end !== null,
  );
}

/** The rules about costs, in the order in which they are told. */
export function costFindings(context: PlausibilityContext): Issue[] {
  return [
    ...tooManySystems(context),
    ...firstYear(context),
    ...missingRunningCosts(context),
    ...runningCostOutside(context),
  ];
}

/**
 * The documents contradict each other: three systems at the reference running cost (R39) cost more in a year than
 * the frame for the whole first year (R38). Cheaper systems are counted by their own costs elsewhere and not here.
 */
function tooManySystems(context: PlausibilityContext): Issue[] {
  const { runningPerSystem, firstYearFrame } = context.figures;
  const { settings, settingUses } = context.plan.input;
  if (!knowsMoney(context)) return [];
  const systems = countedOf(context).filter(
    ({ useCase, end }) =>
      isSystem(useCase) &&
      monthsBetween(settings.projectStart, end) < 12 &&
      (!useCase.runningCentsPerMonth || useCase.runningCentsPerMonth >= runningPerSystem.low),
  );
  const lowCents = systems.length * 12 * runningPerSystem.low;
  const highCents = systems.length * 12 * runningPerSystem.high;
  const budgetCents = settings.yearBudgetsCents[0] ?? null;
  const overFrame = highCents > firstYearFrame.high;
  const overBudget = budgetCents !== null && lowCents > budgetCents;
  if (!overFrame && !overBudget) return [];
  const rule = !overFrame
    ? "systemsExceedBudget"
    : budgetCents === null
      ? "systemsExceedFrame"
      : "systemsExceedFrameWithBudget";
  const budgetCell = settingUses.find(({ key }) => key === "yearBudget1")?.place;
  return [
    finding(budgetCell ?? nowhere, rule, {
      ids: systems.map(({ useCase }) => useCase.id),
      figures: [runningPerSystem, firstYearFrame],
      params: {
        count: systems.length,
        perSystemLowCents: runningPerSystem.low,
        perSystemHighCents: runningPerSystem.high,
        lowCents,
        highCents,
        frameLowCents: firstYearFrame.low,
        frameHighCents: firstYearFrame.high,
        ...(budgetCents === null ? {} : { budgetCents }),
      },
    }),
  ];
}

/** Costs of the first twelve months, the programme's with them, against the frame, for companies of the size that the frame is meant for (R38). */
function firstYear(context: PlausibilityContext): Issue[] {
  const { plan, figures } = context;
  const { employees, projectStart } = plan.input.settings;
  const { firstYearFrame, companySize } = figures;
  const counted = countedOf(context);
  if (employees === null || employees < companySize.low || employees > companySize.high) return [];
  const last = addMonths(projectStart, 11);
  const useCases = counted.map(({ useCase, start, end }) => costsOf(useCase, start, end));
  const totalCents = plan.money.programme.lines.reduce(
    (sum, line) => sum + paidBetween(line, projectStart, last),
    sumBookedBetween(useCases, projectStart, last).totalCents,
  );
  const isBelow = totalCents > 0 && totalCents < firstYearFrame.low && plan.budget.incomplete.length === 0;
  if (!isBelow && totalCents <= firstYearFrame.high) return [];
  const cell = plan.input.settingUses.find(({ key }) => key === "employees")?.place;
  return [
    finding(cell ?? nowhere, isBelow ? "firstYearBelow" : "firstYearAbove", {
      figures: [firstYearFrame, companySize],
      params: {
        totalCents,
        lowCents: firstYearFrame.low,
        highCents: firstYearFrame.high,
        employees,
        sizeLow: companySize.low,
        sizeHigh: companySize.high,
      },
    }),
  ];
}

/**
 * A system that runs costs something every month (R39, R41). Told per use case where the column exists, once where
 * it does not, and only where its one-off cost shows that somebody has calculated.
 */
function missingRunningCosts(context: PlausibilityContext): Issue[] {
  const { runningPerSystem } = context.figures;
  const params = { lowCents: runningPerSystem.low, highCents: runningPerSystem.high };
  const found = countedOf(context).filter(
    ({ useCase }) => isSystem(useCase) && useCase.oneOffCents && !useCase.runningCentsPerMonth,
  );
  const [first] = found;
  if (!first) return [];
  if (found.length < 4 && first.useCase.place.columns["runningCost"]) {
    return found.map((each) =>
      findingOn(each, "runningCost", "runningCostMissing", { params, figures: [runningPerSystem] }),
    );
  }
  const { place, ids } = collected(found, "runningCost");
  return [
    finding(place, "runningCostsMissing", {
      ids,
      params: { ...params, count: ids.length },
      figures: [runningPerSystem],
    }),
  ];
}

/** Running costs that are a multiple of the reference or a fraction of it; the fraction only for its target group. */
function runningCostOutside(context: PlausibilityContext): Issue[] {
  const { runningPerSystem, runningSpread, companySize } = context.figures;
  const { employees } = context.plan.input.settings;
  const lowest = runningPerSystem.low * runningSpread.low;
  const highest = runningPerSystem.high * runningSpread.high;
  const isTarget = employees !== null && employees >= companySize.low && employees <= companySize.high;
  return countedOf(context).flatMap((each) => {
    const cents = each.useCase.runningCentsPerMonth;
    if (!cents || !isSystem(each.useCase)) return [];
    const rule = cents > highest ? "runningFarAbove" : isTarget && cents < lowest ? "runningFarBelow" : null;
    if (!rule) return [];
    const params = { runningCents: cents, lowCents: runningPerSystem.low, highCents: runningPerSystem.high };
    return [findingOn(each, "runningCost", rule, { params, figures: [runningPerSystem] })];
  });
}

/** IDs of several use cases with the cell of the first. */
export function collected(found: readonly PlannedUseCase[], column: string) {
  return {
    ids: found.map(({ useCase }) => useCase.id),
    place: placeOf(found[0]!.useCase.place, column),
  };
}

/** Whether the workbook says anything about money; a plan without it gives no ground for a word about costs. */
function knowsMoney({ plan }: PlausibilityContext): boolean {
  return (
    plan.input.settings.yearBudgetsCents.some((limit) => limit !== null) ||
    plan.useCases.some(
      ({ useCase }) => useCase.oneOffCents || useCase.runningCentsPerMonth || useCase.benefitCentsPerYear,
    )
  );
}
