import { element } from "../dom/element";
import { GridView } from "../grid/grid-view";
import { attachHeaderActions } from "../grid/header-actions";
import { attachKeyboardActions } from "../grid/keyboard-actions";
import { MergeIndex } from "../grid/merge-index";
import { attachPointerActions } from "../grid/pointer-actions";
import { editText, offersList } from "../session/cell-typing";
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
import { createControllers } from "./controllers";
import type { Controllers } from "./controllers";
import { regionKeys } from "./region-keys";
import { SceneBuilder } from "./scene-builder";
import type { SheetScene } from "./scene-builder";
import { cellMenu, tabMenu } from "./sheet-menus";

export interface PageActions {
  open(): void;
  save(): void;
  runAddInFunction(name: string): void;
}

/** The page: title, ribbon, formula bar, grid, tabs, status and the task pane beside them. */
export class WorkbenchPage {
  readonly pane: TaskPane;
  readonly status: StatusBar;
  private readonly title = element("h1", { class: "title-name" });
  private readonly ribbon: Ribbon;
  private readonly bar: FormulaBar;
  private readonly tabs: SheetTabs;
  private readonly view: GridView;
  private readonly scenes: SceneBuilder;
  private readonly controllers: Controllers;
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
      this.refresh();
    });
    this.bar = this.createFormulaBar();
    this.tabs = this.createTabs();
    this.controllers = createControllers({
      words,
      view: this.view,
      bar: this.bar,
      status: this.status,
      scenes: this.scenes,
      session: () => this.current,
      scene: () => this.scene!,
      zoom: () => this.zoom,
      refresh: () => this.refresh(),
      openCellMenu: (at, on) => this.openCellMenu(at, on),
      open: () => actions.open(),
      save: () => actions.save(),
    });
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
      if (this.session === session) this.refresh();
    });
    this.refresh();
    this.view.focus();
  }

  showAddIn(manifest: AddInManifest): void {
    this.manifest = manifest;
    this.ribbon.showAddIn(manifest);
  }

  setPaneVisible(visible: boolean): void {
    this.pane.setVisible(visible);
    this.showOptions();
  }

  /** Shows the present state; the cells are prepared anew only when something but the selection changed. */
  refresh(): void {
    const { session } = this;
    if (!session) return;
    const { editing, clipboard, commands } = this.controllers;
    const cellsChanged = !this.scene || !this.scenes.isCurrent(this.scene, session, this.zoom);
    if (cellsChanged) this.scene = this.scenes.build(session, this.zoom);
    const { selection, sheet } = session;
    this.view.show(
      {
        ...this.scene!,
        selection: {
          selection,
          geometry: this.scene!.geometry,
          copied: clipboard.copiedArea,
          fillTarget: commands.fillTarget,
          references: editing.references,
          hasDropDown: offersList(session, selection.active),
          activeArea: new MergeIndex(sheet.merges).areaOf(selection.active),
        },
      },
      cellsChanged,
    );
    if (editing.isEditing) editing.place();
    else this.bar.show(commands.address, editText(session, selection.active));
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

  private createFormulaBar(): FormulaBar {
    return new FormulaBar(this.words, {
      goTo: (text) => this.controllers.sheets.goTo(text),
      startEditing: () => this.controllers.editing.start(null, "bar"),
      accept: () => this.controllers.editing.finish(),
      cancel: () => this.controllers.editing.cancel(),
    });
  }

  private createTabs(): SheetTabs {
    return new SheetTabs(this.words, {
      activate: (index) => this.controllers.sheets.activate(index),
      add: () => this.controllers.sheets.add(),
      rename: (index, name) => this.controllers.sheets.rename(index, name),
      menu: (index, at) => this.openTabMenu(index, at),
    });
  }

  private createRibbon(): Ribbon {
    const { commands, sheets } = this.controllers;
    return new Ribbon(this.words, {
      open: () => commands.openFile(),
      save: () => commands.saveFile(),
      undo: () => commands.undo(),
      redo: () => commands.redo(),
      cut: () => commands.copy(true),
      copy: () => commands.copy(false),
      paste: () => commands.paste(),
      freeze: () => sheets.toggleFreeze(),
      gridlines: () => sheets.toggleGridlines(),
      pane: () => this.setPaneVisible(!this.pane.isVisible),
      runAddInButton: (button) => this.runAddInButton(button),
    });
  }

  private assemble(): void {
    const logo = element("img", { src: "assets/product-32.png", alt: "" });
    const sheetArea = element("main", { class: "sheet-area" }, this.view.element, this.tabs.element);
    sheetArea.append(this.controllers.editing.editor.cellInput);
    document.body.append(
      element(
        "header",
        { class: "page-head" },
        element("div", { class: "title-bar" }, logo, this.title),
        this.ribbon.element,
        this.bar.element,
      ),
      element("div", { class: "work-area" }, sheetArea, this.pane.element),
      element("footer", {}, this.status.element),
    );
  }

  private listen(): void {
    const { commands, clipboard, editing } = this.controllers;
    attachPointerActions(this.view, commands, () => this.current.sheet.merges);
    attachHeaderActions(this.view, commands);
    attachKeyboardActions(this.view, commands, () => this.scene!);
    clipboard.attach(this.view.cells);
    this.view.scroll.element.addEventListener("scroll", () => editing.place());
    const regionKey = regionKeys(() => [this.view, this.tabs, this.pane, this.ribbon]);
    window.addEventListener("keydown", regionKey);
    this.pane.onKeyDown = regionKey;
  }

  private openTabMenu(index: number, at: { x: number; y: number }): void {
    const items = tabMenu(this.menuContext, index, () => this.tabs.startRename(index));
    openMenu(at, items, () => this.refresh());
  }

  private openCellMenu(at: { x: number; y: number }, on: "cells" | "rows" | "columns"): void {
    const buttons = this.manifest?.contextMenu ?? [];
    const run = (button: AddInButton) => this.runAddInButton(button);
    const items = cellMenu(this.menuContext, this.controllers.commands, { buttons, run }, on);
    openMenu(at, items, () => this.view.focus());
  }

  private get menuContext() {
    const { showRefusal } = this.controllers;
    return { session: this.current, words: this.words, showRefusal };
  }

  private runAddInButton({ functionName }: AddInButton): void {
    if (!this.controllers.editing.finish()) return;
    this.setPaneVisible(true);
    if (functionName !== null) this.actions.runAddInFunction(functionName);
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
}
