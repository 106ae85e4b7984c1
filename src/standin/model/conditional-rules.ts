import type { ValidationDocument } from "../document/validation-document";
import type { ConditionalFormatDocument, DifferentialStyle } from "../document/workbook-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { formulaArgument } from "./formula-arguments";
import { conditionalOperatorName, needsTwoFormulas, parseOperator } from "./operators";
import type { ModelContext } from "./model-context";

type RuleOf<Type extends string> = Extract<ConditionalFormatDocument["rule"], { type: Type }>;

/** A rule with a look; the subclasses say when it applies. */
abstract class StyledRule<Rule extends { style: DifferentialStyle }> extends HostObject {
  constructor(
    readonly context: ModelContext,
    readonly ruleDocument: Rule,
  ) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.context, this.ruleDocument.style);
  }
}

export class CustomRule extends StyledRule<RuleOf<"custom">> {
  static override readonly typeName = "CustomConditionalFormat";

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.context, this.ruleDocument);
  }
}

export class ConditionalFormatRule extends HostObject {
  static override readonly typeName = "ConditionalFormatRule";

  constructor(
    readonly context: ModelContext,
    readonly ruleDocument: RuleOf<"custom">,
  ) {
    super();
  }

  /** en-US with leading `=`, relative to the first cell of the range. */
  get formula(): string {
    return this.ruleDocument.formula === "" ? "" : `=${this.ruleDocument.formula}`;
  }

  set formula(formula: string) {
    this.ruleDocument.formula = formulaArgument(formula);
    this.context.noteChange();
  }
}

interface CellValueRuleValue {
  operator: string;
  formula1: string;
  formula2?: string;
}

export class CellValueRule extends StyledRule<RuleOf<"cellValue">> {
  static override readonly typeName = "CellValueConditionalFormat";

  get rule(): CellValueRuleValue {
    const { operator, formula1, formula2 } = this.ruleDocument;
    const second = formula2 === null ? {} : { formula2: `=${formula2}` };
    return { operator: conditionalOperatorName(operator), formula1: `=${formula1}`, ...second };
  }

  set rule(rule: CellValueRuleValue) {
    const operator: ValidationDocument["operator"] = parseOperator(rule.operator);
    this.ruleDocument.operator = operator;
    this.ruleDocument.formula1 = formulaArgument(rule.formula1);
    this.ruleDocument.formula2 = needsTwoFormulas(operator) ? formulaArgument(rule.formula2) : null;
    this.context.noteChange();
  }
}

const textOperators = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

export class TextRule extends StyledRule<RuleOf<"text">> {
  static override readonly typeName = "TextConditionalFormat";

  get rule(): { operator: string; text: string } {
    const { operator, text } = this.ruleDocument;
    return { operator: operator.charAt(0).toUpperCase() + operator.slice(1), text };
  }

  set rule(rule: { operator: string; text: string }) {
    const operator = textOperators[rule.operator as keyof typeof textOperators];
    if (!operator || typeof rule.text !== "string") throw new RichApiError("InvalidArgument");
    Object.assign(this.ruleDocument, { operator, text: rule.text });
    this.context.noteChange();
  }
}
