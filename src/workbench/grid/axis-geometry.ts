/** Positions along one axis (rows or columns) in pixels; most sizes are the default, a few deviate. */
export class AxisGeometry {
  private readonly deviating: number[] = [];
  /** Pixels that the deviations up to and including the same index of {@link deviating} add to the default. */
  private readonly addedUpTo: number[] = [];
  private readonly sizes: ReadonlyMap<number, number>;
  readonly count: number;
  readonly defaultSize: number;

  /** @param axis.sizes pixels by 0-based index; hidden = 0 */
  constructor(axis: { count: number; defaultSize: number; sizes: ReadonlyMap<number, number> }) {
    this.count = axis.count;
    this.defaultSize = axis.defaultSize;
    this.sizes = axis.sizes;
    let added = 0;
    for (const index of [...axis.sizes.keys()].sort((a, b) => a - b)) {
      added += axis.sizes.get(index)! - axis.defaultSize;
      this.deviating.push(index);
      this.addedUpTo.push(added);
    }
  }

  size(index: number): number {
    return this.sizes.get(index) ?? this.defaultSize;
  }

  /** Pixels from the start of the axis to the start of an index; `offset(count)` is the total length. */
  offset(index: number): number {
    let low = 0;
    let high = this.deviating.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.deviating[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return index * this.defaultSize + (low === 0 ? 0 : this.addedUpTo[low - 1]!);
  }

  /** Pixels that `count` neighbours from `index` on take. */
  extent(index: number, count: number): number {
    return this.offset(index + count) - this.offset(index);
  }

  /** The visible index that covers a position; positions outside give the first or last one. */
  indexAt(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= position) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && this.size(low) === 0) low--;
    return low;
  }

  /** The next index in a direction (+1, -1) that is not hidden, or the same one at the edge. */
  nextVisible(index: number, direction: 1 | -1): number {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction) {
      if (this.size(next) > 0) return next;
    }
    return index;
  }
}
