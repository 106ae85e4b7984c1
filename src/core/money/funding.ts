import { horizonEndOf } from "../budget/year-budgets";
import { fundingTable } from "../catalogue/funding-columns";
import { issueAt, type Issue } from "../issues";
import { placeOf, type FieldValue, type PlanInput } from "../records";
import { recordsOf } from "../tables/records-of";
import { centsFromEuros, sumCents, type Cents } from "../values/money";
import type { Month } from "../values/month";

/** One row of the table `Förderung`. */
export interface FundingLine {
  id: string;
  programme: string;
  useCases: readonly string[];
  appliedCents: Cents | null;
  grantedCents: Cents | null;
  payout: Month;
  /** The payout month is the last of the horizon because the user named none: money is not expected too early. */
  payoutAssumed: boolean;
  /** Not tied to use cases, or one of them is in the plan. */
  counts: boolean;
}

export interface Funding {
  lines: readonly FundingLine[];
  /** All that was applied for and granted. */
  appliedCents: Cents;
  grantedCents: Cents;
  /** Granted, of use cases in the plan, paid out within the horizon: what reduces the net budget. */
  paidCents: Cents;
  issues: readonly Issue[];
}

/** The funding of a plan. @param isCounted whether the money of a use case counts */
export function fundingOf(input: PlanInput, isCounted: (useCaseId: string) => boolean): Funding {
  const horizonEnd = horizonEndOf(input.settings);
  const issues: Issue[] = [];
  const lines = recordsOf(input, fundingTable).map(({ id, values, place }): FundingLine => {
    const useCases = (values.useCases ?? []) as readonly string[];
    const payout = (values.payout ?? null) as Month | null;
    const grantedCents = centsOf(values.granted);
    const counts = useCases.length === 0 || useCases.some(isCounted);
    const detail = { ids: [id], params: { id, useCases: useCases.join(", "), month: horizonEnd } };
    if (grantedCents && !counts) {
      issues.push(issueAt(placeOf(place, "useCases"), "info", "fundingNotCounted", detail));
    } else if (grantedCents && payout === null) {
      issues.push(issueAt(placeOf(place, "payout"), "info", "payoutAssumed", detail));
    }
    return {
      id,
      programme: (values.programme ?? "") as string,
      useCases,
      appliedCents: centsOf(values.applied),
      grantedCents,
      payout: payout ?? horizonEnd,
      payoutAssumed: payout === null,
      counts,
    };
  });
  return {
    lines,
    appliedCents: sumCents(lines.map((line) => line.appliedCents)),
    grantedCents: sumCents(lines.map((line) => line.grantedCents)),
    paidCents: sumCents(lines.map((line) => fundingPaid(line, { to: horizonEnd }))),
    issues,
  };
}

/** What a line pays out in the months `from`–`to` (inclusive); without `from` from the beginning. */
export function fundingPaid(line: FundingLine, { from, to }: { from?: Month; to: Month }): Cents {
  const isInside = line.payout <= to && (from === undefined || line.payout >= from);
  return line.counts && isInside ? (line.grantedCents ?? 0) : 0;
}

function centsOf(euros: FieldValue | undefined): Cents | null {
  return typeof euros === "number" ? centsFromEuros(euros) : null;
}
