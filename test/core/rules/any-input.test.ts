import fc from "fast-check";
import { dataSourceColumns } from "../../../src/core/catalogue/data-source-columns";
import { settings } from "../../../src/core/catalogue/settings";
import { useCaseColumns } from "../../../src/core/catalogue/use-case-columns";
import { analyse } from "../../../src/core/analyse";
import { isMonth } from "../../../src/core/values/month";
import { seeded } from "../support/plan-arbitraries";
import { sheet, tableOver, workbook, type Content } from "../support/source-builder";

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.constantFrom<Content>(
    null,
    "",
    " ",
    "ja",
    "x",
    "A",
    "UC-01",
    "uc-1~2",
    "A;B",
    "A, B",
    "1.234",
    "1,5",
    "3 Monate",
    "12 T€",
    "8 %",
    "2027-03",
    "Q2 2027",
    "Summe",
    "#N/A",
    "=1+1",
    "__proto__",
  ),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -3, max: 50000 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.integer({ min: -1, max: 60000 }).map((date) => ({ date })),
  fc.constantFrom(0.05, 1, 2).map((percent) => ({ percent })),
  fc.constantFrom("#REF!", "#DIV/0!").map((error) => ({ error })),
);
const headersOf = (columns: readonly { label: { de: string; en: string } }[]) =>
  fc.array(
    fc.oneof(
      fc.constantFrom(...columns.flatMap(({ label }) => [label.de, label.en])),
      fc.string({ maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 12 },
  );
const table = (headers: fc.Arbitrary<string[]>) =>
  headers.chain((row) =>
    fc
      .array(fc.array(content, { maxLength: row.length }), { maxLength: 10 })
      .map((rows): Content[][] => [row, ...rows]),
  );
const keyed = fc.array(
  fc.tuple(
    fc.constantFrom(
      ...settings.map(({ label }) => label.de),
      "Budget Jahr 1",
      "Budget Jahr 2",
      "Dauer je Aufwand 3",
    ),
    content,
  ),
  { maxLength: 8 },
);

test("no content of the cells stops the analysis, and nothing in the plan is undefined or not a number", () => {
  fc.assert(
    fc.property(
      table(headersOf(useCaseColumns)),
      table(headersOf(dataSourceColumns)),
      keyed,
      fc.boolean(),
      (cases, sources, rows, framed) => {
        const list = sheet("Anwendungsfälle", [
          ["Anwendungsfall", ...(cases[0] ?? [])],
          ...cases.slice(1).map((row, index): Content[] => [`N${index % 4}`, ...row]),
        ]);
        const book = workbook(
          [list, sheet("Datenquellen", sources), sheet("Einstellungen", [["Schlüssel", "Wert"], ...rows])],
          framed ? [tableOver(list, "Anwendungsfaelle")] : [],
        );
        const { plan, issues } = analyse(book, { today: "2026-11-20" });
        const ids = plan!.useCases.map(({ useCase }) => useCase.id.toLowerCase());
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(plan!.useCases.map(({ useCase }) => useCase.id));
        for (const { useCase, start, end, score } of plan!.useCases) {
          for (const id of [...useCase.predecessors, ...useCase.excludes]) expect(known).toContain(id);
          if (start) expect([isMonth(start), isMonth(end!)]).toEqual([true, true]);
          expect(score.low >= 0 && score.high <= 100 && score.low <= score.high).toBe(true);
        }
        expect(Number.isSafeInteger(plan!.budget.totalCents) || plan!.budget.totalCents > 1e15).toBe(true);
        expect(JSON.stringify([plan, issues])).not.toMatch(/NaN|undefined/);
        // JSON would show NaN and infinities as null, so they are looked for in the numbers themselves.
        const numbers = (value: unknown): number[] =>
          typeof value === "number"
            ? [value]
            : value && typeof value === "object"
              ? Object.values(value).flatMap(numbers)
              : [];
        expect(numbers(plan).every(Number.isFinite)).toBe(true);
      },
    ),
    { ...seeded, numRuns: 400 },
  );
});
