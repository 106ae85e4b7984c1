import type { TableColumnDocument, TableDocument, WorksheetDocument } from "../document/workbook-document";
import { nextGuid } from "../document/new-document";
import { parseArea } from "./addresses";
import { toDocumentFormula } from "./formula-text";
import type { PartOrigin } from "./origins";
import type { SheetReadContext } from "./read-context";
import { booleanAttribute, child, childrenOf, numberAttribute, prefixedAttribute } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { decodeCellText } from "./xml-write";

/** Reads the tables that the sheet names, in its order. */
export function readTables(context: SheetReadContext, sheet: WorksheetDocument): void {
  for (const reference of childrenOf(child(context.xml.root, "tableParts"), "tablePart")) {
    const id = prefixedAttribute(reference, "id");
    const relationship = context.relationships.find((one) => one.id === id);
    const root = relationship && context.parts.xml(relationship.target)?.root;
    const table = root && readTable(root, context, { path: relationship.target });
    if (table) sheet.tables.push(table);
  }
}

function readTable(root: XmlElement, context: SheetReadContext, origin: PartOrigin): TableDocument | null {
  const area = parseArea(root.attributes.ref ?? "");
  if (!area) return null;
  const style = child(root, "tableStyleInfo");
  return {
    id: nextGuid(context.document),
    name: decodeCellText(root.attributes.displayName ?? root.attributes.name ?? ""),
    area,
    showHeaders: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map(readColumn),
    style: style?.attributes.name ?? "",
    showBandedRows: booleanAttribute(style, "showRowStripes", false),
    showBandedColumns: booleanAttribute(style, "showColumnStripes", false),
    highlightFirstColumn: booleanAttribute(style, "showFirstColumn", false),
    highlightLastColumn: booleanAttribute(style, "showLastColumn", false),
    showFilterButton: child(root, "autoFilter") !== undefined,
    origin,
  };
}

function readColumn(element: XmlElement): TableColumnDocument {
  const calculated = child(element, "calculatedColumnFormula")?.text;
  return {
    id: numberAttribute(element, "id") ?? 0,
    name: decodeCellText(element.attributes.name ?? ""),
    calculatedFormula: calculated ? toDocumentFormula(calculated) : null,
    totalsLabel: element.attributes.totalsRowLabel ?? null,
    totalsFunction: element.attributes.totalsRowFunction ?? null,
  };
}
