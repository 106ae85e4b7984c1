import { zipSync } from "fflate";
import type { Zippable } from "fflate";
import type { ZipEntry } from "./zip-reader";

/**
 * Packs entries in their order. Same entries, same bytes: every entry carries zip's earliest date, taken in local
 * time because the library writes local time.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const entry of entries) files[entry.path] = [entry.bytes, { mtime: new Date(1980, 0, 1), level: 6 }];
  return zipSync(files);
}
