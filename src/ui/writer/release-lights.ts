import type { ReleaseLight } from "../../core/catalogue/column";
import type { ReleaseChoices, ReleasedColumn } from "../../core/writing/brief/release-choice";

/** From what gives away most to what gives away nothing. */
export const lights: readonly ReleaseLight[] = ["send", "pseudonymise", "holdBack"];

/** The light that holds now: what a person just chose, else what the preview was made with. */
export function lightOf(column: ReleasedColumn, choices: ReleaseChoices | null): ReleaseLight {
  if (choices === null) return column.light;
  return Object.hasOwn(choices, column.key) ? (choices[column.key] as ReleaseLight) : column.usual;
}

/** All choices that differ from the catalogue, after one column got another light. */
export function withLight(
  columns: readonly ReleasedColumn[],
  choices: ReleaseChoices | null,
  change: { key: string; light: ReleaseLight },
): ReleaseChoices {
  const chosen = columns.map((column): [string, ReleaseLight] => [
    column.key,
    column.key === change.key ? change.light : lightOf(column, choices),
  ]);
  return Object.fromEntries(
    chosen.filter(([key, light]) => columns.some((column) => column.key === key && column.usual !== light)),
  );
}

/** More leaves the workbook than usual. */
export function isLooser(column: ReleasedColumn, light: ReleaseLight): boolean {
  return lights.indexOf(light) < lights.indexOf(column.usual);
}

/** Columns in the order given, put together by table. */
export function byTable(columns: readonly ReleasedColumn[]): { table: string; columns: ReleasedColumn[] }[] {
  const tables = new Map<string, ReleasedColumn[]>();
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return [...tables].map(([table, ofTable]) => ({ table, columns: ofTable }));
}
