import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { furtherSheetKeys } from "../../../src/core/sheets/output-sheet-keys";
import { goldenCases } from "../sheets/cases/golden-cases";
import { differences, written } from "../sheets/support/written-workbook";
import { reportSheets } from "./support";

/** Sheets whose formulas name other sheets by key; only the writer can put the names there. */
const withSheetNames = ["scores", "ratingRound"];

describe("every formula of the reports shows what the core computed", () => {
  const both = [
    { others: "with the usual sheets only", requested: reportSheets },
    {
      others: "with all others",
      requested: furtherSheetKeys.filter((key) => !withSheetNames.includes(key)),
    },
  ];
  test.each(goldenCases.flatMap((each) => both.map((options) => ({ ...each, ...options }))))(
    "$name, $others",
    ({ plan, options, requested }) => {
      const sheets = makeSheets(plan, { ...options, requested });
      expect(differences(written(plan, sheets), sheets)).toEqual([]);
    },
  );
});
