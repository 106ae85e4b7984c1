import { CellStore } from "./cell-store";
import { StyleTable } from "./style-table";
import type { PageDocument } from "./page-document";
import type { WorkbookDocument, WorksheetDocument } from "./workbook-document";

/** An empty workbook without sheets; Excel never shows one, so callers add at least one. */
export function newDocument(): WorkbookDocument {
  return {
    sheets: [],
    activeSheet: 0,
    names: [],
    customXmlParts: [],
    settings: new Map(),
    styles: new StyleTable(),
    date1904: false,
    calculationMode: "Automatic",
    structureProtected: false,
    properties: { title: "", author: "", subject: "", comments: "" },
    nextId: 1,
    origin: null,
  };
}

/** An empty sheet with Excel's defaults; it is not yet part of the document. */
export function newSheet(document: WorkbookDocument, name: string): WorksheetDocument {
  return {
    id: nextGuid(document),
    name,
    visibility: "Visible",
    tabColor: null,
    showGridlines: true,
    showHeadings: true,
    cells: new CellStore(),
    columns: new Map(),
    rows: new Map(),
    standardHeight: 15,
    standardWidth: 8.43,
    merges: [],
    freeze: null,
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    hyperlinks: [],
    comments: [],
    protection: null,
    autoFilter: null,
    page: newPage(),
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    origin: null,
  };
}

/** Ids count up instead of being random: the same actions give the same file. */
export function nextGuid(document: WorkbookDocument): string {
  return `{${String(document.nextId++).padStart(8, "0")}-0000-4000-8000-000000000000}`;
}

function newPage(): PageDocument {
  return {
    orientation: "portrait",
    paperSize: "a4",
    fitToWidth: null,
    fitToHeight: null,
    scale: null,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    rowBreaks: [],
  };
}
