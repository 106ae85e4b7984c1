import type { FurtherTable } from "../catalogue/further-table";
import type { PlanInput, TableRecord } from "../records";

/** Records of a kind of table in row order; none where the workbook has no such table. */
export function recordsOf<Key extends string>(
  input: Pick<PlanInput, "further">,
  table: FurtherTable<Key>,
): readonly TableRecord<Key>[] {
  return (input.further[table.kind] ?? []) as readonly TableRecord<Key>[];
}
