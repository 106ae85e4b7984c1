import type { WorksheetDocument } from "../document/workbook-document";
import { writeNames } from "./names-writer";
import { partPath } from "./origins";
import { officeRelationship, readRelationships } from "./relationships";
import { workbookOrder } from "./workbook-write-context";
import type { SheetPlaces, WorkbookWriteContext } from "./workbook-write-context";
import { insertOrderedChild, XmlEdits } from "./xml-edits";
import { child, childrenOf, descendant, numberAttribute, prefixedAttribute, sourceOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { attributesXml } from "./xml-write";

/** Brings the workbook part in line: sheets, names, views, calculation mode, structure protection. */
export function writeWorkbookPart(context: WorkbookWriteContext): void {
  const { document, opened, parts, path } = context;
  const edits = new XmlEdits(parts.xml(path)!);
  const places = writeSheetList(context, edits);
  writeNames(context, edits, places);
  writeActiveTab(context, edits, places);
  writeProtection(edits, document.structureProtected, opened.structureProtected);
  if (document.calculationMode !== opened.calculationMode) {
    const mode = { Automatic: null, AutomaticExceptTables: "autoNoTable", Manual: "manual" }[
      document.calculationMode
    ];
    const calculation = child(edits.document.root, "calcPr");
    if (calculation) edits.setAttributes(calculation, { calcMode: mode });
    else if (mode)
      insertOrderedChild(edits, edits.document.root, workbookOrder, "calcPr", `<calcPr calcMode="${mode}"/>`);
  }
  if (edits.changed) parts.setText(path, edits.toString());
}

interface ListedSheet {
  element: XmlElement;
  sheet: WorksheetDocument | null;
  openedSheet: WorksheetDocument | null;
}

function writeSheetList(context: WorkbookWriteContext, edits: XmlEdits): SheetPlaces {
  const { document, opened, parts, path } = context;
  const list = child(edits.document.root, "sheets")!;
  const relationships = readRelationships(parts, path);
  const listed = childrenOf(list, "sheet").map((element): ListedSheet => {
    const id = prefixedAttribute(element, "id");
    const target = relationships.find((one) => one.id === id)?.target;
    const byPath = (sheets: WorksheetDocument[]) =>
      sheets.find((one) => partPath(one.origin) === target) ?? null;
    return { element, sheet: byPath(document.sheets), openedSheet: byPath(opened.sheets) };
  });
  const before = listed.map((one) => one.openedSheet);
  const ordered = orderedSheets(document.sheets, listed);
  const after = ordered.map((one) => one.sheet);
  const sameOrder =
    ordered.length === listed.length && ordered.every((one, index) => one.element === listed[index]!.element);
  let nextId = Math.max(0, ...listed.map((one) => numberAttribute(one.element, "sheetId") ?? 0)) + 1;
  const items = ordered.map(({ sheet, element }) => {
    if (!element) return newSheetXml(context, sheet!, nextId++);
    const then = before[listed.findIndex((one) => one.element === element)];
    const changed = sheet && then && (sheet.name !== then.name || sheet.visibility !== then.visibility);
    if (!changed) return sourceOf(edits.document, element);
    const state =
      sheet.visibility === "Visible" ? null : sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
    if (sameOrder) edits.setAttributes(element, { name: sheet.name, state });
    const attributes = { ...element.attributes, name: sheet.name, state };
    return `<${element.qualifiedName}${attributesXml(attributes)}/>`;
  });
  if (!sameOrder) {
    const openTag = edits.document.source.slice(list.start, list.contentStart).replace(/\s*\/>$/, ">");
    const prefixed = items.map((xml) =>
      edits.prefix === "" ? xml : xml.replace(/^<sheet /, `<${edits.prefix}:sheet `),
    );
    edits.replaceVerbatim(list, `${openTag}${prefixed.join("")}</${list.qualifiedName}>`);
  }
  return { before, after };
}

/** The document's sheets, and behind its old neighbour each sheet that is no worksheet. */
function orderedSheets(
  sheets: readonly WorksheetDocument[],
  listed: readonly ListedSheet[],
): { sheet: WorksheetDocument | null; element: XmlElement | undefined }[] {
  const result: { sheet: WorksheetDocument | null; element: XmlElement | undefined }[] = sheets.map(
    (sheet) => ({
      sheet,
      element: listed.find((one) => one.sheet === sheet)?.element,
    }),
  );
  listed.forEach((one, index) => {
    if (one.openedSheet) return;
    const neighbours = listed.slice(0, index).reverse();
    const place = neighbours
      .map((neighbour) => result.findIndex((candidate) => candidate.element === neighbour.element))
      .find((found) => found >= 0);
    result.splice((place ?? -1) + 1, 0, { sheet: null, element: one.element });
  });
  return result;
}

function newSheetXml(context: WorkbookWriteContext, sheet: WorksheetDocument, sheetId: number): string {
  const { parts, path, sheetPaths } = context;
  const id = readRelationships(parts, path).find((one) => one.target === sheetPaths.get(sheet))?.id;
  const state =
    sheet.visibility === "Visible" ? null : sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
  const attributes = { name: sheet.name, sheetId, state, "r:id": id };
  return `<sheet xmlns:r="${officeRelationship.slice(0, -1)}"${attributesXml(attributes)}/>`;
}

function writeActiveTab(context: WorkbookWriteContext, edits: XmlEdits, places: SheetPlaces): void {
  const { activeSheet } = context;
  const tab = Math.max(0, activeSheet ? places.after.indexOf(activeSheet) : 0);
  const view = descendant(edits.document.root, "bookViews", "workbookView");
  if (view && (numberAttribute(view, "activeTab") ?? 0) !== tab) {
    const first = numberAttribute(view, "firstSheet");
    // A first visible tab behind the active one would hide it.
    edits.setAttributes(view, {
      activeTab: tab,
      ...(first !== null && first > tab ? { firstSheet: null } : {}),
    });
  } else if (!view && (tab > 0 || places.after.length > places.before.length)) {
    // The views of new sheets belong to a window of the workbook.
    const xml = `<bookViews><workbookView${attributesXml({ activeTab: tab || null })}/></bookViews>`;
    insertOrderedChild(edits, edits.document.root, workbookOrder, "bookViews", xml);
  }
}

function writeProtection(edits: XmlEdits, now: boolean, then: boolean): void {
  if (now === then) return;
  const existing = child(edits.document.root, "workbookProtection");
  if (existing && !now) edits.remove(existing);
  else if (existing) edits.setAttributes(existing, { lockStructure: true });
  else
    insertOrderedChild(
      edits,
      edits.document.root,
      workbookOrder,
      "workbookProtection",
      '<workbookProtection lockStructure="1"/>',
    );
}
