import { attributesXml, withPrefix } from "./xml-write";
import type { AttributeValues } from "./xml-write";
import type { XmlDocument, XmlElement } from "./xml-tree";

interface Splice {
  start: number;
  end: number;
  text: string;
  /** Order among insertions at one place. */
  rank?: number;
}

/** Collects splices into one XML text and applies them together; places not named stay as they are. */
export class XmlEdits {
  private readonly splices: Splice[] = [];
  private readonly openTags = new Map<XmlElement, AttributeValues>();
  private readonly insertedChildren = new Map<XmlElement, { xml: string; rank: number }[]>();

  private parsed: XmlDocument | null = null;

  /** @param source the parsed part, or how to parse it: large parts are parsed only when an edit looks into them */
  constructor(private readonly source: XmlDocument | (() => XmlDocument)) {}

  get document(): XmlDocument {
    return (this.parsed ??= typeof this.source === "function" ? this.source() : this.source);
  }

  get changed(): boolean {
    return this.splices.length > 0 || this.openTags.size > 0 || this.insertedChildren.size > 0;
  }

  /** Prefix of the part's main namespace, without colon; empty for nearly all programs. */
  get prefix(): string {
    const { qualifiedName } = this.document.root;
    return qualifiedName.includes(":") ? qualifiedName.slice(0, qualifiedName.indexOf(":")) : "";
  }

  replace(element: XmlElement, xml: string): void {
    this.splices.push({ start: element.start, end: element.end, text: withPrefix(xml, this.prefix) });
  }

  /** Replaces an element by text that was taken from this part or is complete in itself: no prefix is added. */
  replaceVerbatim(element: XmlElement, xml: string): void {
    this.splices.push({ start: element.start, end: element.end, text: xml });
  }

  /** @param rank order among insertions at the same place; without it they stand in the order of the calls */
  insertAt(position: number, xml: string, rank = 0): void {
    this.splices.push({ start: position, end: position, text: withPrefix(xml, this.prefix), rank });
  }

  insertVerbatim(position: number, xml: string): void {
    this.splices.push({ start: position, end: position, text: xml });
  }

  remove(element: XmlElement): void {
    this.splices.push({ start: element.start, end: element.end, text: "" });
  }

  /** Sets (or with null removes) attributes of an open tag; the others keep their order and spelling. */
  setAttributes(element: XmlElement, values: AttributeValues): void {
    this.openTags.set(element, { ...this.openTags.get(element), ...values });
  }

  /** Appends children to an element, also to a self-closing one. */
  append(element: XmlElement, xml: string, rank = 0): void {
    this.appendVerbatim(element, withPrefix(xml, this.prefix), rank);
  }

  appendVerbatim(element: XmlElement, xml: string, rank = 0): void {
    const added = this.insertedChildren.get(element) ?? [];
    added.push({ xml, rank });
    this.insertedChildren.set(element, added);
    if (!this.openTags.has(element)) this.openTags.set(element, {});
  }

  toString(): string {
    const splices = [...this.splices];
    for (const [element, values] of this.openTags) splices.push(...this.tagSplices(element, values));
    splices.sort((a, b) => a.start - b.start || a.end - b.end || (a.rank ?? 0) - (b.rank ?? 0));
    const { source } = this.document;
    let text = "";
    let position = 0;
    for (const splice of splices) {
      if (splice.start < position) throw new Error(`overlapping edits at ${splice.start}`);
      text += source.slice(position, splice.start) + splice.text;
      position = splice.end;
    }
    return text + source.slice(position);
  }

  private tagSplices(element: XmlElement, values: AttributeValues): Splice[] {
    const { source } = this.document;
    const selfClosing = element.contentStart === element.end;
    const openTag = withAttributes(source.slice(element.start, element.contentStart), values);
    const children = [...(this.insertedChildren.get(element) ?? [])].sort((a, b) => a.rank - b.rank);
    const added = children.map((one) => one.xml).join("");
    if (selfClosing && added !== "") {
      const text = `${openTag.replace(/\s*\/>$/, ">")}${added}</${element.qualifiedName}>`;
      return [{ start: element.start, end: element.end, text }];
    }
    const splices = [{ start: element.start, end: element.contentStart, text: openTag }];
    if (added !== "") splices.push({ start: element.contentEnd, end: element.contentEnd, text: added });
    return splices;
  }
}

/** An open tag with some attributes set, added or (null) removed. */
export function withAttributes(openTag: string, values: AttributeValues): string {
  let tag = openTag;
  for (const [name, value] of Object.entries(values)) {
    const pattern = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = attributesXml({ [name]: value });
    if (pattern.test(tag)) tag = tag.replace(pattern, () => written);
    else if (written !== "") tag = tag.replace(/(\s*\/?>)$/, (end) => written + end.trimStart());
  }
  return tag;
}

/**
 * Sets or removes a child where the schema wants a fixed order of children.
 * @param order local names of all children in the order of the schema
 * @param xml the new element, or an empty text to remove what is there
 */
export function setOrderedChild(
  edits: XmlEdits,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): void {
  const existing = parent.children.filter((candidate) => candidate.name === name);
  existing.forEach((element, index) => {
    if (index === 0 && xml !== "") edits.replace(element, xml);
    else edits.remove(element);
  });
  if (existing.length > 0 || xml === "") return;
  insertOrderedChild(edits, parent, order, name, xml);
}

/** Inserts a child that is not there yet before the first one that the schema wants after it. */
export function insertOrderedChild(
  edits: XmlEdits,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): void {
  const rank = order.indexOf(name);
  const follower = parent.children.find((candidate) => {
    // What the schema does not name (mc:AlternateContent) stands where it stands; it is no landmark.
    const candidateRank = order.indexOf(candidate.name);
    return candidateRank > rank;
  });
  if (follower) edits.insertAt(follower.start, xml, rank);
  else edits.append(parent, xml, rank);
}
