import { capacityTolerance } from "./schedulability";

/** Person-days in use per month, by month index; grows as far as needed. */
export class LoadProfile {
  private readonly load: number[];
  /** Every month before it is full, so that a search in a crowded plan need not start at the beginning. */
  private firstOpen: number;

  /** @param origin month index of the first month that can carry load */
  constructor(
    private readonly origin: number,
    private readonly capacity: number | null,
    load: number[] = [],
    firstOpen = 0,
  ) {
    this.load = load;
    this.firstOpen = firstOpen;
  }

  copy(): LoadProfile {
    return new LoadProfile(this.origin, this.capacity, this.load.slice(), this.firstOpen);
  }

  /** Books the demand on `months` months from `start` on, whether or not it fits. */
  add(start: number, months: number, demand: number): void {
    if (demand === 0) return;
    const first = start - this.origin;
    while (this.load.length < first + months) this.load.push(0);
    for (let month = first; month < first + months; month++) this.load[month]! += demand;
    if (this.capacity === null) return;
    while (
      this.firstOpen < this.load.length &&
      this.load[this.firstOpen]! >= this.capacity - capacityTolerance
    ) {
      this.firstOpen++;
    }
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
