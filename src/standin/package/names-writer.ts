import type { DefinedName, WorksheetDocument } from "../document/workbook-document";
import { sheetPrefix } from "./addresses";
import { toFileFormula } from "./formula-text";
import { partPath } from "./origins";
import { sameState } from "./state-text";
import type { SheetPlaces, WorkbookWriteContext } from "./workbook-write-context";
import { workbookOrder } from "./workbook-write-context";
import { setOrderedChild, withAttributes } from "./xml-edits";
import type { XmlEdits } from "./xml-edits";
import { child, childrenOf, numberAttribute, sourceOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { elementXml, textElementXml } from "./xml-write";
import { absoluteAreaName, columnLetters } from "../calculation/cell-reference";

const filterName = "_xlnm._FilterDatabase";

/**
 * Brings the defined names in line: names that did not change keep their own XML, only their sheet's position is
 * brought up to date. Print areas and titles come from the sheets' pages.
 */
export function writeNames(context: WorkbookWriteContext, edits: XmlEdits, places: SheetPlaces): void {
  const { document } = context;
  const list = child(edits.document.root, "definedNames");
  const items: string[] = [];
  const writtenNames = new Set<DefinedName>();
  const writtenPages = new Set<string>();
  for (const element of childrenOf(list, "definedName")) {
    const position = numberAttribute(element, "localSheetId");
    const openedSheet = position === null ? null : (places.before[position] ?? null);
    const sheet = openedSheet && sheetNow(places, openedSheet);
    if (openedSheet && !sheet) continue;
    const place = sheet ? places.after.indexOf(sheet) : position;
    const name = element.attributes.name ?? "";
    if (name.startsWith("_xlnm.")) {
      const xml = builtInName(sourceOf(edits.document, element), { name, openedSheet, sheet, place });
      if (xml !== null) items.push(xml);
      if (sheet) writtenPages.add(`${name}|${places.after.indexOf(sheet)}`);
      continue;
    }
    const now = document.names.find((one) => isSame(one, name, sheet));
    if (!now) continue;
    writtenNames.add(now);
    items.push(
      keptName(context, { xml: sourceOf(edits.document, element), element, openedSheet, now, place }),
    );
  }
  for (const name of document.names)
    if (!writtenNames.has(name)) items.push(nameXml(name, placeOf(places, name)));
  places.after.forEach((sheet, place) => {
    if (sheet && filterIsNew(sheet, places) && !writtenPages.has(`${filterName}|${place}`)) {
      const formula = sheetPrefix(sheet.name) + absoluteAreaName(sheet.autoFilter!);
      items.push(
        textElementXml("definedName", formula, { name: filterName, localSheetId: place, hidden: true }),
      );
    }
    for (const [name, formula] of sheet ? printNames(sheet) : []) {
      if (!writtenPages.has(`${name}|${place}`))
        items.push(textElementXml("definedName", formula, { name, localSheetId: place }));
    }
  });
  const xml = items.length === 0 ? "" : elementXml("definedNames", {}, items.join(""));
  const before = list ? childrenOf(list, "definedName").map((one) => sourceOf(edits.document, one)) : [];
  if (items.join("") !== before.join(""))
    setOrderedChild(edits, edits.document.root, workbookOrder, "definedNames", xml);
}

/** Excel names the area of each filter; where a program left the name out, it is not added without need. */
function filterIsNew(sheet: WorksheetDocument, places: SheetPlaces): boolean {
  const path = partPath(sheet.origin);
  const opened = places.before.find((one) => one !== null && path !== null && partPath(one.origin) === path);
  return sheet.autoFilter !== null && !sameState(sheet.autoFilter, opened?.autoFilter ?? null);
}

/** The sheet that an opened one is now; sheets are told by the part they came from. */
function sheetNow(places: SheetPlaces, openedSheet: WorksheetDocument): WorksheetDocument | null {
  const path = partPath(openedSheet.origin);
  return places.after.find((sheet) => sheet !== null && partPath(sheet.origin) === path) ?? null;
}

function isSame(name: DefinedName, text: string, sheet: WorksheetDocument | null): boolean {
  return name.name.toLowerCase() === text.toLowerCase() && name.scope === (sheet?.id ?? null);
}

function placeOf(places: SheetPlaces, name: DefinedName): number | null {
  const place = places.after.findIndex((sheet) => sheet !== null && sheet.id === name.scope);
  return place < 0 ? null : place;
}

interface NameChange {
  xml: string;
  element: XmlElement;
  openedSheet: WorksheetDocument | null;
  now: DefinedName;
  place: number | null;
}

function keptName(
  context: WorkbookWriteContext,
  { xml, element, openedSheet, now, place }: NameChange,
): string {
  const then = context.opened.names.find((one) => isSame(one, element.attributes.name ?? "", openedSheet));
  const plain = (name: DefinedName) => [name.name, name.formula, name.visible, name.comment];
  return then && sameState(plain(now), plain(then)) ? atPlace(xml, place) : nameXml(now, place);
}

function atPlace(xml: string, place: number | null): string {
  return xml.replace(/^<[^>]*>/, (openTag) => {
    const same = place === null || new RegExp(`localSheetId="${place}"`).test(openTag);
    return same ? openTag : withAttributes(openTag, { localSheetId: place });
  });
}

function nameXml(name: DefinedName, place: number | null): string {
  const attributes = {
    name: name.name,
    comment: name.comment || null,
    localSheetId: place,
    hidden: name.visible ? null : true,
  };
  return textElementXml("definedName", toFileFormula(name.formula), attributes);
}

interface BuiltIn {
  name: string;
  openedSheet: WorksheetDocument | null;
  sheet: WorksheetDocument | null;
  place: number | null;
}

/** Null when the name is gone. */
function builtInName(xml: string, { name, openedSheet, sheet, place }: BuiltIn): string | null {
  if (!sheet || !openedSheet) return xml;
  const now = builtInFormula(name, sheet);
  const then = builtInFormula(name, openedSheet);
  if (now === undefined || now === then) return atPlace(xml, place);
  if (now === null) return null;
  const hidden = name === filterName || null;
  return textElementXml("definedName", now, { name, localSheetId: place, hidden });
}

/** Undefined for built-in names that the document knows nothing of. */
function builtInFormula(name: string, sheet: WorksheetDocument): string | null | undefined {
  if (name === filterName) {
    return sheet.autoFilter ? sheetPrefix(sheet.name) + absoluteAreaName(sheet.autoFilter) : null;
  }
  if (name !== "_xlnm.Print_Area" && name !== "_xlnm.Print_Titles") return undefined;
  return printNames(sheet).find(([candidate]) => candidate === name)?.[1] ?? null;
}

function printNames(sheet: WorksheetDocument): [name: string, formula: string][] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const prefix = sheetPrefix(sheet.name);
  const titles = [
    ...(titleColumns
      ? [`${prefix}$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`]
      : []),
    ...(titleRows ? [`${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`] : []),
  ];
  return [
    ...(printArea ? [["_xlnm.Print_Area", prefix + absoluteAreaName(printArea)] as [string, string]] : []),
    ...(titles.length > 0 ? [["_xlnm.Print_Titles", titles.join(",")] as [string, string]] : []),
  ];
}
