import { HostObject } from "../wire/host-object";
import type { ModelContext } from "./model-context";

/** Properties of the file. */
export class DocumentProperties extends HostObject {
  static override readonly typeName = "DocumentProperties";

  constructor(readonly context: ModelContext) {
    super();
  }

  get title(): string {
    return this.context.document.properties.title;
  }

  set title(title: string) {
    this.change({ title });
  }

  get author(): string {
    return this.context.document.properties.author;
  }

  set author(author: string) {
    this.change({ author });
  }

  get subject(): string {
    return this.context.document.properties.subject;
  }

  set subject(subject: string) {
    this.change({ subject });
  }

  get comments(): string {
    return this.context.document.properties.comments;
  }

  set comments(comments: string) {
    this.change({ comments });
  }

  private change(change: Partial<ModelContext["document"]["properties"]>): void {
    Object.assign(this.context.document.properties, change);
    this.context.noteChange();
  }
}
