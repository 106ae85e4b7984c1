import { capacityTolerance } from "./schedulability";

/** Person-days in use per month, by month index; grows as far as needed. */
export class LoadProfile {
  private readonly load: number[] = [];
  /** Every month before it is full, so that a search in a crowded plan need not start at the beginning. */
  private firstOpen = 0;
  /** What each booking found, because taking a fraction away again would not give the former sum. */
  private readonly journal: { first: number; before: readonly number[]; firstOpen: number }[] = [];

  /** @param origin month index of the first month that can carry load */
  constructor(
    private readonly origin: number,
    private readonly capacity: number | null,
  ) {}

  /** Books the demand on `months` months from `start` on, whether or not it fits. */
  add(start: number, months: number, demand: number): void {
    const first = start - this.origin;
    const length = demand === 0 ? 0 : months;
    while (this.load.length < first + length) this.load.push(0);
    this.journal.push({ first, before: this.load.slice(first, first + length), firstOpen: this.firstOpen });
    for (let month = first; month < first + length; month++) this.load[month]! += demand;
    if (this.capacity === null) return;
    while (
      this.firstOpen < this.load.length &&
      this.load[this.firstOpen]! >= this.capacity - capacityTolerance
    ) {
      this.firstOpen++;
    }
  }

  /** Undoes the latest booking that still stands. */
  takeBackLast(): void {
    const last = this.journal.pop();
    if (!last) return;
    for (const [offset, value] of last.before.entries()) this.load[last.first + offset] = value;
    this.firstOpen = last.firstOpen;
  }

  /** The first start from `earliest` on at which the demand fits in each of its months. */
  firstFit(earliest: number, months: number, demand: number): number {
    if (this.capacity === null || demand === 0) return earliest;
    const free = this.capacity + capacityTolerance - demand;
    // Tiny demands fit within the tolerance of a full month, so they search from the beginning.
    let start = demand > 2 * capacityTolerance ? Math.max(earliest, this.firstOpen + this.origin) : earliest;
    for (let month = start; month < start + months; month++) {
      if ((this.load[month - this.origin] ?? 0) > free) start = month + 1;
    }
    return start;
  }

  at(month: number): number {
    return this.load[month - this.origin] ?? 0;
  }
}
