import type { WorksheetDocument } from "../document/workbook-document";
import { parseArea, parseCell } from "./addresses";
import type { SheetReadContext } from "./read-context";
import { plainText } from "./shared-strings";
import { child, childrenOf, numberAttribute, prefixedAttribute, sourceOf } from "./xml-tree";

/** Reads hyperlinks; external addresses are relationships of the sheet. */
export function readHyperlinks(context: SheetReadContext, sheet: WorksheetDocument): void {
  for (const element of childrenOf(child(context.xml.root, "hyperlinks"), "hyperlink")) {
    const area = parseArea(element.attributes.ref ?? "");
    if (!area) continue;
    const id = prefixedAttribute(element, "id");
    const address = id === undefined ? undefined : context.relationships.find((one) => one.id === id)?.target;
    sheet.hyperlinks.push({
      area,
      address: address ?? null,
      documentReference: element.attributes.location ?? null,
      screenTip: element.attributes.tooltip ?? null,
      origin: { xml: sourceOf(context.xml, element) },
    });
  }
}

/** Reads notes; threaded comments leave a note with their text, which is shown instead of them. */
export function readComments(context: SheetReadContext, sheet: WorksheetDocument): void {
  const relationship = context.relationships.find((one) => one.kind === "comments");
  const root = relationship && context.parts.xml(relationship.target)?.root;
  const authors = childrenOf(child(root, "authors"), "author").map((author) => author.text);
  for (const element of childrenOf(child(root, "commentList"), "comment")) {
    const place = parseCell(element.attributes.ref ?? "");
    const text = child(element, "text");
    if (!place || !text) continue;
    sheet.comments.push({
      row: place.row,
      column: place.column,
      author: authors[numberAttribute(element, "authorId") ?? 0] ?? "",
      text: plainText(text),
    });
  }
}
