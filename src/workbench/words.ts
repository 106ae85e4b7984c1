/** Everything the workbench says. It is a program of its own, so its words do not live with the add-in's. */
export interface WorkbenchWords {
  grid: string;
  nameBox: string;
  formulaBar: string;
  cancel: string;
  enter: string;
  sheets: string;
  addSheet: string;
  newSheetName: (number: number) => string;
  renameSheet: string;
  deleteSheet: string;
  hideSheet: string;
  showSheet: (name: string) => string;
  deleteSheetQuestion: (name: string) => string;
  groupWorkbook: string;
  groupEdit: string;
  groupView: string;
  open: string;
  openTip: string;
  save: string;
  saveTip: string;
  undo: string;
  redo: string;
  showPane: string;
  paneTitle: string;
  closePane: string;
  cut: string;
  copy: string;
  paste: string;
  clearContents: string;
  insertRows: string;
  deleteRows: string;
  insertColumns: string;
  deleteColumns: string;
  hide: string;
  unhide: string;
  freezePanes: string;
  gridlines: string;
  zoom: string;
  sum: string;
  mean: string;
  count: string;
  ready: string;
  opening: (name: string) => string;
  saved: (name: string) => string;
  cannotOpen: (name: string, reason: string) => string;
  dropHere: string;
  unsavedQuestion: string;
  emptyWorkbookName: string;
  protectedSheet: string;
  invalidValue: string;
  invalidContent: string;
  retry: string;
  keep: string;
  ok: string;
  paneLoading: string;
  paneMissing: string;
  chart: (title: string) => string;
  noName: (text: string) => string;
  /** Ctrl and a letter. */
  shortcut: (letter: string) => string;
  refused: (code: string) => string;
}

export const germanWords: WorkbenchWords = {
  grid: "Tabellenblatt",
  nameBox: "Namenfeld",
  formulaBar: "Bearbeitungsleiste",
  cancel: "Abbrechen",
  enter: "Eingeben",
  sheets: "Tabellenblätter",
  addSheet: "Neues Blatt",
  newSheetName: (number) => `Tabelle${number}`,
  renameSheet: "Umbenennen",
  deleteSheet: "Löschen",
  hideSheet: "Ausblenden",
  showSheet: (name) => `„${name}“ einblenden`,
  deleteSheetQuestion: (name) => `Blatt „${name}“ endgültig löschen?`,
  groupWorkbook: "Arbeitsmappe",
  groupEdit: "Bearbeiten",
  groupView: "Ansicht",
  open: "Öffnen",
  openTip: "Eine .xlsx-Datei öffnen (Strg+O)",
  save: "Speichern",
  saveTip: "Als .xlsx-Datei herunterladen (Strg+S)",
  undo: "Rückgängig",
  redo: "Wiederholen",
  showPane: "Aufgabenbereich",
  paneTitle: "KI-Fahrplan",
  closePane: "Aufgabenbereich schließen",
  cut: "Ausschneiden",
  copy: "Kopieren",
  paste: "Einfügen",
  clearContents: "Inhalte löschen",
  insertRows: "Zeilen einfügen",
  deleteRows: "Zeilen löschen",
  insertColumns: "Spalten einfügen",
  deleteColumns: "Spalten löschen",
  hide: "Ausblenden",
  unhide: "Einblenden",
  freezePanes: "Fenster fixieren",
  gridlines: "Gitternetz",
  zoom: "Zoom",
  sum: "Summe",
  mean: "Mittelwert",
  count: "Anzahl",
  ready: "Bereit",
  opening: (name) => `„${name}“ wird geöffnet …`,
  saved: (name) => `„${name}“ gespeichert`,
  cannotOpen: (name, reason) => `„${name}“ kann nicht geöffnet werden: ${reason}`,
  dropHere: "Arbeitsmappe hier ablegen",
  unsavedQuestion: "Die Mappe hat ungespeicherte Änderungen. Trotzdem eine andere öffnen?",
  emptyWorkbookName: "Mappe1.xlsx",
  protectedSheet: "Die Zelle ist geschützt. Heben Sie zuerst den Blattschutz auf.",
  invalidValue: "Dieser Wert ist für die Zelle nicht zugelassen.",
  invalidContent: "Diese Formel oder dieser Name ist nicht gültig.",
  retry: "Wiederholen",
  keep: "Übernehmen",
  ok: "OK",
  paneLoading: "Add-in wird geladen …",
  paneMissing: "Das Add-in ist nicht gebaut: `npm start` baut es.",
  chart: (title) => (title ? `Diagramm „${title}“` : "Diagramm"),
  noName: (text) => `„${text}“ ist weder Zelle noch Name dieser Mappe.`,
  shortcut: (letter) => `Strg+${letter}`,
  refused: (code) => `Das geht hier nicht (${code}).`,
};

export const englishWords: WorkbenchWords = {
  grid: "Worksheet",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  cancel: "Cancel",
  enter: "Enter",
  sheets: "Sheets",
  addSheet: "New sheet",
  newSheetName: (number) => `Sheet${number}`,
  renameSheet: "Rename",
  deleteSheet: "Delete",
  hideSheet: "Hide",
  showSheet: (name) => `Show "${name}"`,
  deleteSheetQuestion: (name) => `Delete sheet "${name}" for good?`,
  groupWorkbook: "Workbook",
  groupEdit: "Edit",
  groupView: "View",
  open: "Open",
  openTip: "Open an .xlsx file (Ctrl+O)",
  save: "Save",
  saveTip: "Download as an .xlsx file (Ctrl+S)",
  undo: "Undo",
  redo: "Redo",
  showPane: "Task pane",
  paneTitle: "AI Roadmap",
  closePane: "Close task pane",
  cut: "Cut",
  copy: "Copy",
  paste: "Paste",
  clearContents: "Clear contents",
  insertRows: "Insert rows",
  deleteRows: "Delete rows",
  insertColumns: "Insert columns",
  deleteColumns: "Delete columns",
  hide: "Hide",
  unhide: "Unhide",
  freezePanes: "Freeze panes",
  gridlines: "Gridlines",
  zoom: "Zoom",
  sum: "Sum",
  mean: "Average",
  count: "Count",
  ready: "Ready",
  opening: (name) => `Opening "${name}" …`,
  saved: (name) => `"${name}" saved`,
  cannotOpen: (name, reason) => `"${name}" can't be opened: ${reason}`,
  dropHere: "Drop the workbook here",
  unsavedQuestion: "The workbook has unsaved changes. Open another one anyway?",
  emptyWorkbookName: "Book1.xlsx",
  protectedSheet: "The cell is protected. Unprotect the sheet first.",
  invalidValue: "This value is not allowed in the cell.",
  invalidContent: "This formula or name is not valid.",
  retry: "Retry",
  keep: "Keep",
  ok: "OK",
  paneLoading: "Loading the add-in …",
  paneMissing: "The add-in is not built: `npm start` builds it.",
  chart: (title) => (title ? `Chart "${title}"` : "Chart"),
  noName: (text) => `"${text}" is neither a cell nor a name of this workbook.`,
  shortcut: (letter) => `Ctrl+${letter}`,
  refused: (code) => `That can't be done here (${code}).`,
};
