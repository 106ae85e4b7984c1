import type { ReleaseLight } from "../../catalogue/column";
import type { Plan } from "../../plan";
import { briefColumns } from "./brief-columns";
import { catalogueColumns, valuesOf } from "./release-columns";
import type { ReleaseChoices, ReleasedColumn } from "./release-choice";

/** The light of a column: the user's choice, else the catalogue's; what the catalogue does not know stays back. */
export function releaseLight(column: string, choices: ReleaseChoices): ReleaseLight {
  const usual = catalogueColumns.get(column)?.usual;
  if (usual === undefined) return "holdBack";
  return (Object.hasOwn(choices, column) ? choices[column] : undefined) ?? usual;
}

/** Columns of the workbook that a model is told about, or would be if they had values, with their lights. */
export function releasedColumns(
  plan: Plan,
  choices: ReleaseChoices,
  language: "de" | "en",
): ReleasedColumn[] {
  const known = [...catalogueColumns.values()].filter(({ key }) => briefColumns.includes(key));
  return known.map(({ key, table, label, usual }) => ({
    key,
    table,
    label: label[language],
    light: releaseLight(key, choices),
    usual,
    isUsed: valuesOf(plan.input, key).some(isStated),
  }));
}

function isStated(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== "" && value !== false;
}
