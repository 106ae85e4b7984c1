import { furtherTables } from "../catalogue/further-tables";
import type { FurtherTable } from "../catalogue/further-table";
import { normaliseHeader } from "../values/normalise-text";
import { headerIndex, matchColumns, type HeaderReading } from "./match-columns";
import type { SourceWorkbook } from "./source-workbook";
import { regionOfTable, unframedRegions, type TableRegion } from "./table-region";

export interface FurtherRegion {
  kind: string;
  region: TableRegion;
  headers: HeaderReading<string>;
}

/** The first table or, without one, the best header row of the sheet that carries a further table's name. */
export function findFurtherTables(
  source: SourceWorkbook,
  taken: readonly TableRegion[],
): readonly FurtherRegion[] {
  const isFree = (region: TableRegion) =>
    !taken.some(
      (other) =>
        other.sheet === region.sheet &&
        other.headerRow === region.headerRow &&
        other.firstColumn === region.firstColumn,
    );
  return furtherTables.flatMap((table) => {
    const [best] = [...byTableName(source, table), ...bySheetName(source, table)].filter(
      ({ region, headers }) => isFree(region) && hasNeeded(table, headers),
    );
    return best ?? [];
  });
}

/**
 * How many columns a region has of the further table that it is named like: 0 where it can't be that table, null
 * where its name speaks of none.
 */
export function furtherTableFit(region: TableRegion): number | null {
  const names = [region.table?.name, region.sheet.name].flatMap((name) => name ?? []);
  const named = furtherTables.filter((table) => names.some((name) => isNamed(table, name)));
  if (named.length === 0) return null;
  const counts = named.map((table) => {
    const { headers } = readRegion(table, region);
    return hasNeeded(table, headers) ? headers.matches.size : 0;
  });
  return Math.max(...counts);
}

function byTableName({ sheets, tables }: SourceWorkbook, further: FurtherTable): FurtherRegion[] {
  return tables
    .filter(({ name }) => isNamed(further, name))
    .flatMap((table) => regionOfTable(sheets, table) ?? [])
    .map((region) => readRegion(further, region));
}

function bySheetName({ sheets, tables }: SourceWorkbook, further: FurtherTable): FurtherRegion[] {
  return sheets.flatMap((sheet, index) => {
    if (!isNamed(further, sheet.name)) return [];
    const framed = tables
      .filter((table) => table.sheet === sheet.name)
      .flatMap((table) => regionOfTable(sheets, table) ?? []);
    return [...framed, ...unframedRegions(sheet, index, tables)]
      .map((region) => readRegion(further, region))
      .sort((first, second) => second.headers.matches.size - first.headers.matches.size);
  });
}

function readRegion(further: FurtherTable, region: TableRegion): FurtherRegion {
  return { kind: further.kind, region, headers: matchColumns(region.headers, headerIndex(further.columns)) };
}

/** A required column has to be there, and of others at least one: a lone headline is no table. */
function hasNeeded({ columns }: FurtherTable, { matches }: HeaderReading<string>): boolean {
  return (
    matches.size >= Math.min(2, columns.length) &&
    columns.every(({ key, required }) => !required || matches.has(key))
  );
}

function isNamed({ table, sheet, synonyms }: FurtherTable, name: string): boolean {
  const plain = normaliseHeader(name);
  return [table.de, table.en, sheet.de, sheet.en, ...synonyms].some(
    (each) => normaliseHeader(each) === plain,
  );
}
