import { RichApiError } from "../wire/rich-api-error";
import { absoluteReference } from "./addresses";
import { RangeGeometry } from "./range-geometry";

/**
 * A formula, number or range given by an add-in, as documents keep it: without leading `=`.
 * @throws InvalidArgument
 */
export function formulaArgument(value: unknown): string {
  if (value instanceof RangeGeometry) return absoluteReference(value.sheet.name, value.area);
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw new RichApiError("InvalidArgument");
  return value.startsWith("=") ? value.slice(1) : value;
}

/** The same on the way back: numbers as numbers, everything else with `=`. */
export function formulaResult(formula: string): string | number {
  return /^-?\d+(\.\d+)?$/.test(formula) ? Number(formula) : `=${formula}`;
}
