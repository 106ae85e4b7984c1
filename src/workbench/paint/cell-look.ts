import type { BorderEdge, CellStyle } from "../../standin/document/style-table";
import type { WorkbookDocument, WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellDocument } from "../../standin/document/cell-document";
import type { ConditionalLook } from "../../standin/format/conditional-look";
import type { PaintServices } from "./painted-cell";
import { tableAt, tableLook, type TableLook } from "./table-style";

/** A cell's format after row, column, table style and conditional formats have had their say. */
export interface CellLook {
  style: CellStyle;
  fill: string | null;
  color: string | null;
  bold: boolean;
  italic: boolean;
  underline: CellStyle["font"]["underline"];
  strikethrough: boolean;
  numberFormat: string;
  table: TableLook | null;
  conditional: ConditionalLook | null;
}

/** Looks of one sheet's cells; remembers them, because edges ask for neighbours. Make a new one per painting. */
export class LookResolver {
  private readonly looks = new Map<number, CellLook>();

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly sheet: WorksheetDocument,
    private readonly services: PaintServices,
  ) {}

  at(row: number, column: number): CellLook {
    const key = row * 16_384 + column;
    let look = this.looks.get(key);
    if (!look) this.looks.set(key, (look = this.resolve(row, column)));
    return look;
  }

  /**
   * The drawn line between a cell and its right or lower neighbour: the cell's own edge wins, then the neighbour's,
   * then what a table style draws.
   */
  edgeAfter(row: number, column: number, side: "right" | "bottom"): BorderEdge | null {
    const own = this.at(row, column);
    if (own.style.border[side].style !== "None") return own.style.border[side];
    const next = side === "right" ? this.at(row, column + 1) : this.at(row + 1, column);
    const opposite = next.style.border[side === "right" ? "left" : "top"];
    if (opposite.style !== "None") return opposite;
    const tableColor = side === "bottom" ? (own.table?.bottomEdge ?? next.table?.topEdge) : undefined;
    return tableColor ? { style: "Continuous", weight: "Thin", color: tableColor } : null;
  }

  private resolve(row: number, column: number): CellLook {
    const style = this.workbook.styles.get(this.styleIndex(row, column, this.sheet.cells.get(row, column)));
    const table = tableAt(this.sheet.tables, row, column);
    const tableShare = table ? tableLook(table, row, column) : null;
    const conditional = this.services.conditionalLook(row, column);
    const { font } = style;
    // Files give every cell the text colour of the default format; only another one is the cell's own.
    const ownColor = font.color === this.workbook.styles.get(0).font.color ? null : font.color;
    return {
      style,
      fill: conditional?.fill ?? style.fill.color ?? tableShare?.fill ?? null,
      color: conditional?.color ?? ownColor ?? tableShare?.color ?? font.color,
      bold: conditional?.bold ?? (font.bold || tableShare?.bold === true),
      italic: conditional?.italic ?? font.italic,
      underline: conditional?.underline ? "Single" : font.underline,
      strikethrough: conditional?.strikethrough ?? font.strikethrough,
      numberFormat: conditional?.numberFormat ?? style.numberFormat,
      table: tableShare,
      conditional,
    };
  }

  private styleIndex(row: number, column: number, cell: CellDocument | undefined): number {
    if (cell) return cell.style;
    const rowStyle = this.sheet.rows.get(row)?.style ?? 0;
    return rowStyle !== 0 ? rowStyle : (this.sheet.columns.get(column)?.style ?? 0);
  }
}
