import { readPlanInput } from "../../../src/core/tables/read-plan-input";
import { isUnknownWord } from "../../../src/core/values/unknown-word";
import { sheet, workbook } from "../support/source-builder";

test.each(["weiß nicht", "Weiss  Nicht", " weiß ich nicht ", "don't know"])(
  "„%s“ as a rating is an answer: missing, told once, no error",
  (word) => {
    const source = workbook([
      sheet("Anwendungsfälle", [
        ["Anwendungsfall", "Nutzen", "Aufwand"],
        ["Suche", word, 2],
      ]),
    ]);
    const { input, issues } = readPlanInput(source, { today: "2026-11-20" });
    expect(input!.useCases[0]!.ratings).toMatchObject({ benefit: null, effort: 2 });
    const ofCell = issues.filter(({ address }) => address === "B2");
    expect(ofCell.map(({ severity, code }) => [severity, code])).toEqual([["info", "ratingUnknown"]]);
  },
);

test.each(["unbekannt", "?", "n/a", "k. A.", "hoch"])(
  "„%s“ as a rating stays no number, as the contract says",
  (word) => {
    const source = workbook([
      sheet("Anwendungsfälle", [
        ["Anwendungsfall", "Nutzen", "Aufwand"],
        ["Suche", word, 2],
      ]),
    ]);
    const { issues } = readPlanInput(source, { today: "2026-11-20" });
    const ofCell = issues.filter(({ address }) => address === "B2");
    expect(ofCell.map(({ severity, code }) => [severity, code])).toEqual([["error", "notANumber"]]);
  },
);

test.each(["weiß nicht", "unbekannt", "?", "n/a", "k. A."])("„%s“ in a rating form is an answer", (word) => {
  expect(isUnknownWord(word)).toBe(true);
});

test("elsewhere such a word is no number", () => {
  const source = workbook([
    sheet("Anwendungsfälle", [
      ["Anwendungsfall", "Nutzen", "Personentage"],
      ["Suche", 3, "?"],
    ]),
  ]);
  const { issues } = readPlanInput(source, { today: "2026-11-20" });
  expect(issues.some(({ code, address }) => code === "notANumber" && address === "C2")).toBe(true);
});
