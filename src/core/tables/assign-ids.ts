import { compareIds } from "../scoring/rank";
import { idKey, tidySpaces } from "../values/normalise-text";

/** `[normalised name, occurrence of that name from 1 on, ID]`; kept in the workbook's state between runs. */
export type IdAssignment = [name: string, occurrence: number, id: string];

/** Assignments by kind of table. */
export interface IdAssignments {
  useCases: IdAssignment[];
  dataSources: IdAssignment[];
}

export const noAssignments: IdAssignments = { useCases: [], dataSources: [] };

export interface NamedRow {
  /** As in the cell; "" where the cell is blank or there is no column. */
  id: string;
  name: string;
}

/** What a table's rows are given IDs with. */
export interface IdSupply {
  /** Of assigned IDs: `UC` gives `UC-01`. */
  prefix: string;
  /** Assignments of former runs. */
  remembered: readonly IdAssignment[];
  /** IDs that stand in rows which are left out; they are in use although nobody has them. */
  reserved: readonly string[];
}

export interface AssignedIds {
  /** In row order. */
  ids: string[];
  /** Rows whose own ID was taken, with the ID they share. */
  duplicates: { row: number; sharedId: string }[];
  assignments: IdAssignment[];
}

/**
 * Gives every row a unique ID (contract §2): its own; for a repeated one `ID~2`, `ID~3` …; for a blank one what it
 * got last time, recognised by its name, else the next free `prefix-01` …. Former assignments stay remembered, so a
 * row that vanishes and returns keeps its ID, and no other row gets it.
 */
export function assignIds(
  rows: readonly NamedRow[],
  { prefix, remembered, reserved }: IdSupply,
): AssignedIds {
  const { ids, duplicates, taken } = ownIds(rows);
  for (const id of reserved) taken.add(idKey(id));
  const memory = new Map(remembered.map(([name, occurrence, id]) => [assignmentKey(name, occurrence), id]));
  const nextFree = freeIds(prefix, new Set([...taken, ...remembered.map(([, , id]) => idKey(id))]));
  const occurrences = new Map<string, number>();
  for (const [row, { id, name }] of rows.entries()) {
    const plain = nameKey(name);
    const occurrence = (occurrences.get(plain) ?? 0) + 1;
    occurrences.set(plain, occurrence);
    if (id !== "") continue;
    const key = assignmentKey(plain, occurrence);
    const former = memory.get(key);
    ids[row] = former !== undefined && !taken.has(idKey(former)) ? former : nextFree();
    taken.add(idKey(ids[row]));
    memory.set(key, ids[row]);
  }
  return { ids, duplicates, assignments: [...memory].map(assignmentOf).sort(compareAssignments) };
}

/** IDs from the cells, repeated ones made unique; "" for blank cells. */
function ownIds(rows: readonly NamedRow[]) {
  const ids: string[] = rows.map(() => "");
  const duplicates: AssignedIds["duplicates"] = [];
  const own = new Set(rows.flatMap(({ id }) => (id === "" ? [] : [idKey(id)])));
  const taken = new Set<string>();
  for (const [row, { id }] of rows.entries()) {
    if (id === "") continue;
    const isRepeated = taken.has(idKey(id));
    ids[row] = isRepeated ? nextSuffix(id, (candidate) => own.has(candidate) || taken.has(candidate)) : id;
    if (isRepeated) duplicates.push({ row, sharedId: id });
    taken.add(idKey(ids[row]));
  }
  return { ids, duplicates, taken };
}

/** Gives `prefix-01`, `prefix-02` … without those that are reserved. */
function freeIds(prefix: string, reserved: ReadonlySet<string>): () => string {
  let counter = 0;
  return () => {
    for (;;) {
      const candidate = `${prefix}-${String(++counter).padStart(2, "0")}`;
      if (!reserved.has(idKey(candidate))) return candidate;
    }
  };
}

function assignmentOf([key, id]: readonly [string, string]): IdAssignment {
  const at = key.indexOf(" ");
  return [key.slice(at + 1), Number(key.slice(0, at)), id];
}

function compareAssignments(first: IdAssignment, second: IdAssignment): number {
  return compareIds(first[0], second[0]) || first[1] - second[1];
}

/** Form in which names are recognised again: without case and superfluous space. */
function nameKey(name: string): string {
  return tidySpaces(name).normalize("NFC").toLowerCase();
}

function assignmentKey(name: string, occurrence: number): string {
  return `${occurrence} ${name}`;
}

function nextSuffix(id: string, isTaken: (key: string) => boolean): string {
  for (let number = 2; ; number++) {
    const candidate = `${id}~${number}`;
    if (!isTaken(idKey(candidate))) return candidate;
  }
}
