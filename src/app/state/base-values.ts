import type { CellContent } from "../../core/sheets/cell-content";
import type { CellFormat, SpecCell } from "../../core/sheets/sheet-spec";
import { fingerprint } from "../../core/values/fingerprint";
import type { BaseValue } from "./plan-state";

/**
 * The form in which a cell's content is remembered. Texts become fingerprints, because editable cells hold names
 * of people and the state must hold no personal data; for noticing a change equality is enough.
 */
export function baseValueOf(content: CellContent): BaseValue {
  return typeof content === "string" && content !== "" ? `#${fingerprint(content)}` : content;
}

/** Whether two remembered values are the same; numbers up to what a round trip through a file may cost. */
export function sameValue(first: BaseValue, second: BaseValue): boolean {
  if (typeof first === "number" && typeof second === "number") {
    return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first), Math.abs(second));
  }
  return first === second;
}

export interface FoundCell {
  formula: CellContent;
  value: CellContent;
}

/** A cell that writes back what was found in it. */
export function cellFromContent(found: FoundCell, format: CellFormat): SpecCell {
  const { formula, value } = found;
  // A text that merely looks like a formula stands equally in `formulas` and in `values`.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { kind: "formula", formula, format, expected: constantCell(value, format) };
  }
  return constantCell(value, format);
}

function constantCell(value: CellContent, format: CellFormat): SpecCell {
  if (typeof value === "number") return { kind: "number", number: value, format };
  if (typeof value === "boolean") {
    return { kind: "formula", formula: value ? "=TRUE" : "=FALSE", format, expected: { kind: "blank" } };
  }
  return value === "" ? { kind: "blank" } : { kind: "text", text: value };
}
