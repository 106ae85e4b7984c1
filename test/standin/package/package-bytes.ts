import { readZip } from "../../../src/standin/package/zip-reader";

/** Content of each part as text that compares quickly, in the order of the archive. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(readZip(bytes).map((entry) => [entry.path, Buffer.from(entry.bytes).toString("latin1")]));
}

/** Paths whose content differs or that are only in one of two packages. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}

export function partText(bytes: Uint8Array, path: string): string {
  const entry = readZip(bytes).find((one) => one.path === path);
  if (!entry) throw new Error(`no part ${path}`);
  return new TextDecoder().decode(entry.bytes);
}
