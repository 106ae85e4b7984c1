import type { Plan, PlannedUseCase } from "../plan";
import type { AiActClass } from "../law/assessment";
import { addMonths, type Month } from "../values/month";
import type { IsoDate } from "../values/day";
import { nextReview, reviewMonths } from "./reviews";

/** Reviews of the whole company with the months between two of them; our own rhythm, no law's. */
export const companyReviews = { tools: 3, risks: 3, policy: 12, roles: 12 } as const;
export type CompanyReview = keyof typeof companyReviews;

/** A dated review of a use case or of the company. */
export interface Review {
  /** `UC-01` or `company:tools`. */
  id: string;
  useCase: PlannedUseCase | null;
  company: CompanyReview | null;
  months: number;
  date: IsoDate;
}

/** Month from which a use case runs, null while it is not scheduled. */
export function operationStart({ end }: PlannedUseCase): Month | null {
  return end === null ? null : addMonths(end, 1);
}

/** Reviews by date; what is not scheduled or must not run has none. */
export function reviewCalendar(plan: Plan, classOf: (useCaseId: string) => AiActClass | null): Review[] {
  const { settings } = plan.input;
  const ofUseCases = plan.useCases.flatMap((planned): Review[] => {
    const months = reviewMonths(classOf(planned.useCase.id), settings);
    const from = operationStart(planned);
    if (months === null || from === null || !planned.selected) return [];
    const date = nextReview(from, months, plan.today);
    return [{ id: planned.useCase.id, useCase: planned, company: null, months, date }];
  });
  const ofCompany = (Object.keys(companyReviews) as CompanyReview[]).map((company): Review => {
    const months = companyReviews[company];
    const date = nextReview(settings.projectStart, months, plan.today);
    return { id: `company:${company}`, useCase: null, company, months, date };
  });
  return [...ofCompany, ...ofUseCases].sort(
    (first, second) => compare(first.date, second.date) || compare(first.id, second.id),
  );
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
