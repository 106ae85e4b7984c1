import type { WorkbookDocument, WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea } from "../../standin/document/cell-document";
import { splitSheetName } from "../../standin/model/addresses";
import { parseArea } from "../grid/cell-areas";

/** Finds what was entered into the name box or what a link points to: an address, a defined name or a table. */
export function findPlace(
  workbook: WorkbookDocument,
  home: WorksheetDocument,
  text: string,
): { sheet: WorksheetDocument; area: CellArea } | null {
  const wanted = text.trim().replace(/^[#=]/, "");
  const { sheetName, address } = splitSheetName(wanted);
  const sheet = sheetName === null ? home : workbook.sheets.find((it) => isSame(it.name, sheetName));
  const area = parseArea(address);
  if (sheet && area) return { sheet, area };
  const name = workbook.names.find(
    (it) => isSame(it.name, wanted) && (it.scope === null || it.scope === home.id),
  );
  if (name && name.formula !== wanted) return findPlace(workbook, home, name.formula);
  for (const owner of workbook.sheets) {
    const table = owner.tables.find((it) => isSame(it.name, wanted));
    if (table) return { sheet: owner, area: table.area };
  }
  return null;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
