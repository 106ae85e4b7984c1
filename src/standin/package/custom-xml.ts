import { nextGuid } from "../document/new-document";
import type { CustomXmlPart, WorkbookDocument } from "../document/workbook-document";
import { removeContentTypes, setContentType } from "./content-types";
import { partPath } from "./origins";
import type { PackageParts } from "./package-parts";
import {
  addRelationship,
  officeRelationship,
  readRelationships,
  relationshipsPath,
  removeRelationships,
} from "./relationships";
import type { Relationship } from "./relationships";
import { parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { escapeAttribute, xmlDeclaration } from "./xml-write";

const customXmlType = `${officeRelationship}customXml`;
const propertiesType = `${officeRelationship}customXmlProps`;
const propertiesContentType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Reads the workbook's custom XML parts; one that is not well-formed stays in the file, unseen. */
export function readCustomXmlParts(
  parts: PackageParts,
  relationships: readonly Relationship[],
  document: WorkbookDocument,
): void {
  for (const { kind, target } of relationships) {
    const xml = kind === "customXml" ? parts.text(target) : undefined;
    const namespaceUri = xml === undefined ? null : rootNamespace(xml);
    if (xml === undefined || namespaceUri === null) continue;
    const properties = readRelationships(parts, target).find((one) => one.kind === "customXmlProps");
    const item = properties && parts.xml(properties.target)?.root;
    const id = Object.entries(item?.attributes ?? {}).find(([name]) => name.endsWith("itemID"))?.[1];
    document.customXmlParts.push({
      id: id ?? nextGuid(document),
      namespaceUri,
      xml,
      origin: { path: target },
    });
  }
}

function rootNamespace(xml: string): string | null {
  try {
    return namespaceOf(parseXml(xml).root);
  } catch {
    return null;
  }
}

function namespaceOf({ qualifiedName, attributes }: XmlElement): string {
  const colon = qualifiedName.indexOf(":");
  return attributes[colon < 0 ? "xmlns" : `xmlns:${qualifiedName.slice(0, colon)}`] ?? "";
}

/** Writes new and changed parts and removes deleted ones with what belongs to them. */
export function writeCustomXmlParts(
  parts: PackageParts,
  workbookPath: string,
  { document, opened }: { document: WorkbookDocument; opened: WorkbookDocument },
): void {
  const kept = new Set(document.customXmlParts.map((part) => partPath(part.origin)));
  for (const part of opened.customXmlParts) {
    const path = partPath(part.origin)!;
    if (!kept.has(path)) unhook(parts, workbookPath, path);
  }
  for (const part of document.customXmlParts) {
    const path = partPath(part.origin);
    if (path === null) addPart(parts, workbookPath, part);
    else if (opened.customXmlParts.find((one) => partPath(one.origin) === path)?.xml !== part.xml) {
      parts.setText(path, part.xml);
    }
  }
}

function unhook(parts: PackageParts, workbookPath: string, path: string): void {
  const ids = readRelationships(parts, workbookPath).filter((one) => one.target === path);
  removeRelationships(
    parts,
    workbookPath,
    ids.map((one) => one.id),
  );
  // Its files go at once, so that a part written in its place gets the same name again.
  const properties = readRelationships(parts, path).map((one) => one.target);
  for (const gone of [path, relationshipsPath(path), ...properties]) parts.delete(gone);
  removeContentTypes(parts, [path, ...properties]);
}

function addPart(parts: PackageParts, workbookPath: string, part: CustomXmlPart): void {
  const path = parts.freePath("customXml/item", ".xml");
  const number = /(\d+)\.xml$/.exec(path)![1]!;
  const propertiesPath = `customXml/itemProps${number}.xml`;
  parts.setText(path, part.xml);
  parts.setText(
    propertiesPath,
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${escapeAttribute(part.id)}" xmlns:ds="${dataStore}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(part.namespaceUri)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setContentType(parts, path, "application/xml");
  setContentType(parts, propertiesPath, propertiesContentType);
  addRelationship(parts, path, { type: propertiesType, target: propertiesPath });
  addRelationship(parts, workbookPath, { type: customXmlType, target: path });
}
