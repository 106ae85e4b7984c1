import type { Area, Position } from "./sheet-spec";

/** Column letters of a 0-based column number: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a cell, e.g. `C5`. */
export function addressOf(at: Position): string {
  return `${columnLetters(at.column)}${at.row + 1}`;
}

/** A1 address of a cell that stays put when copied, e.g. `$C$5`. */
export function absoluteAddressOf(at: Position): string {
  return `$${columnLetters(at.column)}$${at.row + 1}`;
}

/** A1 address of an area, e.g. `C5:E9`; a single cell as `C5`. */
export function areaAddress(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return area.rows === 1 && area.columns === 1 ? addressOf(area) : `${addressOf(area)}:${addressOf(last)}`;
}

/** An area that stays put when copied, e.g. `$C$5:$E$9`. */
export function absoluteAreaAddress(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${absoluteAddressOf(area)}:${absoluteAddressOf(last)}`;
}

/** The rows of one column as an absolute range, by its letters: `$C$5:$C$22`. */
export function addressColumn(letters: string, firstRow: number, lastRow: number): string {
  return `$${letters}$${firstRow}:$${letters}$${lastRow}`;
}
