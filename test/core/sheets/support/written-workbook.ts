import { contentOf } from "../../../../src/core/sheets/cell-content";
import type { Plan } from "../../../../src/core/plan";
import { criteria } from "../../../../src/core/records";
import type { SheetSpec, SpecCell } from "../../../../src/core/sheets/sheet-spec";
import { createCalculation, type Calculation } from "../../../../src/standin/calculation/calculation";
import { newSheet } from "../../../../src/standin/document/new-document";
import type { WorkbookDocument } from "../../../../src/standin/document/workbook-document";
import { addTable, putCell, workbookOf } from "../../../standin/calculation/sheet-builder";

/** The functions' own error class exists only inside Excel; here a plain error tells the same. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

const functionsOfAddin = (() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: () => undefined,
      Error: FunctionError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
  // Loaded after the global exists, because the module registers its functions while it loads.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const loaded = require("../../../../src/functions/functions") as {
    customFunctions: Record<string, (...args: unknown[]) => never>;
  };
  return loaded.customFunctions;
})();

export interface WrittenWorkbook {
  document: WorkbookDocument;
  calculation: Calculation;
}

/** Input sheet and output sheets as a calculated workbook: what an Excel with the add-in shows. */
export function written(plan: Plan, sheets: readonly SheetSpec[]): WrittenWorkbook {
  const document = workbookOf(inputSheet(plan));
  const found = plan.input.tables[0];
  const source = document.sheets[0];
  if (source && found?.table) addTable(source, found.table, found.address);
  for (const spec of sheets) writeSheet(document, spec);
  const calculation = createCalculation(document, {
    customFunctions: {
      names: Object.keys(functionsOfAddin).map((name) => `KI.${name}`),
      call: (name, args) => {
        try {
          return functionsOfAddin[name.slice(3)]?.(...args) ?? null;
        } catch (error) {
          return { error: error instanceof FunctionError && error.code === "#N/A" ? "#N/A" : "#VALUE!" };
        }
      },
    },
  });
  calculation.recalculateNow();
  return { document, calculation };
}

function inputSheet(plan: Plan): Record<string, (string | number | null)[][]> {
  const found = plan.input.tables[0];
  const place = plan.useCases[0]?.useCase.place;
  if (!found || !place) return { Leer: [[null]] };
  const columns = Object.entries(place.columns);
  const rows = Array.from({ length: found.headerRow - 1 }, (): (string | number | null)[] => []);
  rows.push(columns.map(([, column]) => column.header));
  for (const { useCase } of plan.useCases) {
    rows.push(
      columns.map(([key]) => {
        if (key === "id") return useCase.id;
        if (key === "name") return useCase.name.startsWith("=") ? "Text" : useCase.name;
        const criterion = criteria.find((each) => each === key);
        if (criterion) return useCase.ratings[criterion];
        const further = key === "personDays" ? useCase.personDays : useCase.further[key];
        return typeof further === "number" || typeof further === "string" ? further : null;
      }),
    );
  }
  return { [found.sheet]: rows };
}

function writeSheet(document: WorkbookDocument, spec: SheetSpec): void {
  const sheet = newSheet(document, spec.name);
  document.sheets.push(sheet);
  const put = (row: number, column: number, cell: SpecCell) => {
    const content = contentOf(cell, 1900);
    if (cell.kind === "formula" || cell.kind !== "text")
      putCell(sheet, row, column, content === "" ? null : content);
    else
      sheet.cells.set(row, column, {
        value: content,
        formula: null,
        spill: null,
        spillParent: null,
        style: 0,
      });
  };
  for (const block of spec.blocks) {
    if (block.kind === "cells") {
      block.rows.forEach((cells, row) =>
        cells.forEach((cell, column) => put(block.at.row + row, block.at.column + column, cell)),
      );
    }
    if (block.kind !== "table") continue;
    const { row, column } = block.at;
    block.columns.forEach((each, index) => put(row, column + index, { kind: "text", text: each.header }));
    block.rows.forEach((each, index) =>
      each.cells.forEach((cell, offset) => put(row + 1 + index, column + offset, cell)),
    );
    const last = { row: row + block.rows.length, column: column + block.columns.length - 1 };
    addTable(sheet, block.name, `${name(row, column)}:${name(last.row, last.column)}`);
  }
}

function name(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

export interface Difference {
  sheet: string;
  cell: string;
  formula: string;
  expected: unknown;
  found: unknown;
}

/** Formulas whose result differs from what the core expects. */
export function differences({ document }: WrittenWorkbook, sheets: readonly SheetSpec[]): Difference[] {
  return sheets.flatMap((spec) => {
    const sheet = document.sheets.find((each) => each.name === spec.name);
    return formulasOf(spec).flatMap(({ row, column, cell }): Difference[] => {
      const value = sheet?.cells.get(row, column)?.value ?? "";
      const found = typeof value === "object" ? value.error : value;
      const expected = contentOf(cell.expected, 1900);
      const same =
        typeof expected === "number" && typeof found === "number"
          ? Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected))
          : expected === found;
      return same
        ? []
        : [{ sheet: spec.name, cell: name(row, column), formula: cell.formula, expected, found }];
    });
  });
}

function formulasOf(spec: SheetSpec) {
  return spec.blocks.flatMap((block) => {
    if (block.kind !== "cells" && block.kind !== "table") return [];
    const rows = block.kind === "table" ? block.rows.map((row) => row.cells) : block.rows;
    const first = block.at.row + (block.kind === "table" ? 1 : 0);
    return rows.flatMap((cells, rowIndex) =>
      cells.flatMap((cell, columnIndex) =>
        cell.kind === "formula"
          ? [{ row: first + rowIndex, column: block.at.column + columnIndex, cell }]
          : [],
      ),
    );
  });
}
