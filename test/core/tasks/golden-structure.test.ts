import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { printSpec } from "../../support/print-spec";
import { goldenCases } from "../sheets/cases/golden-cases";
import { structureSheets } from "./support";

const folder = join(__dirname, "cases");
/** `UPDATE_GOLDEN=1 npx jest …golden-structure` writes the expected files anew; review the diff like code. */
const updating = process.env["UPDATE_GOLDEN"] === "1";

describe.each(goldenCases.slice(0, 2))("$name", ({ name, plan, options }) => {
  const sheets = makeSheets(plan, { ...options, requested: structureSheets });
  test.each(structureSheets)("sheet %s", (key) => {
    const printed = printSpec(sheets.find((spec) => spec.key === key)!);
    const expected = join(folder, name, `expected.${key}.txt`);
    const actual = join(folder, name, `actual.${key}.txt`);
    if (updating) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(expected, printed);
    }
    const wanted = existsSync(expected) ? readFileSync(expected, "utf8").replaceAll("\r\n", "\n") : "";
    if (printed === wanted) rmSync(actual, { force: true });
    else writeFileSync(actual, printed);
    expect(printed).toBe(wanted);
  });
});
