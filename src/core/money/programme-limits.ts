import { issueAt, nowhere, type Issue } from "../issues";
import type { PlanInput } from "../records";
import { fiscalYearOf } from "../values/month";
import type { MoneyPlan } from "./money-plan";

/** Years whose budget is spent by the programme alone, before any use case. */
export function programmeLimitIssues({ years }: MoneyPlan, { settings, settingUses }: PlanInput): Issue[] {
  const firstYear = fiscalYearOf(settings.projectStart, settings.fiscalYearStart);
  return years.flatMap(({ year, limitCents, programme: { totalCents } }) => {
    if (limitCents === null || totalCents <= limitCents) return [];
    const use = settingUses.find(({ key }) => key === `yearBudget${year - firstYear + 1}`);
    const params = { year, limitCents, totalCents };
    return issueAt(use?.place ?? nowhere, "warning", "programmeExceedsBudget", { params });
  });
}
