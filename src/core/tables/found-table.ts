import type { FoundTable } from "../records";
import { areaAddress } from "../sheets/a1";
import type { TableRegion } from "./table-region";

/** What the pane shows of a table that was read. */
export function foundTable(
  kind: string,
  region: TableRegion,
  counted: Pick<FoundTable, "rowCount" | "unknownHeaders">,
): FoundTable {
  const { sheet, table, headerRow } = region;
  return {
    kind,
    sheet: sheet.name,
    table: table?.name ?? null,
    headerRow,
    address: addressOfRegion(region),
    ...counted,
  };
}

/** A1 address of header and rows. */
export function addressOfRegion({ headerRow, lastRow, firstColumn, headers, table }: TableRegion): string {
  const rows = (table ? table.firstRow + table.rowCount - 1 : lastRow) - headerRow + 1;
  return areaAddress({
    row: headerRow - 1,
    column: firstColumn - 1,
    rows: Math.max(1, rows),
    columns: headers.length,
  });
}
