import type { Cents } from "../values/money";
import { monthIndex, type Month } from "../values/month";

/** Equal payments from `first` on, every so many months, none after `last`. One payment where both are equal. */
export interface PaymentSeries {
  amountCents: Cents;
  first: Month;
  /** Inclusive; not before `first`. */
  last: Month;
  /** 1 or 12. */
  everyMonths: number;
}

/** What of a series falls due in the months `from`–`to` (inclusive). */
export function paidBetween(series: PaymentSeries, from: Month, to: Month): Cents {
  const until = (index: number) => paymentsUntil(series, Math.min(index, monthIndex(series.last)));
  const count = until(monthIndex(to)) - until(monthIndex(from) - 1);
  return Math.max(0, count) * series.amountCents;
}

function paymentsUntil({ first, everyMonths }: PaymentSeries, index: number): number {
  const months = index - monthIndex(first);
  return months < 0 ? 0 : Math.floor(months / everyMonths) + 1;
}

/** Divides an amount into whole cents; the first parts get the cents that are left over. */
export function dividedCents(amountCents: Cents, parts: number): Cents[] {
  const each = Math.floor(amountCents / parts);
  const left = amountCents - each * parts;
  return Array.from({ length: parts }, (_, part) => each + (part < left ? 1 : 0));
}

/** An amount times a factor, rounded once to the cent; 15 digits keep 1.15 · 100 from falling below 115. */
export function scaledCents(amountCents: Cents, factor: number): Cents {
  return Math.round(Number((amountCents * factor).toPrecision(15)));
}
