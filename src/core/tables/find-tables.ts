import { dataSourceColumns, type DataSourceColumn } from "../catalogue/data-source-columns";
import { furtherDataSourceColumns } from "../catalogue/further-data-source-columns";
import { furtherUseCaseColumns } from "../catalogue/further-use-case-columns";
import { tableNames, tellingUseCaseHeaders, type TableKind } from "../catalogue/table-names";
import { useCaseColumns } from "../catalogue/use-case-columns";
import { isWithinMapped, mappedTables, type OutdatedMapping } from "../mapping/mapped-tables";
import type { TableMapping } from "../mapping/table-mapping";
import type { UseCaseColumn } from "../records";
import { normaliseHeader, splitHeader } from "../values/normalise-text";
import { furtherTableFit } from "./find-further-tables";
import { headerIndex, matchColumns } from "./match-columns";
import { knownSettingKeys, settingColumns } from "./setting-rows";
import type { SourceWorkbook } from "./source-workbook";
import {
  headerRowLimit,
  isBlank,
  regionCell,
  regionOfTable,
  unframedRegions,
  type TableRegion,
} from "./table-region";
import type { ReadRegion } from "./read-region";

const useCaseHeaders = headerIndex<UseCaseColumn>(useCaseColumns);
const dataSourceHeaders = headerIndex<DataSourceColumn>(dataSourceColumns);

export interface FoundRegions {
  chosen: Readonly<Record<TableKind, ReadRegion | null>>;
  ignored: readonly { kind: TableKind; region: TableRegion; instead: TableRegion }[];
  /** Remembered mappings of which something is gone. */
  outdated: readonly OutdatedMapping[];
}

const catalogues = {
  useCases: { columns: useCaseColumns, index: useCaseHeaders },
  dataSources: { columns: dataSourceColumns, index: dataSourceHeaders },
};

const kinds: readonly TableKind[] = ["settings", "useCases", "dataSources"];

/**
 * Finds the three input tables: as mapped, else by table name, else by sheet name, else by headers. Of several
 * candidates the one with most recognised columns wins, then the first in sheet order.
 */
export function findTables(source: SourceWorkbook, mappings: readonly TableMapping[] = []): FoundRegions {
  const regions = allRegions(source);
  const further = furtherPlaces(regions);
  const isPassedOver = (read: ReadRegion, kind: TableKind) => stageOf(read, kind, further) !== 4;
  const chosen: Record<TableKind, ReadRegion | null> = { useCases: null, dataSources: null, settings: null };
  const ignored: { kind: TableKind; region: TableRegion; instead: TableRegion }[] = [];
  const { mapped, outdated } = mappedTables(source, mappings, catalogues);
  for (const kind of kinds) {
    const read = mapped.get(kind);
    if (read) {
      chosen[kind] = read;
      continue;
    }
    const isFree = (each: ReadRegion) => kind === "settings" || !isWithinMapped(each, kind, mapped);
    const free = regions.filter((each) => !Object.values(chosen).includes(each) && isFree(each));
    // Settings may stand beside an unframed list, under the same header row; then both are in one region.
    const besideSettings = regions.filter((each) => each === chosen.settings && each.region.table === null);
    const stages =
      [free, besideSettings].map((each) => stagesOf(each, kind, further)).find(([first]) => first) ?? [];
    const [best] = stages[0] ?? [];
    if (!best) continue;
    chosen[kind] = best;
    for (const other of stages.flat()) {
      // A title such as „Anwendungsfälle" above the table reads like a header, but is no table that was passed over.
      const isHeadline =
        other.region.table === null &&
        other.region.sheet === best.region.sheet &&
        recognisedUsual(other, kind) < 2;
      if (other !== best && !isHeadline && isPassedOver(other, kind))
        ignored.push({ kind, region: other.region, instead: best.region });
    }
  }
  return { chosen, ignored, outdated };
}

/** The candidates by how they were found, best way first; ways without any are left out. */
function stagesOf(reads: readonly ReadRegion[], kind: TableKind, further: FurtherPlaces): ReadRegion[][] {
  return [1, 2, 3, 4]
    .map((stage) =>
      bestPerSheet(
        reads.filter((each) => stageOf(each, kind, further) === stage),
        kind,
      ),
    )
    .filter((stage) => stage.length > 0);
}

function allRegions({ sheets, tables }: SourceWorkbook): ReadRegion[] {
  const framed = tables.flatMap((table) => regionOfTable(sheets, table) ?? []);
  const unframed = sheets.flatMap((sheet, index) => unframedRegions(sheet, index, tables));
  return [...framed, ...unframed].map((region) => ({
    region,
    useCases: matchColumns(region.headers, useCaseHeaders),
    dataSources: matchColumns(region.headers, dataSourceHeaders),
  }));
}

/**
 * 1 = by table name, 2 = by sheet name, 3 = by headers, 4 = by headers where the name speaks of a further table,
 * null = not a table of this kind.
 */
