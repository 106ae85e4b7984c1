import { element } from "../dom/element";
import type { AfterCommit } from "../edit/cell-editor";
import { GridView } from "../grid/grid-view";
import { attachHeaderActions } from "../grid/header-actions";
import { attachKeyboardActions, move } from "../grid/keyboard-actions";
import { MergeIndex } from "../grid/merge-index";
import { attachPointerActions } from "../grid/pointer-actions";
import { editText, enterRows, listValues } from "../session/cell-typing";
import { selectionFigures } from "../session/selection-figures";
import type { WorkbookSession } from "../session/workbook-session";
import type { AddInButton, AddInManifest } from "../shell/add-in-manifest";
import { FormulaBar } from "../shell/formula-bar";
import { openMenu } from "../shell/pop-up-menu";
import { Ribbon } from "../shell/ribbon";
import { SheetTabs } from "../shell/sheet-tabs";
import { StatusBar } from "../shell/status-bar";
import { TaskPane } from "../shell/task-pane";
import type { WorkbenchWords } from "../words";
import { ClipboardController } from "./clipboard-controller";
import { EditController } from "./edit-controller";
import { GridController } from "./grid-controller";
import { askAboutRefusal, sayRefusal } from "./refusal-dialog";
import { SceneBuilder } from "./scene-builder";
import type { SheetScene } from "./scene-builder";
import { SheetCommands } from "./sheet-commands";
import { cellMenu, tabMenu } from "./sheet-menus";

export interface PageActions {
  open(): void;
  save(): void;
  runAddInButton(button: AddInButton): void;
}

/** The page: title, ribbon, formula bar, grid, tabs, status and the task pane beside them. */
export class WorkbenchPage {
  readonly pane: TaskPane;
  readonly status: StatusBar;
  private readonly title = element("span", { class: "title-name" });
  private readonly ribbon: Ribbon;
  private readonly bar: FormulaBar;
  private readonly tabs: SheetTabs;
  private readonly view: GridView;
  private readonly scenes: SceneBuilder;
  private readonly editing: EditController;
  private readonly clipboard: ClipboardController;
  private readonly sheets: SheetCommands;
  private readonly commands: GridController;
  private manifest: AddInManifest | null = null;
  private session: WorkbookSession | null = null;
  private scene: SheetScene | null = null;
  private zoom = 1;

  constructor(
    private readonly words: WorkbenchWords,
    private readonly actions: PageActions,
  ) {
    this.view = new GridView(words.grid);
    this.scenes = new SceneBuilder(words);
    this.pane = new TaskPane(words, () => this.showOptions());
    this.status = new StatusBar(words, (zoom) => {
      this.zoom = zoom;
      this.refresh(true);
    });
    this.bar = new FormulaBar(words, {
      goTo: (text) => this.sheets.goTo(text),
      startEditing: () => this.editing.start(null, "bar"),
      accept: () => this.editing.finish(),
      cancel: () => this.editing.cancel(),
    });
    this.tabs = new SheetTabs(words, {
      activate: (index) => this.sheets.activate(index),
      add: () => this.sheets.add(),
      rename: (index, name) => this.sheets.rename(index, name),
      menu: (index, at) => this.openTabMenu(index, at),
    });
    this.editing = this.createEditing();
    this.clipboard = this.createClipboard();
    this.sheets = this.createSheetCommands();
    this.commands = this.createCommands();
    this.ribbon = this.createRibbon();
    this.assemble();
    this.listen();
  }

  /** Shows another workbook from now on. */
  showWorkbook(session: WorkbookSession): void {
    this.session = session;
    this.title.textContent = session.fileName;
    document.title = `${session.fileName} – ${this.words.paneTitle}`;
    session.host.onChanged(() => {
      if (this.session === session) this.refresh(true);
    });
    this.refresh(true);
    this.view.element.focus({ preventScroll: true });
  }

  showAddIn(manifest: AddInManifest): void {
    this.manifest = manifest;
    this.ribbon.showAddIn(manifest);
  }

  setPaneVisible(visible: boolean): void {
    this.pane.setVisible(visible);
    this.showOptions();
  }

  /** Paints the present state; `cellsChanged` false means that only selection and editor moved. */
  refresh(cellsChanged: boolean): void {
    const { session } = this;
    if (!session) return;
    if (cellsChanged || this.scene?.sheet !== session.sheet)
      this.scene = this.scenes.build(session, this.zoom);
    const { active } = session.selection;
    this.view.show(
      {
        ...this.scene!,
        selection: {
          selection: session.selection,
          geometry: this.scene!.geometry,
          copied: this.clipboard.copiedArea,
          fillTarget: this.commands.fillTarget,
          references: this.editing.references,
          hasDropDown: listValues(session, active.row, active.column) !== null,
          activeArea: new MergeIndex(session.sheet.merges).areaOf(active),
        },
      },
      cellsChanged,
    );
    if (!this.editing.isEditing)
      this.bar.show(this.commands.address, editText(session, active.row, active.column));
    else this.editing.place();
    this.tabs.show(session.workbook);
    this.showOptions();
    this.showFigures(session);
  }

  private showFigures(session: WorkbookSession): void {
    const figures = selectionFigures(session.sheet, session.selection.area);
    const { numberFormat } = session.workbook.styles.get(figures.styleIndex);
    const text = (value: number) => this.scenes.formatter(session)(value, numberFormat).text;
    const several = figures.numbers > 1;
    this.status.showFigures({
      sum: several ? text(figures.sum) : null,
      mean: several ? text(figures.sum / figures.numbers) : null,
      count: figures.filled,
    });
  }

