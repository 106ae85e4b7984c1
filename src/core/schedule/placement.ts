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

/** What {@link Placement.extend} did, for taking it back. */
export interface Extension {
  /** How many placed ones stayed as they were. */
  kept: number;
  /** Those that had to be placed anew, with their former starts in their former order. */
  moved: readonly { node: number; start: number }[];
  /** Newly placed. */
  added: readonly number[];
}

/**
 * A partial schedule that grows by placing one use case after the other at the first month where its predecessors
 * have ended and the capacity suffices. Pinned ones come first: they take their months whatever happens, so the
 * others must find them taken. Whatever has been added and taken back, the schedule is the one that a fresh
 * placement of the same use cases would be.
 */
export class Placement {
  /** Start by node as month index, or {@link notPlaced}. */
  private readonly starts: Int32Array;
  private readonly load: LoadProfile;
  /** By node, how many predecessors are not placed yet; negative for nodes that are not to be placed. */
  private readonly waitingFor: Int32Array;
  /** Placed nodes, in this order. */
  private readonly order: number[] = [];

  constructor(private readonly problem: PlacingProblem) {
    this.starts = new Int32Array(problem.tasks.length).fill(notPlaced);
    this.waitingFor = new Int32Array(problem.tasks.length);
    this.load = new LoadProfile(problem.origin, problem.capacity);
  }

  /**
   * Places more nodes; what can't be scheduled is passed over. Predecessors must be placed already or be among them.
   * Only what would queue behind a new one is placed anew.
   */
  extend(nodes: readonly number[]): Extension {
    const added = nodes.filter((node) => this.problem.tasks[node] && !this.isPlaced(node));
    const kept = this.unaffectedBy(added);
    const moved = this.removeFrom(kept);
    this.placeAll([...moved.map(({ node }) => node), ...added]);
    return { kept, moved, added };
  }

  /** Takes the latest extension back. */
  takeBack({ kept, moved }: Extension): void {
    this.removeFrom(kept);
    for (const { node, start } of moved) this.put(node, start);
  }

  isPlaced(node: number): boolean {
    return this.starts[node] !== notPlaced;
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

  /** How many of the placed ones come before every new one: up to the first that would have to queue behind it. */
  private unaffectedBy(added: readonly number[]): number {
    const { tasks, capacity } = this.problem;
    // Without a limit nobody stands in anybody's way, so the order does not matter.
    if (capacity === null) return this.order.length;
    const anyPinned = added.some((node) => tasks[node]!.pinned !== null);
    const first = added.reduce((smallest, node) => Math.min(smallest, tasks[node]!.priority), Infinity);
    const at = this.order.findIndex((node) => {
      const { pinned, priority } = tasks[node]!;
      return pinned === null && (anyPinned || priority > first);
    });
    return at === -1 ? this.order.length : at;
  }

  private removeFrom(kept: number): { node: number; start: number }[] {
    const removed: { node: number; start: number }[] = [];
    while (this.order.length > kept) {
      const node = this.order.pop()!;
      removed.push({ node, start: this.starts[node]! });
      this.starts[node] = notPlaced;
      this.load.takeBackLast();
    }
    return removed.reverse();
  }

  private placeAll(nodes: readonly number[]): void {
    const { tasks, graph } = this.problem;
    for (const node of nodes) {
      const { pinned } = tasks[node]!;
      if (pinned !== null) this.put(node, pinned);
    }
    this.waitingFor.fill(-1);
    const ready = new PriorityQueue((node) => tasks[node]!.priority);
    for (const node of nodes) {
      if (this.isPlaced(node)) continue;
      let count = 0;
      for (const predecessor of graph.predecessors[node]!) if (!this.isPlaced(predecessor)) count++;
      this.waitingFor[node] = count;
      if (count === 0) ready.push(node);
    }
    for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
      const task = tasks[node]!;
      this.put(node, this.load.firstFit(this.earliestStart(node, task), task.durationMonths, task.demand));
      for (const successor of graph.successors[node]!) {
        if (--this.waitingFor[successor]! === 0) ready.push(successor);
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

  private put(node: number, start: number): void {
    const { durationMonths, demand } = this.problem.tasks[node]!;
    this.starts[node] = start;
    this.order.push(node);
    this.load.add(start, durationMonths, demand);
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
