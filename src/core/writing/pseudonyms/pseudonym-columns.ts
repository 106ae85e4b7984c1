import { dataSourceColumns } from "../../catalogue/data-source-columns";
import { furtherTables } from "../../catalogue/further-tables";
import { teamTable } from "../../catalogue/team-columns";
import { useCaseColumns } from "../../catalogue/use-case-columns";
import type { Plan } from "../../plan";
import { tidySpaces } from "../../values/normalise-text";
import { wordsOf } from "./pseudonym-fold";
import { legalForms } from "./pseudonym-lexicon";
import { isEmail } from "./pseudonym-patterns";
import { peopleIn, roleKey } from "./pseudonym-people";
import type { Pseudonym } from "./pseudonyms";

/** A name as a workbook has it, before the same ones are put together. */
export interface Named {
  kind: Pseudonym["kind"];
  name: string;
  /** Part of another name. */
  isPart?: boolean;
}

/** The company and the names that the user wants kept. */
export function firms({ input: { settings } }: Plan): Named[] {
  const given = settings.further["confidentialNames"];
  const customers = typeof given === "string" ? customersIn(given) : [];
  return [
    { kind: "company" as const, name: tidySpaces(settings.company) },
    ...customers.map((name) => ({ kind: "customer" as const, name })),
  ].filter(({ name }) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name));
}

/** Everybody whom a column for people names. */
export function people(plan: Plan): Named[] {
  const { input } = plan;
  const roles = new Set(
    rolesOfWorkbook(plan)
      .map(roleKey)
      .filter((key) => key !== ""),
  );
  const personCells = [
    ...cellsOf(
      useCaseColumns,
      input.useCases.map((each) => ({ ...each.further, owner: each.owner })),
    ),
    ...cellsOf(
      dataSourceColumns,
      input.dataSources.map((each) => ({ ...each.further, owner: each.owner })),
    ),
    ...furtherTables.flatMap(({ kind, columns }) =>
      cellsOf(
        columns,
        (input.further[kind] ?? []).map(({ values }) => values),
      ),
    ),
    ...(input.further[teamTable.kind] ?? []).map(({ values }) => values["member"]),
    ...(input.ratingForms ?? []).map(({ rater }) => rater),
  ].filter((cell) => typeof cell === "string");
  return personCells
    .flatMap((cell) => peopleIn(cell, roles))
    .map((name) => ({ kind: "person", name: spoken(name) }));
}

/** „Weber, Anna“ as a sentence has it: Anna Weber. */
function spoken(name: string): string {
  const [surname = "", given] = name.split(/,\s*/);
  return given === undefined || isEmail(name) ? name : `${given} ${surname}`;
}

/** Values of the columns whose light says that they name people. */
function cellsOf(
  columns: readonly { key: string; content: string; release: string }[],
  rows: readonly Readonly<Record<string, unknown>>[],
): unknown[] {
  const keys = columns.filter((each) => each.release === "pseudonymise" && each.content === "text");
  return rows.flatMap((row) => keys.map(({ key }) => row[key]));
}

/** What the workbook itself calls an area, a module or a role is nobody's name. */
function rolesOfWorkbook({ input }: Plan): string[] {
  const further = Object.values(input.further).flatMap((rows) =>
    rows.flatMap(({ values }) => [values["area"], values["role"], values["department"]]),
  );
  return [...input.useCases.flatMap(({ area, module }) => [area, module]), ...further].filter(
    (text) => typeof text === "string",
  );
}

/** „Acme, Inc.“ is one customer. */
function customersIn(list: string): string[] {
  const names: string[] = [];
  for (const name of list.split(/[,;\r\n]+/).map(tidySpaces)) {
    const words = wordsOf(name);
    const previous = names.at(-1);
    if (previous !== undefined && words.length > 0 && words.every((word) => legalForms.has(word))) {
      names[names.length - 1] = `${previous}, ${name}`;
    } else names.push(name);
  }
  return names;
}
