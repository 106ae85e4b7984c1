import type { ConditionalFormatDocument, WorksheetDocument } from "../document/workbook-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { CellValueRule, CustomRule, TextRule } from "./conditional-rules";
import { ColorScale, DataBar, IconSet } from "./conditional-scales";
import { Range } from "./range";
import type { ModelContext } from "./model-context";

type Rule = ConditionalFormatDocument["rule"];

const typeNames: Readonly<Record<Rule["type"], string>> = {
  custom: "Custom",
  cellValue: "CellValue",
  text: "ContainsText",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  other: "PresetCriteria",
};

/** One rule with its cells. */
export class ConditionalFormat extends HostObject {
  static override readonly typeName = "ConditionalFormat";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly format: ConditionalFormatDocument,
  ) {
    super();
  }

  get id(): string {
    return this.format.id;
  }

  get type(): string {
    return typeNames[this.format.rule.type];
  }

  get stopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    this.format.stopIfTrue = stopIfTrue;
    this.context.noteChange();
  }

  /** 0 = first. */
  get priority(): number {
    return this.ordered.indexOf(this.format);
  }

  set priority(priority: number) {
    const others = this.ordered.filter((item) => item !== this.format);
    if (!Number.isInteger(priority) || priority < 0 || priority > others.length)
      throw new RichApiError("InvalidArgument");
    others.splice(priority, 0, this.format);
    others.forEach((item, index) => (item.priority = index + 1));
    this.context.noteChange();
  }

  get customOrNullObject(): CustomRule | null {
    const { rule } = this.format;
    return rule.type === "custom" ? new CustomRule(this.context, rule) : null;
  }

  get custom(): CustomRule {
    return required(this.customOrNullObject);
  }

  get cellValueOrNullObject(): CellValueRule | null {
    const { rule } = this.format;
    return rule.type === "cellValue" ? new CellValueRule(this.context, rule) : null;
  }

  get cellValue(): CellValueRule {
    return required(this.cellValueOrNullObject);
  }

  get textComparisonOrNullObject(): TextRule | null {
    const { rule } = this.format;
    return rule.type === "text" ? new TextRule(this.context, rule) : null;
  }

  get textComparison(): TextRule {
    return required(this.textComparisonOrNullObject);
  }

  get colorScaleOrNullObject(): ColorScale | null {
    const { rule } = this.format;
    return rule.type === "colorScale" ? new ColorScale(this.context, rule) : null;
  }

  get colorScale(): ColorScale {
    return required(this.colorScaleOrNullObject);
  }

  get dataBarOrNullObject(): DataBar | null {
    const { rule } = this.format;
    return rule.type === "dataBar" ? new DataBar(this.context, rule) : null;
  }

  get dataBar(): DataBar {
    return required(this.dataBarOrNullObject);
  }

  get iconSetOrNullObject(): IconSet | null {
    const { rule } = this.format;
    return rule.type === "iconSet" ? new IconSet(this.context, rule) : null;
  }

  get iconSet(): IconSet {
    return required(this.iconSetOrNullObject);
  }

  getRangeOrNullObject(): Range | null {
    const [area, ...others] = this.format.areas;
    return area && others.length === 0 ? new Range(this.context, this.sheet, area) : null;
  }

  /** @throws InvalidOperation when the rule has several areas */
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new RichApiError("InvalidOperation");
    return range;
  }

  delete(): void {
    const formats = this.sheet.conditionalFormats;
    formats.splice(formats.indexOf(this.format), 1);
    this.context.noteChange();
  }

  private get ordered(): ConditionalFormatDocument[] {
    return [...this.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  }
}

function required<Kind>(kind: Kind | null): Kind {
  if (!kind) throw new RichApiError("ItemNotFound");
  return kind;
}
