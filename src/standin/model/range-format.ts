import type { CellStyle } from "../document/style-table";
import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { autofitColumns, autofitRows } from "./autofit";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill, RangeFont } from "./range-fill-font";
import { FormatProtection } from "./format-protection";
import { charactersToPoints, pointsToCharacters } from "./column-width";
import { commonStyle, restyle } from "./cell-styles";
import type { ModelContext } from "./model-context";

type Alignment = CellStyle["alignment"];

/** How cells look. Values that differ within the range read as null. */
export class RangeFormat extends HostObject {
  static override readonly typeName = "RangeFormat";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.context, this.sheet, this.area);
  }

  get font(): RangeFont {
    return new RangeFont(this.context, this.sheet, this.area);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.context, this.sheet, this.area);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.context, this.sheet, this.area);
  }

  get horizontalAlignment(): Alignment["horizontal"] | null {
    return this.read("horizontal");
  }

  set horizontalAlignment(value: Alignment["horizontal"]) {
    this.align({ horizontal: oneOf(value, horizontalAlignments) });
  }

  get verticalAlignment(): Alignment["vertical"] | null {
    return this.read("vertical");
  }

  set verticalAlignment(value: Alignment["vertical"]) {
    this.align({ vertical: oneOf(value, verticalAlignments) });
  }

  get wrapText(): boolean | null {
    return this.read("wrapText");
  }

  set wrapText(wrapText: boolean) {
    this.align({ wrapText });
  }

  get shrinkToFit(): boolean | null {
    return this.read("shrinkToFit");
  }

  set shrinkToFit(shrinkToFit: boolean) {
    this.align({ shrinkToFit });
  }

  get indentLevel(): number | null {
    return this.read("indent");
  }

  set indentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw new RichApiError("InvalidArgument");
    this.align({ indent });
  }

  get textOrientation(): number | null {
    return this.read("textOrientation");
  }

  set textOrientation(textOrientation: number) {
    const isAngle = textOrientation >= -90 && textOrientation <= 90;
    if (!isAngle && textOrientation !== 180) throw new RichApiError("InvalidArgument");
    this.align({ textOrientation });
  }

  /** Points; null where columns differ. */
  get columnWidth(): number | null {
    const { columns, standardWidth } = this.sheet;
    const widths = new Set<number>();
    for (let column = this.area.column; column < this.area.column + this.area.columns; column++) {
      widths.add(columns.get(column)?.width ?? standardWidth);
    }
    return widths.size === 1 ? charactersToPoints([...widths][0]!) : null;
  }

  set columnWidth(points: number) {
    if (typeof points !== "number" || points < 0) throw new RichApiError("InvalidArgument");
    const width = pointsToCharacters(points);
    if (width > 255) throw new RichApiError("InvalidArgument");
    this.setColumns(width);
  }

  set useStandardWidth(standard: boolean) {
    if (standard) this.setColumns(null);
  }

  get useStandardWidth(): boolean {
    return (this.sheet.columns.get(this.area.column)?.width ?? null) === null;
  }

  /** Points; null where rows differ. */
  get rowHeight(): number | null {
    const heights = new Set<number>();
    const rows = Math.min(this.area.rows, 10_000);
    for (let row = this.area.row; row < this.area.row + rows; row++) {
      heights.add(this.sheet.rows.get(row)?.height ?? this.sheet.standardHeight);
    }
    return heights.size === 1 ? [...heights][0]! : null;
  }

  set rowHeight(points: number) {
    if (typeof points !== "number" || points < 0 || points > 409.5) throw new RichApiError("InvalidArgument");
    this.setRows(points);
  }

  get useStandardHeight(): boolean {
    return (this.sheet.rows.get(this.area.row)?.height ?? null) === null;
  }

  set useStandardHeight(standard: boolean) {
    if (standard) this.setRows(null);
  }

  autofitColumns(): void {
    this.context.ensureCalculated();
    autofitColumns(this.context, this.sheet, this.area);
  }

  autofitRows(): void {
    autofitRows(this.context, this.sheet, this.area);
  }

  private read<Key extends keyof Alignment>(key: Key): Alignment[Key] | null {
    return commonStyle(this.context, this.sheet, this.area, (style) => style.alignment[key]) ?? null;
  }

  private align(change: Partial<Alignment>): void {
    restyle(this.context, this.sheet, this.area, (style) => ({
      ...style,
      alignment: { ...style.alignment, ...change },
    }));
  }

  private setColumns(width: number | null): void {
    this.context.requireWritable(this.sheet, this.area, "allowFormatColumns");
    for (let column = this.area.column; column < this.area.column + this.area.columns; column++) {
      const info = this.sheet.columns.get(column) ?? {
        width: null,
        hidden: false,
        outlineLevel: 0,
        style: 0,
      };
      this.sheet.columns.set(column, { ...info, width });
    }
    this.context.noteChange();
  }

  private setRows(height: number | null): void {
    this.context.requireWritable(this.sheet, this.area, "allowFormatRows");
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++) {
      const info = this.sheet.rows.get(row) ?? { height: null, hidden: false, outlineLevel: 0, style: 0 };
      this.sheet.rows.set(row, { ...info, height });
    }
    this.context.noteChange();
  }
}

const horizontalAlignments: readonly Alignment["horizontal"][] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const verticalAlignments: readonly Alignment["vertical"][] = [
  "Top",
  "Center",
  "Bottom",
  "Justify",
  "Distributed",
];

function oneOf<Value>(value: Value, allowed: readonly Value[]): Value {
  if (!allowed.includes(value)) throw new RichApiError("InvalidArgument");
  return value;
}
