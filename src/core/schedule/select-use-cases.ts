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
}

export interface YearLimit {
  year: number;
  limitCents: Cents;
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
  const mandatoryGroups = input.byRank
    .filter((node) => input.mandatory[node])
    .map((node) => {
      const group = selected[node] ? [] : groupOf(node);
      for (const member of group) {
        selected[member] = true;
        reasons[member] = { code: "selected", params: { neededBy: input.ids[node]! } };
      }
      reasons[node] = { code: "mandatory", params: {} };
      return { node, group };
    });
  const members = (nodes: readonly boolean[]) => nodes.flatMap((isIn, node) => (isIn ? [node] : []));
  let placement = Placement.of(input.problem, members(selected));
  const exceeded = exceededByMandatory(input, mandatoryGroups, placement);
  const mandatoryExclusions = exclusionsAmong(input, selected);
  let totals = yearTotals(input, placement);
  const budgeted = input.limits.length > 0;
  for (const node of input.byRank) {
    if (selected[node]) continue;
    const group = groupOf(node);
    const excluded = exclusionOf(input, group, selected);
    const next = budgeted && !excluded ? placement.with(group) : placement;
    const nextTotals = next === placement ? totals : yearTotals(input, next);
    const refusal = excluded ?? overBudget(input, totals, nextTotals);
    if (refusal) {
      reasons[node] = refusal;
      continue;
    }
    for (const member of group) {
      selected[member] = true;
      reasons[member] = { code: "selected", params: member === node ? {} : { neededBy: input.ids[node]! } };
    }
    placement = next;
    totals = nextTotals;
  }
  if (!budgeted) placement = Placement.of(input.problem, members(selected));
  return { selected, reasons, placement, exceeded, mandatoryExclusions };
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

function yearTotals(input: SelectionInput, placement: Placement): Cents[] {
  if (input.limits.length === 0) return [];
  const placed = placement.placedNodes();
  return input.limits.map(({ costOf }) =>
    placed.reduce((sum, node) => sum + costOf(node, placement.startOf(node)), 0),
  );
}

/** A year that the mandatory ones already broke refuses what makes it worse, not what leaves it alone. */
function overBudget(input: SelectionInput, before: readonly Cents[], after: readonly Cents[]): Reason | null {
  for (const [index, { year, limitCents }] of input.limits.entries()) {
    const totalCents = after[index]!;
    if (totalCents > limitCents && totalCents > before[index]!) {
      return { code: "overBudget", params: { year, limitCents, totalCents } };
    }
  }
  return null;
}

function exceededByMandatory(
  input: SelectionInput,
  groups: readonly { node: number; group: readonly number[] }[],
  placement: Placement,
): Selection["exceeded"] {
  return input.limits.flatMap(({ year, limitCents, costOf }) => {
    let totalCents = 0;
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
