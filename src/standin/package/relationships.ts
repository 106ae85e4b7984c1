import type { PackageParts } from "./package-parts";
import { childrenOf } from "./xml-tree";
import { XmlEdits } from "./xml-edits";
import { elementXml, xmlDeclaration } from "./xml-write";

export interface Relationship {
  id: string;
  /** Last segment of the type's address: `worksheet`, `styles`, `chart`. */
  kind: string;
  type: string;
  /** Path of the part for an internal target, the address as it stands for an external one. */
  target: string;
  external: boolean;
}

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
export const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Where the relationships of a part are kept; of the package itself for an empty path. */
export function relationshipsPath(partPath: string): string {
  const cut = partPath.lastIndexOf("/") + 1;
  return `${partPath.slice(0, cut)}_rels/${partPath.slice(cut)}.rels`;
}

export function readRelationships(parts: PackageParts, partPath: string): Relationship[] {
  const root = parts.xml(relationshipsPath(partPath))?.root;
  return childrenOf(root, "Relationship").map(({ attributes }) => {
    const type = attributes.Type ?? "";
    const external = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : parts.actualPath(resolveTarget(partPath, target)),
      external,
    };
  });
}

/** Absolute targets start at the package's root, relative ones at the part's folder. */
function resolveTarget(partPath: string, target: string): string {
  const clean = decodeTarget(target.split("#")[0]!);
  if (clean.startsWith("/")) return clean.slice(1);
  const segments = partPath.split("/").slice(0, -1);
  for (const segment of clean.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/**
 * Adds a relationship, or finds the equal one that is there already, so that saving twice adds nothing.
 * @param target path of the part, or the address of an external target
 * @returns its id
 */
export function addRelationship(
  parts: PackageParts,
  partPath: string,
  { type, target, external = false }: { type: string; target: string; external?: boolean },
): string {
  const existing = readRelationships(parts, partPath);
  const equal = existing.find(
    (one) => one.type === type && one.external === external && one.target === parts.actualPath(target),
  );
  if (equal) return equal.id;
  const taken = new Set(existing.map((one) => one.id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const xml = elementXml("Relationship", {
    Id: id,
    Type: type,
    Target: external ? target : relativeTarget(partPath, target),
    TargetMode: external ? "External" : null,
  });
  const path = relationshipsPath(partPath);
  const document = parts.xml(path);
  if (!document) {
    parts.setText(path, `${xmlDeclaration}<Relationships xmlns="${namespace}">${xml}</Relationships>`);
    return id;
  }
  const edits = new XmlEdits(document);
  edits.append(document.root, xml);
  parts.setText(path, edits.toString());
  return id;
}

function relativeTarget(partPath: string, target: string): string {
  const from = partPath.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/** Removes relationships of a part; the part of relationships goes when none is left. */
export function removeRelationships(parts: PackageParts, partPath: string, ids: readonly string[]): void {
  const path = relationshipsPath(partPath);
  const document = parts.xml(path);
  if (!document || ids.length === 0) return;
  const elements = childrenOf(document.root, "Relationship");
  const doomed = elements.filter((element) => ids.includes(element.attributes.Id ?? ""));
  if (doomed.length === 0) return;
  if (doomed.length === elements.length) return parts.delete(path);
  const edits = new XmlEdits(document);
  doomed.forEach((element) => edits.remove(element));
  parts.setText(path, edits.toString());
}
