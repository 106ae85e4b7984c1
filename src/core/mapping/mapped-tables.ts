import type { DataSourceColumn } from "../catalogue/data-source-columns";
import type { TableKind } from "../catalogue/table-names";
import type { UseCaseColumn } from "../records";
import type { ReadRegion } from "../tables/read-region";
import type { SourceWorkbook } from "../tables/source-workbook";
import type { TableRegion } from "../tables/table-region";
import { mappedRegions, readMappedHeaders, type MappingCatalogue } from "./apply-mapping";
import type { MappedKind, TableMapping } from "./table-mapping";

/** A remembered mapping of which something is gone. */
export interface OutdatedMapping {
  mapping: TableMapping;
  /** Null where the whole list was not found. */
  region: TableRegion | null;
  headers: readonly string[];
}

/** The lists that remembered mappings speak of, read as mapped; of several for one kind the first. */
export function mappedTables(
  source: SourceWorkbook,
  mappings: readonly TableMapping[],
  catalogues: { useCases: MappingCatalogue<UseCaseColumn>; dataSources: MappingCatalogue<DataSourceColumn> },
): { mapped: ReadonlyMap<TableKind, ReadRegion>; outdated: OutdatedMapping[] } {
  const mapped = new Map<TableKind, ReadRegion>();
  const outdated: OutdatedMapping[] = [];
  for (const { mapping, region } of mappedRegions(source, mappings)) {
    const read = region && {
      region,
      useCases: readMappedHeaders(region.headers, mapping, catalogues.useCases),
      dataSources: readMappedHeaders(region.headers, mapping, catalogues.dataSources),
    };
    const headers = read ? read[mapping.kind].missing : mapping.columns.map(({ header }) => header);
    if (headers.length > 0) outdated.push({ mapping, region, headers });
    if (read && !mapped.has(mapping.kind)) mapped.set(mapping.kind, read);
  }
  return { mapped, outdated };
}

/** Whether the rows are those of a mapped list, which is not read a second time as something else. */
export function isWithinMapped(
  { region, ...readings }: ReadRegion,
  kind: MappedKind,
  mapped: ReadonlyMap<TableKind, ReadRegion>,
): boolean {
  const name = readings[kind].matches.get("name");
  return [...mapped.values()].some(({ region: taken }) => {
    if (taken.table || region.table) return taken.table === region.table;
    const column = region.firstColumn + (name?.index ?? 0);
    const isBeside = column < taken.firstColumn || column >= taken.firstColumn + taken.headers.length;
    const isBelow = region.headerRow > taken.lastRow;
    return taken.sheet === region.sheet && !isBelow && !isBeside;
  });
}
