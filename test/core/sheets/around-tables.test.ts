import { contentArea } from "../../../src/core/sheets/covered-areas";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { outputSheets } from "../../../src/core/sheets/output-sheets";
import type { Area, SheetSpec, TableBlock } from "../../../src/core/sheets/sheet-spec";
import { goldenCases } from "./cases/golden-cases";

const everySheet = outputSheets.map(({ key }) => key);

/** Content of a sheet that touches a table from below: Excel takes it for a new row of the table. */
function touching(spec: SheetSpec): string[] {
  const tables = spec.blocks.filter((block): block is TableBlock => block.kind === "table");
  return tables.flatMap((table) => {
    const below: Area = {
      row: table.at.row + 1 + table.rows.length,
      column: table.at.column,
      rows: 1,
      columns: table.columns.length,
    };
    return spec.blocks.flatMap((block) => {
      const area = contentArea(block);
      const isThere = area !== null && block !== table && meet(area, below);
      return isThere ? [`${spec.name}: row ${below.row + 1} below ${table.name}`] : [];
    });
  });
}

function meet(first: Area, second: Area): boolean {
  return (
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns
  );
}

test.each(goldenCases)("nothing stands directly below a table: $name", ({ plan, options }) => {
  expect(makeSheets(plan, { ...options, requested: everySheet }).flatMap(touching)).toEqual([]);
});
