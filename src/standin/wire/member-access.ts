import type { ClassMetadata } from "./class-metadata";
import { HostCollection } from "./host-object";
import type { HostObject } from "./host-object";
import type { InterpreterServices } from "./interpreter-services";
import { RichApiError } from "./rich-api-error";

/** office.js rewrites the paths of loaded children to these, whether or not the class shows them to add-ins. */
const pathMembers = new Set(["getItem", "getItemAt"]);

/** What the use of a member needs of its batch. */
export interface MemberScope {
  /** `Class.member` that is being used, for error messages. */
  location: string;
  readonly services: InterpreterServices;
  metadataOf(object: HostObject): ClassMetadata;
}

/** Pascal case on the wire, camel case in the model; names with an underscore stay. */
export function modelName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Follows a navigation property. */
export function getMember(scope: MemberScope, target: HostObject, wireName: string): unknown {
  const name = modelName(wireName);
  enter(scope, target, name);
  if (!scope.metadataOf(target).navigation.includes(name) || !(name in target)) {
    throw scope.services.notImplemented(scope.location);
  }
  return (target as unknown as Record<string, unknown>)[name];
}

/** Calls a method. */
export function callMember(
  scope: MemberScope,
  target: HostObject,
  wireName: string,
  args: unknown[],
): unknown {
  const name = modelName(wireName);
  enter(scope, target, name);
  if (name === "_KeepReference") return void scope.services.references.keep(target);
  if (name === "_RemoveReference") return void scope.services.references.release(String(args[0]));
  if (name === "_RemoveAllReferences") return void scope.services.references.releaseAll();
  if (/^_(Un)?[Rr]egister/.test(name)) {
    if (!scope.services.registerEvent(target, name)) throw scope.services.notImplemented(scope.location);
    return undefined;
  }
  const isKnown = scope.metadataOf(target).methods.includes(name) || pathMembers.has(name);
  const member = (target as unknown as Record<string, unknown>)[name];
  if (!isKnown || typeof member !== "function") throw scope.services.notImplemented(scope.location);
  return member.apply(target, args);
}

/** The library sends these two under other names than it loads them by. */
const setterAliases: Readonly<Record<string, string>> = {
  Gridlines: "ShowGridlines",
  Headings: "ShowHeadings",
};

/** Writes a property; `wireName` may also be the camel-case name, as `update()` sends it. */
export function setMember(scope: MemberScope, target: HostObject, sentName: string, value: unknown): void {
  const wireName = setterAliases[sentName] ?? sentName;
  const metadata = scope.metadataOf(target);
  const property = metadata.scalars.find((scalar) => scalar.wire === wireName || scalar.name === wireName);
  const name = property?.name ?? modelName(wireName);
  enter(scope, target, name);
  if (!property && metadata.navigation.includes(name)) {
    const child = getMember(scope, target, name) as HostObject;
    for (const [key, item] of Object.entries(value as Record<string, unknown>))
      setMember(scope, child, key, item);
    return;
  }
  if (!property || !hasSetter(target, name)) throw scope.services.notImplemented(scope.location);
  if (!property.writable) throw new RichApiError("InvalidArgument", `${scope.location} is read-only.`);
  (target as unknown as Record<string, unknown>)[name] = value;
}

/** Marks `Class.member` as the place where things happen and lets a planned fault strike. */
export function enter(scope: MemberScope, target: HostObject, name: string): void {
  scope.location = `${target.typeName}.${name}`;
  scope.services.beforeMember(scope.location);
}

/** A getter without a setter means: reading is implemented, writing is not. */
function hasSetter(target: HostObject, name: string): boolean {
  for (let level: object | null = target; level; level = Object.getPrototypeOf(level)) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor) return Boolean(descriptor.set ?? descriptor.writable);
  }
  return false;
}

export function isCollection(object: HostObject): object is HostCollection {
  return object instanceof HostCollection;
}
