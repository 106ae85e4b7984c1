import type { WorkbookDocument } from "../document/workbook-document";
import { setContentType } from "./content-types";
import type { PackageParts } from "./package-parts";
import { addRelationship, readRelationships } from "./relationships";
import { XmlEdits } from "./xml-edits";
import { child } from "./xml-tree";
import { escapeText, xmlDeclaration } from "./xml-write";

const relationshipType =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const contentType = "application/vnd.openxmlformats-package.core-properties+xml";
const dublinCore = "http://purl.org/dc/elements/1.1/";
const emptyProperties =
  `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dc="${dublinCore}" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`;

const elements = { title: "title", author: "creator", subject: "subject", comments: "description" } as const;
const fields = Object.keys(elements) as (keyof typeof elements)[];

export function readProperties(parts: PackageParts, document: WorkbookDocument): void {
  const path = readRelationships(parts, "").find((one) => one.kind === "core-properties")?.target;
  const root = path === undefined ? undefined : parts.xml(path)?.root;
  for (const field of fields) document.properties[field] = child(root, elements[field])?.text ?? "";
}

/** Writes the properties that differ from the opened ones. Dates are left alone: a clock would make every file new. */
export function writeProperties(
  parts: PackageParts,
  document: WorkbookDocument,
  opened: WorkbookDocument,
): void {
  const changed = fields.filter((field) => document.properties[field] !== opened.properties[field]);
  if (changed.length === 0) return;
  const existing = readRelationships(parts, "").find((one) => one.kind === "core-properties")?.target;
  const path = existing ?? "docProps/core.xml";
  if (!parts.has(path)) {
    parts.setText(path, emptyProperties);
    setContentType(parts, path, contentType);
    addRelationship(parts, "", { type: relationshipType, target: path });
  }
  const edits = new XmlEdits(parts.xml(path)!);
  const { root } = edits.document;
  for (const field of changed) {
    const element = child(root, elements[field]);
    const text = document.properties[field];
    const xml = `<dc:${elements[field]} xmlns:dc="${dublinCore}">${escapeText(text)}</dc:${elements[field]}>`;
    if (element && text === "") edits.remove(element);
    else if (element) edits.replaceVerbatim(element, xml);
    else if (text !== "") edits.appendVerbatim(root, xml);
  }
  parts.setText(path, edits.toString());
}
