import { SaxesParser } from "saxes";

/**
 * An element with the place it has in the source text, so that an edit can be a splice: everything outside the
 * splice stays as the other program wrote it.
 */
export interface XmlElement {
  /** Local name; workbooks by some programs carry a prefix on every element. */
  name: string;
  qualifiedName: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Character data directly in this element, entities resolved. */
  text: string;
  start: number;
  /** Between the tags; for `<a/>` both equal {@link end}. */
  contentStart: number;
  contentEnd: number;
  end: number;
}

export interface XmlDocument {
  source: string;
  root: XmlElement;
}

/**
 * Parses a part into a tree with offsets (UTF-16 units of `source`).
 * @throws Error for text that is not well-formed, and for any document type declaration: no workbook has one, and
 * entities are how small files grow large.
 */
export function parseXml(source: string): XmlDocument {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const top: XmlElement = { ...emptyElement(""), children: [] };
  const open: XmlElement[] = [top];
  parser.on("doctype", () => {
    throw new Error("a document type declaration is not allowed");
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = emptyElement(tag.name);
    element.attributes = tag.attributes;
    element.contentStart = parser.position;
    // An attribute value can't hold a bare "<", so the last one before the tag's end is the tag's start.
    element.start = source.lastIndexOf("<", parser.position - 1);
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", (tag) => {
    const element = open.pop()!;
    element.end = parser.position;
    element.contentEnd = tag.isSelfClosing ? element.end : source.lastIndexOf("<", parser.position - 1);
  });
  const addText = (text: string) => {
    open[open.length - 1]!.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  const root = top.children[0];
  if (!root) throw new Error("no root element");
  return { source, root };
}

function emptyElement(qualifiedName: string): XmlElement {
  return {
    name: localName(qualifiedName),
    qualifiedName,
    attributes: {},
    children: [],
    text: "",
    start: 0,
    contentStart: 0,
    contentEnd: 0,
    end: 0,
  };
}

function localName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.indexOf(":") + 1);
}

/** First child with this local name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** First descendant along a path of local names. */
export function descendant(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((current, name) => child(current, name), element);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** All elements below with this local name, in document order. */
export function allBelow(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((candidate) => [
    ...(candidate.name === name ? [candidate] : []),
    ...allBelow(candidate, name),
  ]);
}

/** An attribute by local name whatever its prefix, such as `r:id`. */
export function prefixedAttribute(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** xsd:boolean, with the default where the attribute is missing. */
export function booleanAttribute(element: XmlElement | undefined, name: string, missing: boolean): boolean {
  const text = element?.attributes[name];
  return text === undefined ? missing : text === "1" || text === "true" || text === "on";
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | null {
  const text = element?.attributes[name];
  if (text === undefined || text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** The `val` attribute that charts and styles put their values in. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.val;
}

export function sourceOf(document: XmlDocument, element: XmlElement): string {
  return document.source.slice(element.start, element.end);
}
