import { furtherTables } from "../catalogue/further-tables";
import type { FurtherTable } from "../catalogue/further-table";
import type { FieldValue, FoundTable, PlanInput, TableRecord } from "../records";
import { assignIds } from "./assign-ids";
import type { FurtherRegion } from "./find-further-tables";
import type { IssueLog } from "./issue-log";
import { readFields } from "./read-fields";
import { displayed } from "./read-text";
import { RecordTable } from "./record-table";
import type { ReferenceTargets } from "./resolve-references";
import { foundTable } from "./found-table";

export interface FurtherReading {
  records: PlanInput["further"];
  tables: FoundTable[];
}

/** Reads the further tables that were found; what is wrong with a row is an issue, the row stays. */
export function readFurtherTables(
  found: readonly FurtherRegion[],
  context: { log: IssueLog; dateSystem: 1900 | 1904; targets: ReferenceTargets },
): FurtherReading {
  const records: Record<string, TableRecord[]> = {};
  const tables: FoundTable[] = [];
  for (const each of found) {
    const table = furtherTables.find(({ kind }) => kind === each.kind)!;
    const read = readRecords(table, each, context);
    records[each.kind] = [...(records[each.kind] ?? []), ...read];
    tables.push(
      foundTable(each.kind, each.region, {
        rowCount: read.length,
        unknownHeaders: each.headers.unknownHeaders,
      }),
    );
  }
  return { records, tables };
}

function readRecords(
  { columns, idPrefix }: FurtherTable,
  { region, headers }: FurtherRegion,
  context: { log: IssueLog; dateSystem: 1900 | 1904; targets: ReferenceTargets },
): TableRecord[] {
  const table = new RecordTable<string>(region, headers, context.log);
  table.reportHeaders();
  const rows = table.recordRows();
  const own = rows.map((row) => ({ id: displayed(table.cell(row, "id")).trim(), name: "" }));
  const { ids } = assignIds(own, { prefix: idPrefix, remembered: [], reserved: [] });
  return rows.map((row, index) => {
    const id = ids[index]!;
    const values: Record<string, FieldValue> = readFields(table, row, columns, { ...context, ids: [id] });
    for (const column of columns) {
      if (!column.required || (values[column.key] ?? null) !== null) continue;
      const params = { id, columnKey: column.key, effect: "other" };
      context.log.add(table.place(row, column.key), "warning", "missingValue", { ids: [id], params });
    }
    return { id, values, place: table.recordPlace(row) };
  });
}
