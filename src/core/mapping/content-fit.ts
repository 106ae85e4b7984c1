import type { Column } from "../catalogue/column";
import type { ColumnContent } from "./column-content";

/** How well the cells of a column suit a column that is no rating: a factor 0–1 on the confidence of its header. */
export function contentFit({ key, content, quantity }: Column, cells: ColumnContent): number {
  if (cells.filled === 0) return 0.9;
  const share = (count: number) => count / cells.filled;
  switch (content) {
    case "id":
      return cells.distinctShare < 0.9 || cells.meanLength > 30 ? 0.4 : 1;
    case "text":
      if (share(cells.dates) > 0.5) return 0.2;
      if (share(cells.numbers) > 0.7) return 0.3;
      return textFit(key, cells);
    case "number":
      if (share(cells.numbers) < 0.6 || cells.dates > cells.numbers) return 0.25;
      if (quantity.kind === "percent") return cells.max <= 100 && cells.min >= 0 ? 1 : 0.3;
      return cells.min < 0 ? 0.4 : 1;
    case "month":
    case "date":
      return share(cells.dates) >= 0.5 ? 1 : 0.25;
    case "yesNo":
      return share(cells.yesNo) >= 0.6 ? 1 : 0.2;
    case "choice":
    case "ids":
      return share(cells.dates) > 0.5 ? 0.2 : 1;
  }
}

function textFit(key: string, { distinctShare, meanLength, filled }: ColumnContent): number {
  if (key === "name") {
    if (filled > 8 && distinctShare < 0.3) return 0.4;
    return meanLength > 150 ? 0.5 : 1;
  }
  if (key === "description") return meanLength < 12 ? 0.6 : 1;
  return meanLength > 120 ? 0.6 : 1;
}

/** Whether texts without a telling header could be the names of the rows: short, and hardly any of them twice. */
export function couldBeNames({
  filled,
  texts,
  distinctShare,
  meanLength,
  identifiers,
}: ColumnContent): boolean {
  if (filled < 2 || texts < filled * 0.9 || identifiers > filled / 2) return false;
  return distinctShare > 0.85 && meanLength >= 5 && meanLength <= 100;
}

/** Whether values without a telling header could be the rows' identifiers. */
export function couldBeIds({ filled, numbers, percents, ...cells }: ColumnContent): boolean {
  if (filled < 2 || cells.identifiers < filled || cells.distinctShare < 1) return false;
  if (cells.dates > 0 || percents > 0) return false;
  // Votes and amounts are distinct by chance; numbers that count the rows leave none out.
  return numbers === 0 || (numbers === filled && cells.integers && cells.max - cells.min === filled - 1);
}
