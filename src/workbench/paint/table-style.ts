import type { TableDocument } from "../../standin/document/workbook-document";
import { contains } from "../grid/cell-areas";

/** What a table style gives a cell that has no format of its own. */
export interface TableLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  topEdge?: string;
  bottomEdge?: string;
}

/** Text colour and accents 1–6 of the Office theme; a style's number cycles through them. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/**
 * Look of a cell of a table after Excel's built-in table styles. Light and medium styles are drawn as Excel does up
 * to inner vertical lines; dark ones are drawn like the medium ones of the same accent.
 */
export function tableLook(table: TableDocument, row: number, column: number): TableLook | null {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!style) return null;
  const number = Number(style[2]);
  const accent = accents[(number - 1) % 7]!;
  const part = tablePart(table, row);
  const look = style[1] === "Light" ? lightLook(number, accent, part) : mediumLook(accent, part);
  const emphasised =
    (table.highlightFirstColumn && column === table.area.column) ||
    (table.highlightLastColumn && column === table.area.column + table.area.columns - 1);
  return emphasised ? { ...look, bold: true } : look;
}

/** The table that covers a cell, if any. */
export function tableAt(
  tables: readonly TableDocument[],
  row: number,
  column: number,
): TableDocument | undefined {
  return tables.find(({ area }) => contains(area, { row, column }));
}

type TablePart = "header" | "totals" | "band" | "plain";

function tablePart(table: TableDocument, row: number): TablePart {
  const offset = row - table.area.row;
  const last = table.area.rows - 1;
  if (table.showHeaders && offset === 0) return "header";
  if (table.showTotals && offset === last) return "totals";
  const bodyRow = offset - (table.showHeaders ? 1 : 0);
  if (table.showBandedRows && bodyRow % 2 === 0) return "band";
  return "plain";
}

function lightLook(number: number, accent: string, part: TablePart): TableLook {
  const filledHeader = number >= 8 && number <= 14;
  if (part === "header") {
    return filledHeader
      ? { fill: accent, color: "#FFFFFF", bold: true }
      : { bold: true, topEdge: accent, bottomEdge: accent };
  }
  if (part === "totals") return { bold: true, topEdge: accent, bottomEdge: accent };
  if (filledHeader) return { bottomEdge: accent };
  return part === "band" ? { fill: tint(accent, accent === accents[0] ? 0.85 : 0.8) } : {};
}

function mediumLook(accent: string, part: TablePart): TableLook {
  const edge = tint(accent, 0.4);
  if (part === "header") return { fill: accent, color: "#FFFFFF", bold: true, bottomEdge: edge };
  if (part === "totals") return { bold: true, topEdge: accent, bottomEdge: edge };
  return part === "band" ? { fill: tint(accent, 0.8), bottomEdge: edge } : { bottomEdge: edge };
}

/** Mixes a colour with white: 0.8 is Excel's „80 % heller". */
export function tint(color: string, share: number): string {
  const channel = (start: number) => {
    const value = parseInt(color.slice(start, start + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}