function stageOf(read: ReadRegion, kind: TableKind, further: FurtherPlaces): 1 | 2 | 3 | 4 | null {
  if (!hasNeededColumns(read, kind)) return null;
  const { table, sheet } = read.region;
  const byTable = table && kindNamed(table.name);
  if (byTable) return byTable === kind ? 1 : null;
  const bySheet = kindNamed(sheet.name);
  if (bySheet) return bySheet === kind ? 2 : null;
  const isFurther = further.get(placeOf(read));
  if (isFurther || read.region.headerRow > headerRowLimit || !isRecognisedByHeaders(read, kind)) return null;
  return isFurther === undefined ? 3 : 4;
}

function kindNamed(name: string): TableKind | null {
  const plain = normaliseHeader(name);
  return kinds.find((kind) => namesByKind[kind].has(plain)) ?? null;
}

const namesByKind = Object.fromEntries(
  kinds.map((kind) => {
    const { table, sheet, synonyms } = tableNames[kind];
    return [kind, new Set([table.de, table.en, sheet.de, sheet.en, ...synonyms].map(normaliseHeader))];
  }),
) as unknown as Record<TableKind, ReadonlySet<string>>;

/** Places with the name of a further table, and whether one stands there. */
type FurtherPlaces = ReadonlyMap<string, boolean>;

/**
 * A table of risks or tools has names and owners too, but says by its own name what it is – unless its headers say
 * more of one of the kinds here: use cases on a sheet „Tools" are found where there are no others.
 */
function furtherPlaces(reads: readonly ReadRegion[]): FurtherPlaces {
  const places = new Map<string, boolean>();
  for (const read of reads) {
    const fit = furtherTableFit(read.region);
    if (fit === null) continue;
    const usual = Math.max(recognisedUsual(read, "useCases"), recognisedUsual(read, "dataSources"));
    const place = placeOf(read);
    places.set(place, places.get(place) === true || (fit > 0 && fit >= usual));
  }
  return places;
}

/** An Excel table stands for itself; the rows of a sheet outside tables are one place. */
function placeOf({ region: { table, sheet } }: ReadRegion): string {
  return table ? `table ${table.name}` : `sheet ${sheet.name}`;
}

function hasNeededColumns(read: ReadRegion, kind: TableKind): boolean {
  if (kind === "settings") return settingColumns(read.region.headers) !== null;
  return read[kind].matches.has("name");
}

/** How many columns (of settings: rows) are recognised. */
function recognised(read: ReadRegion, kind: TableKind): number {
  return kind === "settings" ? knownSettingKeys(read.region) : read[kind].matches.size;
}

/** Columns of the contract alone: further ones such as „Anbieter" stand in lists of all kinds. */
function recognisedUsual(read: ReadRegion, kind: TableKind): number {
  if (kind === "settings") return recognised(read, kind);
  return [...read[kind].matches.keys()].filter((key) => !furtherColumns[kind].has(key)).length;
}

const furtherColumns: Readonly<Record<"useCases" | "dataSources", ReadonlySet<string>>> = {
  useCases: new Set(furtherUseCaseColumns.map(({ key }) => key)),
  dataSources: new Set(furtherDataSourceColumns.map(({ key }) => key)),
};

function isRecognisedByHeaders(read: ReadRegion, kind: TableKind): boolean {
  const count = recognisedUsual(read, kind);
  switch (kind) {
    case "settings":
      return count > 0;
    case "dataSources":
      return count >= 3 && count > recognisedUsual(read, "useCases");
    case "useCases":
      if (count < recognisedUsual(read, "dataSources")) return false;
      return count >= 3 || (hasTellingHeader(read) && hasRows(read));
  }
}

function hasTellingHeader({ region }: ReadRegion): boolean {
  return region.headers.some((header) => telling.has(splitHeader(header).base));
}

const telling: ReadonlySet<string> = new Set(tellingUseCaseHeaders.map(normaliseHeader));

/** A lone word may be a headline; as a header it has names below it. */
function hasRows({ region, useCases }: ReadRegion): boolean {
  const index = useCases.matches.get("name")!.index;
  for (let row = region.headerRow + 1; row <= region.lastRow; row++) {
    if (!isBlank(regionCell(region, row, index))) return true;
  }
  return false;
}

/**
 * Best first: most columns of the contract, then the first sheet; further columns decide within a sheet only. Of the
 * rows of a sheet outside tables only the best can be the header.
 */
function bestPerSheet(reads: readonly ReadRegion[], kind: TableKind): ReadRegion[] {
  const sorted = [...reads].sort(
    (first, second) =>
      recognisedUsual(second, kind) - recognisedUsual(first, kind) ||
      first.region.sheetIndex - second.region.sheetIndex ||
      recognised(second, kind) - recognised(first, kind) ||
      first.region.headerRow - second.region.headerRow ||
      first.region.firstColumn - second.region.firstColumn,
  );
  const seen = new Set<number>();
  return sorted.filter(({ region }) => {
    if (region.table) return true;
    const isFirst = !seen.has(region.sheetIndex);
    seen.add(region.sheetIndex);
    return isFirst;
  });
}
