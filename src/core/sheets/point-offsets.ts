export interface RatedPoint {
  effort: number;
  benefit: number;
}

/** Points stacked above each other before a second pile begins. */
const pileHeight = 3;
const stepAcross = 0.54;
const stepUp = 0.25;
const halfPile = ((pileHeight - 1) / 2) * stepUp;
/** Half the distance between two whole ratings, less a margin. */
const reachAcross = 0.45;

/**
 * Where between low and high ratings a threshold's line is drawn: halfway to the next rating above it that occurs.
 * A rating equal to the threshold is low, so a line exactly on it would cut through points.
 */
export function thresholdLine(threshold: number, ratings: readonly number[]): number {
  const next = Math.min(threshold + 1, ...ratings.filter((rating) => rating > threshold));
  return rounded(threshold + (next - threshold) / 2);
}

/**
 * Offsets that set points with equal ratings apart, in the order of the points: piles of three centred on the true
 * place. They never carry a point across a threshold's line, so each stays in its own quadrant.
 */
export function pointOffsets(points: readonly RatedPoint[], thresholds: RatedPoint): RatedPoint[] {
  const groups = new Map<string, number[]>();
  points.forEach((point, index) => {
    const key = `${point.effort}/${point.benefit}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const room = (criterion: keyof RatedPoint) =>
    0.8 *
    (thresholdLine(
      thresholds[criterion],
      points.map((each) => each[criterion]),
    ) -
      thresholds[criterion]);
  const offsets: RatedPoint[] = points.map(() => ({ effort: 0, benefit: 0 }));
  for (const members of groups.values()) {
    const piles = Math.ceil(members.length / pileHeight);
    const width = ((piles - 1) / 2) * stepAcross;
    const shrinkAcross = Math.min(1, Math.min(reachAcross, room("effort")) / (width || 1));
    const shrinkUp = Math.min(1, room("benefit") / halfPile);
    members.forEach((index, place) => {
      const pile = Math.floor(place / pileHeight);
      const inPile = Math.min(pileHeight, members.length - pile * pileHeight);
      offsets[index] = {
        effort: rounded((pile * stepAcross - width) * shrinkAcross),
        benefit: rounded(((inPile - 1) / 2 - (place % pileHeight)) * stepUp * shrinkUp),
      };
    });
  }
  return offsets;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
