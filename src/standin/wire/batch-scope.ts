import type { ClassMetadata } from "./class-metadata";
import type { HostObject } from "./host-object";
import { callMember, getMember } from "./member-access";
import { objectPathType } from "./protocol";
import type { ArgumentInfo, BatchRequest, ObjectPath } from "./protocol";
import { RichApiError } from "./rich-api-error";
import type { InterpreterServices } from "./interpreter-services";

/** State of one batch: each object path is evaluated once, so that `Add()` does not run twice. */
export class BatchScope {
  /** `Class.member` that is being used, for error messages. */
  location = "";
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    readonly services: InterpreterServices,
    private readonly request: BatchRequest,
  ) {}

  /** The object of a path; null for a null object and all its children. */
  resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new RichApiError("InvalidRequest", `Object path ${pathId} is missing.`);
    const object = this.evaluate(path);
    this.objects.set(pathId, object);
    return object;
  }

  /** Arguments with object references replaced; an omitted argument becomes undefined. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map(
      (value, index) => this.dereference(value, references?.[index]) ?? undefined,
    );
  }

  metadataOf(object: HostObject): ClassMetadata {
    const found = this.services.metadata[object.typeName];
    if (!found) throw new RichApiError("GeneralException", `No metadata for ${object.typeName}.`, 500);
    return found;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathType.globalObject:
        return this.services.root;
      case objectPathType.nullObject:
        return null;
      case objectPathType.referenceId: {
        const object = this.services.references.get(path.Name);
        if (!object) throw new RichApiError("InvalidReference");
        return object;
      }
      case objectPathType.newObject: {
        const object = this.services.newObjects[path.Name];
        if (!object) throw this.services.notImplemented(path.Name);
        return object;
      }
      default:
        return this.evaluateMember(path);
    }
  }

  private evaluateMember(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId!);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case objectPathType.property:
        return getMember(this, parent, path.Name) as HostObject | null;
      case objectPathType.indexer:
        return callMember(this, parent, "GetItem", this.arguments(path.ArgumentInfo)) as HostObject | null;
      case objectPathType.method:
        return (callMember(this, parent, path.Name, this.arguments(path.ArgumentInfo)) ??
          null) as HostObject | null;
      default:
        throw this.services.notImplemented(`ObjectPathType ${path.ObjectPathType}`);
    }
  }

  private dereference(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return value.map((item, index) => this.dereference(item, reference[index]));
    }
    if (typeof reference === "number" && reference > 0 && value === reference) return this.resolve(reference);
    if (value === null || typeof value !== "object") return value;
    const pathId = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof pathId === "number") return this.resolve(pathId);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.dereference(item, undefined)]),
    );
  }
}
