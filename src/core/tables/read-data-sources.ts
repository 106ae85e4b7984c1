import type { DataSourceColumn } from "../catalogue/data-source-columns";
import { furtherDataSourceColumns } from "../catalogue/further-data-source-columns";
import type { DataSource } from "../records";
import { readinessRatings } from "../scoring/data-readiness";
import { assignIds, type IdAssignment } from "./assign-ids";
import type { IssueLog } from "./issue-log";
import { readYesNo } from "./read-yes-no";
import { namedRows } from "./read-use-cases";
import type { RecordTable } from "./record-table";
import { readFurtherFields } from "./read-fields";
import { referenceTargets, type ReferenceTargets } from "./resolve-references";
import { isBlank } from "./table-region";

/** Reads the data-source table; IDs follow the same rules as those of use cases, assigned ones are DQ-01 …. */
export function readDataSources(
  table: RecordTable<DataSourceColumn>,
  {
    log,
    dateSystem,
    remembered,
  }: { log: IssueLog; dateSystem: 1900 | 1904; remembered: readonly IdAssignment[] },
): { dataSources: DataSource[]; assignments: IdAssignment[] } {
  table.reportHeaders();
  const { named, reserved } = namedRows<DataSourceColumn>(table, log);
  const { ids, duplicates, assignments } = assignIds(named, { prefix: "DQ", remembered, reserved });
  for (const { row, sharedId } of duplicates) {
    const detail = { ids: [ids[row]!, sharedId], params: { id: sharedId, newId: ids[row]! } };
    log.add(table.place(named[row]!.row, "id"), "warning", "duplicateId", detail);
  }
  const targets = referenceTargets(named.map(({ name }, index) => ({ name, id: ids[index]! })));
  const dataSources = named.map(({ row, name }, index) =>
    readDataSource({ table, dateSystem, targets }, row, { id: ids[index]!, name }),
  );
  reportMissingRatings(table, dataSources, log);
  return { dataSources, assignments };
}

/** A blank rating leaves open how far the data carry, so scores that depend on it become ranges. */
function reportMissingRatings(
  table: RecordTable<DataSourceColumn>,
  dataSources: readonly DataSource[],
  log: IssueLog,
) {
  for (const key of readinessRatings) {
    if (!table.has(key)) continue;
    for (const { id, place } of dataSources) {
      if (!isBlank(table.cell(place.row, key))) continue;
      const params = { id, columnKey: key, effect: "readinessRange" };
      log.add(table.place(place.row, key), "warning", "missingValue", { ids: [id], params });
    }
  }
}

interface SourceReader {
  table: RecordTable<DataSourceColumn>;
  dateSystem: 1900 | 1904;
  targets: ReferenceTargets;
}

function readDataSource(
  { table, dateSystem, targets }: SourceReader,
  row: number,
  named: { id: string; name: string },
): DataSource {
  const ids = [named.id];
  const text = (key: DataSourceColumn) => table.text(row, key, ids);
  const rating = (key: DataSourceColumn) => table.number(row, key, ids);
  const yesNo = (key: DataSourceColumn) => readYesNo(table.cell(row, key), table.context(row, key, ids));
  return {
    ...named,
    system: text("system"),
    owner: text("owner"),
    format: text("format"),
    completeness: rating("completeness"),
    timeliness: rating("timeliness"),
    consistency: rating("consistency"),
    relevance: rating("relevance"),
    personalData: yesNo("personalData"),
    silo: yesNo("silo"),
    api: yesNo("api"),
    further: readFurtherFields<DataSourceColumn>(table, row, furtherDataSourceColumns, {
      dateSystem,
      targets,
      ids,
    }),
    place: table.recordPlace(row),
  };
}
