import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";

export interface StartWorkbook {
  path: string;
  /** File name to show and to save under. */
  name: string;
}

/** The sample's name in `templates/`, made by the project itself. */
const sampleName = "beispiel.xlsx";

/**
 * The workbook that the page opens first: the given one, else the sample, else the first template. Null means an
 * empty workbook, an error a file that is not there.
 */
export function findStartWorkbook(root: string, given: string | null): StartWorkbook | Error | null {
  if (given !== null) {
    const path = resolve(given);
    return existsSync(path) ? { path, name: basename(path) } : new Error(`There is no file ${path}.`);
  }
  const folder = join(root, "templates");
  const workbooks = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.xlsx$/i.test(name))
        .sort()
    : [];
  const name = workbooks.includes(sampleName) ? sampleName : workbooks[0];
  return name ? { path: join(folder, name), name } : null;
}
