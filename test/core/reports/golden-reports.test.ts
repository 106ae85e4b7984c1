import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { printSpec } from "../../support/print-spec";
import { goldenCases } from "../sheets/cases/golden-cases";
import { reportSheets } from "./support";

const folder = join(__dirname, "cases");
/** `UPDATE_GOLDEN=1 npx jest …golden-reports` writes the expected files anew; review the diff like code. */
const updating = process.env["UPDATE_GOLDEN"] === "1";

/** A full workbook in both languages, and one without any use case: useful sheets without errors. */
const shown = ["kleine-firma", "the-same-in-english", "gar-kein-anwendungsfall"];

describe.each(goldenCases.filter(({ name }) => shown.some((each) => name.startsWith(each))))(
  "$name",
  ({ name, plan, options }) => {
    const sheets = makeSheets(plan, { ...options, requested: reportSheets });
    test.each(reportSheets)("sheet %s", (key) => {
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
      expect(printed).not.toMatch(/#(NAME|REF|VALUE|N\/A)|undefined|NaN|\{\{/);
    });
  },
);
