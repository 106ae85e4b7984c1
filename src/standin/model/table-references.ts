import type { WorkbookDocument } from "../document/workbook-document";
import { mapTokens, rewriteFormulas } from "./reference-rewriting";

/** Formulas follow a table's new name. */
export function renameTableReferences(document: WorkbookDocument, before: string, after: string): void {
  const wanted = before.toLowerCase();
  rewriteFormulas(document, (formula) =>
    mapTokens(formula, (token) => {
      if (token.type === "structured" && token.table.toLowerCase() === wanted) return `${after}[${token.inner}]`;
      return token.type === "name" && token.text.toLowerCase() === wanted ? after : token.text;
    }),
  );
}
