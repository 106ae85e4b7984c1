import { dataSourceColumns } from "../../../src/core/catalogue/data-source-columns";
import { furtherTables } from "../../../src/core/catalogue/further-tables";
import { settings } from "../../../src/core/catalogue/settings";
import { useCaseColumns } from "../../../src/core/catalogue/use-case-columns";

/** What may leave the workbook when a model writes texts. */
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

/** Sentences that people write freely: they may say anything about anybody. */
const freeText = [
  "useCases.description",
  "useCases.softBenefit",
  "dataSources.purpose",
  "dataSources.remark",
  "startPlan.result",
  "modules.responsibilities",
  "modules.staff",
  "gateCriteria.evidence",
  "roles.tasks",
  "costs.comment",
  "funding.comment",
  "assessment.remark",
  "systems.condition",
  "team.member",
  "pains.pain",
  "pains.source",
  "measurements.remark",
  "goals.relevance",
];

test("free text of the lists that people fill in stays back", () => {
  const light = new Map(columns.map(({ table, column }) => [`${table}.${column.key}`, column.release]));
  expect(freeText.filter((key) => light.get(key) !== "holdBack")).toEqual([]);
});

test("a column for remarks is never open, whatever table it is in", () => {
  const remarks = columns.filter(({ column }) => /remark|comment|note|description/i.test(column.key));
  expect(remarks.filter(({ column }) => column.release !== "holdBack")).toEqual([]);
});

test("only columns of names have the light that makes pseudonyms of whole cells", () => {
  const named = columns.filter(({ column }) => column.release === "pseudonymise");
  expect(named.filter(({ column }) => !/^(owner|person|deputy)$/.test(column.key))).toEqual([]);
});

test("the company's name is only sent as a pseudonym, names of customers never", () => {
  const light = new Map(settings.map(({ key, release }) => [key, release]));
  expect([light.get("company"), light.get("confidentialNames")]).toEqual(["pseudonymise", "holdBack"]);
});
