import type { PageDocument } from "../document/page-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import type { ModelContext } from "./model-context";

/** Headers and footers of all pages; different ones for first or even pages are not kept. */
export class HeaderFooterGroup extends HostObject {
  static override readonly typeName = "HeaderFooterGroup";

  constructor(
    readonly context: ModelContext,
    readonly page: PageDocument,
  ) {
    super();
  }

  get state(): string {
    return "Default";
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.context, this.page);
  }
}

type Position = keyof PageDocument["header"];

/** Excel's limit for header or footer of a page, over all three parts. */
const maximumLength = 255;

export class HeaderFooter extends HostObject {
  static override readonly typeName = "HeaderFooter";

  constructor(
    readonly context: ModelContext,
    readonly page: PageDocument,
  ) {
    super();
  }

  get leftHeader(): string {
    return this.page.header.left;
  }

  set leftHeader(text: string) {
    this.change("header", "left", text);
  }

  get centerHeader(): string {
    return this.page.header.center;
  }

  set centerHeader(text: string) {
    this.change("header", "center", text);
  }

  get rightHeader(): string {
    return this.page.header.right;
  }

  set rightHeader(text: string) {
    this.change("header", "right", text);
  }

  get leftFooter(): string {
    return this.page.footer.left;
  }

  set leftFooter(text: string) {
    this.change("footer", "left", text);
  }

  get centerFooter(): string {
    return this.page.footer.center;
  }

  set centerFooter(text: string) {
    this.change("footer", "center", text);
  }

  get rightFooter(): string {
    return this.page.footer.right;
  }

  set rightFooter(text: string) {
    this.change("footer", "right", text);
  }

  private change(kind: "header" | "footer", position: Position, text: string): void {
    const parts = { ...this.page[kind], [position]: text };
    if (parts.left.length + parts.center.length + parts.right.length > maximumLength) {
      throw new RichApiError("InvalidArgument");
    }
    this.page[kind] = parts;
    this.context.noteChange();
  }
}
