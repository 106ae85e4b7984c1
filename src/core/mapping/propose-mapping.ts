import { findFurtherTables } from "../tables/find-further-tables";
import { settingColumns } from "../tables/setting-rows";
import type { SourceWorkbook } from "../tables/source-workbook";
import { isBlank, regionCell, type TableRegion } from "../tables/table-region";
import { fieldCandidates } from "./field-candidates";
import { listRegions } from "./list-regions";
import { proposeColumns, type ColumnProposal } from "./propose-columns";
import type { MappedKind, TableMapping } from "./table-mapping";

/** From this confidence on a proposal is taken over without asking (`--map auto`). */
export const acceptFrom = 0.6;

/** A list of the workbook with what its columns probably are. */
export interface ListProposal {
  kind: MappedKind;
  region: TableRegion;
  /** Rows below the header that hold something. */
  rowCount: number;
  /** Every header that is not blank, in sheet order. */
  columns: readonly ColumnProposal[];
  /** Sum of the confidences, for choosing among lists. */
  weight: number;
}

/**
 * Proposes for every sheet and table that could be a list of use cases or of data sources what its columns are.
 * Best lists first; settings and further input tables are left out. The order of columns and rows plays no part in
 * what is proposed.
 */
export function proposeMapping(source: SourceWorkbook): ListProposal[] {
  const candidates = new Candidates();
  const further = new Set(
    findFurtherTables(source, []).map(({ region }) => `${region.sheet.name}|${region.table?.name ?? ""}`),
  );
  const regions = listRegions(source, (texts) => candidates.score(texts).count >= 2)
    .filter((region) => settingColumns(region.headers) === null)
    .filter((region) => !further.has(`${region.sheet.name}|${region.table?.name ?? ""}`));
  return bestHeaders(regions, candidates)
    .flatMap((region) => proposalOf(region, candidates) ?? [])
    .sort(
      (first, second) => second.weight - first.weight || first.region.sheetIndex - second.region.sheetIndex,
    );
}

/** What headers may mean, each looked up once. */
class Candidates {
  private readonly known = new Map<string, ReturnType<typeof fieldCandidates>>();

  of(header: string, kind: MappedKind) {
    const key = `${kind}|${header}`;
    const found = this.known.get(key) ?? fieldCandidates(header, kind);
    this.known.set(key, found);
    return found;
  }

  /** How much a row of texts is like a header row. */
  score(texts: readonly string[]): { count: number; weight: number } {
    const scores = (["useCases", "dataSources"] as const).map((kind) => {
      const fields = new Map<string, number>();
      for (const text of texts) {
        for (const { column, confidence } of this.of(text, kind)) {
          if (confidence >= 0.5) fields.set(column.key, Math.max(confidence, fields.get(column.key) ?? 0));
        }
      }
      const confidences = [...fields.values()];
      // Each text can mean one column only, whatever it is like.
      const count = Math.min(confidences.length, texts.filter((text) => text !== "").length);
      return {
        count,
        weight: confidences
          .sort((a, b) => b - a)
          .slice(0, count)
          .reduce((sum, each) => sum + each, 0),
      };
    });
    return scores.reduce((best, each) => (each.weight > best.weight ? each : best));
  }
}

/** Of overlapping blocks on a sheet outside tables only the one with the best header row stays. */
function bestHeaders(regions: readonly TableRegion[], candidates: Candidates): TableRegion[] {
  const rated = regions
    .map((region) => ({ region, ...candidates.score(region.headers) }))
    .filter(({ region, count }) => count >= (region.table ? 1 : 2) && region.lastRow > region.headerRow)
    .sort(
      (first, second) => second.weight - first.weight || first.region.headerRow - second.region.headerRow,
    );
  const chosen: TableRegion[] = [];
  for (const { region } of rated) {
    if (region.table || !chosen.some((each) => overlaps(each, region))) chosen.push(region);
  }
  return chosen;
}

function overlaps(first: TableRegion, second: TableRegion): boolean {
  if (first.table !== null || first.sheetIndex !== second.sheetIndex) return false;
  const apartSideways =
    first.firstColumn + first.headers.length <= second.firstColumn ||
    second.firstColumn + second.headers.length <= first.firstColumn;
  const apartDown = first.lastRow < second.headerRow || second.lastRow < first.headerRow;
  return !apartSideways && !apartDown;
}

function proposalOf(region: TableRegion, candidates: Candidates): ListProposal | null {
  const cellsOf = (index: number) =>
    Array.from({ length: region.lastRow - region.headerRow }, (_, row) =>
      regionCell(region, region.headerRow + 1 + row, index),
    );
  const cells = region.headers.map((_, index) => cellsOf(index));
  const rowCount = (cells[0] ?? []).filter((_, row) => cells.some((column) => !isBlank(column[row]!))).length;
  if (rowCount === 0) return null;
  const proposals = (["useCases", "dataSources"] as const).map((kind): ListProposal => {
    const columns = proposeColumns(
      region.headers.map((header, index) => ({ header, cells: cells[index]! })),
      { kind, candidatesOf: (header) => candidates.of(header, kind) },
    );
    const weight = columns.reduce((sum, { field, confidence }) => sum + (field === null ? 0 : confidence), 0);
    return { kind, region, rowCount, columns, weight };
  });
  const [useCases, dataSources] = proposals as [ListProposal, ListProposal];
  return dataSources.weight > useCases.weight ? dataSources : useCases;
}

/** The mapping of a proposal: its columns from a confidence on; null where the rows would have no name. */
export function mappingOf(proposal: ListProposal, from: number = acceptFrom): TableMapping | null {
  const columns = proposal.columns
    .filter(({ field, confidence }) => field !== null && confidence >= from)
    .map(({ header, field, unit, scale }) => ({ header, field, unit, scale }));
  const { sheet, table } = proposal.region;
  const isNamed = columns.some(({ field }) => field === "name");
  // One lone name is too little to take a foreign list for one of use cases.
  if (!isNamed || columns.length < 3) return null;
  return { kind: proposal.kind, sheet: sheet.name, table: table?.name ?? null, columns };
}
