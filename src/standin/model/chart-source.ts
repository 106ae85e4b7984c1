import type { WorksheetDocument } from "../document/workbook-document";
import type { ChartSeriesDocument } from "../document/chart-document";
import type { CellArea } from "../document/cell-document";
import { absoluteReference } from "./addresses";
import { readText } from "./cell-content";
import { hasNumericCategories } from "./chart-types";
import type { ModelContext } from "./model-context";

export function newSeries(name: string): ChartSeriesDocument {
  return {
    name,
    nameFormula: null,
    xFormula: null,
    yFormula: null,
    sizeFormula: null,
    color: null,
    markerStyle: null,
    markerSize: null,
    showDataLabels: false,
    type: null,
  };
}

/**
 * Series of a source range: a first line of texts gives names, a first line of texts across (or of numbers, for
 * scatter charts) the categories.
 */
export function seriesFromSource(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  type: string,
  seriesBy: string,
): ChartSeriesDocument[] {
  context.ensureCalculated();
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const isText = (row: number, column: number) => typeof sheet.cells.get(row, column)?.value === "string";
  const lastCell = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  // A blank corner tells that numbers beside it are headings, e.g. years.
  const hasBlankCorner = (sheet.cells.get(area.row, area.column)?.value ?? null) === null;
  const isGrid = area.rows > 1 && area.columns > 1;
  const firstNameIsText = byRows ? isText(lastCell.row, area.column) : isText(area.row, lastCell.column);
  const namesFirst = firstNameIsText || (isGrid && hasBlankCorner);
  const firstIsText = byRows ? isText(area.row, lastCell.column) : isText(lastCell.row, area.column);
  const lines = byRows ? area.rows : area.columns;
  const categoriesFirst = lines > 1 && (firstIsText || hasNumericCategories(type));
  const offset = namesFirst ? 1 : 0;
  const line = (index: number): CellArea =>
    byRows
      ? { row: area.row + index, rows: 1, column: area.column + offset, columns: area.columns - offset }
      : { column: area.column + index, columns: 1, row: area.row + offset, rows: area.rows - offset };
  const xFormula = categoriesFirst ? absoluteReference(sheet.name, line(0)) : null;
  const first = categoriesFirst ? 1 : 0;
  const stem = context.locale.startsWith("de") ? "Datenreihe" : "Series";
  return Array.from({ length: lines - first }, (_, index) => {
    const cells = line(first + index);
    const nameCell = byRows
      ? { ...cells, column: area.column, columns: 1 }
      : { ...cells, row: area.row, rows: 1 };
    const name = namesFirst ? readText(context, sheet, nameCell)[0]![0]! : `${stem}${index + 1}`;
    const nameFormula = namesFirst ? absoluteReference(sheet.name, nameCell) : null;
    return { ...newSeries(name), nameFormula, xFormula, yFormula: absoluteReference(sheet.name, cells) };
  });
}
