import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { dataSourceColumns } from "../../src/core/catalogue/data-source-columns";
import { useCaseColumns } from "../../src/core/catalogue/use-case-columns";
import { parseTemplate } from "../../src/app/template-schema";
import { templateNames, templateSheets } from "../../src/app/templates";

const files = readdirSync("templates").filter((name) => name.endsWith(".yaml"));

test("every template source is offered under its own name", () => {
  const names = files.map((file) => parseTemplate(parse(readFileSync(`templates/${file}`, "utf8"))).name);
  expect(names.map((name) => `${name}.yaml`)).toEqual(files);
  expect([...templateNames].sort()).toEqual(names.sort());
});

describe.each(files)("%s", (file) => {
  const template = parseTemplate(parse(readFileSync(`templates/${file}`, "utf8")));
  const splitReferences = (cell: unknown): string[] =>
    cell === undefined
      ? []
      : String(cell)
          .split(";")
          .map((id) => id.trim());

  test("uses only columns of the catalogue", () => {
    const known = (columns: readonly { key: string }[]) => new Set(columns.map((column) => column.key));
    const unknown = (rows: readonly object[], keys: Set<string>) =>
      rows.flatMap((row) => Object.keys(row).filter((key) => !keys.has(key)));
    expect(unknown(template.useCases, known(useCaseColumns))).toEqual([]);
    expect(unknown(template.dataSources, known(dataSourceColumns))).toEqual([]);
  });

  test("refers to rows that exist", () => {
    const useCaseIds = template.useCases.map((row) => row.id);
    const sourceIds = template.dataSources.map((row) => row.id);
    expect(new Set(useCaseIds).size).toBe(useCaseIds.length);
    for (const row of template.useCases) {
      expect(sourceIds).toEqual(expect.arrayContaining(splitReferences(row.dataSources)));
      expect(useCaseIds).toEqual(expect.arrayContaining(splitReferences(row.predecessors)));
      expect(template.modules.map((module) => module.name)).toContain(row.module);
    }
  });

  test("rates from 1 to 5", () => {
    const rated = (
      columns: readonly { key: string; validation: string }[],
      rows: readonly Record<string, unknown>[],
    ) =>
      columns
        .filter((column) => column.validation === "rating")
        .flatMap((column) => rows.map((row) => row[column.key]))
        .filter((value) => value !== undefined);
    for (const rating of [
      ...rated(useCaseColumns, template.useCases),
      ...rated(dataSourceColumns, template.dataSources),
    ])
      expect([1, 2, 3, 4, 5]).toContain(rating);
  });

  test.each(["de", "en"] as const)("makes five sheets in %s", (language) => {
    const sheets = templateSheets(template.name, language) ?? [];
    expect(sheets.map((sheet) => sheet.key)).toEqual([
      "start",
      "useCases",
      "dataSources",
      "settings",
      "scales",
    ]);
  });
});

test("a misspelt setting is refused with its path", () => {
  const wrong = { ...parseTemplateOf("kmu"), settings: { capcity: 3 } };
  expect(() => parseTemplate(wrong)).toThrow(/capcity/);
});

test("an unknown name has no sheets", () => {
  expect(templateSheets("toString", "de")).toBeNull();
});

function parseTemplateOf(name: string): object {
  return parse(readFileSync(`templates/${name}.yaml`, "utf8")) as object;
}
