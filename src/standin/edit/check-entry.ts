import type { Calculation } from "../calculation/calculation";
import type { ValidationDocument } from "../document/validation-document";
import type { WorksheetDocument } from "../document/workbook-document";
import type { CellDocument, CellValue } from "../document/cell-document";
import { generalText } from "../format/decimal-text";
import { shiftFormula } from "../calculation/shift-formula";
import { containsCell } from "../document/areas";

/** Why a validation does not take a value; empty texts where the workbook gives none. */
export interface EntryRefusal {
  style: "stop" | "warning" | "information";
  title: string;
  message: string;
}

export interface EntryPlace {
  sheet: WorksheetDocument;
  row: number;
  column: number;
}

type Evaluation = Pick<Calculation, "evaluate" | "evaluateMatrix">;

/** The validation of a cell, or null. */
export function validationAt({ sheet, row, column }: EntryPlace): ValidationDocument | null {
  return sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column))) ?? null;
}

/**
 * Checks a value against the cell's validation as Excel does when it is typed.
 * @param value what the cell would hold; of a formula its result
 * @returns null when it is taken
 */
export function checkEntry(
  place: EntryPlace,
  value: CellValue,
  calculation: Evaluation,
): EntryRefusal | null {
  const validation = validationAt(place);
  if (!validation || validation.type === "none" || !validation.error.show) return null;
  if ((value === null || value === "") && validation.ignoreBlanks) return null;
  const taken = withValue(place, value, () => isTaken(validation, place, value, calculation));
  if (taken) return null;
  const { style, title, message } = validation.error;
  return { style, title, message };
}

/** The items that a cell's list validation offers, in order; null where there is no list. */
export function listItems(place: EntryPlace, calculation: Evaluation): CellValue[] | null {
  const validation = validationAt(place);
  if (validation?.type !== "list" || validation.formula1 === null) return null;
  const literal = /^\s*"(.*)"\s*$/s.exec(validation.formula1)?.[1];
  if (literal !== undefined)
    return literal
      .replaceAll('""', '"')
      .split(",")
      .map((item) => item.trim());
  const formula = shifted(validation, place, validation.formula1);
  return calculation.evaluateMatrix(place.sheet, place.row, place.column, formula).flat();
}

/** Formulas see the value in its cell, as `=LEN(A1)<5` for A1 must. */
function withValue<Result>(
  { sheet, row, column }: EntryPlace,
  value: CellValue,
  action: () => Result,
): Result {
  const before = sheet.cells.get(row, column);
  const trial: CellDocument = {
    value,
    formula: null,
    spill: null,
    spillParent: null,
    style: before?.style ?? 0,
  };
  sheet.cells.set(row, column, trial);
  try {
    return action();
  } finally {
    if (before) sheet.cells.set(row, column, before);
    else sheet.cells.delete(row, column);
  }
}

/** Formulas of a validation are written for the first cell of its range. */
function shifted({ areas }: ValidationDocument, { row, column }: EntryPlace, formula: string): string {
  const origin = areas[0]!;
  return shiftFormula(formula, row - origin.row, column - origin.column);
}

function isTaken(
  validation: ValidationDocument,
  place: EntryPlace,
  value: CellValue,
  calculation: Evaluation,
): boolean {
  const evaluate = (formula: string | null): CellValue => {
    if (formula === null) return null;
    return calculation.evaluate(place.sheet, place.row, place.column, shifted(validation, place, formula));
  };
  switch (validation.type) {
    case "list":
      return isListed(validation, value, listItems(place, calculation) ?? []);
    case "custom": {
      const result = evaluate(validation.formula1);
      return result === true || (typeof result === "number" && result !== 0);
    }
    case "textLength":
      return compare(validation, textLength(value), evaluate);
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && compare(validation, value, evaluate);
    default:
      return typeof value === "number" && compare(validation, value, evaluate);
  }
}

/** Items written into the validation count with their case, items from cells without. */
function isListed({ formula1 }: ValidationDocument, value: CellValue, items: CellValue[]): boolean {
  const inline = formula1?.trim().startsWith('"') ?? false;
  return items.some((item) => {
    if (item === value) return true;
    if (typeof value === "number" && typeof item === "string")
      return inline && Number(item.replace(",", ".")) === value;
    return (
      !inline &&
      typeof item === "string" &&
      typeof value === "string" &&
      item.toLowerCase() === value.toLowerCase()
    );
  });
}

function textLength(value: CellValue): number {
  if (typeof value === "number") return generalText(value).length;
  return typeof value === "string" ? value.length : value === null ? 0 : String(value).length;
}

function compare(
  validation: ValidationDocument,
  value: number,
  evaluate: (formula: string | null) => CellValue,
): boolean {
  const [first, second] = [evaluate(validation.formula1), evaluate(validation.formula2)].map((bound) =>
    typeof bound === "number" ? bound : null,
  );
  if (first === null || first === undefined) return true;
  const low = Math.min(first, second ?? first);
  const high = Math.max(first, second ?? first);
  switch (validation.operator) {
    case "between":
      return value >= low && value <= high;
    case "notBetween":
      return value < low || value > high;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}
