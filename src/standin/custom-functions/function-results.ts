import type { CellError, CellValue, ErrorCode } from "../document/cell-document";
import type { CustomFunctionResult } from "../host";

/** `CustomFunctions.Error` of the library, recognised by its form because it may come from another window. */
interface LibraryError {
  type: "Error";
  code: ErrorCode;
  message?: string;
}

function isLibraryError(value: unknown): value is LibraryError {
  const candidate = value as Partial<LibraryError> | null;
  return typeof candidate === "object" && candidate?.type === "Error" && typeof candidate.code === "string";
}

/** What a cell shows for what a function returned: a value or a matrix of values. */
export function toFunctionResult(value: unknown): CustomFunctionResult {
  if (!Array.isArray(value)) return toCellValue(value);
  const rows: unknown[] = value;
  const isMatrix = rows.every((row) => Array.isArray(row) && row.length === (rows[0] as unknown[]).length);
  if (!isMatrix) return { error: "#VALUE!" };
  if (rows.length === 0 || (rows[0] as unknown[]).length === 0) return { error: "#CALC!" };
  return rows.map((row) => (row as unknown[]).map(toCellValue));
}

function toCellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (isLibraryError(value)) return errorOf(value);
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "string":
    case "boolean":
      return value;
    default:
      return { error: "#VALUE!", message: "The function returned something that a cell can't hold." };
  }
}

/** What a cell shows when a function threw. */
export function toFunctionError(thrown: unknown): CellError {
  if (isLibraryError(thrown)) return errorOf(thrown);
  const message = (thrown as { message?: unknown } | null)?.message ?? thrown;
  return { error: "#VALUE!", message: String(message) };
}

function errorOf({ code, message }: LibraryError): CellError {
  return message ? { error: code, message } : { error: code };
}
