import { escapeColumn } from "../calculation/structured-reference";
import type { TableDocument, WorkbookDocument } from "../document/workbook-document";
import { mapTokens, rewriteFormulas } from "./reference-rewriting";

/** Formulas follow a table's new name. */
export function renameTableReferences(document: WorkbookDocument, before: string, after: string): void {
  const wanted = before.toLowerCase();
  rewriteFormulas(document, (formula) =>
    mapTokens(formula, (token) => {
      if (token.type === "structured" && token.table.toLowerCase() === wanted)
        return `${after}[${token.inner}]`;
      return token.type === "name" && token.text.toLowerCase() === wanted ? after : token.text;
    }),
  );
}

/** Formulas follow a column's new header. */
export function renameColumnReferences(
  document: WorkbookDocument,
  table: TableDocument,
  before: string,
  after: string,
): void {
  const wanted = escapeColumn(before).toLowerCase();
  const tableName = table.name.toLowerCase();
  rewriteFormulas(document, (formula) =>
    mapTokens(formula, (token) => {
      if (token.type !== "structured" || token.table.toLowerCase() !== tableName) return token.text;
      if (token.inner.toLowerCase() === wanted) return `${token.table}[${escapeColumn(after)}]`;
      const inner = token.inner.replace(/\[((?:[^[\]']|'.)*)\]/g, (item, name: string) =>
        name.toLowerCase() === wanted ? `[${escapeColumn(after)}]` : item,
      );
      return `${token.table}[${inner}]`;
    }),
  );
}
