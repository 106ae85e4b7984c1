import type { CellStyle } from "../../standin/document/style-table";
import type { WorkbookDocument, WorksheetDocument } from "../../standin/document/workbook-document";
import { MergeIndex } from "../grid/merge-index";
import { columnPixels, pixelsToPoints } from "../grid/sheet-geometry";
import type { FormattedText } from "./painted-cell";
import { textPadding } from "./text-style";

/** Height of a line relative to the font size; Calibri 11 gives Excel's 15 points. */
const lineHeightFactor = 15 / 11;

/**
 * Points of the rows whose height follows their content and exceeds the standard: larger fonts and wrapped texts.
 * Merged cells do not count, as in Excel.
 */
export function automaticHeights(
  workbook: WorkbookDocument,
  sheet: WorksheetDocument,
  services: {
    format(value: string | number | boolean, numberFormat: string): FormattedText;
    measure(text: string, font: CellStyle["font"]): number;
  },
): Map<number, number> {
  const heights = new Map<number, number>();
  const merges = new MergeIndex(sheet.merges);
  for (const row of sheet.cells.rowNumbers()) {
    const info = sheet.rows.get(row);
    if (info && (info.hidden || info.height !== null)) continue;
    let height = sheet.standardHeight;
    for (const [column, cell] of sheet.cells.row(row)) {
      const style = workbook.styles.get(cell.style);
      const isPlain = style.font.size <= 11 && !style.alignment.wrapText;
      if (isPlain || cell.value === null || typeof cell.value === "object" || merges.at({ row, column }))
        continue;
      const characters = sheet.columns.get(column)?.width ?? sheet.standardWidth;
      const text = services.format(cell.value, style.numberFormat).text;
      const lines = style.alignment.wrapText
        ? countLines(text, columnPixels(characters) - 2 * textPadding, (part) =>
            services.measure(part, style.font),
          )
        : 1;
      height = Math.max(height, lines * style.font.size * lineHeightFactor);
    }
    if (height > sheet.standardHeight)
      heights.set(row, Math.round(pixelsToPoints(Math.ceil((height * 96) / 72)) * 100) / 100);
  }
  return heights;
}

/** Lines that a text takes when broken between words at a width in pixels. */
export function countLines(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && measure(longer) > width) {
        lines++;
        line = word;
      } else {
        line = longer;
      }
    }
    lines += Math.max(0, Math.ceil(measure(line) / Math.max(width, 1)) - 1);
  }
  return lines;
}
