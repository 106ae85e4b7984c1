import { newDocument, newSheet } from "../document/new-document";
import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import { blankPackage, blankSheet } from "./blank-package";
import { dropCalculationChain } from "./calculation-chain";
import { setContentType } from "./content-types";
import { writeCustomXmlParts } from "./custom-xml";
import { sheetsWithNewResults } from "./dependent-sheets";
import { writeProperties } from "./document-properties";
import { ensureDynamicArrayMark } from "./dynamic-array-metadata";
import { collectGarbage, reachableParts } from "./garbage";
import { readDocument } from "./open-workbook";
import { partPath, workbookOrigin } from "./origins";
import type { PackageParts } from "./package-parts";
import { addRelationship, officeRelationship, readRelationships, removeRelationships } from "./relationships";
import type { SheetPair } from "./sheet-pair";
import { writeSheet } from "./sheet-writer";
import { StyleWriter } from "./style-writer";
import { writeWorkbookPart } from "./workbook-part-writer";
import { XmlEdits } from "./xml-edits";
import { writeZip } from "./zip-writer";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Saves a document: the opened package plus what was edited. Parts without an edit are the opened bytes, the same
 * document gives the same bytes, and the document itself is not changed.
 */
export function saveWorkbook(document: WorkbookDocument): Uint8Array {
  const origin = workbookOrigin(document.origin) ?? blankPackage();
  // The package is read again instead of keeping a copy of the opened state: nothing can have changed it.
  const opened = document.origin ? readDocument(origin) : freshDocument(document);
  const parts = origin.parts.copy();
  const reachable = reachableParts(parts);
  const path = origin.workbookPath;
  removeSheets(parts, path, { document, opened });
  collectGarbage(parts, reachable);
  const sheetPaths = placeSheets(parts, path, document);
  const styles = new StyleWriter(parts, path, document.styles, opened.styles.size);
  const pairs = document.sheets.map((sheet) => pairSheet(sheet, { document, opened }));
  const activeSheet = savedActiveSheet({ document, opened });
  const withNewResults = sheetsWithNewResults(document, pairs);
  for (const { sheet, openedSheet, isNew } of pairs) {
    const sheetPath = sheetPaths.get(sheet)!;
    writeSheet({
      document,
      sheet,
      opened: openedSheet,
      isNew,
      parts,
      path: sheetPath,
      edits: new XmlEdits(() => parts.xml(sheetPath)!),
      styles,
      resultsCount: isNew || withNewResults.has(sheet),
      dynamicArrayMark: () => ensureDynamicArrayMark(parts, path),
      isActive: sheet === activeSheet,
    });
  }
  styles.flush();
  writeWorkbookPart({ document, opened, parts, path, sheetPaths, activeSheet });
  writeCustomXmlParts(parts, path, { document, opened });
  writeProperties(parts, document, opened);
  dropCalculationChain(parts, path, { document, opened, pairs });
  collectGarbage(parts, reachable);
  return writeZip(parts.entries());
}

interface BothStates {
  document: WorkbookDocument;
  opened: WorkbookDocument;
}

/** What a document without a file is compared with. */
function freshDocument(document: WorkbookDocument): WorkbookDocument {
  return { ...newDocument(), date1904: document.date1904 };
}

function pairSheet(sheet: WorksheetDocument, { opened }: BothStates): SheetPair {
  const path = partPath(sheet.origin);
  const openedSheet = path === null ? undefined : opened.sheets.find((one) => partPath(one.origin) === path);
  return { sheet, openedSheet: openedSheet ?? newSheet(newDocument(), sheet.name), isNew: !openedSheet };
}

function removeSheets(parts: PackageParts, workbookPath: string, { document, opened }: BothStates): void {
  const kept = new Set(document.sheets.map((sheet) => partPath(sheet.origin)));
  const gone = opened.sheets.map((sheet) => partPath(sheet.origin)!).filter((path) => !kept.has(path));
  const ids = readRelationships(parts, workbookPath).filter((one) => gone.includes(one.target));
  removeRelationships(
    parts,
    workbookPath,
    ids.map((one) => one.id),
  );
}

/** Gives each new sheet a part of its own. */
function placeSheets(
  parts: PackageParts,
  workbookPath: string,
  document: WorkbookDocument,
): Map<WorksheetDocument, string> {
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const paths = new Map<WorksheetDocument, string>();
  for (const sheet of document.sheets) {
    const existing = partPath(sheet.origin);
    if (existing !== null && parts.has(existing)) {
      paths.set(sheet, existing);
      continue;
    }
    const path = parts.freePath(`${folder}worksheets/sheet`, ".xml");
    parts.setText(path, blankSheet);
    setContentType(parts, path, sheetType);
    addRelationship(parts, workbookPath, { type: `${officeRelationship}worksheet`, target: path });
    paths.set(sheet, path);
  }
  return paths;
}

/**
 * Which tab is in front. In an opened file each sheet says itself whether it is selected, and two selected sheets are
 * edited together by every keystroke; so changing the tab would mean changing a sheet that nobody edited. The tab of
 * the file stays in front as long as its sheet is there.
 */
function savedActiveSheet({ document, opened }: BothStates): WorksheetDocument | undefined {
  const wanted = document.sheets[document.activeSheet];
  const path = partPath(opened.sheets[opened.activeSheet]?.origin);
  const still = document.sheets.find((sheet) => path !== null && partPath(sheet.origin) === path);
  return still?.visibility === "Visible" ? still : wanted;
}
