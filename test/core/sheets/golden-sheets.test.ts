import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { printSpec } from "../../support/print-spec";
import { goldenCases } from "./cases/golden-cases";

const folder = join(__dirname, "cases");
/** `UPDATE_GOLDEN=1 npx jest …golden-sheets` writes the expected files anew; review the diff like code. */
const updating = process.env["UPDATE_GOLDEN"] === "1";

describe.each(goldenCases)("$name", ({ name, plan, options }) => {
  test.each(makeSheets(plan, options))("sheet $key", (spec) => {
    const expected = join(folder, name, `expected.${spec.key}.txt`);
    const actual = join(folder, name, `actual.${spec.key}.txt`);
    const printed = printSpec(spec);
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
