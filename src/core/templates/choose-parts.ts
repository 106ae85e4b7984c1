import { assessmentTable } from "../catalogue/assessment-columns";
import type { Template, TemplateRow } from "./template";
import { asksForMaturity, furtherTablesOf, tablesOf, targetKind } from "./template-tables";

/** Sheets of a template that a person can choose: the tables that it has rows for, and what explains them. */
export function templateParts(template: Template): readonly string[] {
  const further = furtherTablesOf(template).map(({ kind }) => kind);
  const assessment = asksForMaturity(template) ? [assessmentTable.kind] : [];
  return ["start", "useCases", "dataSources", ...further, ...assessment, "settings", "scales"];
}

/**
 * A template of which some tables are left out, e.g. because the workbook has its own. References to rows of such a
 * table become blank: under the same ID the user's table means something else.
 */
export function withoutParts(template: Template, left: ReadonlySet<string>): Template {
  if (left.size === 0) return template;
  const kept = Object.fromEntries(
    tablesOf(template).map(({ kind, columns, rows }) => {
      const dangling = columns
        .filter(({ key, content }) => content === "ids" && left.has(targetKind(key)))
        .map(({ key }) => key);
      return [kind, left.has(kind) ? [] : rows.map((row) => blanked(row, dangling))];
    }),
  );
  const { useCases = [], dataSources = [], ...tables } = kept;
  return { ...template, useCases, dataSources, tables };
}

function blanked(row: TemplateRow, keys: readonly string[]): TemplateRow {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
}
