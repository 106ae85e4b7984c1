import type { CommentDocument } from "../document/workbook-document";
import { parseCell } from "./addresses";
import { emptyNoteShapes, noteShapeXml, noteShapes } from "./note-shapes";
import { removeContentTypes, setContentType, setDefaultContentType } from "./content-types";
import { addRelationship, officeRelationship, readRelationships, removeRelationships } from "./relationships";
import { setSection } from "./sheet-write-context";
import type { SheetWriteContext } from "./sheet-write-context";
import { sameState } from "./state-text";
import { XmlEdits } from "./xml-edits";
import { child, childrenOf, prefixedAttribute, sourceOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { attributesXml, elementXml, encodeCellText, textElementXml, xmlDeclaration } from "./xml-write";
import { cellName } from "../calculation/cell-reference";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const shapesType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const emptyComments = `${xmlDeclaration}<comments xmlns="${main}"><authors/><commentList/></comments>`;

/** Writes notes: their texts in one part, their boxes in another. Those without an edit keep theirs. */
export function writeComments(context: SheetWriteContext): void {
  const { sheet, opened, parts, path } = context;
  if (sameState(sheet.comments, opened.comments)) return;
  const key = ({ row, column, author, text }: CommentDocument) => JSON.stringify([row, column, author, text]);
  const before = new Set(opened.comments.map(key));
  const now = new Set(sheet.comments.map(key));
  const added = sheet.comments.filter((comment) => !before.has(key(comment)));
  const removed = opened.comments.filter((comment) => !now.has(key(comment)));
  const relationship = readRelationships(parts, path).find((one) => one.kind === "comments");
  if (sheet.comments.length === 0 && relationship) {
    removeRelationships(parts, path, [relationship.id]);
    parts.delete(relationship.target);
    removeContentTypes(parts, [relationship.target]);
  } else writeTexts(context, relationship?.target ?? addCommentsPart(context), { added, removed });
  writeShapes(context, { added, removed });
}

interface CommentChanges {
  added: readonly CommentDocument[];
  removed: readonly CommentDocument[];
}

function addCommentsPart({ parts, path }: SheetWriteContext): string {
  const target = parts.freePath("xl/comments", ".xml");
  parts.setText(target, emptyComments);
  setContentType(parts, target, commentsType);
  addRelationship(parts, path, { type: `${officeRelationship}comments`, target });
  return target;
}

/** Notes stand in the order of rows, then columns. */
function writeTexts({ parts }: SheetWriteContext, path: string, { added, removed }: CommentChanges): void {
  const edits = new XmlEdits(parts.xml(path)!);
  const { root } = edits.document;
  const authors = child(root, "authors")!;
  const names = childrenOf(authors, "author").map((author) => author.text);
  const newNames = [...new Set(added.map((comment) => comment.author))].filter(
    (name) => !names.includes(name),
  );
  if (newNames.length > 0)
    edits.append(authors, newNames.map((name) => textElementXml("author", name)).join(""));
  const authorIds = [...names, ...newNames];
  const list = child(root, "commentList")!;
  const isGone = (element: XmlElement) => {
    const place = parseCell(element.attributes.ref ?? "");
    return removed.some((comment) => comment.row === place?.row && comment.column === place.column);
  };
  const items = childrenOf(list, "comment")
    .filter((element) => !isGone(element))
    .map((element) => ({
      place: parseCell(element.attributes.ref ?? ""),
      xml: sourceOf(edits.document, element),
    }));
  for (const { row, column, author, text } of added) {
    const content = elementXml("text", {}, textElementXml("t", encodeCellText(text)));
    const attributes = { ref: cellName(row, column), authorId: authorIds.indexOf(author) };
    items.push({ place: { row, column }, xml: elementXml("comment", attributes, content) });
  }
  items.sort(
    (a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  edits.replace(list, elementXml("commentList", {}, items.map((item) => item.xml).join("")));
  parts.setText(path, edits.toString());
}

function writeShapes(context: SheetWriteContext, { added, removed }: CommentChanges): void {
  const { parts, path, edits } = context;
  const element = child(edits.document.root, "legacyDrawing");
  const id = element && prefixedAttribute(element, "id");
  const relationship = readRelationships(parts, path).find(
    (one) => one.kind === "vmlDrawing" && one.id === id,
  );
  const target = relationship?.target ?? (added.length > 0 ? addShapesPart(context) : null);
  if (target === null) return;
  let text = parts.text(target) ?? "";
  for (const { row, column } of removed) {
    for (const shape of noteShapes(text))
      if (shape.row === row && shape.column === column) text = text.replace(shape.xml, "");
  }
  const number = Number(/(\d+)\.vml$/.exec(target)?.[1] ?? 1);
  for (const { row, column } of added) {
    const shape = noteShapeXml(text, { row, column, number });
    text = text.replace(/<\/xml>\s*$/, () => `${shape}</xml>`);
  }
  parts.setText(target, text);
  if (/<v:shape\b/.test(text) || !relationship || !element) return;
  edits.remove(element);
  removeRelationships(parts, path, [relationship.id]);
  parts.delete(target);
}

function addShapesPart(context: SheetWriteContext): string {
  const { parts, path } = context;
  const target = parts.freePath("xl/drawings/vmlDrawing", ".vml");
  parts.setText(target, emptyNoteShapes(Number(/(\d+)\.vml$/.exec(target)![1])));
  setDefaultContentType(parts, "vml", shapesType);
  const id = addRelationship(parts, path, { type: `${officeRelationship}vmlDrawing`, target });
  const attributes = attributesXml({ "xmlns:r": officeRelationship.slice(0, -1), "r:id": id });
  setSection(context, "legacyDrawing", `<legacyDrawing${attributes}/>`);
  return target;
}
