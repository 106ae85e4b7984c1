import type { Bilingual, ReleaseLight } from "../../catalogue/column";
import { dataSourceColumns } from "../../catalogue/data-source-columns";
import { furtherTables } from "../../catalogue/further-tables";
import { settings } from "../../catalogue/settings";
import { useCaseColumns } from "../../catalogue/use-case-columns";
import type { DataSource, PlanInput, UseCase } from "../../records";

/** A column of the workbook as far as its release goes. */
export interface CatalogueColumn {
  /** `useCases.owner`, `settings.company`. */
  key: string;
  table: string;
  label: Bilingual;
  usual: ReleaseLight;
}

const tables: readonly {
  kind: string;
  columns: readonly { key: string; label: Bilingual; release: ReleaseLight }[];
}[] = [
  { kind: "settings", columns: settings },
  { kind: "useCases", columns: useCaseColumns },
  { kind: "dataSources", columns: dataSourceColumns },
  ...furtherTables,
];

/** Every column and setting by key. */
export const catalogueColumns: ReadonlyMap<string, CatalogueColumn> = new Map(
  tables.flatMap(({ kind, columns }) =>
    columns.map(({ key, label, release }) => [
      `${kind}.${key}`,
      { key: `${kind}.${key}`, table: kind, label, usual: release },
    ]),
  ),
);

/** Columns whose value a record keeps under another name than the catalogue's. */
const recordKeys: Readonly<Record<string, string>> = {
  oneOffCost: "oneOffCents",
  runningCost: "runningCentsPerMonth",
  annualBenefit: "benefitCentsPerYear",
};

/** Values of a column, row by row; of a setting the one value that a cell holds. */
export function valuesOf(input: PlanInput, column: string): unknown[] {
  const [table = "", key = ""] = splitKey(column);
  if (table === "useCases") return input.useCases.map((useCase) => useCaseValue(useCase, key));
  if (table === "dataSources") return input.dataSources.map((source) => sourceValue(source, key));
  if (table === "settings") {
    const further = input.settings.further[key];
    const own = (input.settings as unknown as Readonly<Record<string, unknown>>)[key];
    return [further ?? own ?? null];
  }
  return (input.further[table] ?? []).map(({ values }) => values[key] ?? null);
}

function useCaseValue(useCase: UseCase, key: string): unknown {
  const record = useCase as unknown as Readonly<Record<string, unknown>>;
  const ratings = useCase.ratings as Readonly<Record<string, unknown>>;
  return record[recordKeys[key] ?? key] ?? ratings[key] ?? useCase.further[key] ?? null;
}

function sourceValue(source: DataSource, key: string): unknown {
  return (source as unknown as Readonly<Record<string, unknown>>)[key] ?? source.further[key] ?? null;
}

function splitKey(column: string): string[] {
  const dot = column.indexOf(".");
  return [column.slice(0, dot), column.slice(dot + 1)];
}
