import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea } from "../../standin/document/cell-document";
import { quoteSheet } from "../../standin/calculation/cell-reference";
import { CellEditor, type AfterCommit } from "../edit/cell-editor";
import { referencesOf } from "../edit/point-mode";
import { openValueList } from "../edit/value-list";
import { areaAddress, parseArea, type CellPosition } from "../grid/cell-areas";
import type { GridView } from "../grid/grid-view";
import { MergeIndex } from "../grid/merge-index";
import { fontFamily } from "../paint/font-css";
import { editText, enterText, listValues, type Refusal } from "../session/cell-typing";
import type { WorkbookSession } from "../session/workbook-session";
import type { FormulaBar } from "../shell/formula-bar";

export interface EditSurroundings {
  session(): WorkbookSession;
  view: GridView;
  bar: FormulaBar;
  zoom(): number;
  refresh(): void;
  /** Asks what to do with a value that a validation does not allow. */
  askAboutRefusal(refusal: Refusal): Promise<"retry" | "keep" | "cancel">;
  /** A cell has got another content. */
  afterEntry(sheet: WorksheetDocument, position: CellPosition): void;
  moveAfter(after: AfterCommit): void;
  labels: { cell: string };
}

/** Colours of the references in a formula, in Excel's order. */
const referenceColors = ["#0070c0", "#c00000", "#7030a0", "#00803c", "#c55a11", "#0f7f8f"];

/** Typing into a cell from its beginning to its result, including formulas over several sheets. */
export class EditController {
  readonly editor: CellEditor;
  private target: { sheetId: string; position: CellPosition } | null = null;

  constructor(private readonly page: EditSurroundings) {
    this.editor = new CellEditor(
      page.bar.input,
      {
        commit: (_text, after) => {
          if (this.finish()) page.moveAfter(after);
        },
        cancel: () => this.cancel(),
        changed: () => this.page.refresh(),
      },
      page.labels,
    );
  }

  get isEditing(): boolean {
    return this.target !== null;
  }

  /** @param text what the cell starts with; null = its content */
  start(text: string | null, place: "cell" | "bar" = "cell"): void {
    if (this.target) return;
    const session = this.page.session();
    const position = session.selection.active;
    this.target = { sheetId: session.sheet.id, position };
    this.editor.start({
      text: text ?? editText(session, position),
      byTyping: text !== null,
      in: place,
    });
    this.place();
    this.page.bar.setEditing(true);
    this.page.refresh();
  }

  /** Takes the text over. False when it was refused and typing goes on. */
  finish(): boolean {
    const { target } = this;
    if (!target) return true;
    const session = this.page.session();
    const sheet = session.workbook.sheets.find(({ id }) => id === target.sheetId);
    if (!sheet) {
      this.stop();
      return true;
    }
    const text = this.editor.text;
    if (text === editText(session, target.position, sheet)) {
      this.stop();
      return true;
    }
    const refusal = enterText(session, sheet, target.position, text);
    if (refusal === null) {
      this.page.afterEntry(sheet, target.position);
      this.stop();
      return true;
    }
    void this.handleRefusal(refusal, text);
    return false;
  }

  cancel(): void {
    this.stop();
  }

  point(area: CellArea): boolean {
    if (!this.target) return false;
    const { sheet } = this.page.session();
    const prefix = sheet.id === this.target.sheetId ? "" : `${quoteSheet(sheet.name)}!`;
    return this.editor.point(prefix + areaAddress(area));
  }

  /** The open editor follows its cell while the sheet is scrolled. */
  place(): void {
    const { target } = this;
    if (!target) return;
    const session = this.page.session();
    if (session.sheet.id !== target.sheetId) return;
    const area = new MergeIndex(session.sheet.merges).areaOf(target.position);
    const rectangle = this.page.view.pageRectangle(area);
    if (!rectangle) return;
    const cell = session.sheet.cells.get(target.position.row, target.position.column);
    const { font, fill } = session.workbook.styles.get(cell?.style ?? 0);
    const size = (font.size * 96 * this.page.zoom()) / 72;
    const weight = font.bold ? "font-weight:700;" : "";
    this.editor.place(
      rectangle,
      `font-size:${size}px;font-family:${fontFamily(font.name)};${weight}background:${fill.color ?? "#fff"};color:${font.color ?? "#000"}`,
    );
  }

  /** Frames for the references in the formula being typed that lie on the shown sheet. */
  get references(): { area: CellArea; color: string }[] {
    if (!this.target) return [];
    const { workbook, sheet } = this.page.session();
    const home = workbook.sheets.find(({ id }) => id === this.target!.sheetId);
    return referencesOf(this.editor.text).flatMap((reference, index) => {
      const area = parseArea(reference.address);
      const name = reference.sheet ?? home?.name;
      if (!area || name?.toLowerCase() !== sheet.name.toLowerCase()) return [];
      return [{ area, color: referenceColors[index % referenceColors.length]! }];
    });
  }

  openDropDown(): void {
    const session = this.page.session();
    const position = session.selection.active;
    const values = listValues(session, position);
    const below = this.page.view.pageRectangle(new MergeIndex(session.sheet.merges).areaOf(position));
    if (!values || !below) return;
    const current = editText(session, position);
    openValueList(below, values, current, (value) => {
      this.page.view.focus();
      if (value !== null) enterText(session, session.sheet, position, value);
      this.page.refresh();
    });
  }

  private async handleRefusal(refusal: Refusal, text: string): Promise<void> {
    const answer = await this.page.askAboutRefusal(refusal);
    const { target } = this;
    if (!target) return;
    if (answer === "cancel") return this.stop();
    if (answer === "retry") return this.editor.start({ text, byTyping: false, in: "cell" });
    const session = this.page.session();
    const sheet = session.workbook.sheets.find(({ id }) => id === target.sheetId);
    if (sheet) enterText(session, sheet, target.position, text, { ignoreValidation: true });
    this.stop();
  }

  private stop(): void {
    this.target = null;
    this.editor.stop();
    this.page.bar.setEditing(false);
    this.page.view.focus();
    this.page.refresh();
  }
}
