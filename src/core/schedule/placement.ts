import type { DependencyGraph } from "./dependency-graph";
import { LoadProfile } from "./load-profile";

/** One use case as the placing sees it; months as month indexes. */
export interface PlacingTask {
  durationMonths: number;
  /** Person-days in each month. */
  demand: number;
  /** Lower bound of the start: project start and earliest start. */
  earliest: number;
  /** Start to obey, or null. */
  pinned: number | null;
  /** Position in the order of placing; smaller goes first. */
  priority: number;
}

export interface PlacingProblem {
  /** By node; null for what can't be scheduled. */
  tasks: readonly (PlacingTask | null)[];
  graph: DependencyGraph;
  capacity: number | null;
  /** Smallest month index that any start can have. */
  origin: number;
}

/** No month index is negative. */
const notPlaced = -1;

/**
 * A partial schedule that grows by placing one use case after the other at the first month where its predecessors
 * have ended and the capacity suffices. Pinned ones come first: they take their months whatever happens, so the
 * others must find them taken.
 */
export class Placement {
  private constructor(
    private readonly problem: PlacingProblem,
    /** Start by node as month index, or {@link notPlaced}. */
    private readonly starts: Int32Array,
    private readonly load: LoadProfile,
    /** Priority of the free use case placed last. */
    private lastPriority: number,
  ) {}

  /** Schedules the given nodes; each one's predecessors must be among them. */
  static of(problem: PlacingProblem, nodes: readonly number[]): Placement {
    const placement = new Placement(
      problem,
      new Int32Array(problem.tasks.length).fill(notPlaced),
      new LoadProfile(problem.origin, problem.capacity),
      -1,
    );
    placement.placeAll(nodes);
    return placement;
  }

  /**
   * The schedule of what is placed here plus `added`. Gives what a fresh {@link Placement.of} of all would give, and
   * continues from here where the new ones come last in the order anyway.
   */
  with(added: readonly number[]): Placement {
    const { tasks } = this.problem;
    const fresh = added.filter((node) => tasks[node] && !this.isPlaced(node));
    const comesLast = fresh.every(
      (node) => tasks[node]!.pinned === null && tasks[node]!.priority > this.lastPriority,
    );
    if (!comesLast) return Placement.of(this.problem, [...this.placedNodes(), ...fresh]);
    const next = new Placement(this.problem, this.starts.slice(), this.load.copy(), this.lastPriority);
    next.placeAll(fresh);
    return next;
  }

  isPlaced(node: number): boolean {
    return this.starts[node] !== notPlaced;
  }

  /** Placed nodes in table order. */
  placedNodes(): number[] {
    return Array.from(this.starts.keys()).filter((node) => this.isPlaced(node));
  }

  /** First month of a placed node. */
  startOf(node: number): number {
    return this.starts[node]!;
  }

  /** Last month of a placed node. */
  endOf(node: number): number {
    return this.starts[node]! + this.problem.tasks[node]!.durationMonths - 1;
  }

  /** Person-days in use in a month. */
  loadAt(month: number): number {
    return this.load.at(month);
  }

  private placeAll(nodes: readonly number[]): void {
    const { tasks, graph } = this.problem;
    const free = nodes.filter((node) => tasks[node] && tasks[node].pinned === null);
    for (const node of nodes) {
      const task = tasks[node];
      if (task && task.pinned !== null) this.put(node, task, task.pinned);
    }
    const open = new Map(
      free.map((node) => [
        node,
        graph.predecessors[node]!.filter((predecessor) => !this.isPlaced(predecessor)).length,
      ]),
    );
    const ready = new PriorityQueue((node) => tasks[node]!.priority);
    for (const [node, count] of open) if (count === 0) ready.push(node);
    for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
      const task = tasks[node]!;
      this.put(
        node,
        task,
        this.load.firstFit(this.earliestStart(node, task), task.durationMonths, task.demand),
      );
      this.lastPriority = Math.max(this.lastPriority, task.priority);
      for (const successor of graph.successors[node]!) {
        const count = open.get(successor);
        if (count === undefined) continue;
        open.set(successor, count - 1);
        if (count === 1) ready.push(successor);
      }
    }
  }

  private earliestStart(node: number, task: PlacingTask): number {
    let earliest = task.earliest;
    for (const predecessor of this.problem.graph.predecessors[node]!) {
      earliest = Math.max(earliest, this.endOf(predecessor) + 1);
    }
    return earliest;
  }

  private put(node: number, task: PlacingTask, start: number): void {
    this.starts[node] = start;
    this.load.add(start, task.durationMonths, task.demand);
  }
}

/** Binary heap; the node with the smallest key leaves first. */
class PriorityQueue {
  private readonly heap: number[] = [];

  constructor(private readonly keyOf: (node: number) => number) {}

  push(node: number): void {
    const { heap } = this;
    let at = heap.push(node) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.keyOf(heap[parent]!) <= this.keyOf(heap[at]!)) return;
      [heap[parent], heap[at]] = [heap[at]!, heap[parent]!];
      at = parent;
    }
  }

  pop(): number | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return top;
    heap[0] = last;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let smallest = at;
      if (left < heap.length && this.keyOf(heap[left]!) < this.keyOf(heap[smallest]!)) smallest = left;
      if (right < heap.length && this.keyOf(heap[right]!) < this.keyOf(heap[smallest]!)) smallest = right;
      if (smallest === at) return top;
      [heap[at], heap[smallest]] = [heap[smallest]!, heap[at]!];
      at = smallest;
    }
  }
}
