import { removeContentTypes } from "./content-types";
import type { PackageParts } from "./package-parts";
import { readRelationships, relationshipsPath } from "./relationships";

/** Paths of all parts that relationships lead to from the package's root. */
export function reachableParts(parts: PackageParts): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string) => {
    for (const { target, external } of readRelationships(parts, path)) {
      if (external || reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit("");
  return reached;
}

/**
 * Removes what nothing leads to any more, for instance the drawing and the table of a deleted sheet. Parts that were
 * unreachable when the file was opened are none of our business.
 */
export function collectGarbage(parts: PackageParts, reachableBefore: ReadonlySet<string>): void {
  const now = reachableParts(parts);
  const gone = [...reachableBefore].filter((path) => !now.has(path) && parts.has(path));
  for (const path of gone) {
    parts.delete(path);
    parts.delete(relationshipsPath(path));
  }
  removeContentTypes(parts, gone);
}
