import { join } from "node:path";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { printSpec } from "../../support/print-spec";
import { goldenCases } from "./cases/golden-cases";
import { expectGolden } from "../../support/golden-text";

const folder = join(__dirname, "cases");

describe.each(goldenCases)("$name", ({ name, plan, options }) => {
  test.each(makeSheets(plan, options))("sheet $key", (spec) => {
    expectGolden(join(folder, name), spec.key, printSpec(spec));
  });
});
