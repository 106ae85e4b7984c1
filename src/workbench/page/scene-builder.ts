import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellValue } from "../../standin/document/cell-document";
import { formatNumber } from "../../standin/format/format-number";
import { chartSvg } from "../chart/chart-svg";
import type { FloatingObject } from "../grid/floating-layer";
import type { GridScene } from "../grid/grid-scene";
import type { CellPosition } from "../grid/cell-areas";
import { columnCharacters, columnPixels, sheetGeometry } from "../grid/sheet-geometry";
import { automaticHeights } from "../paint/automatic-heights";
import type { FormattedText, PaintServices } from "../paint/painted-cell";
import { createTextMeasure } from "../paint/text-measure";
import type { WorkbookSession } from "../session/workbook-session";
import type { WorkbenchWords } from "../words";

/** Everything of a scene but the selection, which moves without the cells being painted anew. */
export type SheetScene = Omit<GridScene, "selection"> & { revision: number };

/** Pixels at 100 % that a column is wider than its widest text. */
const cellPadding = 12;

/** Prepares the active sheet for painting. Measured texts are remembered across calls. */
export class SceneBuilder {
  private readonly measure = createTextMeasure();

  constructor(private readonly words: WorkbenchWords) {}

  /** Whether a scene still shows what the workbook holds. */
  isCurrent(scene: SheetScene, session: WorkbookSession, zoom: number): boolean {
    return (
      scene.sheet === session.sheet && scene.revision === session.revision && scene.geometry.zoom === zoom
    );
  }

  build(session: WorkbookSession, zoom: number): SheetScene {
    const { workbook, sheet } = session;
    const format = this.formatter(session);
    const heights = automaticHeights(workbook, sheet, { format, measure: this.measure });
    const services: PaintServices = {
      format,
      measure: this.measure,
      conditionalLook: session.conditionalFormats.looks(sheet),
    };
    return {
      revision: session.revision,
      workbook,
      sheet,
      services,
      geometry: sheetGeometry(sheet, zoom, heights),
      floating: this.charts(session, (value, numberFormat) => format(value, numberFormat).text),
    };
  }

  /** Pixels at 100 % that a column needs for its unwrapped texts, or null for an empty column. */
  widthToFit(session: WorkbookSession, column: number): number | null {
    const format = this.formatter(session);
    const { sheet, workbook } = session;
    let widest: number | null = null;
    for (const row of sheet.cells.rowNumbers()) {
      const cell = sheet.cells.get(row, column);
      if (!cell || cell.value === null || isMerged(sheet, row, column)) continue;
      const style = workbook.styles.get(cell.style);
      if (style.alignment.wrapText) continue;
      const width = this.measure(format(cell.value, style.numberFormat).text, style.font);
      widest = Math.max(widest ?? 0, width + cellPadding + style.alignment.indent * 9);
    }
    return widest;
  }

  /**
   * Excel widens a column of standard width when a date or another formatted number is typed that does not fit;
   * a plain number is shortened instead.
   */
  widenForEntry(session: WorkbookSession, sheet: WorksheetDocument, { row, column }: CellPosition): void {
    const cell = sheet.cells.get(row, column);
    const info = sheet.columns.get(column);
    if (typeof cell?.value !== "number" || (info && info.width !== null)) return;
    const { numberFormat, font } = session.workbook.styles.get(cell.style);
    if (numberFormat === "General" || isMerged(sheet, row, column)) return;
    const needed = this.measure(this.formatter(session)(cell.value, numberFormat).text, font) + cellPadding;
    if (needed <= columnPixels(sheet.standardWidth)) return;
    session.attempt((context) => {
      const before = info ?? { hidden: false, outlineLevel: 0, style: 0 };
      sheet.columns.set(column, { ...before, width: columnCharacters(Math.ceil(needed)) });
      context.noteChange();
    });
  }

  /** What a cell shows, whether it fits or not. */
  textAt(session: WorkbookSession, row: number, column: number): string {
    const cell = session.sheet.cells.get(row, column);
    if (!cell) return "";
    return this.formatter(session)(cell.value, session.workbook.styles.get(cell.style).numberFormat).text;
  }

  formatter(session: WorkbookSession): (value: CellValue, numberFormat: string) => FormattedText {
    const options = { locale: session.locale, date1904: session.workbook.date1904 };
    return (value, numberFormat) => {
      const { text, color } = formatNumber(value, numberFormat, options);
      return { text, color: color ?? null };
    };
  }

  private charts(
    { sheet, workbook }: WorkbookSession,
    format: (value: CellValue, numberFormat: string) => string,
  ): FloatingObject[] {
    return sheet.charts.map((chart) => ({
      id: chart.id,
      label: this.words.chart(chart.title.visible ? chart.title.text : chart.name),
      frame: chart.frame,
      svg: chartSvg(chart, workbook, format),
    }));
  }
}

function isMerged(sheet: WorksheetDocument, row: number, column: number): boolean {
  return sheet.merges.some(
    (it) => row >= it.row && row < it.row + it.rows && column >= it.column && column < it.column + it.columns,
  );
}
