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

export interface CellArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#GETTING_DATA";

/** An error value; `message` is what a custom function said about it. */
export interface CellError {
  error: ErrorCode;
  message?: string;
}

export type CellValue = number | string | boolean | CellError | null;

export interface CellDocument {
  /** Constant or last result. Dates are serial numbers. */
  value: CellValue;
  /**
   * Without leading `=`, en-US, in the canonical form of files: `Tab[[#This Row],[X]]`, and custom functions by their
   * visible name (`KI.SCORE`); the package reader and writer translate `_xldudf_KI_SCORE`.
   */
  formula: string | null;
  /** For the anchor of a dynamic or legacy array: the area its result fills. */
  spill: { area: CellArea; dynamic: boolean } | null;
  /** For a cell filled by an array: its anchor. */
  spillParent: { row: number; column: number } | null;
  /** Index into the style table. */
  style: number;
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

export interface ChartDocument {
  id: string;
  name: string;
  /** Excel.ChartType, e.g. `XYScatter`, `Bubble`, `BarClustered`, `ColumnStacked`, `Line`, `Pie`. */
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" };
  series: ChartSeriesDocument[];
  categoryAxis: ChartAxisDocument;
  valueAxis: ChartAxisDocument;
  /** Points from the sheet's top left corner. */
  frame: { left: number; top: number; width: number; height: number };
  /** A chart of the opened file: shown as far as understood, written back untouched. */
  origin: unknown;
}

export interface ChartSeriesDocument {
  name: string;
  /** References such as `'Matrix'!$A$5:$A$22`. */
  nameFormula: string | null;
  xFormula: string | null;
  yFormula: string | null;
  sizeFormula: string | null;
  color: string | null;
  markerStyle: string | null;
  markerSize: number | null;
  showDataLabels: boolean;
  /** What data labels say; the value alone when left out. */
  labelContent?: { value: boolean; seriesName: boolean; categoryName: boolean };
  /** Excel.ChartSeries.chartType if it deviates from the chart's. */
  type: string | null;
}

export interface ChartAxisDocument {
  title: string;
  titleVisible: boolean;
  min: number | null;
  max: number | null;
  majorUnit: number | null;
  visible: boolean;
  gridlines: boolean;
  numberFormat: string | null;
  reverse: boolean;
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
