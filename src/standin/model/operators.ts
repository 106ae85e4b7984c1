import type { ValidationDocument } from "../document/validation-document";
import { RichApiError } from "../wire/rich-api-error";

/** How documents and files call a comparison, and what office.js calls it. */
const names: Readonly<Record<ValidationDocument["operator"], string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/**
 * Validations say `GreaterThanOrEqualTo`, conditional formats `GreaterThanOrEqual`; both are read.
 * @throws InvalidArgument
 */
export function parseOperator(name: unknown): ValidationDocument["operator"] {
  const wanted = String(name);
  const found = Object.entries(names).find(([, apiName]) => wanted === apiName || wanted === `${apiName}To`);
  if (!found) throw new RichApiError("InvalidArgument");
  return found[0] as ValidationDocument["operator"];
}

export function validationOperatorName(operator: ValidationDocument["operator"]): string {
  const name = names[operator];
  return operator.endsWith("OrEqual") ? `${name}To` : name;
}

export function conditionalOperatorName(operator: string): string {
  return names[operator as ValidationDocument["operator"]] ?? operator;
}

/** Comparison operators that need a second formula. */
export function needsTwoFormulas(operator: ValidationDocument["operator"]): boolean {
  return operator === "between" || operator === "notBetween";
}
