import type { Area, Block, SheetSpec } from "./sheet-spec";

/**
 * The areas that a sheet's blocks fill or format, so that a later, smaller run can clear what is left over and
 * touch nothing beside. Areas within the larger one of a cells or table block are left out.
 */
export function coveredAreas(spec: SheetSpec): Area[] {
  const content = spec.blocks.flatMap((block) => contentArea(block) ?? []);
  const looks = spec.blocks.flatMap((block) => lookArea(block) ?? []);
  const outside = looks.filter((area) => !content.some((larger) => contains(larger, area)));
  return uniqueAreas([...content, ...outside]);
}

/** The area of a block that writes content, or null. */
export function contentArea(block: Block): Area | null {
  if (block.kind === "table")
    return { ...block.at, rows: block.rows.length + 1, columns: block.columns.length };
  if (block.kind !== "cells" || block.rows.length === 0) return null;
  return {
    ...block.at,
    rows: block.rows.length,
    columns: Math.max(1, ...block.rows.map((row) => row.length)),
  };
}

function lookArea(block: Block): Area | null {
  switch (block.kind) {
    case "role":
    case "merge":
    case "rule":
    case "validation":
      return block.area;
    default:
      return null;
  }
}

/** Parts of `areas` that no area of `minus` covers, as rectangles. */
export function subtractAreas(areas: readonly Area[], minus: readonly Area[]): Area[] {
  return minus.reduce((rest, cut) => rest.flatMap((area) => subtract(area, cut)), [...areas]);
}

export function contains(larger: Area, area: Area): boolean {
  return (
    larger.row <= area.row &&
    larger.column <= area.column &&
    larger.row + larger.rows >= area.row + area.rows &&
    larger.column + larger.columns >= area.column + area.columns
  );
}

/** Whether a cell lies in an area. */
export function includesCell(area: Area, row: number, column: number): boolean {
  return contains(area, { row, column, rows: 1, columns: 1 });
}

function subtract(area: Area, cut: Area): Area[] {
  const top = Math.max(area.row, cut.row);
  const left = Math.max(area.column, cut.column);
  const bottom = Math.min(area.row + area.rows, cut.row + cut.rows);
  const right = Math.min(area.column + area.columns, cut.column + cut.columns);
  if (top >= bottom || left >= right) return [area];
  const pieces: Area[] = [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: bottom, column: area.column, rows: area.row + area.rows - bottom, columns: area.columns },
    { row: top, column: area.column, rows: bottom - top, columns: left - area.column },
    { row: top, column: right, rows: bottom - top, columns: area.column + area.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

function uniqueAreas(areas: readonly Area[]): Area[] {
  const byKey = new Map(
    areas.map((area) => [`${area.row},${area.column},${area.rows},${area.columns}`, area]),
  );
  return [...byKey.values()];
}
