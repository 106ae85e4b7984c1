import type { CellArea } from "./cell-document";
import type { ChartDocument } from "./chart-document";
import type { CellStore } from "./cell-store";
import type { PageDocument } from "./page-document";
import type { ValidationDocument } from "./validation-document";
import type { StyleTable } from "./style-table";

/**
 * The stand-in's workbook as plain state: what the object model changes, the engine calculates, the grid paints and
 * the package writer saves. All rows and columns are 0-based here; A1 text exists only at the edges.
 */
export interface WorkbookDocument {
  sheets: WorksheetDocument[];
  /** Index into {@link sheets}. */
  activeSheet: number;
  names: DefinedName[];
  customXmlParts: CustomXmlPart[];
  /** `Office.context.document.settings` and `workbook.settings`: one store, JSON texts by key. */
  settings: Map<string, string>;
  styles: StyleTable;
  date1904: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Workbook structure is protected: sheets can't be added, removed, renamed or moved. */
  structureProtected: boolean;
  properties: { title: string; author: string; subject: string; comments: string };
  /** Next number for ids that must be unique within the document. */
  nextId: number;
  /** Present when the workbook was opened from a file; opaque to everyone but the package reader and writer. */
  origin: unknown;
}

export interface WorksheetDocument {
  /** Stable identity, `{GUID}`; survives renaming and moving. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  cells: CellStore;
  /** Only deviations from the default; key = 0-based index. */
  columns: Map<number, ColumnInfo>;
  rows: Map<number, RowInfo>;
  /** Points. */
  standardHeight: number;
  /** Characters of the default font. */
  standardWidth: number;
  merges: CellArea[];
  freeze: { rows: number; columns: number } | null;
  tables: TableDocument[];
  conditionalFormats: ConditionalFormatDocument[];
  validations: ValidationDocument[];
  charts: ChartDocument[];
  hyperlinks: HyperlinkDocument[];
  comments: CommentDocument[];
  protection: SheetProtection | null;
  autoFilter: CellArea | null;
  page: PageDocument;
  selection: CellArea;
  /** Part this sheet was read from; opaque to everyone but the package reader and writer. */
  origin: unknown;
}

export interface ColumnInfo {
  /** Characters of the default font; null = standard. */
  width: number | null;
  hidden: boolean;
  outlineLevel: number;
  /** Style of empty cells in it. */
  style: number;
}

export interface RowInfo {
  /** Points; null = automatic. */
  height: number | null;
  hidden: boolean;
  outlineLevel: number;
  style: number;
}

export interface TableDocument {
  id: string;
  name: string;
  /** Including header and totals rows. */
  area: CellArea;
  showHeaders: boolean;
  showTotals: boolean;
  columns: TableColumnDocument[];
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  origin: unknown;
}

export interface TableColumnDocument {
  id: number;
  name: string;
  calculatedFormula: string | null;
  totalsLabel: string | null;
  totalsFunction: string | null;
}

export interface DefinedName {
  name: string;
  /** Without leading `=`. */
  formula: string;
  /** Sheet id for a sheet-scoped name. */
  scope: string | null;
  visible: boolean;
  comment: string;
  origin: unknown;
}

export interface CustomXmlPart {
  id: string;
  namespaceUri: string;
  xml: string;
  origin: unknown;
}

/** Differential style of a conditional format: only what it sets. */
export interface DifferentialStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  numberFormat?: string;
}

export interface ConditionalFormatDocument {
  id: string;
  areas: CellArea[];
  /** 1 = first. */
  priority: number;
  stopIfTrue: boolean;
  rule:
    | { type: "custom"; formula: string; style: DifferentialStyle }
    | {
        type: "cellValue";
        operator: string;
        formula1: string;
        formula2: string | null;
        style: DifferentialStyle;
      }
    | {
        type: "text";
        operator: "contains" | "notContains" | "beginsWith" | "endsWith";
        text: string;
        style: DifferentialStyle;
      }
    | { type: "colorScale"; stops: ScaleStop[] }
    | {
        type: "dataBar";
        color: string;
        showValue: boolean;
        min: ScaleBound;
        max: ScaleBound;
        gradient: boolean;
      }
    | { type: "iconSet"; set: string; showValue: boolean; reverse: boolean; thresholds: ScaleBound[] }
    /** Kept from the file, not understood, never lost. */
    | { type: "other"; name: string };
  origin: unknown;
}

export interface ScaleBound {
  type: "lowestValue" | "highestValue" | "number" | "percent" | "percentile" | "formula" | "automatic";
  value: string | null;
}

export interface ScaleStop extends ScaleBound {
  color: string;
}

export interface HyperlinkDocument {
  area: CellArea;
  /** External address, or null for a place in this workbook. */
  address: string | null;
  /** `'Sheet'!A1`. */
  documentReference: string | null;
  screenTip: string | null;
  origin: unknown;
}

export interface CommentDocument {
  row: number;
  column: number;
  author: string;
  text: string;
}

export interface SheetProtection {
  /** The options of `WorksheetProtectionOptions` that are allowed. */
  allowed: Set<string>;
  hasPassword: boolean;
}
