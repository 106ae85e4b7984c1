import type { Cents } from "../values/money";
import type { Month } from "../values/month";
import type { CellFormat, FormulaCell, SpecCell } from "./sheet-spec";

/** An empty cell. */
export const blank: SpecCell = { kind: "blank" };

/** A text cell; an empty text is a blank cell. */
export function text(value: string): SpecCell {
  return value === "" ? blank : { kind: "text", text: value };
}

/** A number cell, blank for null. */
export function number(value: number | null, format: CellFormat = "general"): SpecCell {
  return value === null ? blank : { kind: "number", number: value, format };
}

/** An amount, blank for null. */
export function money(cents: Cents | null): SpecCell {
  return cents === null ? blank : { kind: "money", cents };
}

/** A month as a real date, blank for null. */
export function month(value: Month | null): SpecCell {
  return value === null ? blank : { kind: "month", month: value };
}

/** A fraction shown as a percentage, blank for null. */
export function percent(fraction: number | null): SpecCell {
  return fraction === null ? blank : { kind: "percent", fraction };
}

/** A formula with what the core expects it to show; an empty result is `""`, hence the empty text. */
export function formula(expression: string, format: CellFormat, expected: SpecCell): FormulaCell {
  return { kind: "formula", formula: expression, format, expected };
}

/** A text that a formula returns; unlike {@link text} it may be empty. */
export function resultText(value: string): SpecCell {
  return { kind: "text", text: value };
}
