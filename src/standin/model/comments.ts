import type { CommentDocument, WorksheetDocument } from "../document/workbook-document";
import { HostCollection, HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { Range } from "./range";
import { resolveArea } from "./range-resolving";
import type { ModelContext } from "./model-context";

interface PlacedComment {
  sheet: WorksheetDocument;
  comment: CommentDocument;
}

/** Comments of the workbook, or of one sheet; the stand-in has no replies. */
export class CommentCollection extends HostCollection<Comment> {
  static override readonly typeName = "CommentCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument | null,
  ) {
    super();
  }

  get items(): Comment[] {
    return this.own.map(({ sheet, comment }) => new Comment(this.context, sheet, comment));
  }

  /** @throws InvalidArgument when the cell has a comment already or is more than one cell */
  add(cell: Range | string, content: string): Comment {
    const { sheet, area } = typeof cell === "string" ? resolveArea(this.context, cell, this.home) : cell;
    const { row, column } = area;
    const isTaken = sheet.comments.some((comment) => comment.row === row && comment.column === column);
    if (area.rows * area.columns !== 1 || isTaken || typeof content !== "string")
      throw new RichApiError("InvalidArgument");
    this.context.requireWritable(sheet, area, sheet.protection ? "allowEditObjects" : null);
    const comment: CommentDocument = {
      row,
      column,
      author: this.context.document.properties.author,
      text: content,
    };
    sheet.comments.push(comment);
    this.context.noteChange();
    return new Comment(this.context, sheet, comment);
  }

  getCount(): number {
    return this.own.length;
  }

  getItemByCell(cell: Range | string): Comment {
    const { sheet, area } = typeof cell === "string" ? resolveArea(this.context, cell, this.home) : cell;
    const found = sheet.comments.find(
      (comment) => comment.row === area.row && comment.column === area.column,
    );
    if (!found) throw new RichApiError("ItemNotFound");
    return new Comment(this.context, sheet, found);
  }

  getItemOrNullObject(id: string): Comment | null {
    return this.items.find((comment) => comment.id === id) ?? null;
  }

  getItem(id: string): Comment {
    const comment = this.getItemOrNullObject(id);
    if (!comment) throw new RichApiError("ItemNotFound");
    return comment;
  }

  getItemAt(index: number): Comment {
    const comment = this.items[index];
    if (!comment) throw new RichApiError("InvalidArgument");
    return comment;
  }

  private get home(): WorksheetDocument {
    const { sheets, activeSheet } = this.context.document;
    return this.sheet ?? sheets[activeSheet]!;
  }

  private get own(): PlacedComment[] {
    const sheets = this.sheet ? [this.sheet] : this.context.document.sheets;
    return sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
  }
}

export class Comment extends HostObject {
  static override readonly typeName = "Comment";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly comment: CommentDocument,
  ) {
    super();
  }

  /** A cell has at most one comment, so its place identifies it. */
  get id(): string {
    return `${this.sheet.id}:${this.comment.row}:${this.comment.column}`;
  }

  get content(): string {
    return this.comment.text;
  }

  set content(content: string) {
    this.comment.text = content;
    this.context.noteChange();
  }

  get authorName(): string {
    return this.comment.author;
  }

  getLocation(): Range {
    const { row, column } = this.comment;
    return new Range(this.context, this.sheet, { row, column, rows: 1, columns: 1 });
  }

  delete(): void {
    this.sheet.comments.splice(this.sheet.comments.indexOf(this.comment), 1);
    this.context.noteChange();
  }
}
