import type { SourceWorkbook } from "../tables/source-workbook";
import {
  cellAt,
  isBlank,
  regionCell,
  regionOfTable,
  unframedRegions,
  type TableRegion,
} from "../tables/table-region";

/** Whether a row of texts looks like a header row of a list. */
export type LooksLikeHeader = (texts: readonly string[]) => boolean;

/**
 * Everything that could be a list: Excel tables, and every row outside them as a header row, cut where a column is
 * blank from top to bottom (lists side by side) and before the next header below a blank row (lists one below the
 * other).
 */
export function listRegions(
  { sheets, tables }: SourceWorkbook,
  looksLikeHeader: LooksLikeHeader,
): TableRegion[] {
  const framed = tables.flatMap((table) => regionOfTable(sheets, table) ?? []);
  const unframed = sheets.flatMap((sheet, index) => unframedRegions(sheet, index, tables));
  return [...framed, ...unframed.flatMap(sideBySide).map((region) => cutBelow(region, looksLikeHeader))];
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
