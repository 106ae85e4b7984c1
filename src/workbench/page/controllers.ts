import { move } from "../grid/keyboard-actions";
import type { GridView } from "../grid/grid-view";
import { enterRows } from "../session/cell-typing";
import type { WorkbookSession } from "../session/workbook-session";
import type { FormulaBar } from "../shell/formula-bar";
import type { StatusBar } from "../shell/status-bar";
import type { WorkbenchWords } from "../words";
import { ClipboardController } from "./clipboard-controller";
import { EditController } from "./edit-controller";
import { GridController } from "./grid-controller";
import { askAboutRefusal, sayRefusal } from "./refusal-dialog";
import type { SceneBuilder, SheetScene } from "./scene-builder";
import { SheetCommands } from "./sheet-commands";

/** What the controllers share of the page. */
export interface PageParts {
  words: WorkbenchWords;
  view: GridView;
  bar: FormulaBar;
  status: StatusBar;
  scenes: SceneBuilder;
  session(): WorkbookSession;
  scene(): SheetScene;
  zoom(): number;
  refresh(): void;
  openCellMenu(at: { x: number; y: number }, on: "cells" | "rows" | "columns"): void;
  open(): void;
  save(): void;
}

export interface Controllers {
  editing: EditController;
  clipboard: ClipboardController;
  sheets: SheetCommands;
  commands: GridController;
  /** Says why something was refused; null means that all is well. */
  showRefusal(code: string | null): void;
}

/** Creates what reacts to the user, each part with just what it needs. */
export function createControllers(page: PageParts): Controllers {
  const { words, view, session, refresh } = page;
  const showRefusal = (code: string | null) => {
    if (code === null) page.status.say(words.ready);
    else sayRefusal(code, words);
  };
  const editing: EditController = new EditController({
    session,
    view,
    bar: page.bar,
    zoom: page.zoom,
    refresh,
    askAboutRefusal: (refusal) => askAboutRefusal(refusal, words),
    afterEntry: (sheet, position) => page.scenes.widenForEntry(session(), sheet, position),
    moveAfter: (after) => {
      if (after !== "stay") move(after, commands, page.scene());
    },
    labels: { cell: words.grid },
  });
  const clipboard = new ClipboardController({
    session,
    textAt: (row, column) => page.scenes.textAt(session(), row, column),
    enter: enterRows,
    showRefusal,
    refresh,
  });
  const sheets = new SheetCommands({
    session,
    view,
    editing,
    refresh,
    showRefusal,
    sayUnknown: (text) => page.status.say(words.noName(text)),
  });
  const commands: GridController = new GridController(
    {
      session,
      view,
      scenes: page.scenes,
      zoom: page.zoom,
      refresh,
      showRefusal,
      openMenu: page.openCellMenu,
      activateSheet: (index) => sheets.activate(index),
      followLink: (position) => sheets.followLink(position),
      saveFile: page.save,
      openFile: page.open,
    },
    editing,
    clipboard,
  );
  return { editing, clipboard, sheets, commands, showRefusal };
}
