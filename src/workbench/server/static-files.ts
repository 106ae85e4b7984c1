import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";

const mediaTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

export function mediaType(path: string): string {
  return mediaTypes[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/**
 * A file inside a folder, or null. Paths with `..`, backslashes, NUL or symbolic links that lead out of the folder
 * find nothing.
 * @param path relative, as decoded from the address
 */
export async function findFile(folder: string, path: string): Promise<string | null> {
  if (/[\\\0]/.test(path) || path.split("/").includes("..")) return null;
  try {
    const base = await realpath(folder);
    const file = await realpath(join(base, path));
    if (!file.startsWith(base + sep)) return null;
    return (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
