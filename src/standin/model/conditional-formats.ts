import { nextGuid } from "../document/new-document";
import type { ConditionalFormatDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostCollection } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { intersectAreas, subtractArea } from "../document/areas";
import { ConditionalFormat } from "./conditional-format";
import type { ModelContext } from "./model-context";

type Rule = ConditionalFormatDocument["rule"];

/** A rule of each kind as Excel makes it before the add-in fills it in. */
const newRules: Readonly<Record<string, () => Rule>> = {
  Custom: () => ({ type: "custom", formula: "", style: {} }),
  CellValue: () => ({ type: "cellValue", operator: "equal", formula1: "", formula2: null, style: {} }),
  ContainsText: () => ({ type: "text", operator: "contains", text: "", style: {} }),
  ColorScale: () => ({
    type: "colorScale",
    stops: [
      { type: "lowestValue", value: null, color: "#FFEF9C" },
      { type: "highestValue", value: null, color: "#63BE7B" },
    ],
  }),
  DataBar: () => ({
    type: "dataBar",
    color: "#638EC6",
    showValue: true,
    min: { type: "automatic", value: null },
    max: { type: "automatic", value: null },
    gradient: true,
  }),
  IconSet: () => ({
    type: "iconSet",
    set: "ThreeTrafficLights1",
    showValue: true,
    reverse: false,
    thresholds: ["0", "33", "67"].map((value) => ({ type: "percent" as const, value })),
  }),
};

/** Conditional formats that touch a range, first priority first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  static override readonly typeName = "ConditionalFormatCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get items(): ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((area) => intersectAreas(area, this.area)))
      .sort((a, b) => a.priority - b.priority)
      .map((format) => new ConditionalFormat(this.context, this.sheet, format));
  }

  /** Puts a new rule before all others, as Excel does. */
  add(type: string): ConditionalFormat {
    this.context.requireWritable(this.sheet, this.area, "allowFormatCells");
    const makeRule = newRules[type];
    if (!makeRule) throw this.context.services.notImplemented(`ConditionalFormatType.${type}`);
    for (const other of this.sheet.conditionalFormats) other.priority++;
    const format: ConditionalFormatDocument = {
      id: nextGuid(this.context.document),
      areas: [this.area],
      priority: 1,
      stopIfTrue: false,
      rule: makeRule(),
      origin: null,
    };
    this.sheet.conditionalFormats.unshift(format);
    this.context.noteChange();
    return new ConditionalFormat(this.context, this.sheet, format);
  }

  /** Takes the rules off these cells; other cells of the same rules keep them. */
  clearAll(): void {
    this.context.requireWritable(this.sheet, this.area, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats
      .map((format) =>
        Object.assign(format, { areas: format.areas.flatMap((area) => subtractArea(area, this.area)) }),
      )
      .filter((format) => format.areas.length > 0);
    this.context.noteChange();
  }

  getCount(): number {
    return this.items.length;
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items.find((item) => item.id === id) ?? null;
  }

  getItem(id: string): ConditionalFormat {
    const item = this.getItemOrNullObject(id);
    if (!item) throw new RichApiError("ItemNotFound");
    return item;
  }

  getItemAt(index: number): ConditionalFormat {
    const item = this.items[index];
    if (!item) throw new RichApiError("InvalidArgument");
    return item;
  }
}
