import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printSpec } from "../../support/print-spec";
import type { SheetSpec, TableBlock } from "../../../src/core/sheets/sheet-spec";
import { contentOf } from "../../../src/core/sheets/cell-content";

const folder = join(__dirname, "..", "golden");
/** `UPDATE_GOLDEN=1 npx jest … test/documents` writes the expected files anew; review the diff like code. */
const updating = process.env["UPDATE_GOLDEN"] === "1";

/** Compares a sheet with its golden text; on a difference `actual.*` stays beside it. */
export function expectGolden(document: string, name: string, sheet: SheetSpec): void {
  const expected = join(folder, document, `expected.${name}.txt`);
  const actual = join(folder, document, `actual.${name}.txt`);
  const printed = printSpec(sheet);
  if (updating) {
    mkdirSync(join(folder, document), { recursive: true });
    writeFileSync(expected, printed);
  }
  const wanted = existsSync(expected) ? readFileSync(expected, "utf8").replaceAll("\r\n", "\n") : "";
  if (printed === wanted) rmSync(actual, { force: true });
  else writeFileSync(actual, printed);
  expect(printed).toBe(wanted);
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
