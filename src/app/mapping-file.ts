import * as z from "zod/mini";
import { fieldsOf } from "../core/mapping/field-candidates";
import { isUsableScale } from "../core/mapping/rating-scale";
import { isSameList, type ColumnMapping, type TableMapping } from "../core/mapping/table-mapping";
import { parseUnit, unitFactor } from "../core/values/unit";
import { ratingScale } from "./state/plan-state";

const optionalText = z.optional(z.nullable(z.string()));

/** One row of a file for `--map`: as in the JSON of a run, most of it may be left out. */
const row = z.object({
  kind: z.optional(z.enum(["useCases", "dataSources"])),
  sheet: z.string(),
  table: optionalText,
  header: z.string(),
  field: z.nullable(z.string()),
  unit: optionalText,
  scale: z.optional(z.nullable(ratingScale)),
  accepted: z.optional(z.boolean()),
});

const rows = z.array(row);

export type MappingFileReading =
  | { kind: "read"; mappings: TableMapping[] }
  /** `place`: header or path within the file; `problem`: what is wrong there. */
  | { kind: "unusable"; place: string; problem: MappingFileProblem };

export type MappingFileProblem = "shape" | "field" | "scale" | "unit" | "twice" | "name";

/**
 * Reads a mapping file: a list of rows, or the JSON of a run with its list `mapping`. Rows with `accepted: false` do
 * not count, so that the JSON of a run can be edited and given back.
 */
export function readMappingFile(content: unknown): MappingFileReading {
  const parsed = rows.safeParse(rowsOf(content));
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    return { kind: "unusable", place: ["mapping", ...path].join("."), problem: "shape" };
  }
  const mappings: (TableMapping & { columns: ColumnMapping[] })[] = [];
  for (const {
    kind = "useCases",
    sheet,
    table = null,
    accepted,
    header,
    field,
    unit = null,
    scale = null,
  } of parsed.data) {
    if (accepted === false) continue;
    const problem = problemOf({ header, field, unit, scale }, kind);
    if (problem) return { kind: "unusable", place: header, problem };
    const list = mappings.find((each) => each.kind === kind && isSameList(each, { sheet, table }));
    if (list?.columns.some((each) => field !== null && each.field === field)) {
      return { kind: "unusable", place: header, problem: "twice" };
    }
    const column = { header, field, unit, scale };
    if (list) list.columns.push(column);
    else mappings.push({ kind, sheet, table, columns: [column] });
  }
  const nameless = mappings.find(({ columns }) => !columns.some(({ field }) => field === "name"));
  if (nameless) return { kind: "unusable", place: nameless.table ?? nameless.sheet, problem: "name" };
  return { kind: "read", mappings };
}

/** The list itself, or the one in the JSON of a run. */
function rowsOf(content: unknown): unknown {
  const isRun = typeof content === "object" && content !== null && "mapping" in content;
  return isRun ? content.mapping : content;
}

function problemOf(
  { field, unit, scale }: ColumnMapping,
  kind: TableMapping["kind"],
): MappingFileProblem | null {
  if (field === null) return null;
  const column = fieldsOf(kind).find(({ key }) => key === field);
  if (!column) return "field";
  if (scale && (column.quantity.kind !== "rating" || !isUsableScale(scale))) return "scale";
  if (unit === null || column.quantity.kind === "rating") return null;
  const known = parseUnit(unit);
  return known && unitFactor(column.quantity, known) ? null : "unit";
}
