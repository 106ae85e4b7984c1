import type { CellArea } from "../document/cell-document";
import { cellName, columnIndex, sheetColumns, sheetRows } from "../calculation/cell-reference";

/** `B5` → 0-based position, or null. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text.trim());
  return match && { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** `A1`, `A1:C3`, `A:C`, `1:3` → area, or null. */
export function parseArea(text: string): CellArea | null {
  const [from, to = from] = text.trim().split(":") as [string, string?];
  const first = parseCell(from);
  const last = parseCell(to!);
  if (first && last) return areaBetween(first, last);
  const columns = /^\$?([A-Za-z]{1,3})$/;
  if (columns.test(from) && columns.test(to!)) {
    const left = columnIndex(from.replace("$", ""));
    return areaBetween(
      { row: 0, column: left },
      { row: sheetRows - 1, column: columnIndex(to!.replace("$", "")) },
    );
  }
  const rows = /^\$?\d{1,7}$/;
  if (!rows.test(from) || !rows.test(to!)) return null;
  const top = Number(from.replace("$", "")) - 1;
  return areaBetween(
    { row: top, column: 0 },
    { row: Number(to!.replace("$", "")) - 1, column: sheetColumns - 1 },
  );
}

interface Place {
  row: number;
  column: number;
}

function areaBetween(a: Place, b: Place): CellArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row, b.row) - row + 1,
    columns: Math.max(a.column, b.column) - column + 1,
  };
}

export function areaAddress(area: CellArea): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Space-separated areas of `sqref`. */
export function parseAreas(text: string | undefined): CellArea[] {
  return (text ?? "")
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

export function areasAddress(areas: readonly CellArea[]): string {
  return areas.map(areaAddress).join(" ");
}

/** `'Blatt 1'!` or `Blatt1!`; quoting where it is not needed is legal, and sheets named like cells need it. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** Splits `'Blatt 1'!$A$1:$B$2` into sheet name and rest; null without a sheet. */
export function splitSheetReference(text: string): { sheet: string; reference: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text.trim());
  return match && { sheet: (match[1] ?? match[2]!).replace(/''/g, "'"), reference: match[3]! };
}
