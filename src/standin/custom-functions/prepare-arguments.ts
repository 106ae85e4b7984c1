import type { CellError, CellValue } from "../document/cell-document";
import type { CustomFunctionArgument } from "../host";
import type { FunctionMetadata, ParameterMetadata } from "./function-metadata";

/** Arguments as the function takes them, or the error that the cell shows without a call. */
export type PreparedArguments = { values: CustomFunctionArgument[] } | { error: CellError };

const invalidValue: PreparedArguments = { error: { error: "#VALUE!" } };

/**
 * Excel's part before a call: one value per declared parameter, ranges only where the function takes them, numbers
 * and texts as declared, and no call at all for an error that the function did not ask for.
 */
export function prepareArguments(
  metadata: FunctionMetadata,
  given: readonly CustomFunctionArgument[],
): PreparedArguments {
  const { parameters } = metadata;
  if (given.length > parameters.length) return invalidValue;
  const values: CustomFunctionArgument[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = given[index] ?? null;
    if (value === null && !parameter.optional) return invalidValue;
    const fitted = value === null ? null : fit(value, parameter);
    if (fitted === undefined) return invalidValue;
    const error = firstError(fitted);
    if (error && !allowsErrors(metadata, parameter)) return { error };
    values.push(fitted);
  }
  return { values };
}

function allowsErrors(metadata: FunctionMetadata, { type = "any" }: ParameterMetadata): boolean {
  const isAllowed = metadata.options?.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false;
  return isAllowed && type === "any";
}

function isMatrix(value: CustomFunctionArgument): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

/** Undefined where the value does not fit the parameter. */
function fit(
  value: CustomFunctionArgument,
  parameter: ParameterMetadata,
): CustomFunctionArgument | undefined {
  const { type = "any", dimensionality } = parameter;
  if (dimensionality === "matrix") {
    const rows = (isMatrix(value) ? value : [[value]]).map((row) => row.map((item) => convert(item, type)));
    return rows.some((row) => row.includes(undefined)) ? undefined : (rows as CellValue[][]);
  }
  if (!isMatrix(value)) return convert(value, type);
  const isSingle = value.length === 1 && value[0]!.length === 1;
  return isSingle ? convert(value[0]![0]!, type) : undefined;
}

function convert(value: CellValue, type: string): CellValue | undefined {
  if (value !== null && typeof value === "object") return value;
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
    case "boolean":
      return typeof value === "number" ? value !== 0 : value === "" || value === null ? false : value;
    default:
      return value;
  }
}

function toNumber(value: string | number | boolean | null): number | undefined {
  if (typeof value === "boolean") return value ? 1 : 0;
  // A blank cell counts as 0 for a parameter that is declared a number.
  const number = value === null || value === "" ? 0 : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function firstError(value: CustomFunctionArgument): CellError | null {
  const cells = isMatrix(value) ? value.flat() : [value];
  return (cells.find((cell) => cell !== null && typeof cell === "object") as CellError | undefined) ?? null;
}
