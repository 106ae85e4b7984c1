import type { CellValue } from "../document/cell-document";
import type { CustomFunctionArgument, CustomFunctions } from "../host";
import {
  fullName,
  functionsByName,
  type FunctionMetadata,
  type FunctionsMetadata,
} from "./function-metadata";
import { toFunctionError, toFunctionResult } from "./function-results";
import { prepareArguments } from "./prepare-arguments";

type AssociatedFunction = (...args: unknown[]) => unknown;

/** The part of a page with office.js that custom functions live in. */
interface FunctionsPage {
  CustomFunctions: {
    _association: { mappings: Record<string, AssociatedFunction> };
    Error: new (code: string) => unknown;
  };
}

/**
 * The functions that a page registered with `CustomFunctions.associate`, called directly and at once.
 * @param page window of a page that has loaded office.js and the add-in
 * @param namespace prefix in cells, from the manifest
 * @param metadata the add-in's functions.json; without it every function takes what it declares, as it comes
 */
export function registeredFunctions(
  page: object,
  namespace: string,
  metadata: FunctionsMetadata | null = null,
): CustomFunctions {
  const library = (page as FunctionsPage).CustomFunctions;
  const known = functionsByName(metadata, namespace);
  const associated = () => {
    const named = metadata?.functions.map(
      ({ id, name }) => [fullName(namespace, name), id.toUpperCase()] as const,
    );
    const { mappings } = library._association;
    const ids = named ?? Object.keys(mappings).map((id) => [fullName(namespace, id), id] as const);
    return new Map(ids.flatMap(([name, id]) => (mappings[id] ? [[name, mappings[id]] as const] : [])));
  };
  return {
    get names() {
      return [...associated().keys()];
    },
    call: (name, args) => {
      const implementation = associated().get(name.toUpperCase());
      if (!implementation) return { error: "#NAME?" };
      const prepared = prepareArguments(
        known.get(name.toUpperCase()) ?? declared(name, implementation, args),
        args,
      );
      if ("error" in prepared) return prepared.error;
      const values = prepared.values.map((value) => asLibraryValue(value, library.Error));
      return invoke(implementation, [...values, { functionName: name }]);
    },
  };
}

/** Errors are thrown synchronously or come as a rejection; either way the cell shows them. */
function invoke(implementation: AssociatedFunction, args: unknown[]) {
  try {
    const answer = implementation(...args);
    const later = answer as Promise<unknown> | null | undefined;
    if (typeof later?.then === "function") return later.then(toFunctionResult, toFunctionError);
    return toFunctionResult(answer);
  } catch (thrown) {
    return toFunctionError(thrown);
  }
}

/** Without functions.json the number of parameters is what the function itself declares. */
function declared(
  name: string,
  implementation: AssociatedFunction,
  args: readonly CustomFunctionArgument[],
): FunctionMetadata {
  const parameters = Array.from({ length: Math.max(implementation.length, args.length) }, (_, index) => ({
    name: `argument${index + 1}`,
    optional: true,
    dimensionality: Array.isArray(args[index]) ? "matrix" : "scalar",
  }));
  return { id: name, name, parameters, options: { allowErrorForDataTypeAny: true } };
}

function asLibraryValue(
  value: CustomFunctionArgument,
  LibraryError: FunctionsPage["CustomFunctions"]["Error"],
): unknown {
  const convert = (cell: CellValue) =>
    cell !== null && typeof cell === "object" ? new LibraryError(cell.error) : cell;
  return Array.isArray(value)
    ? (value as CellValue[][]).map((row) => row.map(convert))
    : convert(value as CellValue);
}
