import { newSheet } from "../document/new-document";
import type { WorksheetDocument } from "../document/workbook-document";
import { eventType, workbookTarget } from "../wire/event-hub";
import { RichApiError } from "../wire/rich-api-error";
import { dropSheetReferences, renameSheetReferences } from "./reference-rewriting";
import type { ModelContext } from "./model-context";

const maximumNameLength = 31;

/**
 * Excel's rules for sheet names.
 * @throws InvalidArgument for a bad name, ItemAlreadyExists for a taken one
 */
export function requireSheetName(context: ModelContext, name: unknown, self?: WorksheetDocument): string {
  const isText = typeof name === "string" && name !== "" && name.length <= maximumNameLength;
  if (!isText || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") {
    throw new RichApiError("InvalidArgument");
  }
  const taken = context.document.sheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new RichApiError("ItemAlreadyExists");
  return name;
}

/** Appends a sheet; without a name it gets the next free one of the language. */
export function addSheet(context: ModelContext, name?: string): WorksheetDocument {
  context.requireStructure();
  const sheet = newSheet(context.document, requireSheetName(context, name ?? freeName(context)));
  context.document.sheets.push(sheet);
  context.markDirty();
  const message = { worksheetId: sheet.id, source: "Local" };
  context.services.events.emit(eventType.worksheetAdded, [workbookTarget], message);
  return sheet;
}

function freeName(context: ModelContext): string {
  const stem = context.locale.startsWith("de") ? "Tabelle" : "Sheet";
  let number = context.document.sheets.length + 1;
  while (context.findSheet(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

export function renameSheet(context: ModelContext, sheet: WorksheetDocument, wanted: unknown): void {
  const name = requireSheetName(context, wanted, sheet);
  context.requireStructure();
  const before = sheet.name;
  if (before === name) return;
  renameSheetReferences(context.document, sheet, name);
  sheet.name = name;
  context.markDirty();
  const message = { worksheetId: sheet.id, source: "Local", nameBefore: before, nameAfter: name };
  context.services.events.emit(eventType.worksheetNameChanged, [sheet.id, workbookTarget], message);
}

/** @throws InvalidOperation for the last visible sheet */
export function deleteSheet(context: ModelContext, sheet: WorksheetDocument): void {
  context.requireStructure();
  const { document } = context;
  const index = document.sheets.indexOf(sheet);
  if (index < 0) throw new RichApiError("ItemNotFound");
  const isVisible = (item: WorksheetDocument) => item !== sheet && item.visibility === "Visible";
  if (!document.sheets.some(isVisible)) throw new RichApiError("InvalidOperation");
  if (document.activeSheet === index) context.activate(nearestVisible(document.sheets, index));
  const active = document.sheets[document.activeSheet]!;
  document.sheets.splice(index, 1);
  document.activeSheet = document.sheets.indexOf(active);
  document.names = document.names.filter((name) => name.scope !== sheet.id);
  dropSheetReferences(document, sheet);
  context.markDirty();
  const message = { worksheetId: sheet.id, source: "Local" };
  context.services.events.emit(eventType.worksheetDeleted, [workbookTarget], message);
}

/** Excel shows the next sheet to the right, else the nearest to the left. */
function nearestVisible(sheets: readonly WorksheetDocument[], index: number): WorksheetDocument {
  const right = sheets.slice(index + 1);
  const left = sheets.slice(0, index).reverse();
  return [...right, ...left].find((sheet) => sheet.visibility === "Visible")!;
}

export function moveSheet(context: ModelContext, sheet: WorksheetDocument, position: unknown): void {
  context.requireStructure();
  const { document } = context;
  const isPlace =
    Number.isInteger(position) && Number(position) >= 0 && Number(position) < document.sheets.length;
  if (!isPlace) throw new RichApiError("InvalidArgument");
  const before = document.sheets.indexOf(sheet);
  const active = document.sheets[document.activeSheet]!;
  document.sheets.splice(before, 1);
  document.sheets.splice(Number(position), 0, sheet);
  document.activeSheet = document.sheets.indexOf(active);
  context.noteChange();
  const message = { worksheetId: sheet.id, source: "Local", positionBefore: before, positionAfter: position };
  context.services.events.emit(eventType.worksheetMoved, [workbookTarget], message);
}
