import type { CellStyle } from "../../standin/document/style-table";
import type { CellValue } from "../../standin/document/workbook-document";

/** Everything the page needs to draw one cell; positions in pixels from the sheet's top left corner. */
export interface PaintedCell {
  row: number;
  column: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Rows and columns that it covers: more than 1 for a merged area. */
  rows: number;
  columns: number;
  text: string;
  /** Inline style of the box: background and edges. */
  boxStyle: string;
  /** Inline style of the text inside. */
  textStyle: string;
  /** What a conditional format draws inside, besides colours. */
  bar: PaintedBar | null;
  icon: PaintedIcon | null;
  /** Error messages of custom functions, comments, targets of links: shown when the mouse rests. */
  title: string;
  hasComment: boolean;
  link: boolean;
  /** It lies outside the painted area and only reaches into it: another pane owns it, or it is scrolled away. */
  belongsElsewhere: boolean;
}

/** A data bar, as fractions of the cell's width. */
export interface PaintedBar {
  from: number;
  to: number;
  color: string;
  gradient: boolean;
}

export interface PaintedIcon {
  set: string;
  /** 0 = lowest. */
  index: number;
}

/** What conditional formats do to one cell. */
export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  numberFormat?: string;
  bar?: PaintedBar;
  icon?: PaintedIcon;
  hideValue?: boolean;
}

export interface FormattedText {
  text: string;
  /** A colour that the number format asks for, e.g. `[Rot]`. */
  color: string | null;
}

/** What painting asks of others, so that it stays a pure function of the document. */
export interface PaintServices {
  format(value: CellValue, numberFormat: string): FormattedText;
  conditionalLook(row: number, column: number): ConditionalLook | null;
  /** Pixels of a text at 100 %. */
  measure(text: string, font: CellStyle["font"]): number;
}
