import { maturityQuestions } from "../../../src/core/inventory/maturity-questions";
import type { WorkbookDocument } from "../../../src/standin/document/workbook-document";
import type { Cell, SheetContent } from "../../support/build-workbook";
import { fill } from "./reader";

/** A sheet of the reader's own, found by its name. */
export function ownTable(name: string, rows: readonly (readonly Cell[])[]): SheetContent {
  return { name, table: name, rows };
}

/** Answers every maturity question of a template with the statement of one level. */
export function answerMaturity(document: WorkbookDocument, level: 1 | 2 | 3 | 4 | 5): void {
  for (const { id, statements } of maturityQuestions)
    fill(document, "Reifegrad", id, { Antwort: statements.de[level - 1]! });
}
