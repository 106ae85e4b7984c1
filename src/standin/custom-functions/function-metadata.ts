/** What Excel knows about an add-in's custom functions: the JSON file that its manifest names. */
export interface FunctionsMetadata {
  /** Where Excel's documentation has the flag: for all functions. */
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

export interface FunctionMetadata {
  id: string;
  /** Name in cells, without the namespace. */
  name: string;
  parameters: ParameterMetadata[];
  options?: { allowErrorForDataTypeAny?: boolean };
  /** Some generators put the flag here. */
  allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  name: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
}

/** Finds functions by their upper-case full name. */
export function functionsByName(
  metadata: FunctionsMetadata | null,
  namespace: string,
): Map<string, FunctionMetadata> {
  const { functions = [], allowErrorForDataTypeAny } = metadata ?? {};
  return new Map(
    functions.map((item) => [fullName(namespace, item.name), { allowErrorForDataTypeAny, ...item }]),
  );
}

/** `KI.SCORE`. */
export function fullName(namespace: string, name: string): string {
  return `${namespace}.${name}`.toUpperCase();
}
