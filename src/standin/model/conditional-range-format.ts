import type { DifferentialStyle } from "../document/workbook-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { parseColor } from "./colors";
import type { ModelContext } from "./model-context";

/** What a conditional format changes about a cell's look. */
export class ConditionalRangeFormat extends HostObject {
  static override readonly typeName = "ConditionalRangeFormat";

  constructor(
    readonly context: ModelContext,
    readonly style: DifferentialStyle,
  ) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.context, this.style);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.context, this.style);
  }

  get numberFormat(): string {
    return this.style.numberFormat ?? "";
  }

  set numberFormat(numberFormat: string) {
    this.style.numberFormat = numberFormat;
    this.context.noteChange();
  }
}

export class ConditionalRangeFill extends HostObject {
  static override readonly typeName = "ConditionalRangeFill";

  constructor(
    readonly context: ModelContext,
    readonly style: DifferentialStyle,
  ) {
    super();
  }

  get color(): string {
    return this.style.fill ?? "";
  }

  set color(color: string) {
    this.style.fill = parseColor(color) ?? undefined;
    this.context.noteChange();
  }

  clear(): void {
    delete this.style.fill;
    this.context.noteChange();
  }
}

export class ConditionalRangeFont extends HostObject {
  static override readonly typeName = "ConditionalRangeFont";

  constructor(
    readonly context: ModelContext,
    readonly style: DifferentialStyle,
  ) {
    super();
  }

  get color(): string {
    return this.style.color ?? "";
  }

  set color(color: string) {
    this.change({ color: parseColor(color) ?? undefined });
  }

  get bold(): boolean {
    return this.style.bold ?? false;
  }

  set bold(bold: boolean) {
    this.change({ bold });
  }

  get italic(): boolean {
    return this.style.italic ?? false;
  }

  set italic(italic: boolean) {
    this.change({ italic });
  }

  get strikethrough(): boolean {
    return this.style.strikethrough ?? false;
  }

  set strikethrough(strikethrough: boolean) {
    this.change({ strikethrough });
  }

  get underline(): string {
    return this.style.underline ? "Single" : "None";
  }

  set underline(underline: string) {
    if (underline !== "None" && underline !== "Single") throw new RichApiError("InvalidArgument");
    this.change({ underline: underline === "Single" });
  }

  clear(): void {
    for (const key of ["color", "bold", "italic", "strikethrough", "underline"] as const)
      delete this.style[key];
    this.context.noteChange();
  }

  private change(change: Partial<DifferentialStyle>): void {
    Object.assign(this.style, change);
    this.context.noteChange();
  }
}
