import fc from "fast-check";
import { isOutputTableCopy } from "../../../src/app/known-tables";
import { isRatingTable } from "../../../src/core/catalogue/rating-round-tables";
import { makeInsights } from "../../../src/core/insights/make-insights";
import type { Plan } from "../../../src/core/plan";
import { ratingForm, ratingRoundOf, type FormAnswers } from "../../../src/core/ratings/rating-form";
import { ratingRoundSheet } from "../../../src/core/ratings/rating-round-sheet";
import { medianOf, rateUseCases } from "../../../src/core/ratings/rating-round";
import type { FilledForm, RatingAnswer } from "../../../src/core/records";
import { matrixSheet } from "../../../src/core/sheets/matrix-sheet";
import type { SheetContext } from "../../../src/core/sheets/sheet-context";
import type { SheetSpec } from "../../../src/core/sheets/sheet-spec";
import { readPlanInput } from "../../../src/core/tables/read-plan-input";
import { ratingsDe } from "../../../src/text/de/ratings";
import { ratingsEn } from "../../../src/text/en/ratings";
import { differences, written } from "../sheets/support/written-workbook";
import { english, german, planned } from "../sheets/support/sheet-builders";
import { seeded } from "../support/plan-arbitraries";
import { useCase } from "../support/plan-builders";
import { sheet, tableOver, workbook } from "../support/source-builder";

const useCases = [useCase("UC-01", { name: "Suche" }), useCase("UC-02", { name: "Angebote" })];

/** A form with the same answer for the benefit of each use case in turn. */
function form(rater: string, ...benefits: (RatingAnswer | null)[]): FilledForm {
  const rows = benefits.map((benefit, index) => ({
    id: `UC-0${index + 1}`,
    name: "",
    answers: benefit === null ? {} : { benefit },
    comment: "",
  }));
  return { rater, rows };
}

const round = (...forms: FilledForm[]) => rateUseCases(useCases, ["benefit"], forms);

describe("what several people said", () => {
  test("median, spread, deviation and who differs by two or more", () => {
    const { rated } = round(form("A", 4), form("B", 4), form("C", 1), form("D", "unknown"), form("E", null));
    expect(rated[0]).toEqual({
      useCaseId: "UC-01",
      criterion: "benefit",
      answers: [4, 4, 1, "unknown", null],
      count: 3,
      unknown: 1,
      median: 4,
      mean: 3,
      spread: 3,
      deviation: Math.sqrt(2),
      outliers: [2],
    });
  });

  test("the greatest disagreement comes first, what nobody answered last", () => {
    const { rated } = round(form("A", 3, 1), form("B", 3, 5));
    expect(rated.map(({ useCaseId }) => useCaseId)).toEqual(["UC-02", "UC-01"]);
    expect(round(form("A", null, 3)).rated.map(({ useCaseId }) => useCaseId)).toEqual(["UC-02", "UC-01"]);
  });

  test.each([
    [[], null],
    [[2], 2],
    [[5, 1], 3],
    [[5, 1, 2], 2],
    [[1, 2, 3, 5], 2.5],
  ])("median of %j", (values, expected) => expect(medianOf(values)).toBe(expected));

  test("the order of the raters changes nothing but their positions", () => {
    const answer = fc.constantFrom<RatingAnswer | null>(1, 1.5, 2, 3, 4, 5, "unknown", null);
    const forms = fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        forms.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
        ),
        ([all, order]) => {
          const build = (indexes: readonly number[]) =>
            round(...indexes.map((index) => form(`Person ${index}`, ...all[index]!)));
          const named = (indexes: readonly number[]) =>
            build(indexes).rated.map(({ answers: _, outliers, ...rest }) => ({
              ...rest,
              outliers: outliers.map((position) => indexes[position]!).sort(),
            }));
          expect(named(order)).toEqual(named([...all.keys()]));
        },
      ),
      seeded,
    );
  });

  test("rows belong by ID, else by name; strangers are counted, not guessed", () => {
    const rows = [
      { id: "uc-01 ", name: "umbenannt", answers: { benefit: 2 as const }, comment: "" },
      { id: "", name: " angebote", answers: { benefit: 5 as const }, comment: "" },
      { id: "X", name: "Fremd", answers: { benefit: 1 as const }, comment: "" },
    ];
    const result = round({ rater: "A", rows });
    expect(Object.fromEntries(result.rated.map((each) => [each.useCaseId, each.median]))).toEqual({
      "UC-01": 2,
      "UC-02": 5,
    });
    expect(result.ignoredRows).toBe(1);
  });
});

