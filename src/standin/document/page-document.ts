import type { CellArea } from "./cell-document";

/** How a sheet is printed. */
export interface PageDocument {
  orientation: "portrait" | "landscape";
  /** Excel.PaperType name in camel case, e.g. `a4`, `a3`, `letter`. */
  paperSize: string;
  fitToWidth: number | null;
  fitToHeight: number | null;
  scale: number | null;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  printArea: CellArea | null;
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** Rows above which a page break was set by hand, ascending. */
  rowBreaks: readonly number[];
}
