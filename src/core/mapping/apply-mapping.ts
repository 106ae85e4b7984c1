import type { HeaderIndex, HeaderProblem, HeaderReading, ColumnMatch } from "../tables/match-columns";
import { matchColumns } from "../tables/match-columns";
import type { SourceWorkbook } from "../tables/source-workbook";
import { headerRowLimit, type TableRegion } from "../tables/table-region";
import { parseUnit, unitFactor } from "../values/unit";
import type { Column } from "../catalogue/column";
import { fieldCandidates } from "./field-candidates";
import { headerKey } from "./header-words";
import { listRegions } from "./list-regions";
import type { ColumnMapping, TableMapping } from "./table-mapping";

/** The list that a remembered mapping speaks of. */
export interface MappedRegion {
  mapping: TableMapping;
  /** Null where the list is gone or has lost the header of its names. */
  region: TableRegion | null;
}

/** Finds the lists of remembered mappings: the Excel table, or the rows of the sheet that hold most of the headers. */
export function mappedRegions(source: SourceWorkbook, mappings: readonly TableMapping[]): MappedRegion[] {
  if (mappings.length === 0) return [];
  const regions = listRegions(source, looksLikeHeader);
  return mappings.map((mapping) => ({ mapping, region: regionOf(mapping, regions) }));
}

function looksLikeHeader(texts: readonly string[]): boolean {
  const known = texts.filter((text) =>
    (["useCases", "dataSources"] as const).some((kind) =>
      fieldCandidates(text, kind).some(({ confidence }) => confidence >= 0.5),
    ),
  );
  return known.length >= 2;
}

function regionOf(mapping: TableMapping, regions: readonly TableRegion[]): TableRegion | null {
  const wanted = new Set(mapping.columns.map(({ header }) => headerKey(header)));
  const name = mapping.columns.find(({ field }) => field === "name");
  const rated = regions
    .filter((region) => isOfList(region, mapping))
    .map((region) => ({ region, keys: region.headers.map(headerKey) }))
    .filter(({ keys }) => name !== undefined && keys.includes(headerKey(name.header)))
    .map(({ region, keys }) => ({ region, count: keys.filter((key) => wanted.has(key)).length }))
    .sort((first, second) => second.count - first.count);
  return rated[0]?.region ?? null;
}

function isOfList({ table, sheet, headerRow }: TableRegion, mapping: TableMapping): boolean {
  if (mapping.table !== null) return table?.name.toLowerCase() === mapping.table.toLowerCase();
  return table === null && sheet.name === mapping.sheet && headerRow <= headerRowLimit;
}

/** The columns that a mapping may name, with the headers by which they are known anyway. */
export interface MappingCatalogue<Key extends string> {
  columns: readonly Column<Key>[];
  index: HeaderIndex<Key>;
}

/** What the headers mean: as mapped first, by their own names where the mapping says nothing. */
export function readMappedHeaders<Key extends string>(
  headers: readonly string[],
  mapping: TableMapping,
  catalogue: MappingCatalogue<Key>,
): HeaderReading<Key> & { missing: readonly string[] } {
  const matches = new Map<Key, ColumnMatch<Key>>();
  const problems: HeaderProblem<Key>[] = [];
  const used = new Set<number>();
  const missing: { header: string; key: Key }[] = [];
  for (const entry of mapping.columns) {
    const index = positionOf(headers, entry, mapping);
    const column = catalogue.columns.find(({ key }) => key === entry.field);
    if (index === null) {
      if (column) missing.push({ header: entry.header, key: column.key });
      continue;
    }
    used.add(index);
    if (!column || matches.has(column.key)) continue;
    const match = matchOf(column, entry, { header: headers[index]!, index, own: catalogue.index });
    if (match) matches.set(column.key, match);
    else
      problems.push({
        code: "unknownUnit",
        key: column.key,
        index,
        header: entry.header,
        detail: entry.unit ?? "",
      });
  }
  const rest = matchColumns(
    headers.map((header, index) => (used.has(index) ? "" : header)),
    catalogue.index,
  );
  for (const [key, match] of rest.matches) {
    const first = matches.get(key);
    if (!first) matches.set(key, match);
    else
      problems.push({
        code: "duplicateColumn",
        key,
        index: match.index,
        header: match.header,
        detail: first.header,
      });
  }
  return {
    matches,
    problems: [...problems, ...rest.problems],
    unknownHeaders: rest.unknownHeaders,
    missing: missing.filter(({ key }) => !matches.has(key)).map(({ header }) => header),
  };
}

/** A header may stand twice where two lists share a row; then the one nearer to the names is meant. */
function positionOf(headers: readonly string[], entry: ColumnMapping, mapping: TableMapping): number | null {
  const positions = (header: string) =>
    headers.flatMap((each, index) => (each !== "" && headerKey(each) === headerKey(header) ? [index] : []));
  const found = positions(entry.header);
  if (found.length <= 1) return found[0] ?? null;
  const name = mapping.columns.find(({ field }) => field === "name");
  const [at = 0] = name ? positions(name.header) : [];
  return [...found].sort((first, second) => Math.abs(first - at) - Math.abs(second - at))[0]!;
}

function matchOf<Key extends string>(
  column: Column<Key>,
  { unit, scale }: ColumnMapping,
  { header, index, own }: { header: string; index: number; own: HeaderIndex<Key> },
): ColumnMatch<Key> | null {
  const plain = { column, index, header, factor: { times: 1, over: 1 }, period: null };
  if (column.quantity.kind === "rating") return scale === null ? plain : { ...plain, scale };
  if (unit === null) {
    const native = matchColumns([header], own).matches.get(column.key);
    return native ? { ...native, index } : plain;
  }
  const said = parseUnit(unit);
  const factor = said && unitFactor(column.quantity, said);
  return factor && { ...plain, factor, period: said.per };
}
