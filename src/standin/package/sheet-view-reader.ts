import type { PageDocument } from "../document/page-document";
import type { ColumnInfo, SheetProtection, WorksheetDocument } from "../document/workbook-document";
import { parseArea, parseAreas } from "./addresses";
import { widthFromFile } from "./column-width";
import { paperName } from "./paper-sizes";
import { parseHeaderFooter } from "./header-footer";
import { protectionOptions } from "./protection-options";
import type { SheetReadContext } from "./read-context";
import { resolveColor } from "./theme-colors";
import { booleanAttribute, child, childrenOf, descendant, numberAttribute } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { sheetColumns } from "../calculation/cell-reference";

/** Everything of a sheet that is neither cells nor an object on it: view, columns, merges, protection, page. */
export function readSheetLayout(context: SheetReadContext, sheet: WorksheetDocument): void {
  const { root } = context.xml;
  sheet.tabColor = resolveColor(descendant(root, "sheetPr", "tabColor"), context.colors);
  readView(descendant(root, "sheetViews", "sheetView"), sheet);
  const format = child(root, "sheetFormatPr");
  sheet.standardHeight = numberAttribute(format, "defaultRowHeight") ?? 15;
  const defaultWidth = numberAttribute(format, "defaultColWidth");
  const baseWidth = numberAttribute(format, "baseColWidth");
  sheet.standardWidth =
    defaultWidth !== null ? widthFromFile(defaultWidth) : baseWidth !== null ? baseWidth + 0.43 : 8.43;
  readColumns(child(root, "cols"), sheet);
  sheet.merges = childrenOf(child(root, "mergeCells"), "mergeCell")
    .map((merge) => parseArea(merge.attributes.ref ?? ""))
    .filter((area) => area !== null);
  sheet.protection = readProtection(child(root, "sheetProtection"));
  sheet.autoFilter = parseArea(child(root, "autoFilter")?.attributes.ref ?? "");
  readPage(root, sheet.page);
}

function readView(view: XmlElement | undefined, sheet: WorksheetDocument): void {
  sheet.showGridlines = booleanAttribute(view, "showGridLines", true);
  sheet.showHeadings = booleanAttribute(view, "showRowColHeaders", true);
  const pane = child(view, "pane");
  if (pane?.attributes.state?.startsWith("frozen")) {
    const rows = numberAttribute(pane, "ySplit") ?? 0;
    const columns = numberAttribute(pane, "xSplit") ?? 0;
    sheet.freeze = rows > 0 || columns > 0 ? { rows, columns } : null;
  }
  const selections = childrenOf(view, "selection");
  const active = pane?.attributes.activePane ?? "topLeft";
  const selection = selections.find((one) => (one.attributes.pane ?? "topLeft") === active) ?? selections[0];
  const area = parseAreas(selection?.attributes.sqref)[0];
  if (area) sheet.selection = area;
}

function readColumns(columns: XmlElement | undefined, sheet: WorksheetDocument): void {
  for (const element of childrenOf(columns, "col")) {
    const width = numberAttribute(element, "width");
    const characters = width === null ? null : widthFromFile(width);
    const info: ColumnInfo = {
      width: characters === sheet.standardWidth ? null : characters,
      hidden: booleanAttribute(element, "hidden", false),
      outlineLevel: numberAttribute(element, "outlineLevel") ?? 0,
      style: numberAttribute(element, "style") ?? 0,
    };
    if (info.width === null && !info.hidden && info.outlineLevel === 0 && info.style === 0) continue;
    const last = Math.min(numberAttribute(element, "max") ?? 1, sheetColumns);
    for (let column = numberAttribute(element, "min") ?? 1; column <= last; column++) {
      sheet.columns.set(column - 1, { ...info });
    }
  }
}

function readProtection(element: XmlElement | undefined): SheetProtection | null {
  if (!booleanAttribute(element, "sheet", false)) return null;
  const allowed = protectionOptions.filter(
    (option) => !booleanAttribute(element, option.attribute, option.missingForbids),
  );
  return {
    allowed: new Set(allowed.map((option) => option.name)),
    hasPassword: element?.attributes.password !== undefined || element?.attributes.hashValue !== undefined,
  };
}

const pointsPerInch = 72;

function readPage(root: XmlElement, page: PageDocument): void {
  const options = child(root, "printOptions");
  page.centerHorizontally = booleanAttribute(options, "horizontalCentered", false);
  page.centerVertically = booleanAttribute(options, "verticalCentered", false);
  page.printGridlines = booleanAttribute(options, "gridLines", false);
  page.printHeadings = booleanAttribute(options, "headings", false);
  const margins = child(root, "pageMargins");
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const inches = numberAttribute(margins, side);
    if (inches !== null) page.margins[side] = inches * pointsPerInch;
  }
  const setup = child(root, "pageSetup");
  page.orientation = setup?.attributes.orientation === "landscape" ? "landscape" : "portrait";
  page.paperSize = paperName(numberAttribute(setup, "paperSize"));
  const fits = booleanAttribute(descendant(root, "sheetPr", "pageSetUpPr"), "fitToPage", false);
  const scale = numberAttribute(setup, "scale");
  if (fits) {
    // 0 means "as many pages as it takes"; a missing attribute means one.
    page.fitToWidth = (numberAttribute(setup, "fitToWidth") ?? 1) || null;
    page.fitToHeight = (numberAttribute(setup, "fitToHeight") ?? 1) || null;
  } else if (scale !== null && scale !== 100) page.scale = scale;
  const headerFooter = child(root, "headerFooter");
  page.header = parseHeaderFooter(child(headerFooter, "oddHeader")?.text ?? "");
  page.footer = parseHeaderFooter(child(headerFooter, "oddFooter")?.text ?? "");
  page.rowBreaks = (child(root, "rowBreaks")?.children ?? []).flatMap(
    (mark) => numberAttribute(mark, "id") ?? [],
  );
}
