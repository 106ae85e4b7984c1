import type { CellArea, CellDocument } from "../document/cell-document";
import { RichApiError } from "../wire/rich-api-error";
import { RangeGeometry } from "./range-geometry";
import type { PlacedArea } from "./range-resolving";
import type { ModelContext } from "./model-context";
import { shiftFormula } from "../calculation/shift-formula";

export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

/** Copies cells; relative references move along. */
export function copyRange(context: ModelContext, from: PlacedArea, to: PlacedArea, copyType: CopyType): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(copyType)) throw new RichApiError("InvalidArgument");
  context.ensureCalculated();
  const target = RangeGeometry.requireOnSheet({
    ...to.area,
    rows: repeated(to.area.rows, from.area.rows),
    columns: repeated(to.area.columns, from.area.columns),
  });
  context.requireWritable(to.sheet, target);
  const source = snapshot(context, from);
  for (let row = 0; row < target.rows; row++) {
    for (let column = 0; column < target.columns; column++) {
      const cell = source[row % from.area.rows]![column % from.area.columns]!;
      const place = { row: target.row + row, column: target.column + column };
      const origin = {
        row: from.area.row + (row % from.area.rows),
        column: from.area.column + (column % from.area.columns),
      };
      const before = to.sheet.cells.get(place.row, place.column);
      const style = context.styleOf(to.sheet, place.row, place.column, before);
      const moved = { rows: place.row - origin.row, columns: place.column - origin.column };
      to.sheet.cells.set(place.row, place.column, copied(cell, before ?? blank(style), copyType, moved));
    }
  }
  if (copyType === "Formats") context.noteChange();
  else context.contentChanged(to.sheet, target);
}

/** A target that is a multiple of the source is filled, any other takes the source's size. */
function repeated(target: number, source: number): number {
  return target % source === 0 ? target : source;
}

function blank(style: number): CellDocument {
  return { value: null, formula: null, spill: null, spillParent: null, style };
}

function snapshot(
  context: ModelContext,
  { sheet, area }: { sheet: PlacedArea["sheet"]; area: CellArea },
): CellDocument[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const cell = sheet.cells.get(area.row + row, area.column + column);
      return { ...(cell ?? blank(context.styleOf(sheet, area.row + row, area.column + column))) };
    }),
  );
}

function copied(
  source: CellDocument,
  before: CellDocument,
  copyType: CopyType,
  moved: { rows: number; columns: number },
): CellDocument {
  if (copyType === "Formats") return { ...before, style: source.style };
  const style = copyType === "All" ? source.style : before.style;
  if (copyType === "Values" || source.formula === null) return { ...blank(style), value: source.value };
  return { ...blank(style), formula: shiftFormula(source.formula, moved.rows, moved.columns) };
}
