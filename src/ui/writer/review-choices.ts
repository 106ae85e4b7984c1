import type { FieldComparison, Generated } from "../../app/writer-actions";

/** What a person decided about new texts, by `module/field`; nothing yet where there is no entry. */
export type Decisions = Readonly<Record<string, "accepted" | "rejected">>;

/** `module/field`, as the app's verbs name a field. */
export function comparisonKey({ module, field }: Pick<FieldComparison, "module" | "field">): string {
  return `${module}/${field}`;
}

/** Fields that have a new text to decide about. */
export function decidable(comparisons: readonly FieldComparison[]): FieldComparison[] {
  return comparisons.filter(({ proposed }) => proposed !== null);
}

export function acceptedKeys(comparisons: readonly FieldComparison[], decisions: Decisions): string[] {
  return decidable(comparisons)
    .map(comparisonKey)
    .filter((key) => decisions[key] === "accepted");
}

/** Decisions after the same one for all of the comparisons that can be decided. */
export function decideAll(
  decisions: Decisions,
  comparisons: readonly FieldComparison[],
  decision: "accepted" | "rejected",
): Decisions {
  const entries = decidable(comparisons).map((each) => [comparisonKey(each), decision]);
  return { ...decisions, ...Object.fromEntries(entries) };
}

/** Decisions that still have a text to decide about, after another try brought more. */
export function keptDecisions(decisions: Decisions, before: Generated | null, after: Generated): Decisions {
  const texts = new Map(before?.comparisons.map((each) => [comparisonKey(each), each.proposed]));
  const kept = decidable(after.comparisons)
    .filter((each) => texts.get(comparisonKey(each)) === each.proposed)
    .flatMap((each): [string, Decisions[string]][] => {
      const decision = decisions[comparisonKey(each)];
      return decision ? [[comparisonKey(each), decision]] : [];
    });
  return Object.fromEntries(kept);
}

/** Comparisons by module in the order given; the summary is a group of its own. */
export function byModule(
  comparisons: readonly FieldComparison[],
): { module: string; title: string; fields: FieldComparison[] }[] {
  const groups = new Map<string, { title: string; fields: FieldComparison[] }>();
  for (const each of comparisons) {
    const group = groups.get(each.module) ?? { title: each.title, fields: [] };
    group.fields.push(each);
    groups.set(each.module, group);
  }
  return [...groups].map(([module, group]) => ({ module, ...group }));
}

/** Longest name or initials; the mark beside a text has one line. */
export const reviewerLength = 60;

export function isReviewer(name: string): boolean {
  return name.trim() !== "";
}
