import { selectArea } from "../grid/selection-state";
import { parseTabSeparated, pasteArea, pasteCells, tabSeparated, usedPart } from "../session/copied-cells";
import type { CopiedCells } from "../session/copied-cells";
import type { WorkbookSession } from "../session/workbook-session";

export interface ClipboardSurroundings {
  session(): WorkbookSession;
  /** What a cell shows. */
  textAt(row: number, column: number): string;
  /** Enters a text as if typed; throws what the model refuses. */
  enter(session: WorkbookSession, rows: readonly (readonly string[])[]): string | null;
  showRefusal(code: string | null): void;
  refresh(): void;
}

/**
 * Copy, cut and paste: inside the workbook with formulas and formats, to and from other programs as tab-separated
 * text. What the system's clipboard holds decides which of the two it is.
 */
export class ClipboardController {
  private copied: CopiedCells | null = null;

  constructor(private readonly page: ClipboardSurroundings) {}

  /** The frame to show around what was copied on the shown sheet. */
  get copiedArea() {
    return this.copied && this.copied.sheet === this.page.session().sheet ? this.copied.area : null;
  }

  attach(target: HTMLElement): void {
    for (const kind of ["copy", "cut"] as const) {
      target.addEventListener(kind, (event) => {
        if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
        event.clipboardData?.setData("text/plain", this.take(kind === "cut"));
        event.preventDefault();
      });
    }
    target.addEventListener("paste", (event) => {
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      this.paste(event.clipboardData?.getData("text/plain") ?? "");
    });
  }

  copyByMenu(cut: boolean): void {
    const text = this.take(cut);
    // Without the permission only copying inside the workbook works, which needs no clipboard.
    navigator.clipboard.writeText(text).catch(() => undefined);
  }

  async pasteByMenu(): Promise<void> {
    const text = await navigator.clipboard.readText().catch(() => this.copied?.text ?? "");
    this.paste(text);
  }

  forget(): void {
    this.copied = null;
  }

  private take(cut: boolean): string {
    const { sheet, selection } = this.page.session();
    const area = usedPart(sheet, selection.area);
    const text = tabSeparated(area, (row, column) => this.page.textAt(row, column));
    this.copied = { sheet, area, cut, text };
    this.page.refresh();
    return text;
  }

  private paste(text: string): void {
    const session = this.page.session();
    const { copied } = this;
    const isOwn = copied !== null && normalised(copied.text) === normalised(text);
    if (!isOwn && text === "") return;
    const rows = isOwn ? [] : parseTabSeparated(text);
    const size = isOwn
      ? copied.area
      : { rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
    const area = pasteArea(size, session.selection.area);
    const refusal = isOwn
      ? session.change((context, sheet) => pasteCells(context, copied, { sheet, area }))
      : this.page.enter(session, rows);
    if (isOwn && copied.cut) this.copied = null;
    this.page.showRefusal(refusal);
    if (refusal === null) session.select(selectArea(area, session.sheet.merges));
    this.page.refresh();
  }
}

/** Clipboards change line ends. */
function normalised(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}
