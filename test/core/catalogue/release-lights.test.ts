import { dataSourceColumns } from "../../../src/core/catalogue/data-source-columns";
import { furtherTables } from "../../../src/core/catalogue/further-tables";
import { settings } from "../../../src/core/catalogue/settings";
import { useCaseColumns } from "../../../src/core/catalogue/use-case-columns";

/** What may leave the workbook once a model writes texts; until then nothing is sent at all. */
const columns = [
  ...useCaseColumns.map((column) => ({ table: "useCases", column })),
  ...dataSourceColumns.map((column) => ({ table: "dataSources", column })),
  ...furtherTables.flatMap(({ kind, columns: own }) => own.map((column) => ({ table: kind, column }))),
];

test("columns that name people are never sent as they stand", () => {
  const people = columns.filter(({ column }) => /owner|member|person|deputy|rater|contact/i.test(column.key));
  expect(people.length).toBeGreaterThan(5);
  const open = people.filter(({ column }) => column.content === "text" && column.release === "send");
  expect(open.map(({ table, column }) => `${table}.${column.key}`)).toEqual([]);
});

test("free text of the lists that people fill in stays back", () => {
  const kept = ["useCases.description", "team.member"];
  const light = new Map(columns.map(({ table, column }) => [`${table}.${column.key}`, column.release]));
  expect(kept.map((key) => [key, light.get(key)])).toEqual(kept.map((key) => [key, "holdBack"]));
});

test("the company's name is only sent as a pseudonym", () => {
  expect(settings.find(({ key }) => key === "company")?.release).toBe("pseudonymise");
});
