import type { CellStyle } from "../document/style-table";
import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { commonStyle, restyle } from "./cell-styles";
import { parseColor } from "./colors";
import type { ModelContext } from "./model-context";

/** Background of cells. */
export class RangeFill extends HostObject {
  static override readonly typeName = "RangeFill";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  /** White where there is none, the empty text where cells differ, as Excel answers. */
  get color(): string {
    const color = commonStyle(this.context, this.sheet, this.area, (style) => style.fill.color);
    return color === undefined ? "" : (color ?? "#FFFFFF");
  }

  set color(value: string) {
    const color = parseColor(value);
    restyle(this.context, this.sheet, this.area, (style) => ({ ...style, fill: { color } }));
  }

  clear(): void {
    restyle(this.context, this.sheet, this.area, (style) => ({ ...style, fill: { color: null } }));
  }
}

type Font = CellStyle["font"];

/** Font of cells. */
export class RangeFont extends HostObject {
  static override readonly typeName = "RangeFont";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get name(): string | null {
    return this.read("name");
  }

  set name(name: string) {
    this.change({ name });
  }

  get size(): number | null {
    return this.read("size");
  }

  set size(size: number) {
    if (typeof size !== "number" || size < 1 || size > 409) throw new RichApiError("InvalidArgument");
    this.change({ size });
  }

  get color(): string | null {
    const color = commonStyle(this.context, this.sheet, this.area, (style) => style.font.color);
    return color === undefined ? null : (color ?? "#000000");
  }

  set color(value: string) {
    this.change({ color: parseColor(value) });
  }

  get bold(): boolean | null {
    return this.read("bold");
  }

  set bold(bold: boolean) {
    this.change({ bold });
  }

  get italic(): boolean | null {
    return this.read("italic");
  }

  set italic(italic: boolean) {
    this.change({ italic });
  }

  get strikethrough(): boolean | null {
    return this.read("strikethrough");
  }

  set strikethrough(strikethrough: boolean) {
    this.change({ strikethrough });
  }

  get underline(): string | null {
    return this.read("underline");
  }

  set underline(value: string) {
    if (value !== "None" && value !== "Single" && value !== "Double")
      throw new RichApiError("InvalidArgument");
    this.change({ underline: value });
  }

  private read<Key extends keyof Font>(key: Key): Font[Key] | null {
    return commonStyle(this.context, this.sheet, this.area, (style) => style.font[key]) ?? null;
  }

  private change(change: Partial<Font>): void {
    restyle(this.context, this.sheet, this.area, (style) => ({
      ...style,
      font: { ...style.font, ...change },
    }));
  }
}
