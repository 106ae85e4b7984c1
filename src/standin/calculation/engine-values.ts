import type { CellError, CellValue, ErrorCode } from "../document/cell-document";

/** What goes in and out of the engine: one value or a matrix. */
export type EngineValue = CellValue | CellValue[][];

/** The library does not export its own list. */
const kinds = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, array: 5 } as const;

/** A value as the library tags it. */
export type LibraryValue =
  | { kind: 0 }
  | { kind: 1; value: number }
  | { kind: 2; value: string }
  | { kind: 3; value: boolean }
  | { kind: 4; code: string; message?: string }
  | { kind: 5; rows: LibraryValue[][]; height: number; width: number };

export function fromLibrary(value: LibraryValue): EngineValue {
  if (value.kind === kinds.array) return value.rows.map((row) => row.map((item) => scalarFromLibrary(item)));
  return scalarFromLibrary(value);
}

function scalarFromLibrary(value: LibraryValue): CellValue {
  switch (value.kind) {
    case kinds.blank:
      return null;
    case kinds.number:
      return Number.isFinite(value.value) ? value.value : { error: "#NUM!" };
    case kinds.text:
    case kinds.boolean:
      return value.value;
    case kinds.error:
      return errorFromLibrary(value);
    default:
      // A LAMBDA that nobody called, or an array inside an array.
      return { error: "#CALC!" };
  }
}

function errorFromLibrary({ code, message }: { code: string; message?: string }): CellError {
  return message === undefined ? { error: code as ErrorCode } : { error: code as ErrorCode, message };
}

export function toLibrary(value: EngineValue): LibraryValue {
  if (Array.isArray(value)) {
    const rows = value.map((row) => row.map((item) => scalarToLibrary(item)));
    return { kind: kinds.array, rows, height: rows.length, width: rows[0]?.length ?? 0 };
  }
  return scalarToLibrary(value);
}

function scalarToLibrary(value: CellValue): LibraryValue {
  if (value === null) return { kind: kinds.blank };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: kinds.number, value } : { kind: kinds.error, code: "#NUM!" };
  }
  if (typeof value === "string") return { kind: kinds.text, value };
  if (typeof value === "boolean") return { kind: kinds.boolean, value };
  return {
    kind: kinds.error,
    code: value.error,
    ...(value.message === undefined ? {} : { message: value.message }),
  };
}
