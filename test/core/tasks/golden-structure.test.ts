import { join } from "node:path";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { printSpec } from "../../support/print-spec";
import { goldenCases } from "../sheets/cases/golden-cases";
import { structureSheets } from "./support";
import { expectGolden } from "../../support/golden-text";

const folder = join(__dirname, "cases");

describe.each(goldenCases.slice(0, 2))("$name", ({ name, plan, options }) => {
  const sheets = makeSheets(plan, { ...options, requested: structureSheets });
  test.each(structureSheets)("sheet %s", (key) => {
    const printed = printSpec(sheets.find((spec) => spec.key === key)!);
    expectGolden(join(folder, name), key, printed);
  });
});
