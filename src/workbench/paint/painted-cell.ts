import type { CellStyle } from "../../standin/document/style-table";
import type { CellValue } from "../../standin/document/cell-document";
import type { ConditionalLook, DataBarLook, IconLook } from "../../standin/format/conditional-look";

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
  bar: DataBarLook | null;
  icon: IconLook | null;
  /** Error messages of custom functions, comments, targets of links: shown when the mouse rests. */
  title: string;
  hasComment: boolean;
  link: boolean;
  /** A header that Excel gives a filter button. */
  hasFilter: boolean;
  /** It lies outside the painted area and only reaches into it: another pane owns it, or it is scrolled away. */
  belongsElsewhere: boolean;
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
