import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { goldenCases } from "./cases/golden-cases";
import { differences, written } from "./support/written-workbook";

describe("every formula shows what the core computed", () => {
  test.each(goldenCases)("$name", ({ plan, options }) => {
    const sheets = makeSheets(plan, options);
    expect(differences(written(plan, sheets), sheets)).toEqual([]);
  });
});
