import type { Column } from "../catalogue/column";
import { dataSourceColumns } from "../catalogue/data-source-columns";
import { furtherTables } from "../catalogue/further-tables";
import type { FurtherTable } from "../catalogue/further-table";
import { useCaseColumns } from "../catalogue/use-case-columns";
import type { Template, TemplateRow } from "./template";

/** Rows of a template together with the columns that they may use. */
export interface TemplateTable {
  /** `useCases`, `dataSources` or the kind of a further table. */
  kind: string;
  columns: readonly Column[];
  rows: readonly TemplateRow[];
}

/** The further tables for which a template has rows, in the order of the catalogue. */
export function furtherTablesOf(template: Template): readonly FurtherTable[] {
  return furtherTables.filter(({ kind }) => rowsOf(template, kind).length > 0);
}

/** Whether the maturity questions belong to a template: to all that bring more than the plan's own tables. */
export function asksForMaturity(template: Template): boolean {
  return furtherTablesOf(template).length > 0;
}

/** Rows of a further table; none where the template has none. */
export function rowsOf({ tables }: Template, kind: string): readonly TemplateRow[] {
  return Object.hasOwn(tables, kind) ? tables[kind]! : [];
}

/** Every input table of a template except its settings. */
export function tablesOf(template: Template): readonly TemplateTable[] {
  return [
    { kind: "useCases", columns: useCaseColumns, rows: template.useCases },
    { kind: "dataSources", columns: dataSourceColumns, rows: template.dataSources },
    ...furtherTablesOf(template).map(({ kind, columns }) => ({
      kind,
      columns,
      rows: rowsOf(template, kind),
    })),
  ];
}

/** Which table the references of an `ids` column mean. */
export function targetKind(columnKey: string): "useCases" | "dataSources" {
  return columnKey === "dataSources" ? "dataSources" : "useCases";
}

/** The references of a template's cell. */
export function splitReferences(cell: TemplateRow[string]): string[] {
  return String(cell ?? "")
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
