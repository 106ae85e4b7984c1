import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea, CellDocument, CellValue } from "../document/cell-document";
import { formatNumber } from "../format/format-number";
import { toLocalFormula } from "../format/formula-language";
import { showFormula, tableAt } from "./structured-references";
import type { ModelContext } from "./model-context";

/** A cell as office.js carries it. */
export type WireValue = string | number | boolean;

type CellReader<Result> = (cell: CellDocument | undefined, row: number, column: number) => Result;

/** Calls `read` for each cell of an area, row by row. */
function readMatrix<Result>(sheet: WorksheetDocument, area: CellArea, read: CellReader<Result>): Result[][] {
  const matrix: Result[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.cells.row(row);
    const line: Result[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(read(cells.get(column), row, column));
    }
    matrix.push(line);
  }
  return matrix;
}

export function wireValue(value: CellValue): WireValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function readValues(sheet: WorksheetDocument, area: CellArea): WireValue[][] {
  return readMatrix(sheet, area, (cell) => (cell ? wireValue(cell.value) : ""));
}

/** Formulas in en-US with leading `=`, values where there are none. */
export function readFormulas(sheet: WorksheetDocument, area: CellArea): WireValue[][] {
  return readMatrix(sheet, area, (cell, row, column) => {
    if (!cell) return "";
    return cell.formula === null
      ? wireValue(cell.value)
      : `=${showFormula(sheet, cell.formula, row, column)}`;
  });
}

/** Formulas in the language of a locale, values where there are none. */
export function readLocalFormulas(sheet: WorksheetDocument, area: CellArea, locale: string): WireValue[][] {
  return readMatrix(sheet, area, (cell, row, column) => {
    if (!cell) return "";
    if (cell.formula === null) return wireValue(cell.value);
    return `=${toLocalFormula(cell.formula, { locale, table: tableAt(sheet, row, column)?.name ?? null })}`;
  });
}

export function readNumberFormats(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
): string[][] {
  const { styles } = context.document;
  return readMatrix(sheet, area, (cell, row, column) => {
    return styles.get(context.styleOf(sheet, row, column, cell)).numberFormat;
  });
}

/** What the user sees. */
export function readText(context: ModelContext, sheet: WorksheetDocument, area: CellArea): string[][] {
  const { styles, date1904 } = context.document;
  const options = { locale: context.locale, date1904 };
  // Ratings, months and names repeat; rendering a value costs far more than finding it again.
  const shownByFormat = new Map<string, Map<CellValue, string>>();
  return readMatrix(sheet, area, (cell) => {
    if (!cell || cell.value === null) return "";
    const { numberFormat } = styles.get(cell.style);
    let shown = shownByFormat.get(numberFormat);
    if (!shown) shownByFormat.set(numberFormat, (shown = new Map()));
    let text = shown.get(cell.value);
    if (text === undefined)
      shown.set(cell.value, (text = formatNumber(cell.value, numberFormat, options).text));
    return text;
  });
}

/** Excel.RangeValueType of each cell. */
export function readValueTypes(sheet: WorksheetDocument, area: CellArea): string[][] {
  return readMatrix(sheet, area, (cell) => (cell ? valueType(cell.value) : "Empty"));
}

function valueType(value: CellValue): string {
  switch (typeof value) {
    case "number":
      return "Double";
    case "string":
      return "String";
    case "boolean":
      return "Boolean";
    default:
      return value === null ? "Empty" : "Error";
  }
}
