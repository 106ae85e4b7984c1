import { idKey, tidySpaces } from "../values/normalise-text";
import type { CellContext } from "./issue-log";
import { readText } from "./read-text";
import type { SourceCell } from "./source-workbook";

/** Finds records by ID (without case) or exact name. */
export interface ReferenceTargets {
  find(text: string): string | null;
}

/** In table order: of several with the same name the first is meant; an ID wins over a name. */
export function referenceTargets(records: readonly { id: string; name: string }[]): ReferenceTargets {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { id, name } of records) {
    byId.set(idKey(id), id);
    const plain = tidySpaces(name);
    if (!byName.has(plain)) byName.set(plain, id);
  }
  return { find: (text) => byId.get(idKey(text)) ?? byName.get(tidySpaces(text)) ?? null };
}

/** Words by which people say that there is nothing. */
const nothing = /^([-–—]+|keine?|none)$/i;

/**
 * IDs of the records that a cell names, without repetition, separated by `,` `;` or line breaks. Names may hold
 * commas themselves, so the longest run of pieces that is a name counts. What is not found is reported and left out.
 */
export function readReferences(cell: SourceCell, targets: ReferenceTargets, context: CellContext): string[] {
  const text = readText(cell, context);
  if (text === "" || nothing.test(text)) return [];
  const whole = targets.find(text);
  if (whole !== null) return [whole];
  const found = new Set<string>();
  for (const part of text.split(/[;\r\n]+/)) {
    const pieces = part.split(",");
    for (let first = 0; first < pieces.length;) {
      const { id, next, text: name } = longestMatch(pieces, first, targets);
      if (id !== null) found.add(id);
      else if (name !== "") {
        context.log.add(context.place, "warning", "unknownReference", {
          ids: context.ids,
          params: { text: name },
        });
      }
      first = next;
    }
  }
  return [...found];
}

/** Keeps a cell of a thousand commas from being tried in a million ways. */
const mostCommasInName = 12;

function longestMatch(pieces: readonly string[], first: number, targets: ReferenceTargets) {
  for (let next = Math.min(pieces.length, first + mostCommasInName); next > first; next--) {
    const text = tidySpaces(pieces.slice(first, next).join(","));
    const id = text === "" ? null : targets.find(text);
    if (id !== null) return { id, next, text };
  }
  return { id: null, next: first + 1, text: tidySpaces(pieces[first]!) };
}
