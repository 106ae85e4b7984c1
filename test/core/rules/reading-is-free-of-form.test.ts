import fc from "fast-check";
import { useCaseColumns } from "../../../src/core/catalogue/use-case-columns";
import { analyse } from "../../../src/core/analyse";
import { seeded } from "../support/plan-arbitraries";
import { sheet, workbook, type Content } from "../support/source-builder";

const today = "2026-11-20";
const keys = [
  "id",
  "name",
  "benefit",
  "feasibility",
  "effort",
  "risk",
  "predecessors",
  "durationMonths",
  "personDays",
  "earliestStart",
  "oneOffCost",
  "runningCost",
  "mandatory",
] as const;

/** One table content, written in many ways. */
const records: Content[][] = [
  ["A", "Angebote", 5, 4, 2, 1, "", 2, 10, "2027-03", 12000, 200.5, "ja"],
  ["B", "Belege", 4, null, 3, 2, "A", 3, 20, "", 2500, null, ""],
  ["C", "Chat", 2, 5, 1, 3, "A;B", null, 5, "", 1234.56, 99, ""],
];

/** Everything about the plan that must not depend on how the table looks. */
function outcome(headers: string[], order: number[], rows: Content[][], above: number) {
  const cells = [headers, ...rows].map((row) => order.map((index) => row[index] ?? null));
  const { plan } = analyse(workbook([sheet("Liste", cells, { row: 1 + above, column: 1 + above })]), {
    today,
  });
  return [...plan!.useCases]
    .sort((left, right) => (left.useCase.id < right.useCase.id ? -1 : 1))
    .map(({ useCase: { place: _place, ...useCase }, ...planned }) => ({ useCase, ...planned }));
}

test("order of columns and rows, language and spelling of headers, and where the list stands change nothing", () => {
  const columns = keys.map((key) => useCaseColumns.find((column) => column.key === key)!);
  const plain = columns.map(({ label }) => label.de);
  const expected = outcome(
    plain,
    plain.map((_, index) => index),
    records,
    0,
  );
  const respell = (text: string, die: number) =>
    [
      text,
      text.toUpperCase(),
      text.replace("ä", "ae").replace("ß", "ss"),
      `  ${text}: `,
      text.replace(/ /g, "_"),
      text.normalize("NFD"),
    ][die % 6]!;
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        plain.map((_, index) => index),
        { minLength: plain.length },
      ),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.array(fc.nat(100), { minLength: plain.length, maxLength: plain.length }),
      fc.integer({ min: 0, max: 20 }),
      (order, rowOrder, dice, above) => {
        const headers = columns.map(({ label }, index) =>
          respell(dice[index]! % 2 ? label.de : label.en, dice[index]!),
        );
        expect(
          outcome(
            headers,
            order,
            rowOrder.map((row) => records[row]!),
            above,
          ),
        ).toEqual(expected);
      },
    ),
    seeded,
  );
});

test("every header of the catalogue means one column only, given its unit", () => {
  for (const column of useCaseColumns) {
    for (const header of [column.label.de, column.label.en, ...column.synonyms]) {
      const name = column.key === "name" ? [] : ["Anwendungsfall"];
      const { plan } = analyse(
        workbook([
          sheet("Anwendungsfälle", [
            [...name, header],
            [...name, "x"],
          ]),
        ]),
        { today },
      );
      expect([
        header,
        Object.keys(plan!.input.useCases[0]!.place.columns).filter(
          (key) => key !== "name" || column.key === "name",
        ),
      ]).toEqual([header, [column.key]]);
    }
  }
});
