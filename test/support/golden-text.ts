import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** `UPDATE_GOLDEN=1 npx jest …` writes the expected files anew; review the diff like code. */
const updating = process.env["UPDATE_GOLDEN"] === "1";

/** Compares a text with the file `expected.NAME.txt` of a folder; on a difference `actual.NAME.txt` stays beside it. */
export function expectGolden(folder: string, name: string, text: string): void {
  const expected = join(folder, `expected.${name}.txt`);
  const actual = join(folder, `actual.${name}.txt`);
  if (updating) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(expected, text);
  }
  const wanted = existsSync(expected) ? readFileSync(expected, "utf8").replaceAll("\r\n", "\n") : "";
  if (text === wanted) rmSync(actual, { force: true });
  else writeFileSync(actual, text);
  expect(text).toBe(wanted);
}
