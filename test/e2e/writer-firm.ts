import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import { buildWorkbook, type SheetContent } from "../support/build-workbook";
import { smallFirm } from "../support/small-firm";

/** Stands in a free-text column, which stays in the workbook until somebody releases it. */
export const description = "Belege kommen auf Papier und werden dreimal abgetippt";
/** Answers for every case; only a pseudonym of the name leaves. */
export const owner = "Gundula Osterhagen";

/** The small firm with what should not leave it by itself: descriptions and a person. */
export function firmWithSecrets(): WorkbookDocument {
  return buildWorkbook(...smallFirm.map(withSecrets));
}

function withSecrets(sheet: SheetContent): SheetContent {
  if (sheet.table !== "Anwendungsfaelle") return sheet;
  const more = (index: number) => (index === 0 ? ["Beschreibung", "Verantwortlich"] : [description, owner]);
  return { ...sheet, rows: sheet.rows.map((row, index) => [...row, ...more(index)]) };
}
