import { join } from "node:path";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { printSpec } from "../../support/print-spec";
import { goldenCases } from "../sheets/cases/golden-cases";
import { reportSheets } from "./support";
import { expectGolden } from "../../support/golden-text";

const folder = join(__dirname, "cases");

/** A full workbook in both languages, and one without any use case: useful sheets without errors. */
const shown = ["kleine-firma", "the-same-in-english", "gar-kein-anwendungsfall"];

describe.each(goldenCases.filter(({ name }) => shown.some((each) => name.startsWith(each))))(
  "$name",
  ({ name, plan, options }) => {
    const sheets = makeSheets(plan, { ...options, requested: reportSheets });
    test.each(reportSheets)("sheet %s", (key) => {
      const printed = printSpec(sheets.find((spec) => spec.key === key)!);
      expectGolden(join(folder, name), key, printed);
      expect(printed).not.toMatch(/#(NAME|REF|VALUE|N\/A)|undefined|NaN|\{\{/);
    });
  },
);
