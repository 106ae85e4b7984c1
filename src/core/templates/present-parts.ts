import { findFurtherTables } from "../tables/find-further-tables";
import { findTables } from "../tables/find-tables";
import type { SourceWorkbook } from "../tables/source-workbook";

/** Kinds of input tables that a workbook has already; a second one of a kind would compete with the user's own. */
export function presentKinds(source: SourceWorkbook): ReadonlySet<string> {
  const { chosen } = findTables(source);
  const plan = Object.entries(chosen).filter(([, read]) => read !== null);
  const taken = plan.flatMap(([, read]) => read?.region ?? []);
  const further = findFurtherTables(source, taken);
  return new Set([...plan.map(([kind]) => kind), ...further.map(({ kind }) => kind)]);
}