  private get current(): WorkbookSession {
    return this.session!;
  }

  private createEditing(): EditController {
    return new EditController({
      session: () => this.current,
      view: this.view,
      bar: this.bar,
      zoom: () => this.zoom,
      refresh: (cellsChanged) => this.refresh(cellsChanged),
      askAboutRefusal: (refusal) => askAboutRefusal(refusal, this.words),
      moveAfter: (after) => this.moveAfter(after),
      labels: { cell: this.words.grid },
    });
  }

  private createClipboard(): ClipboardController {
    return new ClipboardController({
      session: () => this.current,
      textAt: (row, column) => this.textAt(row, column),
      enter: (session, rows) => enterRows(session, rows),
      showRefusal: (code) => this.showRefusal(code),
      refresh: (cellsChanged) => this.refresh(cellsChanged),
    });
  }

  private createSheetCommands(): SheetCommands {
    return new SheetCommands({
      session: () => this.current,
      view: this.view,
      editing: this.editing,
      refresh: (cellsChanged) => this.refresh(cellsChanged),
      showRefusal: (code) => this.showRefusal(code),
      sayUnknown: (text) => this.status.say(this.words.noName(text)),
    });
  }

  private createCommands(): GridController {
    return new GridController(
      {
        session: () => this.current,
        view: this.view,
        scenes: this.scenes,
        zoom: () => this.zoom,
        refresh: (cellsChanged) => this.refresh(cellsChanged),
        showRefusal: (code) => this.showRefusal(code),
        openMenu: (at, on) => this.openCellMenu(at, on),
        activateSheet: (index) => this.sheets.activate(index),
        followLink: (position) => this.sheets.followLink(position),
        saveFile: () => this.actions.save(),
        openFile: () => this.actions.open(),
      },
      this.editing,
      this.clipboard,
    );
  }

  private createRibbon(): Ribbon {
    return new Ribbon(this.words, {
      open: () => this.commands.openFile(),
      save: () => this.commands.saveFile(),
      undo: () => this.commands.undo(),
      redo: () => this.commands.redo(),
      cut: () => this.commands.copy(true),
      copy: () => this.commands.copy(false),
      paste: () => this.commands.paste(),
      freeze: () => this.sheets.toggleFreeze(),
      gridlines: () => this.sheets.toggleGridlines(),
      pane: () => this.setPaneVisible(!this.pane.isVisible),
      runAddInButton: (button) => this.runAddInButton(button),
    });
  }

  private assemble(): void {
    const titleBar = element(
      "header",
      { class: "title-bar" },
      element("img", { src: "assets/product-32.png", alt: "" }),
      this.title,
    );
    const sheetArea = element("main", { class: "sheet-area" }, this.view.element, this.tabs.element);
    document.body.append(
      titleBar,
      this.ribbon.element,
      this.bar.element,
      element("div", { class: "work-area" }, sheetArea, this.pane.element),
      this.status.element,
      this.editing.editor.cellInput,
    );
  }

  private listen(): void {
    attachPointerActions(this.view, this.commands, () => this.current.sheet.merges);
    attachHeaderActions(this.view, this.commands);
    attachKeyboardActions(this.view, this.commands, () => this.scene!);
    this.clipboard.attach(this.view.element);
    this.view.scroll.element.addEventListener("scroll", () => this.editing.place());
  }

  private openTabMenu(index: number, at: { x: number; y: number }): void {
    const context = {
      session: this.current,
      words: this.words,
      showRefusal: (code: string | null) => this.showRefusal(code),
    };
    openMenu(
      at,
      tabMenu(context, index, () => this.tabs.startRename(index)),
      () => this.refresh(true),
    );
  }

  private openCellMenu(at: { x: number; y: number }, on: "cells" | "rows" | "columns"): void {
    const context = {
      session: this.current,
      words: this.words,
      showRefusal: (code: string | null) => this.showRefusal(code),
    };
    const addIn = {
      buttons: this.manifest?.contextMenu ?? [],
      run: (button: AddInButton) => this.runAddInButton(button),
    };
    openMenu(at, cellMenu(context, this.commands, addIn, on), () =>
      this.view.element.focus({ preventScroll: true }),
    );
  }

  private runAddInButton(button: AddInButton): void {
    if (!this.editing.finish()) return;
    this.setPaneVisible(true);
    if (button.functionName !== null) this.actions.runAddInButton(button);
  }

  private showOptions(): void {
    const { session } = this;
    this.ribbon.setState("pane", { pressed: this.pane.isVisible });
    if (!session) return;
    this.ribbon.setState("freeze", { pressed: session.sheet.freeze !== null });
    this.ribbon.setState("grid", { pressed: session.sheet.showGridlines });
    this.ribbon.setState("undo", { enabled: session.history.canUndo });
    this.ribbon.setState("redo", { enabled: session.history.canRedo });
  }

  private textAt(row: number, column: number): string {
    const { sheet, workbook } = this.current;
    const cell = sheet.cells.get(row, column);
    if (!cell) return "";
    return this.scenes.formatter(this.current)(cell.value, workbook.styles.get(cell.style).numberFormat).text;
  }

  private moveAfter(after: AfterCommit): void {
    if (after !== "stay") move(after, this.commands, this.scene!);
  }

  private showRefusal(code: string | null): void {
    if (code === null) this.status.say(this.words.ready);
    else sayRefusal(code, this.words);
  }
}
