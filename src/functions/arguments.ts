import { invalid, notAvailable, type Parameter } from "./function-error";
import type { Month } from "../core/values/month";
import { monthOfSerial } from "../core/values/month-serial";
import { parseMonthText } from "../core/values/month-text";
import { parseNumberText } from "../core/values/number-text";

export interface Limits {
  min?: number;
  max?: number;
  whole?: boolean;
  /** The value must be greater than 0. */
  positive?: boolean;
}

/** What a cell or literal may be after Excel handed it over; null = omitted argument. */
type Plain = string | number | boolean | null;

/**
 * The basic value of an argument. An error cell fails here, so that no function ever computes past one; a number
 * that carries a format (Excel's data types) counts as the number.
 */
function plainValue(value: unknown, parameter: Parameter): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") {
    const cell = value as { code?: string; basicType?: string; basicValue?: unknown };
    if (value instanceof Error || cell.basicType === "Error") throw errorCell(cell, parameter);
    return plainValue(cell.basicValue ?? "", parameter);
  }
  return typeof value === "string" ? value.trim() : (value as number | boolean);
}

/** An error cell stays the error that it is where that is #N/A, so that ISNA and IFNA still see it. */
function errorCell(
  cell: { code?: string; basicValue?: unknown },
  parameter: Parameter,
): CustomFunctions.Error {
  const text = cell.code ?? String(cell.basicValue ?? "#VALUE!");
  return text === "#N/A" ? notAvailable("error", parameter, { text }) : invalid("error", parameter, { text });
}

/** Whether an argument was left out altogether; a blank cell was not. */
export function isOmitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** A number text on its own follows German rules where it could be read either way, as in the tables. */
function numberFromText(text: string): number | null {
  const parsed = parseNumberText(text);
  if (!parsed) return null;
  if (parsed.unit === "%") return parsed.german / 100;
  return /^(|€|EUR)$/i.test(parsed.unit) ? parsed.german : null;
}

/** A number within limits; German and English number texts count. Null where the argument is omitted or blank. */
export function optionalNumber(value: unknown, parameter: Parameter, limits: Limits = {}): number | null {
  const plain = plainValue(value, parameter);
  if (plain === null || plain === "") return null;
  const number = typeof plain === "string" ? numberFromText(plain) : plain;
  if (typeof number !== "number" || !Number.isFinite(number))
    throw invalid("notANumber", parameter, { text: String(plain) });
  checkLimits(number, parameter, limits);
  return number;
}

function checkLimits(number: number, parameter: Parameter, { min, max, whole, positive }: Limits): void {
  const text = number;
  if (positive && number <= 0) throw invalid("notPositive", parameter, { text });
  if (min !== undefined && max !== undefined && (number < min || number > max))
    throw invalid("outOfRange", parameter, { min, max, text });
  if (min !== undefined && number < min) throw invalid("tooSmall", parameter, { min, text });
  if (whole && !Number.isInteger(number)) throw invalid("notWhole", parameter, { text });
}

/** A number that must be there. */
export function requiredNumber(value: unknown, parameter: Parameter, limits: Limits = {}): number {
  const number = optionalNumber(value, parameter, limits);
  if (number === null) throw notAvailable("missing", parameter);
  return number;
}

export const ratingLimits: Limits = { min: 1, max: 5 };

/**
 * A calendar month from a date cell or a month text; null where the argument is omitted or blank. A function cannot
 * ask for the workbook's date system without becoming asynchronous, so serial numbers count from 1900.
 */
export function optionalMonth(value: unknown, parameter: Parameter): Month | null {
  const plain = plainValue(value, parameter);
  if (plain === null || plain === "") return null;
  const month = typeof plain === "number" ? monthOfSerial(plain, 1900) : parseMonthText(String(plain));
  if (month === null) throw invalid("notAMonth", parameter, { text: String(plain) });
  return month;
}

/** A calendar month that must be there. */
export function requiredMonth(value: unknown, parameter: Parameter): Month {
  const month = optionalMonth(value, parameter);
  if (month === null) throw notAvailable("missing", parameter);
  return month;
}

/** One of several words, case and spaces aside; the fallback where the argument is omitted or blank. */
export function choice<Value>(
  value: unknown,
  parameter: Parameter,
  choices: Readonly<Record<string, Value>>,
  fallback: Value,
): Value {
  const plain = plainValue(value, parameter);
  if (plain === null || plain === "") return fallback;
  const found = Object.entries(choices).find(([word]) => word.toLowerCase() === String(plain).toLowerCase());
  if (!found)
    throw invalid("notAChoice", parameter, { text: String(plain), choices: Object.keys(choices).join(", ") });
  return found[1];
}

/** A text as it stands in the cell; blank and omitted are the empty text. */
export function textOf(value: unknown, parameter: Parameter): string {
  const plain = plainValue(value, parameter);
  return plain === null ? "" : String(plain);
}

/** The cells of a range row by row; a single value is a range of one cell. */
export function cellsOf(range: unknown): unknown[] {
  return Array.isArray(range) ? (range as unknown[]).flat() : [range];
}

/** The rows of a range; a single value is one row of one cell. */
export function rowsOf(range: unknown): unknown[][] {
  return Array.isArray(range) ? (range as unknown[][]) : [[range]];
}

/** Whether a cell of a range is empty. */
export function isBlank(cell: unknown): boolean {
  return isOmitted(cell) || (typeof cell === "string" && cell.trim() === "");
}
