import type { DateSystem } from "../core/sheets/serial-date";
import { serialOfDate } from "../core/sheets/serial-date";
import type { RuleBlock, SheetSpec, ValidationBlock } from "../core/sheets/sheet-spec";
import { smallStep, type WriteStep } from "./write-steps";
import { rangeOf, resolveSheets, type WriteTarget } from "./write-target";

/**
 * Conditional formats and validations. Excel puts a new conditional format before all others, so they are added
 * from the last to the first.
 */
export function ruleSteps(target: WriteTarget, spec: SheetSpec): WriteStep[] {
  const rules = spec.blocks.filter((block) => block.kind === "rule").reverse();
  const validations = spec.blocks.filter((block) => block.kind === "validation");
  return [
    ...rules.map((block) => smallStep(() => addRule(target, block), 6)),
    ...validations.map((block) => smallStep(() => setValidation(target, block), 5)),
  ];
}

function addRule(target: WriteTarget, block: RuleBlock): void {
  const formats = rangeOf(target, block.area).conditionalFormats;
  const { rule } = block;
  switch (rule.type) {
    case "formula": {
      const conditional = formats.add("Custom");
      conditional.custom.rule.formula = resolveSheets(rule.formula, target.sheetNames);
      if (rule.fill) conditional.custom.format.fill.color = rule.fill;
      if (rule.color) conditional.custom.format.font.color = rule.color;
      if (rule.bold !== undefined) conditional.custom.format.font.bold = rule.bold;
      if (rule.stop !== undefined) conditional.stopIfTrue = rule.stop;
      return;
    }
    case "dataBar": {
      const { dataBar } = formats.add("DataBar");
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.positiveFormat.gradientFill = false;
      if (rule.min !== undefined) dataBar.lowerBoundRule = { type: "Number", formula: String(rule.min) };
      if (rule.max !== undefined) dataBar.upperBoundRule = { type: "Number", formula: String(rule.max) };
      return;
    }
    case "colorScale": {
      const { colorScale } = formats.add("ColorScale");
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: rule.low },
        ...(rule.middle ? { midpoint: { type: "Percentile", formula: "50", color: rule.middle } } : {}),
        maximum: { type: "HighestValue", color: rule.high },
      };
      return;
    }
  }
}

function setValidation(target: WriteTarget, block: ValidationBlock): void {
  const validation = rangeOf(target, block.area).dataValidation;
  validation.rule = validationRule(block.rule, target.dateSystem);
  validation.ignoreBlanks = true;
  if (block.prompt) validation.prompt = { ...block.prompt, showPrompt: true };
  validation.errorAlert = block.error
    ? { ...block.error, showAlert: true, style: "Stop" }
    : { title: "", message: "", showAlert: false, style: "Information" };
}

function validationRule(rule: ValidationBlock["rule"], dateSystem: DateSystem): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "decimal":
      return rule.max === undefined
        ? { decimal: { formula1: rule.min, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      // Serials instead of texts: a date text would be read in the user's locale.
      return {
        date: {
          formula1: serialOfDate(rule.min, dateSystem) as unknown as string,
          formula2: serialOfDate(rule.max, dateSystem) as unknown as string,
          operator: "Between",
        },
      };
  }
}
