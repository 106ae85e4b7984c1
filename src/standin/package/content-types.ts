import type { PackageParts } from "./package-parts";
import { childrenOf } from "./xml-tree";
import { XmlEdits } from "./xml-edits";
import { elementXml } from "./xml-write";

const path = "[Content_Types].xml";

/** Content type of a part by its override, else by its extension. */
export function contentTypeOf(parts: PackageParts, partPath: string): string | undefined {
  const root = parts.xml(path)?.root;
  const override = childrenOf(root, "Override").find(
    (element) => element.attributes.PartName?.toLowerCase() === `/${partPath.toLowerCase()}`,
  );
  if (override) return override.attributes.ContentType;
  const extension = partPath.slice(partPath.lastIndexOf(".") + 1).toLowerCase();
  return childrenOf(root, "Default").find(
    (element) => element.attributes.Extension?.toLowerCase() === extension,
  )?.attributes.ContentType;
}

/** Declares a part's content type by an override unless it already has this type. */
export function setContentType(parts: PackageParts, partPath: string, contentType: string): void {
  if (contentTypeOf(parts, partPath) === contentType) return;
  const document = parts.xml(path)!;
  const edits = new XmlEdits(document);
  edits.append(document.root, elementXml("Override", { PartName: `/${partPath}`, ContentType: contentType }));
  parts.setText(path, edits.toString());
}

/** Declares the content type of all parts with an extension that have no override. */
export function setDefaultContentType(parts: PackageParts, extension: string, contentType: string): void {
  const document = parts.xml(path)!;
  const defaults = childrenOf(document.root, "Default");
  if (defaults.some((element) => element.attributes.Extension?.toLowerCase() === extension)) return;
  const edits = new XmlEdits(document);
  const xml = elementXml("Default", { Extension: extension, ContentType: contentType });
  const first = document.root.children[0];
  if (first) edits.insertAt(first.start, xml);
  else edits.append(document.root, xml);
  parts.setText(path, edits.toString());
}

/** Forgets the overrides of parts that are gone. */
export function removeContentTypes(parts: PackageParts, partPaths: readonly string[]): void {
  const document = parts.xml(path)!;
  const doomed = new Set(partPaths.map((partPath) => `/${partPath.toLowerCase()}`));
  const elements = childrenOf(document.root, "Override").filter((element) =>
    doomed.has(element.attributes.PartName?.toLowerCase() ?? ""),
  );
  if (elements.length === 0) return;
  const edits = new XmlEdits(document);
  elements.forEach((element) => edits.remove(element));
  parts.setText(path, edits.toString());
}
