import { deleteSheet } from "../../standin/model/sheet-operations";
import { deleteCells, insertCells } from "../../standin/model/cell-shifting";
import { sheetColumns, sheetRows } from "../../standin/calculation/cell-reference";
import type { CellArea } from "../../standin/document/cell-document";
import type { GridCommands } from "../grid/grid-commands";
import type { WorkbookSession } from "../session/workbook-session";
import type { AddInButton } from "../shell/add-in-manifest";
import { ask } from "../shell/message-box";
import type { MenuItem } from "../shell/pop-up-menu";
import type { WorkbenchWords } from "../words";

export interface MenuContext {
  session: WorkbookSession;
  words: WorkbenchWords;
  showRefusal(code: string | null): void;
}

/** Entries of the menu on cells or headers. */
export function cellMenu(
  { session, words, showRefusal }: MenuContext,
  commands: GridCommands,
  addIn: { buttons: readonly AddInButton[]; run(button: AddInButton): void },
  on: "cells" | "rows" | "columns",
): (MenuItem | null)[] {
  const { area } = commands.selection;
  const change = (action: Parameters<WorkbookSession["change"]>[0]) => () =>
    showRefusal(session.change(action));
  const rows = { ...area, column: 0, columns: sheetColumns };
  const columns = { ...area, row: 0, rows: sheetRows };
  const rowItems: MenuItem[] = [
    { label: words.insertRows, run: change((context, sheet) => insertCells(context, sheet, rows, "Down")) },
    { label: words.deleteRows, run: change((context, sheet) => deleteCells(context, sheet, rows, "Up")) },
  ];
  const columnItems: MenuItem[] = [
    {
      label: words.insertColumns,
      run: change((context, sheet) => insertCells(context, sheet, columns, "Right")),
    },
    {
      label: words.deleteColumns,
      run: change((context, sheet) => deleteCells(context, sheet, columns, "Left")),
    },
  ];
  const addInItems = addIn.buttons.map((button) => ({
    label: button.label,
    iconPath: button.iconPath,
    run: () => addIn.run(button),
  }));
  return [
    { label: words.cut, shortcut: words.shortcut("X"), run: () => commands.copy(true) },
    { label: words.copy, shortcut: words.shortcut("C"), run: () => commands.copy(false) },
    { label: words.paste, shortcut: words.shortcut("V"), run: () => commands.paste() },
    null,
    ...(on === "columns" ? [] : rowItems),
    ...(on === "rows" ? [] : columnItems),
    ...(on === "cells" ? [] : visibilityItems(on, area, words, change)),
    { label: words.clearContents, run: () => commands.clearContents() },
    ...(addInItems.length > 0 ? [null, ...addInItems] : []),
  ];
}

/** Hides the selected rows or columns, or shows hidden ones among them. */
function visibilityItems(
  on: "rows" | "columns",
  area: CellArea,
  words: WorkbenchWords,
  change: (action: Parameters<WorkbookSession["change"]>[0]) => () => void,
): MenuItem[] {
  const setHidden = (hidden: boolean) =>
    change((context, sheet) => {
      context.requireWritable(sheet, area, on === "rows" ? "allowFormatRows" : "allowFormatColumns");
      const first = on === "rows" ? area.row : area.column;
      const count = on === "rows" ? area.rows : area.columns;
      for (let index = first; index < first + count; index++) {
        const common = { outlineLevel: 0, style: 0 };
        if (on === "rows")
          sheet.rows.set(index, { height: null, ...common, ...sheet.rows.get(index), hidden });
        else sheet.columns.set(index, { width: null, ...common, ...sheet.columns.get(index), hidden });
      }
      context.noteChange();
    });
  return [
    { label: words.hide, run: setHidden(true) },
    { label: words.unhide, run: setHidden(false) },
  ];
}

/** Entries of the menu on a sheet's tab. */
export function tabMenu(
  { session, words, showRefusal }: MenuContext,
  index: number,
  startRename: () => void,
): (MenuItem | null)[] {
  const { workbook } = session;
  const sheet = workbook.sheets[index]!;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible").length;
  const hidden = workbook.sheets.filter(({ visibility }) => visibility === "Hidden");
  return [
    { label: words.renameSheet, disabled: workbook.structureProtected, run: startRename },
    {
      label: words.deleteSheet,
      disabled: visible < 2 || workbook.structureProtected,
      run: () => {
        void ask(words.deleteSheetQuestion(sheet.name), [words.deleteSheet, words.cancel]).then((answer) => {
          if (answer === 0) showRefusal(session.attempt((context) => deleteSheet(context, sheet)));
        });
      },
    },
    {
      label: words.hideSheet,
      disabled: visible < 2,
      run: () =>
        showRefusal(
          session.attempt((context) => {
            const next = workbook.sheets.find((it) => it !== sheet && it.visibility === "Visible")!;
            if (session.sheet === sheet) context.activate(next);
            sheet.visibility = "Hidden";
            context.noteChange();
          }),
        ),
    },
    ...(hidden.length > 0 ? [null] : []),
    ...hidden.map((it) => ({
      label: words.showSheet(it.name),
      run: () =>
        showRefusal(
          session.attempt((context) => {
            it.visibility = "Visible";
            context.activate(it);
            context.noteChange();
          }),
        ),
    })),
  ];
}
