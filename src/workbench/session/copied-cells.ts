import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea, CellDocument } from "../../standin/document/cell-document";
import { boundAreas, intersectAreas } from "../../standin/document/areas";
import { clearRange } from "../../standin/model/range-clearing";
import type { ModelContext } from "../../standin/model/model-context";
import { shiftFormula } from "../../standin/calculation/shift-formula";

/** What Ctrl+C or Ctrl+X took, with its formulas and formats. */
export interface CopiedCells {
  sheet: WorksheetDocument;
  area: CellArea;
  cut: boolean;
  /** As other programs get it; tells whether the clipboard still holds this. */
  text: string;
}

/** Cells as tab-separated text, as they are displayed. */
export function tabSeparated(area: CellArea, textAt: (row: number, column: number) => string): string {
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column++)
      line.push(quoted(textAt(row, column)));
    lines.push(line.join("\t"));
  }
  return lines.join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads tab-separated text as spreadsheets put it on the clipboard, with quoted cells. */
export function parseTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "") break;
    if (match[3] !== "\t") {
      if (pattern.lastIndex === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

/** The area that pasting fills: the source repeated where the selection is a multiple of it, else the source's size. */
export function pasteArea(source: { rows: number; columns: number }, selection: CellArea): CellArea {
  const fits = selection.rows % source.rows === 0 && selection.columns % source.columns === 0;
  const rows = fits ? selection.rows : source.rows;
  const columns = fits ? selection.columns : source.columns;
  return { row: selection.row, column: selection.column, rows, columns };
}

/**
 * Pastes copied cells with formulas, formats and merged areas. Cut cells are emptied and their formulas keep their
 * references, as a move does.
 * @returns the filled area
 */
export function pasteCells(
  context: ModelContext,
  copied: CopiedCells,
  target: { sheet: WorksheetDocument; area: CellArea },
): CellArea {
  const { sheet, area } = target;
  context.requireWritable(sheet, area);
  const source = snapshot(copied);
  const mergesIn = copied.sheet.merges.filter((merge) => intersectAreas(merge, copied.area));
  if (copied.cut) clearRange(context, copied.sheet, copied.area, "All");
  clearRange(context, sheet, area, "Contents");
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const from = source[row % copied.area.rows]![column % copied.area.columns]!;
      const rowsMoved = area.row + row - (copied.area.row + (row % copied.area.rows));
      const columnsMoved = area.column + column - (copied.area.column + (column % copied.area.columns));
      const formula =
        from.formula === null || copied.cut
          ? from.formula
          : shiftFormula(from.formula, rowsMoved, columnsMoved);
      const value = formula === null ? from.value : null;
      sheet.cells.set(area.row + row, area.column + column, {
        ...from,
        value,
        formula,
        spill: null,
        spillParent: null,
      });
    }
  }
  sheet.merges = sheet.merges.filter((merge) => !intersectAreas(merge, area));
  for (const merge of mergesIn) {
    sheet.merges.push({
      ...merge,
      row: merge.row - copied.area.row + area.row,
      column: merge.column - copied.area.column + area.column,
    });
  }
  context.contentChanged(sheet, area, { byPerson: true });
  return area;
}

function snapshot({ sheet, area }: CopiedCells): CellDocument[][] {
  const blank: CellDocument = { value: null, formula: null, spill: null, spillParent: null, style: 0 };
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const cell = sheet.cells.get(area.row + row, area.column + column) ?? blank;
      // What an array filled is no content of its own.
      return cell.spillParent ? { ...cell, spillParent: null } : { ...cell };
    }),
  );
}

/** Limits whole rows and columns to what is used, so that copying them stays small. */
export function usedPart(sheet: WorksheetDocument, area: CellArea): CellArea {
  const used = sheet.cells.usedArea();
  const start = { row: area.row, column: area.column, rows: 1, columns: 1 };
  return (used && intersectAreas(area, boundAreas(used, start))) ?? start;
}
