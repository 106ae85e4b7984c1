import type { Column } from "../catalogue/column";
import { furtherSettings } from "../catalogue/further-settings";
import { furtherTables } from "../catalogue/further-tables";
import { dateOf } from "../values/day";
import { isMonth } from "../values/month";
import type { Template, TemplateRow, TemplateValue } from "./template";
import { splitReferences, tablesOf, targetKind, type TemplateTable } from "./template-tables";

export type TemplateProblemKey =
  | "unknownTable"
  | "unknownField"
  | "missing"
  | "duplicateId"
  | "unknownReference"
  | "unknownModule"
  | "expectedText"
  | "expectedNumber"
  | "outOfRange"
  | "expectedYesNo"
  | "expectedMonth"
  | "expectedDay"
  | "expectedChoice"
  | "wrongShape";

/** Something that a template's author has to put right. */
export interface TemplateProblem {
  key: TemplateProblemKey;
  /** From the whole to the field, e.g. `["useCases", "UC-03", "benefit"]`. */
  path: readonly string[];
  /** What stands there, and what is possible. */
  params: Readonly<Record<string, string>>;
}

/** Holds a template against the catalogue, so that nothing misspelt is silently left out of a workbook. */
export function checkTemplate(template: Template): TemplateProblem[] {
  const kinds = furtherTables.map(({ kind }) => kind);
  return [
    ...Object.keys(template.tables)
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => problem("unknownTable", ["tables", kind], { known: kinds.join(", ") })),
    ...checkSettings(template),
    ...tablesOf(template).flatMap((table) => checkTable(table, template)),
    ...checkModules(template),
  ];
}

function checkSettings({ settings }: Template): TemplateProblem[] {
  const known = furtherSettings.map(({ key }) => key);
  return Object.keys(settings.further ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => problem("unknownField", ["settings", "further", key], { known: known.join(", ") }));
}

function checkModules({ modules, useCases }: Template): TemplateProblem[] {
  const names = modules.map(({ name }) => name);
  return useCases.flatMap((row, index) =>
    row.module === undefined || names.includes(String(row.module))
      ? []
      : problem("unknownModule", ["useCases", rowName(row, index), "module"], {
          value: String(row.module),
          known: names.join("; "),
        }),
  );
}

function checkTable({ kind, columns, rows }: TemplateTable, template: Template): TemplateProblem[] {
  const seen = new Set<string>();
  const known = columns.map(({ key }) => key).join(", ");
  return rows.flatMap((row, index) => {
    const path = [kind, rowName(row, index)];
    const problems: TemplateProblem[] = columns
      .filter((column) => column.required && (row[column.key] ?? "") === "")
      .map(({ key }) => problem("missing", [...path, key]));
    const id = String(row.id ?? "");
    if (id !== "" && seen.has(id)) problems.push(problem("duplicateId", [...path, "id"], { value: id }));
    seen.add(id);
    for (const [key, value] of Object.entries(row)) {
      const column = columns.find((each) => each.key === key);
      if (!column) problems.push(problem("unknownField", [...path, key], { known }));
      else if (value !== undefined) problems.push(...checkValue(column, value, [...path, key], template));
    }
    return problems;
  });
}

function checkValue(
  column: Column,
  value: TemplateValue,
  path: readonly string[],
  template: Template,
): TemplateProblem[] {
  const params = { value: String(value) };
  if (column.content === "ids") return checkReferences(column.key, value, path, template);
  if (column.content === "choice") {
    const choices = (column.choices ?? []).map(({ key }) => key);
    return choices.includes(String(value))
      ? []
      : [problem("expectedChoice", path, { ...params, known: choices.join(", ") })];
  }
  const key = wrongKind(column, value);
  return key ? [problem(key, path, { ...params, ...rangeOf(column) })] : [];
}

function wrongKind({ content, range }: Column, value: TemplateValue): TemplateProblemKey | null {
  switch (content) {
    case "number":
      if (typeof value !== "number") return "expectedNumber";
      return range && (value < range.min || value > range.max) ? "outOfRange" : null;
    case "yesNo":
      return typeof value === "boolean" ? null : "expectedYesNo";
    case "month":
      return typeof value === "string" && isMonth(value) ? null : "expectedMonth";
    case "date":
      return isDay(value) ? null : "expectedDay";
    default:
      return typeof value === "string" ? null : "expectedText";
  }
}

function isDay(value: TemplateValue): boolean {
  const [year = 0, month = 0, day = 0] = String(value).split("-").map(Number);
  return dateOf(year, month, day) === value;
}

function checkReferences(
  columnKey: string,
  value: TemplateValue,
  path: readonly string[],
  template: Template,
): TemplateProblem[] {
  const targets = template[targetKind(columnKey)];
  const known = new Set(targets.flatMap((row) => [row.id, row.name]));
  return splitReferences(value)
    .filter((reference) => !known.has(reference))
    .map((reference) => problem("unknownReference", path, { value: reference }));
}

const rangeOf = ({ range }: Column): Record<string, string> =>
  range ? { min: String(range.min), max: String(range.max) } : {};

/** A row's ID, else its name, else its number. */
const rowName = (row: TemplateRow, index: number): string => String(row.id ?? row.name ?? `#${index + 1}`);

function problem(
  key: TemplateProblemKey,
  path: readonly string[],
  params: Readonly<Record<string, string>> = {},
): TemplateProblem {
  return { key, path, params };
}
