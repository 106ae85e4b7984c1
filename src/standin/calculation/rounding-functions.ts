import type { CellValue } from "../document/cell-document";
import { roundedDecimal } from "../format/decimal-text";
import type { EngineFunction } from "./engine-types";
import type { EngineValue } from "./engine-values";

/**
 * ROUND, ROUNDUP and ROUNDDOWN on the 15 digits that Excel keeps. The engine rounds the binary number, which makes
 * 1.00 of ROUND(1.005,2); that would show in every sum of money.
 */
export const roundingFunctions: ReadonlyMap<string, EngineFunction> = new Map([
  ["ROUND", rounding((size, decimals) => decimalOf(size, decimals))],
  [
    "ROUNDUP",
    rounding((size, decimals) => decimalOf(size + (isCut(size, decimals) ? half(decimals) : 0), decimals)),
  ],
  ["ROUNDDOWN", rounding((size, decimals) => cut(size, decimals))],
]);

function rounding(round: (size: number, decimals: number) => number): EngineFunction {
  return (args) => {
    if (args.length !== 2) return { error: "#VALUE!" };
    return broadcast(args[0] ?? null, args[1] ?? null, (value, digits) => {
      const number = toNumber(value);
      const places = toNumber(digits);
      if (typeof number !== "number") return number;
      if (typeof places !== "number") return places;
      const decimals = Math.max(-300, Math.min(300, Math.trunc(places)));
      const rounded = round(Math.abs(number), decimals);
      return number < 0 && rounded !== 0 ? -rounded : rounded;
    });
  };
}

/** Applies to each pair of two values or matrices; a single row, column or value repeats. */
function broadcast(
  a: EngineValue,
  b: EngineValue,
  apply: (a: CellValue, b: CellValue) => CellValue,
): EngineValue {
  if (!Array.isArray(a) && !Array.isArray(b)) return apply(a, b);
  const [left, right] = [Array.isArray(a) ? a : [[a]], Array.isArray(b) ? b : [[b]]];
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      apply(at(left, row, column), at(right, row, column)),
    ),
  );
}

function at(matrix: CellValue[][], row: number, column: number): CellValue {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: "#N/A" } : value;
}

function toNumber(value: CellValue): number | Exclude<CellValue, number> {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string") return value;
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : { error: "#VALUE!" };
}

/** Rounds half up at a decimal place; negative places are tens, hundreds … */
function decimalOf(size: number, decimals: number): number {
  if (decimals >= 0) {
    const { integer, fraction } = roundedDecimal(size, Math.min(decimals, 30));
    return Number(`${integer || "0"}.${fraction || "0"}`);
  }
  const { integer } = roundedDecimal(Number(`${size}e${decimals}`), 0);
  return Number(`${integer || "0"}e${-decimals}`);
}

/** The number without what is behind a decimal place. */
function cut(size: number, decimals: number): number {
  const rounded = decimalOf(size, decimals);
  return rounded > precise(size) ? decimalOf(rounded - half(decimals) * 2, decimals) : rounded;
}

function isCut(size: number, decimals: number): boolean {
  return cut(size, decimals) < precise(size) && decimalOf(size, decimals) < precise(size);
}

function half(decimals: number): number {
  return Number(`5e${-decimals - 1}`);
}

function precise(size: number): number {
  return Number(size.toPrecision(15));
}
