import type { CustomXmlPart as PartDocument } from "../document/workbook-document";
import { nextGuid } from "../document/new-document";
import { HostCollection, HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import type { ModelContext } from "./model-context";

abstract class PartCollection extends HostCollection<CustomXmlPart> {
  constructor(
    readonly context: ModelContext,
    readonly namespaceUri: string | null,
  ) {
    super();
  }

  get items(): CustomXmlPart[] {
    return this.context.document.customXmlParts
      .filter((part) => this.namespaceUri === null || part.namespaceUri === this.namespaceUri)
      .map((part) => new CustomXmlPart(this.context, part));
  }

  getCount(): number {
    return this.items.length;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.items.find((part) => part.id === id) ?? null;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw new RichApiError("ItemNotFound");
    return part;
  }
}

/** All custom XML parts of the workbook. */
export class CustomXmlPartCollection extends PartCollection {
  static override readonly typeName = "CustomXmlPartCollection";

  constructor(context: ModelContext) {
    super(context, null);
  }

  add(xml: string): CustomXmlPart {
    const part: PartDocument = {
      id: nextGuid(this.context.document),
      namespaceUri: rootNamespace(xml),
      xml,
      origin: null,
    };
    this.context.document.customXmlParts.push(part);
    this.context.noteChange();
    return new CustomXmlPart(this.context, part);
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, namespaceUri);
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends PartCollection {
  static override readonly typeName = "CustomXmlPartScopedCollection";

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const { items } = this;
    return items.length === 1 ? items[0]! : null;
  }

  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw new RichApiError("GeneralException");
    return part;
  }
}

export class CustomXmlPart extends HostObject {
  static override readonly typeName = "CustomXmlPart";

  constructor(
    readonly context: ModelContext,
    readonly part: PartDocument,
  ) {
    super();
  }

  get id(): string {
    return this.part.id;
  }

  get namespaceUri(): string {
    return this.part.namespaceUri;
  }

  getXml(): string {
    return this.part.xml;
  }

  setXml(xml: string): void {
    this.part.namespaceUri = rootNamespace(xml);
    this.part.xml = xml;
    this.context.noteChange();
  }

  delete(): void {
    const parts = this.context.document.customXmlParts;
    parts.splice(parts.indexOf(this.part), 1);
    this.context.noteChange();
  }
}

/**
 * Namespace of the root element.
 * @throws InvalidArgument when the text is no XML element
 */
function rootNamespace(xml: unknown): string {
  const root =
    typeof xml === "string" ? /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:\s[^>]*)?)\/?>/.exec(xml) : null;
  if (!root || !/^\s*</.test(xml as string)) throw new RichApiError("InvalidArgument");
  const prefix = root[1]?.slice(0, -1);
  const attribute = prefix ? `xmlns:${prefix}` : "xmlns";
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[3] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}
