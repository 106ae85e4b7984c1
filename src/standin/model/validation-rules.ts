import type { ValidationDocument } from "../document/validation-document";
import { RichApiError } from "../wire/rich-api-error";
import { formulaArgument, formulaResult } from "./formula-arguments";
import { needsTwoFormulas, parseOperator, validationOperatorName } from "./operators";

type ValidationType = ValidationDocument["type"];

/** Excel.DataValidationType. */
export const typeNames: Readonly<Record<ValidationType, string>> = {
  none: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Keys of Excel.DataValidationRule with a comparison. */
const comparisons: Readonly<Record<string, ValidationType>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** Excel keeps an inline list in one formula text of this length. */
const maximumListLength = 255;

type RuleFields = Pick<ValidationDocument, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

/** Excel.DataValidationRule → document. @throws InvalidArgument */
export function readRule(rule: unknown): RuleFields {
  const entries = Object.entries((rule ?? {}) as Record<string, Record<string, unknown>>).filter(
    ([, value]) => value,
  );
  const [key, value] = entries[0] ?? [];
  if (entries.length !== 1 || !key || !value) throw new RichApiError("InvalidArgument");
  const empty: RuleFields = {
    type: "none",
    operator: "between",
    formula1: null,
    formula2: null,
    inCellDropDown: true,
  };
  if (key === "list") {
    return {
      ...empty,
      type: "list",
      formula1: listSource(value["source"]),
      inCellDropDown: value["inCellDropDown"] !== false,
    };
  }
  if (key === "custom") return { ...empty, type: "custom", formula1: formulaArgument(value["formula"]) };
  const type = comparisons[key];
  if (!type) throw new RichApiError("InvalidArgument");
  const operator = parseOperator(value["operator"]);
  const formula2 = needsTwoFormulas(operator) ? formulaArgument(value["formula2"]) : null;
  return { ...empty, type, operator, formula1: formulaArgument(value["formula1"]), formula2 };
}

function listSource(source: unknown): string {
  if (typeof source !== "string" || source.startsWith("=")) return formulaArgument(source);
  if (source === "" || source.length > maximumListLength) throw new RichApiError("InvalidArgument");
  return `"${source.replace(/"/g, '""')}"`;
}

/** Document → Excel.DataValidationRule. */
export function ruleOf(validation: ValidationDocument): Record<string, unknown> {
  const { type, formula1, formula2 } = validation;
  if (type === "none" || formula1 === null) return {};
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  if (type === "list") {
    const inline = /^"(.*)"$/s.exec(formula1)?.[1];
    const source = inline === undefined ? `=${formula1}` : inline.replace(/""/g, '"');
    return { list: { inCellDropDown: validation.inCellDropDown, source } };
  }
  const key = Object.keys(comparisons).find((name) => comparisons[name] === type)!;
  const operator = validationOperatorName(validation.operator);
  const second = formula2 === null ? {} : { formula2: formulaResult(formula2) };
  return { [key]: { formula1: formulaResult(formula1), ...second, operator } };
}
