import type { HostObject } from "./host-object";

/** Objects that the add-in tracks; it must release them, which is what the leak test looks at. */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  get size(): number {
    return this.objects.size;
  }

  /** Starts tracking and returns the reference id. */
  keep(object: HostObject): string {
    let id = this.ids.get(object);
    if (!id) this.ids.set(object, (id = `ref${this.next++}`));
    this.objects.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }

  /** Ids of now, for {@link releaseOthers}. */
  snapshot(): ReadonlySet<string> {
    return new Set(this.objects.keys());
  }

  /** Forgets references whose ids never reached the add-in, because the answer got lost. */
  releaseOthers(kept: ReadonlySet<string>): void {
    for (const id of this.objects.keys()) if (!kept.has(id)) this.objects.delete(id);
  }

  /** Tracked objects, for moving ranges along when rows are inserted. */
  values(): Iterable<HostObject> {
    return this.objects.values();
  }
}
