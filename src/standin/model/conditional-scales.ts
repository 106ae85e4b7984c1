import type { ConditionalFormatDocument, ScaleBound, ScaleStop } from "../document/workbook-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { parseColor } from "./colors";
import { formulaArgument, formulaResult } from "./formula-arguments";
import type { ModelContext } from "./model-context";

type RuleOf<Type extends string> = Extract<ConditionalFormatDocument["rule"], { type: Type }>;

/** Excel's `Automatic`, `LowestValue`, `Percentile` … in the document's camel case and back. */
const boundTypes: readonly ScaleBound["type"][] = [
  "automatic",
  "formula",
  "highestValue",
  "lowestValue",
  "number",
  "percent",
  "percentile",
];

function readBound(bound: { type?: unknown; formula?: unknown }): ScaleBound {
  const wanted = String(bound?.type ?? "").toLowerCase();
  const type = boundTypes.find((candidate) => candidate.toLowerCase() === wanted);
  if (!type) throw new RichApiError("InvalidArgument");
  const hasValue = type !== "automatic" && type !== "lowestValue" && type !== "highestValue";
  return { type, value: hasValue ? formulaArgument(bound.formula) : null };
}

function boundOf({ type, value }: ScaleBound): { type: string; formula?: string } {
  const name = type.charAt(0).toUpperCase() + type.slice(1);
  return value === null ? { type: name } : { type: name, formula: String(formulaResult(value)) };
}

interface ColorCriterion {
  type: string;
  formula?: string;
  color: string;
}

interface ColorCriteria {
  minimum: ColorCriterion;
  midpoint?: ColorCriterion;
  maximum: ColorCriterion;
}

export class ColorScale extends HostObject {
  static override readonly typeName = "ColorScaleConditionalFormat";

  constructor(
    readonly context: ModelContext,
    readonly rule: RuleOf<"colorScale">,
  ) {
    super();
  }

  get threeColorScale(): boolean {
    return this.rule.stops.length === 3;
  }

  get criteria(): ColorCriteria {
    const [minimum, ...rest] = this.rule.stops.map((stop) => ({ ...boundOf(stop), color: stop.color }));
    const maximum = rest.at(-1)!;
    return rest.length === 2
      ? { minimum: minimum!, midpoint: rest[0]!, maximum }
      : { minimum: minimum!, maximum };
  }

  set criteria({ minimum, midpoint, maximum }: ColorCriteria) {
    const given = [minimum, ...(midpoint ? [midpoint] : []), maximum];
    this.rule.stops = given.map((stop): ScaleStop => {
      const color = parseColor(stop?.color);
      if (!color) throw new RichApiError("InvalidArgument");
      return { ...readBound(stop), color };
    });
    this.context.noteChange();
  }
}

export class DataBar extends HostObject {
  static override readonly typeName = "DataBarConditionalFormat";

  constructor(
    readonly context: ModelContext,
    readonly rule: RuleOf<"dataBar">,
  ) {
    super();
  }

  get positiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.context, this.rule);
  }

  get showDataBarOnly(): boolean {
    return !this.rule.showValue;
  }

  set showDataBarOnly(only: boolean) {
    this.rule.showValue = !only;
    this.context.noteChange();
  }

  get lowerBoundRule(): { type: string; formula?: string } {
    return boundOf(this.rule.min);
  }

  set lowerBoundRule(bound: { type: string; formula?: string }) {
    this.rule.min = readBound(bound);
    this.context.noteChange();
  }

  get upperBoundRule(): { type: string; formula?: string } {
    return boundOf(this.rule.max);
  }

  set upperBoundRule(bound: { type: string; formula?: string }) {
    this.rule.max = readBound(bound);
    this.context.noteChange();
  }
}

export class DataBarPositiveFormat extends HostObject {
  static override readonly typeName = "ConditionalDataBarPositiveFormat";

  constructor(
    readonly context: ModelContext,
    readonly rule: RuleOf<"dataBar">,
  ) {
    super();
  }

  get fillColor(): string {
    return this.rule.color;
  }

  set fillColor(color: string) {
    this.rule.color = parseColor(color) ?? "#638EC6";
    this.context.noteChange();
  }

  get gradientFill(): boolean {
    return this.rule.gradient;
  }

  set gradientFill(gradient: boolean) {
    this.rule.gradient = gradient;
    this.context.noteChange();
  }
}

interface IconCriterion {
  type: string;
  operator?: string;
  formula: string;
}

export class IconSet extends HostObject {
  static override readonly typeName = "IconSetConditionalFormat";

  constructor(
    readonly context: ModelContext,
    readonly rule: RuleOf<"iconSet">,
  ) {
    super();
  }

  get style(): string {
    return this.rule.set;
  }

  /** A new set starts with even thresholds. */
  set style(set: string) {
    const count = ["Three", "Four", "Five"].findIndex((word) => set.startsWith(word)) + 3;
    if (count < 3) throw new RichApiError("InvalidArgument");
    this.rule.set = set;
    this.rule.thresholds = Array.from({ length: count }, (_, index) => ({
      type: "percent",
      value: String(Math.round((100 * index) / count)),
    }));
    this.context.noteChange();
  }

  get showIconOnly(): boolean {
    return !this.rule.showValue;
  }

  set showIconOnly(only: boolean) {
    this.rule.showValue = !only;
    this.context.noteChange();
  }

  get reverseIconOrder(): boolean {
    return this.rule.reverse;
  }

  set reverseIconOrder(reverse: boolean) {
    this.rule.reverse = reverse;
    this.context.noteChange();
  }

  get criteria(): IconCriterion[] {
    return this.rule.thresholds.map((bound) => ({
      formula: "",
      ...boundOf(bound),
      operator: "GreaterThanOrEqual",
    }));
  }

  /** The first threshold is always the lowest value, whatever is given. */
  set criteria(criteria: IconCriterion[]) {
    if (!Array.isArray(criteria) || criteria.length !== this.rule.thresholds.length)
      throw new RichApiError("InvalidArgument");
    const lowest: ScaleBound = { type: "percent", value: "0" };
    this.rule.thresholds = criteria.map((criterion, index) => (index === 0 ? lowest : readBound(criterion)));
    this.context.noteChange();
  }
}
