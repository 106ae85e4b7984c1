import type { DependencyGraph } from "./dependency-graph";

/**
 * Dependency cycles as paths of node numbers: each is a predecessor of the next, the last of the first. A
 * self-reference is a path of one. Every node that lies on some cycle appears in at least one path; paths begin with
 * their first node in table order.
 */
export function cyclePaths(graph: DependencyGraph): number[][] {
  const paths: number[][] = [];
  for (const component of stronglyConnected(graph)) {
    const members = new Set(component);
    const uncovered = new Set([...component].sort((first, second) => first - second));
    for (const node of uncovered) {
      const path = shortestCycle(graph, node, members);
      if (!path) continue;
      paths.push(fromSmallest(path));
      for (const covered of path) uncovered.delete(covered);
    }
  }
  return paths.sort((first, second) => first[0]! - second[0]!);
}

/** Breadth-first along the successors within the component, back to where it began; null if there is no way. */
function shortestCycle(graph: DependencyGraph, start: number, members: ReadonlySet<number>): number[] | null {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.successors[node]!) {
      if (next === start) return pathTo(node, start, cameFrom);
      if (members.has(next) && !cameFrom.has(next)) {
        cameFrom.set(next, node);
        queue.push(next);
      }
    }
  }
  return null;
}

function pathTo(last: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const path = [last];
  while (path[0] !== start) path.unshift(cameFrom.get(path[0]!)!);
  return path;
}

function fromSmallest(path: readonly number[]): number[] {
  const at = path.indexOf(Math.min(...path));
  return [...path.slice(at), ...path.slice(0, at)];
}

/** Tarjan's algorithm without recursion, because a chain of ten thousand use cases would exhaust the call stack. */
function stronglyConnected(graph: DependencyGraph): number[][] {
  const count = graph.successors.length;
  const order = new Int32Array(count).fill(-1);
  const lowest = new Int32Array(count);
  const open = new Uint8Array(count);
  const waiting: number[] = [];
  const components: number[][] = [];
  let visited = 0;
  const enter = (node: number) => {
    order[node] = lowest[node] = visited++;
    waiting.push(node);
    open[node] = 1;
    return { node, next: 0 };
  };
  const leave = (node: number) => {
    if (lowest[node] !== order[node]) return;
    const component = waiting.splice(waiting.lastIndexOf(node));
    for (const member of component) open[member] = 0;
    components.push(component);
  };
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const stack = [enter(root)];
    while (stack.length > 0) {
      const frame = stack[stack.length - 1]!;
      const next = graph.successors[frame.node]![frame.next++];
      if (next === undefined) {
        stack.pop();
        leave(frame.node);
        const parent = stack[stack.length - 1]?.node;
        if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[frame.node]!);
      } else if (order[next] === -1) stack.push(enter(next));
      else if (open[next]) lowest[frame.node] = Math.min(lowest[frame.node]!, order[next]!);
    }
  }
  return components;
}
