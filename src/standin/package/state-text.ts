/**
 * A text that is equal for equal states: what an edit is recognised by. Identities (`id` texts) and origins are left
 * out: deleting something and adding the same again is no edit of the file.
 */
export function stateText(state: unknown): string {
  return JSON.stringify(state, (key, value: unknown) => {
    if (key === "origin" || (key === "id" && typeof value === "string")) return undefined;
    if (value instanceof Map) return [...value.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    if (value instanceof Set) return [...value].sort();
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export function sameState(a: unknown, b: unknown): boolean {
  return stateText(a) === stateText(b);
}