describe("forms in the workbook", () => {
  const list = sheet("Anwendungsfälle", [
    ["ID", "Anwendungsfall", "Nutzen", "Aufwand"],
    ["UC-01", "Suche", 3, 2],
  ]);
  const answers = sheet("umbenannt", [
    ["Bewertungsbogen"],
    ["Bewertet von", "Anna Muster"],
    ["ID", "Anwendungsfall", "Beschreibung", "Nutzen", "Aufwand", "Kommentar"],
    ["UC-01", "Suche", "", "4", "weiß nicht", "bitte klären"],
    ["UC-01b", "", "", 9, true, ""],
  ]);
  const framed = tableOver(answers, "Bewertungsbogen_1", { firstRow: 3, rowCount: 3 });

  test("are read by their table's name and are no list of use cases", () => {
    for (const order of [
      [answers, list],
      [list, answers],
    ]) {
      const { input, issues } = readPlanInput(workbook(order, [framed]), { today: "2026-11-20" });
      expect(input!.useCases.map(({ name }) => name)).toEqual(["Suche"]);
      expect(input!.ratingForms).toEqual([
        {
          rater: "Anna Muster",
          rows: [
            {
              id: "UC-01",
              name: "Suche",
              answers: { benefit: 4, effort: "unknown" },
              comment: "bitte klären",
            },
            { id: "UC-01b", name: "", answers: {}, comment: "" },
          ],
        },
      ]);
      expect(issues.some(({ code }) => code === "otherTableIgnored")).toBe(false);
    }
  });

  test("a workbook without forms reads as before", () => {
    const { input } = readPlanInput(workbook([list]), { today: "2026-11-20" });
    expect(input).not.toHaveProperty("ratingForms");
  });

  test.each([
    ["Bewertungsbogen", true],
    ["Bewertungsbogen_12", true],
    ["RatingSheet_13", true],
    ["Bewertungsbogen_alt", false],
    ["Bewertung", false],
  ])("table %s", (name, expected) => {
    expect(isRatingTable(name)).toBe(expected);
    expect(isOutputTableCopy(name)).toBe(false);
  });
});

describe("the form", () => {
  test.each([
    ["de", ratingsDe, "Bewertungsbogen_1"],
    ["en", ratingsEn, "RatingSheet_1"],
  ] as const)("in %s holds no one else's ratings and reads back as given", (language, words, tableName) => {
    const plan = planned([useCase("UC-01", { name: "Suche", ratings: { benefit: 5 } })]);
    const given: FormAnswers = { "UC-01": { benefit: 2, effort: words.form.unknown, comment: "=1+1" } };
    const blankForm = ratingForm(
      { ...ratingRoundOf(plan.input), language },
      { rater: "A: B/C", number: 1, words },
    );
    expect(blankForm.name).not.toMatch(/[[\]:*?/\\]/);
    expect(JSON.stringify(blankForm)).not.toContain('"number":5');
    const filled = ratingForm(
      { ...ratingRoundOf(plan.input), language },
      { rater: "Anna", number: 1, words, answers: given },
    );
    const table = filled.blocks.find((block) => block.kind === "table")!;
    expect(table.name).toBe(tableName);
    const rows = table.rows.map(({ cells }) =>
      cells.map((each) => (each.kind === "text" ? each.text : each.kind === "number" ? each.number : null)),
    );
    const form = sheet(filled.name, [
      [words.form.title],
      ["Bewertet von", "Anna"],
      table.columns.map(({ header }) => header),
      ...rows,
    ]);
    const list = sheet("Anwendungsfälle", [
      ["ID", "Anwendungsfall", "Nutzen"],
      ["UC-01", "Suche", 1],
    ]);
    const source = workbook([list, form], [tableOver(form, tableName, { firstRow: 3, rowCount: 2 })]);
    const { input } = readPlanInput(source, { today: "2026-11-20" });
    expect(input!.ratingForms).toEqual([
      {
        rater: "Anna",
        rows: [{ id: "UC-01", name: "Suche", answers: { benefit: 2, effort: "unknown" }, comment: "=1+1" }],
      },
    ]);
  });
});

function sheetsOf(plan: Plan, options = german): SheetSpec[] {
  const context = { plan, ...options, insights: makeInsights(plan) } as unknown as SheetContext;
  return [matrixSheet(context), ratingRoundSheet(context)];
}

describe("the sheet of the round", () => {
  const forms = [form("Anna", 5, 2), form("Ben", 1, "unknown"), form("Cem", 4, null)];
  test.each([
    ["three raters", forms, german],
    ["in English", forms.map((each) => ({ ...each })), english],
    ["one rater", forms.slice(0, 1), german],
    ["nobody yet", [], german],
  ])("%s: formulas show what the core computed", (_, ratingForms, options) => {
    const plan = planned([...useCases, useCase("UC~3?", { name: "Jokerzeichen" })], {}, { ratingForms });
    const sheets = sheetsOf(plan, options);
    expect(differences(written(plan, sheets), sheets)).toEqual([]);
  });

  test("names stand in one line of the sheet only; the rows speak of R1, R2", () => {
    const sheetText = JSON.stringify(sheetsOf(planned(useCases, {}, { ratingForms: forms }))[1]);
    expect(sheetText.match(/Anna/g)).toHaveLength(1);
    expect(sheetText).toContain("R2 (1)");
  });

  test("only the agreed value is editable, and nothing of the user's is written", () => {
    const [, spec] = sheetsOf(planned(useCases, {}, { ratingForms: forms }));
    const owners = spec!.blocks.flatMap((block) =>
      block.kind === "table"
        ? block.columns.filter(({ owner }) => owner !== "computed").map(({ key }) => key)
        : [],
    );
    expect(owners).toEqual(["agreed"]);
  });
});
