import type { UseCase } from "../records";

/** Use cases as nodes 0…n−1 in table order; each list holds node numbers. */
export interface DependencyGraph {
  predecessors: readonly (readonly number[])[];
  successors: readonly (readonly number[])[];
}

/** Builds the graph; predecessors that are no use case of the list are left out. */
export function dependencyGraph(useCases: readonly UseCase[]): DependencyGraph {
  const nodeById = new Map(useCases.map((useCase, node) => [useCase.id, node]));
  const successors: number[][] = useCases.map(() => []);
  const predecessors = useCases.map((useCase, node) => {
    const nodes = useCase.predecessors.flatMap((id) => nodeById.get(id) ?? []);
    for (const predecessor of nodes) successors[predecessor]!.push(node);
    return nodes;
  });
  return { predecessors, successors };
}

/** The nodes together with everything they depend on, directly or not; `stop` ends the walk at a node (and leaves it out). */
export function withPredecessors(
  graph: DependencyGraph,
  node: number,
  stop: (node: number) => boolean,
): number[] {
  const found = new Set([node]);
  for (const current of found) {
    for (const predecessor of graph.predecessors[current]!) if (!stop(predecessor)) found.add(predecessor);
  }
  return [...found];
}

/** All nodes that depend on one of the given nodes, directly or not, without these. */
export function dependentsOf(graph: DependencyGraph, nodes: Iterable<number>): Set<number> {
  const start = new Set(nodes);
  const found = new Set(start);
  for (const current of found) for (const successor of graph.successors[current]!) found.add(successor);
  for (const node of start) found.delete(node);
  return found;
}
