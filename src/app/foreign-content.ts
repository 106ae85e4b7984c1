import { contentArea, includesCell } from "../core/sheets/covered-areas";
import type { Area, SheetSpec } from "../core/sheets/sheet-spec";
import type { OutputSheet } from "./ports";
import type { SheetState } from "./state/plan-state";

/**
 * Whether updating an output sheet in place would overwrite something that a person put there: a cell with content
 * that lies in a planned area and in none that the add-in filled last time. Without a memory of the
 * last run nobody knows, and the sheet is updated.
 */
export function wouldOverwrite(spec: SheetSpec, output: OutputSheet, earlier: SheetState | null): boolean {
  const planned = spec.blocks.flatMap((block) => contentArea(block) ?? []);
  const ours = earlier ? earlier.areas.map(areaOf) : null;
  if (ours === null) return false;
  const { firstRow, firstColumn, values } = output.cells;
  return values.some((row, rowOffset) =>
    row.some((value, columnOffset) => {
      if (value === "") return false;
      const [sheetRow, sheetColumn] = [firstRow - 1 + rowOffset, firstColumn - 1 + columnOffset];
      const includes = (area: Area) => includesCell(area, sheetRow, sheetColumn);
      return planned.some(includes) && !ours.some(includes);
    }),
  );
}

function areaOf([row, column, rows, columns]: SheetState["areas"][number]): Area {
  return { row, column, rows, columns };
}

/**
 * Rows of the add-in's tables that a person added: their first cell names no row of the last run. They would be
 * overwritten or pushed out of the table by an update in place.
 */
export function hasAddedRows(output: OutputSheet, earlier: SheetState | null): boolean {
  return output.tables.some((table) => {
    const known = earlier?.tables.find(({ name }) => name === table.name);
    if (!known || known.rows.length === 0) return false;
    return table.values.length > known.rows.length && table.values.some((row) => isAdded(row, known.rows));
  });
}

function isAdded(row: readonly unknown[], known: readonly (readonly unknown[])[]): boolean {
  const id = String(row[0] ?? "");
  return row.some((value) => value !== "") && !known.some(([key]) => key === id);
}
