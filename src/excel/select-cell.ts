import type { CellPlace } from "../core/issues";

/** Shows a cell; a sheet that no longer exists is ignored, because the list of issues may be older than the workbook. */
export async function selectCell(place: Pick<CellPlace, "sheet" | "address">): Promise<void> {
  const { sheet: sheetName, address } = place;
  if (sheetName === null) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return;
    sheet.activate();
    if (address !== null) sheet.getRange(address).select();
    await context.sync();
  });
}
