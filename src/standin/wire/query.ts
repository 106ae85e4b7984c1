import type { BatchScope } from "./batch-scope";
import type { HostObject } from "./host-object";
import { enter, isCollection } from "./member-access";
import type { QueryInfo } from "./protocol";
import { RichApiError } from "./rich-api-error";

type WireObject = Record<string, unknown>;

/** Sent with every object, wanted or not: office.js rewrites object paths with them. */
const identityNames = new Set(["Id", "_Id", "_ReferenceId"]);

/** What `load` asked for at one level: `*`, and properties with what is asked of them in turn. */
interface Wanted {
  all: boolean;
  members: Map<string, string[]>;
}

/** Answer to an instantiation. */
export function identityOf(scope: BatchScope, object: HostObject): WireObject {
  const identity: WireObject = {};
  for (const { name, wire } of scope.metadataOf(object).scalars) {
    if (!identityNames.has(wire)) continue;
    const value = wire === "_ReferenceId" ? scope.services.references.idOf(object) : read(object, name);
    if (value !== undefined) identity[wire] = value;
  }
  return identity;
}

/** Answer to `load` + `sync`: the wanted properties under their wire names. */
export function queryObject(scope: BatchScope, object: HostObject, query: QueryInfo): WireObject {
  // Names arrive as the add-in wrote them; both `a/b` and `a.b` are allowed.
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.replace(/\./g, "/"));
  return isCollection(object)
    ? writeCollection(scope, object, paths, query)
    : writeObject(scope, object, paths);
}

function writeObject(scope: BatchScope, object: HostObject, paths: readonly string[]): WireObject {
  const { scalars, navigation } = scope.metadataOf(object);
  const wanted = parsePaths(paths);
  const result = identityOf(scope, object);
  for (const { name, wire } of scalars) {
    if (identityNames.has(wire)) {
      wanted.members.delete(name.toLowerCase());
      continue;
    }
    const isNamed = wanted.members.delete(name.toLowerCase());
    if (!isNamed && !wanted.all) continue;
    enter(scope, object, name);
    if (name in object) result[wire] = read(object, name) ?? null;
    else if (isNamed) throw scope.services.notImplemented(scope.location);
  }
  for (const name of navigation) {
    const childPaths = wanted.members.get(name.toLowerCase());
    if (!childPaths) continue;
    wanted.members.delete(name.toLowerCase());
    result[name.charAt(0).toUpperCase() + name.slice(1)] = writeChild(scope, object, name, childPaths);
  }
  refuseUnknown(scope, object, wanted);
  return result;
}

function writeChild(scope: BatchScope, object: HostObject, name: string, paths: string[]): WireObject | null {
  enter(scope, object, name);
  if (!(name in object)) throw scope.services.notImplemented(scope.location);
  const child = read(object, name) as HostObject | null;
  return child === null ? null : queryObject(scope, child, { Select: paths });
}

function writeCollection(
  scope: BatchScope,
  object: HostObject & { items: HostObject[] },
  paths: readonly string[],
  query: QueryInfo,
): WireObject {
  const result: WireObject = {};
  const ownNames = new Set<string>();
  for (const { name, wire } of scope.metadataOf(object).scalars) {
    ownNames.add(name.toLowerCase());
    if (name in object) result[wire] = read(object, name);
  }
  const itemPaths = paths
    .map((path) => path.replace(/^items\//i, ""))
    .filter((path) => !ownNames.has(path.toLowerCase()));
  // `load("count")` must not read all children.
  if (paths.length > 0 && itemPaths.length === 0) return result;
  enter(scope, object, "items");
  const first = query.Skip ?? 0;
  const items = object.items.slice(first, query.Top ? first + query.Top : undefined);
  const itemQuery: QueryInfo = {
    Select: itemPaths.map((path) => (path.toLowerCase() === "items" ? "*" : path)),
  };
  result["_Items"] = items.map((item, index) => ({
    _Index: first + index,
    ...queryObject(scope, item, itemQuery),
  }));
  return result;
}

function parsePaths(paths: readonly string[]): Wanted {
  const wanted: Wanted = { all: paths.length === 0, members: new Map() };
  for (const path of paths) {
    const slash = path.indexOf("/");
    const head = (slash < 0 ? path : path.slice(0, slash)).toLowerCase();
    if (head === "*" || head === "$all") {
      wanted.all = true;
      continue;
    }
    const rest = wanted.members.get(head) ?? [];
    if (slash >= 0) rest.push(path.slice(slash + 1));
    wanted.members.set(head, rest);
  }
  return wanted;
}

/** What Excel does with unknown names is not documented; refusing finds typing errors. */
function refuseUnknown(scope: BatchScope, object: HostObject, wanted: Wanted): void {
  const unknown = wanted.members.keys().next();
  if (unknown.done) return;
  scope.location = `${object.typeName}.load`;
  throw new RichApiError("InvalidArgument", `${object.typeName} has no property '${unknown.value}'.`);
}

function read(object: HostObject, name: string): unknown {
  return (object as unknown as WireObject)[name];
}

/** `retrieve()` wants camel-case names and `items`. */
export function toJsonNames(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== "object") return value;
  const result: WireObject = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === "_Items") result["items"] = (item as unknown[]).map(toJsonNames);
    else result[key.startsWith("_") ? key : key.charAt(0).toLowerCase() + key.slice(1)] = toJsonNames(item);
  }
  return result;
}
