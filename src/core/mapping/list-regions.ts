import type { SourceWorkbook } from "../tables/source-workbook";
import {
  cellAt,
  isBlank,
  regionCell,
  regionOfTable,
  unframedRegions,
  type TableRegion,
} from "../tables/table-region";
import { fieldCandidates } from "./field-candidates";

/** Whether a row of texts looks like a header row of a list. */
export type LooksLikeHeader = (texts: readonly string[]) => boolean;

/**
 * Everything that could be a list: Excel tables, and every row outside them as a header row, cut where a column is
 * blank from top to bottom and another list begins behind it (lists side by side) and before the next header below a blank row (lists one below the
 * other).
 */
export function listRegions(
  { sheets, tables }: SourceWorkbook,
  looksLikeHeader: LooksLikeHeader,
): TableRegion[] {
  const framed = tables.flatMap((table) => regionOfTable(sheets, table) ?? []);
  const unframed = sheets.flatMap((sheet, index) => unframedRegions(sheet, index, tables));
  return [
    ...framed,
    ...unframed
      .flatMap((region) => joined(region, sideBySide(region)))
      .map((region) => cutBelow(region, looksLikeHeader)),
  ];
}

/** The region, cut at columns that hold nothing at all. */
function sideBySide(region: TableRegion): TableRegion[] {
  const { headers } = region;
  const empty = headers.map((header, index) => header === "" && isEmptyColumn(region, index));
  const blocks: TableRegion[] = [];
  let from: number | null = null;
  for (let index = 0; index <= headers.length; index++) {
    const isGap = index === headers.length || empty[index]!;
    if (!isGap) from ??= index;
    else if (from !== null) {
      const cut = headers.slice(from, index);
      if (cut.some((header) => header !== "")) {
        blocks.push({ ...region, firstColumn: region.firstColumn + from, headers: cut });
      }
      from = null;
    }
  }
  return blocks;
}

/** Blocks of which only one has names are one list, unless one is much shorter, as a legend is. */
function joined(region: TableRegion, blocks: readonly TableRegion[]): TableRegion[] {
  const result: TableRegion[] = [];
  for (const block of blocks) {
    const before = result.at(-1);
    const belongs = before && !(isNamed(before) && isNamed(block)) && areAlike(rowsIn(before), rowsIn(block));
    if (!belongs) {
      result.push(block);
      continue;
    }
    const from = before.firstColumn - region.firstColumn;
    const to = block.firstColumn - region.firstColumn + block.headers.length;
    result[result.length - 1] = { ...before, headers: region.headers.slice(from, to) };
  }
  return result;
}

function areAlike(first: number, second: number): boolean {
  return Math.min(first, second) * 2 > Math.max(first, second);
}

function isNamed({ headers }: TableRegion): boolean {
  return headers.some((header) =>
    (["useCases", "dataSources"] as const).some((kind) =>
      fieldCandidates(header, kind).some(
        ({ column, confidence }) => column.key === "name" && confidence >= 0.5,
      ),
    ),
  );
}

function rowsIn(region: TableRegion): number {
  let rows = 0;
  for (let row = region.headerRow + 1; row <= region.lastRow; row++) {
    if (region.headers.some((_, index) => !isBlank(regionCell(region, row, index)))) rows++;
  }
  return rows;
}

function isEmptyColumn(region: TableRegion, index: number): boolean {
  for (let row = region.headerRow + 1; row <= region.lastRow; row++) {
    if (!isBlank(regionCell(region, row, index))) return false;
  }
  return true;
}

function cutBelow(region: TableRegion, looksLikeHeader: LooksLikeHeader): TableRegion {
  let afterBlank = false;
  for (let row = region.headerRow + 1; row <= region.lastRow; row++) {
    const texts = region.headers.map((_, index) => {
      const cell = region.framed?.(row, region.firstColumn + index)
        ? null
        : cellAt(region.sheet, row, region.firstColumn + index);
      return cell === null || isBlank(cell) ? "" : cell.kind === "text" ? String(cell.value).trim() : null;
    });
    const isBlankRow = texts.every((text) => text === "");
    const onlyTexts = texts.every((text) => text !== null);
    if (afterBlank && !isBlankRow && onlyTexts && looksLikeHeader(texts)) {
      return { ...region, lastRow: row - 1 };
    }
    afterBlank = isBlankRow;
  }
  return region;
}
