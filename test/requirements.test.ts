import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataSourceColumns } from "../src/core/catalogue/data-source-columns";
import { furtherTables } from "../src/core/catalogue/further-tables";
import { settings } from "../src/core/catalogue/settings";
import { useCaseColumns } from "../src/core/catalogue/use-case-columns";
import { outputSheets } from "../src/core/sheets/output-sheets";

/**
 * `docs/requirements.md` says for each of the requirements R1–R106 where it lives and which test shows it. Every place
 * there has the form `kind:name` and must exist; every test must be in the file that is named.
 */
const root = join(__dirname, "..");
const rows = readFileSync(join(root, "docs/requirements.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| R\d+ \|/.test(line))
  .map((line) => {
    const [, id, , where, test] = line.split("|").map((cell) => cell.trim());
    return { id: id!, places: quoted(where!), tests: quoted(test!) };
  });

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
}

const columns = new Map<string, readonly { key: string }[]>([
  ["useCases", useCaseColumns],
  ["dataSources", dataSourceColumns],
  ...furtherTables.map(({ kind, columns: own }) => [kind, own] as const),
]);
const templates = readdirSync(join(root, "templates")).map((file) => file.replace(/\.yaml$/, ""));
const functions = readdirSync(join(root, "src/functions"))
  .map((file) => readFileSync(join(root, "src/functions", file), "utf8"))
  .join("\n");

const exists: Readonly<Record<string, (name: string) => boolean>> = {
  sheet: (name) => outputSheets.some(({ key }) => key === name),
  table: (name) => columns.has(name),
  column: (name) => {
    const [table, key] = name.split(".");
    return columns.get(table!)?.some((column) => column.key === key) ?? false;
  },
  setting: (name) => settings.some(({ key }) => key === name),
  function: (name) =>
    functions.includes(`@customfunction ${name}\n`) || functions.includes(`@customfunction ${name} `),
  template: (name) => templates.includes(name),
  /** A file, or `file#name` for something that stands in it. */
  file: (path) => {
    const [file, name] = path.split("#");
    return existsSync(join(root, file!)) && (!name || readFileSync(join(root, file!), "utf8").includes(name));
  },
};

test("all 106 requirements are there, each once", () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 106 }, (_, index) => `R${index + 1}`));
});

test.each(rows)("$id lives somewhere that exists", ({ places }) => {
  expect(places).not.toEqual([]);
  const missing = places.filter((place) => {
    const [kind, name] = [place.slice(0, place.indexOf(":")), place.slice(place.indexOf(":") + 1)];
    return !exists[kind]?.(name);
  });
  expect(missing).toEqual([]);
});

test.each(rows)("$id is shown by tests that exist", ({ tests }) => {
  expect(tests).not.toEqual([]);
  const missing = tests.filter((each) => {
    const [file, name] = each.split(" › ");
    return !existsSync(join(root, file!)) || !name || !readFileSync(join(root, file!), "utf8").includes(name);
  });
  expect(missing).toEqual([]);
});
