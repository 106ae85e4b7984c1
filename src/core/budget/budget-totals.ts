import type { Cents } from "../values/money";

/** Costs of a fiscal year as far as the horizon reaches. */
export interface YearBudget {
  year: number;
  oneOffCents: Cents;
  runningCents: Cents;
  totalCents: Cents;
  /** The user's limit for this fiscal year. */
  limitCents: Cents | null;
}

/** What the counted use cases cost within the horizon. */
export interface BudgetTotals {
  oneOffCents: Cents;
  runningCents: Cents;
  totalCents: Cents;
  byYear: readonly YearBudget[];
  /** IDs of counted use cases with a missing cost: their sums are lower bounds („mindestens"). */
  incomplete: readonly string[];
}
