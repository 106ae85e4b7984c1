import type { Reason } from "../plan";
import type { Cents } from "../values/money";
import { withPredecessors, type DependencyGraph } from "./dependency-graph";
import { Placement, type PlacingProblem } from "./placement";

export interface SelectionInput {
  ids: readonly string[];
  mandatory: readonly boolean[];
  /** Nodes in the order of rank, best first. */
  byRank: readonly number[];
  graph: DependencyGraph;
  /** Symmetric: by node the nodes that must not be selected with it. */
  exclusions: readonly ReadonlySet<number>[];
  problem: PlacingProblem;
  /** Budgets by fiscal year with what a placed use case costs in that year. */
  limits: readonly YearLimit[];
  /** By node what an exclusion rule has against selecting it. */
  gates?: readonly (Reason | null)[];
}

export interface YearLimit {
  year: number;
  limitCents: Cents;
  /** What the programme itself takes from the limit before any use case. */
  programmeCents: Cents;
  /** Cost of a node in the year when it starts at the given month index. */
  costOf(node: number, start: number): Cents;
}

export interface Selection {
  selected: boolean[];
  reasons: Reason[];
  placement: Placement;
  /** Mandatory use cases with which a year's budget is exceeded, and pairs of mandatory ones that exclude each other. */
  exceeded: { node: number; year: number; limitCents: Cents; totalCents: Cents }[];
  mandatoryExclusions: { node: number; other: number }[];
}

/** Selects by contract rule 4: mandatory ones with all their predecessors, then by rank with predecessors or not at all. */
export function selectUseCases(input: SelectionInput): Selection {
  const selected = input.ids.map(() => false);
  const reasons: Reason[] = input.ids.map(() => ({ code: "selected", params: {} }));
  const groupOf = (node: number) => withPredecessors(input.graph, node, (other) => selected[other]!);
  const take = (node: number, group: readonly number[]) => {
    for (const member of group) {
      selected[member] = true;
      reasons[member] = { code: "selected", params: member === node ? {} : { neededBy: input.ids[node]! } };
    }
  };
  const mandatoryGroups: { node: number; group: readonly number[] }[] = [];
  for (const node of input.byRank.filter((each) => input.mandatory[each])) {
    const group = selected[node] ? [] : groupOf(node);
    take(node, group);
    reasons[node] = { code: "mandatory", params: {} };
    mandatoryGroups.push({ node, group });
  }
  const placement = new Placement(input.problem);
  placement.extend(mandatoryGroups.flatMap(({ group }) => group));
  const exceeded = exceededByMandatory(input, mandatoryGroups, placement);
  const mandatoryExclusions = exclusionsAmong(input, selected);
  const budget = new BudgetWatch(input, placement);
  for (const node of input.byRank) {
    if (selected[node]) continue;
    const group = groupOf(node);
    const refusal = gateOf(input, group) ?? exclusionOf(input, group, selected) ?? budget.add(group);
    if (refusal) reasons[node] = refusal;
    else take(node, group);
  }
  budget.finish(selected);
  return { selected, reasons, placement, exceeded, mandatoryExclusions };
}

/** Keeps the costs by fiscal year while use cases are added; without budgets it places all of them at the end. */
class BudgetWatch {
  private totals: Cents[];

  constructor(
    private readonly input: SelectionInput,
    private readonly placement: Placement,
  ) {
    this.totals = input.limits.map(({ programmeCents }) => programmeCents);
    for (const node of input.ids.keys())
      if (placement.isPlaced(node)) this.count(node, placement.startOf(node), 1);
  }

  /** Adds a group to the schedule, or leaves all as it is and says which year's budget stands against it. */
  add(group: readonly number[]): Reason | null {
    if (this.input.limits.length === 0) return null;
    const before = [...this.totals];
    const extension = this.placement.extend(group);
    for (const { node, start } of extension.moved) {
      if (this.placement.startOf(node) === start) continue;
      this.count(node, start, -1);
      this.count(node, this.placement.startOf(node), 1);
    }
    for (const node of extension.added) this.count(node, this.placement.startOf(node), 1);
    const refusal = this.exceeded(before);
    if (refusal) {
      this.placement.takeBack(extension);
      this.totals = before;
    }
    return refusal;
  }

  finish(selected: readonly boolean[]): void {
    if (this.input.limits.length > 0) return;
    this.placement.extend(selected.flatMap((isIn, node) => (isIn ? [node] : [])));
  }

  private count(node: number, start: number, sign: 1 | -1): void {
    for (const [index, { costOf }] of this.input.limits.entries())
      this.totals[index]! += sign * costOf(node, start);
  }

  /** A year that the mandatory ones already broke refuses what makes it worse, not what leaves it alone. */
  private exceeded(before: readonly Cents[]): Reason | null {
    for (const [index, { year, limitCents }] of this.input.limits.entries()) {
      const totalCents = this.totals[index]!;
      if (totalCents > limitCents && totalCents > before[index]!) {
        return { code: "overBudget", params: { year, limitCents, totalCents } };
      }
    }
    return null;
  }
}

/** Why a group can't join the selected ones, null if no exclusion stands against it; the group's first node is the one asked for. */
function exclusionOf(
  input: SelectionInput,
  group: readonly number[],
  selected: readonly boolean[],
): Reason | null {
  const inGroup = new Set(group);
  for (const node of group) {
    for (const other of input.exclusions[node]!) {
      if (!selected[other] && !inGroup.has(other)) continue;
      const id = input.ids[other]!;
      if (node === group[0]) return { code: "excludedBy", params: { id } };
      return { code: "predecessorNotSelected", params: { id: input.ids[node]!, excludedBy: id } };
    }
  }
  return null;
}

/** The exclusion rule against a group: its own reason for the one asked for, else the predecessor that is excluded. */
function gateOf({ gates, ids }: SelectionInput, group: readonly number[]): Reason | null {
  const node = group.find((member) => gates?.[member]);
  if (node === undefined) return null;
  return gates?.[group[0]!] ?? { code: "predecessorNotSelected", params: { id: ids[node]! } };
}

function exceededByMandatory(
  input: SelectionInput,
  groups: readonly { node: number; group: readonly number[] }[],
  placement: Placement,
): Selection["exceeded"] {
  return input.limits.flatMap(({ year, limitCents, programmeCents, costOf }) => {
    let totalCents = programmeCents;
    return groups.flatMap(({ node, group }) => {
      const cost = group
        .filter((member) => placement.isPlaced(member))
        .reduce((sum, member) => sum + costOf(member, placement.startOf(member)), 0);
      totalCents += cost;
      return cost > 0 && totalCents > limitCents ? [{ node, year, limitCents, totalCents }] : [];
    });
  });
}

function exclusionsAmong(
  input: SelectionInput,
  selected: readonly boolean[],
): Selection["mandatoryExclusions"] {
  return input.exclusions.flatMap((others, node) =>
    selected[node]
      ? [...others].filter((other) => other > node && selected[other]).map((other) => ({ node, other }))
      : [],
  );
}
