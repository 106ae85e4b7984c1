import { compareIds } from "../scoring/rank";
import { monthsBetween, type Month } from "../values/month";

export interface ScheduledItem {
  id: string;
  start: Month;
  /** Inclusive. */
  end: Month;
  predecessors: readonly string[];
}

/**
 * IDs from first to last: back from the use case that ends last through predecessors that end in the month before
 * the start (contract rule 5); ties go to the smaller ID.
 */
export function criticalPath(items: readonly ScheduledItem[]): string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  let current = items.reduce<ScheduledItem | undefined>(later, undefined);
  const path: string[] = [];
  while (current) {
    path.unshift(current.id);
    const { start, predecessors } = current;
    current = predecessors
      .flatMap((id) => byId.get(id) ?? [])
      .filter((predecessor) => monthsBetween(predecessor.end, start) === 1)
      .sort((first, second) => compareIds(first.id, second.id))[0];
  }
  return path;
}

function later(best: ScheduledItem | undefined, item: ScheduledItem): ScheduledItem {
  if (!best || item.end > best.end) return item;
  return item.end === best.end && compareIds(item.id, best.id) < 0 ? item : best;
}
