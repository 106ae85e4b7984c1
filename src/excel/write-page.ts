import type { SheetSpec } from "../core/sheets/sheet-spec";
import { smallStep, type WriteStep } from "./write-steps";
import { rangeOf, type WriteTarget } from "./write-target";

/** Tab colour, frozen panes and page layout. */
export function pageSteps(target: WriteTarget, spec: SheetSpec): WriteStep[] {
  return [
    smallStep(() => {
      const sheet = target.sheet();
      sheet.tabColor = spec.tabColor;
      sheet.showGridlines = false;
      freeze(target, spec);
      const layout = sheet.pageLayout;
      layout.orientation = spec.print.orientation === "landscape" ? "Landscape" : "Portrait";
      layout.paperSize = spec.print.paper === "a3" ? "A3" : "A4";
      const { fitToPagesWide, fitToPagesTall } = spec.print;
      layout.zoom = {
        horizontalFitToPages: fitToPagesWide,
        ...(fitToPagesTall ? { verticalFitToPages: fitToPagesTall } : {}),
      };
      if (spec.print.titleRows) {
        layout.setPrintTitleRows(`$${spec.print.titleRows.first + 1}:$${spec.print.titleRows.last + 1}`);
      }
      if (spec.print.titleColumns) {
        layout.setPrintTitleColumns(
          rangeOf(target, { row: 0, column: 0, rows: 1, columns: spec.print.titleColumns }).getEntireColumn(),
        );
      }
      if (spec.print.area) layout.setPrintArea(rangeOf(target, spec.print.area));
      layout.headersFooters.defaultForAllPages.centerFooter = spec.print.footer;
    }, 14),
    smallStep(() => {
      const breaks = target.sheet().horizontalPageBreaks;
      breaks.removePageBreaks();
      for (const row of spec.print.pageStarts ?? []) {
        breaks.add(rangeOf(target, { row, column: 0, rows: 1, columns: 1 }));
      }
    }, 4),
  ];
}

function freeze(target: WriteTarget, spec: SheetSpec): void {
  const panes = target.sheet().freezePanes;
  if (!spec.freeze || (spec.freeze.rows === 0 && spec.freeze.columns === 0)) {
    panes.unfreeze();
    return;
  }
  const { rows, columns } = spec.freeze;
  if (columns === 0) panes.freezeRows(rows);
  else if (rows === 0) panes.freezeColumns(columns);
  else panes.freezeAt(rangeOf(target, { row: 0, column: 0, rows, columns }));
}
