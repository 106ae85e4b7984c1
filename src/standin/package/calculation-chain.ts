import type { WorkbookDocument } from "../document/workbook-document";
import type { PackageParts } from "./package-parts";
import { readRelationships, removeRelationships } from "./relationships";
import type { SheetPair } from "./sheet-pair";

/**
 * The calculation chain lists every formula cell; one that lists a cell without a formula makes Excel repair the
 * file. It is a mere hint, so it goes as soon as any formula came, went or moved.
 */
export function dropCalculationChain(
  parts: PackageParts,
  workbookPath: string,
  {
    document,
    opened,
    pairs,
  }: { document: WorkbookDocument; opened: WorkbookDocument; pairs: readonly SheetPair[] },
): void {
  const chain = readRelationships(parts, workbookPath).find((one) => one.kind === "calcChain");
  if (!chain) return;
  const sheetsGone =
    opened.sheets.length > document.sheets.length - pairs.filter((pair) => pair.isNew).length;
  if (sheetsGone || pairs.some(formulasDiffer)) removeRelationships(parts, workbookPath, [chain.id]);
}

function formulasDiffer({ sheet, openedSheet }: SheetPair): boolean {
  for (const row of new Set([...sheet.cells.rowNumbers(), ...openedSheet.cells.rowNumbers()])) {
    const [now, then] = [sheet.cells.row(row), openedSheet.cells.row(row)];
    for (const column of new Set([...now.keys(), ...then.keys()])) {
      if ((now.get(column)?.formula ?? null) !== (then.get(column)?.formula ?? null)) return true;
    }
  }
  return false;
}
