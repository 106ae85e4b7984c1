import { join } from "node:path";
import { printSpec } from "../../support/print-spec";
import type { SheetSpec, TableBlock } from "../../../src/core/sheets/sheet-spec";
import { contentOf } from "../../../src/core/sheets/cell-content";
import { expectGolden } from "../../support/golden-text";

const folder = join(__dirname, "..", "golden");

/** Compares a sheet with its golden text. */
export function expectGoldenSheet(document: string, name: string, sheet: SheetSpec): void {
  expectGolden(join(folder, document), name, printSpec(sheet));
}

export type Row = Readonly<Record<string, string | number | boolean>>;

/** Rows of a table of a sheet by header; formulas count as their results, days and months as ISO text. */
export function rowsOf(sheet: SheetSpec, tableName: string): Row[] {
  const table = sheet.blocks.find(
    (block): block is TableBlock => block.kind === "table" && block.name === tableName,
  );
  if (!table) throw new Error(`sheet ${sheet.key} has no table ${tableName}`);
  return table.rows.map(({ cells }) =>
    Object.fromEntries(
      table.columns.map(({ header }, index) => {
        const given = cells[index] ?? { kind: "blank" };
        const cell = given.kind === "formula" ? given.expected : given;
        if (cell.kind === "month") return [header, cell.month];
        if (cell.kind === "date") return [header, cell.date];
        return [header, contentOf(cell, 1900)];
      }),
    ),
  );
}
