import { newDocument, newSheet } from "../document/new-document";
import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import { readCells } from "./cells-reader";
import { readCharts } from "./chart-reader";
import { readConditionalFormats } from "./conditional-format-reader";
import { readCustomXmlParts } from "./custom-xml";
import { readProperties } from "./document-properties";
import { detectPackage } from "./detect-format";
import { dynamicArrayMarks } from "./dynamic-array-metadata";
import { readComments, readHyperlinks } from "./link-and-comment-reader";
import { readNames } from "./names-reader";
import type { WorkbookOrigin } from "./origins";
import type { ReadContext } from "./read-context";
import { readRelationships } from "./relationships";
import type { Relationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { readSheetLayout } from "./sheet-view-reader";
import { readStyles } from "./styles-reader";
import { readTables } from "./table-reader";
import { readColorSource } from "./theme-colors";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { readValidations } from "./validation-reader";
import { booleanAttribute, child, childrenOf, numberAttribute, prefixedAttribute } from "./xml-tree";
import type { XmlDocument, XmlElement } from "./xml-tree";

/**
 * Opens an .xlsx or .xlsm. The package stays attached to the document, so that saving writes all that was not edited
 * byte for byte.
 * @param fileName its extension must fit the content
 * @throws UnreadableWorkbook with a reason for every file that can't be opened
 */
export function openWorkbook(bytes: Uint8Array, { fileName }: { fileName: string }): WorkbookDocument {
  return readDocument(detectPackage(bytes, fileName));
}

/** The document of a package as it was opened; the same package gives an equal document every time. */
export function readDocument(origin: WorkbookOrigin): WorkbookDocument {
  const { parts, workbookPath } = origin;
  const workbook = parts.xml(workbookPath);
  if (!workbook) throw new UnreadableWorkbook("damaged", `${workbookPath} is missing`);
  const relationships = readRelationships(parts, workbookPath);
  const document = newDocument();
  document.origin = origin;
  document.date1904 = booleanAttribute(child(workbook.root, "workbookPr"), "date1904", false);
  document.structureProtected = booleanAttribute(
    child(workbook.root, "workbookProtection"),
    "lockStructure",
    false,
  );
  const mode = child(workbook.root, "calcPr")?.attributes.calcMode;
  document.calculationMode =
    mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
  const context = readContext(origin, document, relationships);
  const sheets = childrenOf(child(workbook.root, "sheets"), "sheet").map((element) => {
    return readSheet(context, element, relationships);
  });
  document.sheets = sheets.filter((sheet) => sheet !== null);
  if (document.sheets.length === 0) throw new UnreadableWorkbook("damaged", "the workbook has no worksheet");
  document.activeSheet = activeSheet(workbook, sheets, document);
  readNames(workbook, document, sheets);
  readCustomXmlParts(parts, relationships, document);
  readProperties(parts, document);
  return document;
}

function readContext(
  origin: WorkbookOrigin,
  document: WorkbookDocument,
  relationships: Relationship[],
): ReadContext {
  const { parts } = origin;
  const root = (kind: string) => {
    const target = relationships.find((one) => one.kind === kind)?.target;
    return target === undefined ? undefined : parts.xml(target)?.root;
  };
  const stylesRoot = root("styles");
  const colors = readColorSource(root("theme"), stylesRoot);
  const styles = readStyles(stylesRoot, colors);
  document.styles = styles.table;
  return {
    parts,
    document,
    colors,
    sharedStrings: readSharedStrings(root("sharedStrings")),
    differentialStyles: styles.differential,
    dynamicArrayMarks: dynamicArrayMarks(root("sheetMetadata")),
  };
}

const visibilities: Record<string, WorksheetDocument["visibility"]> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Null for a sheet that is no worksheet (chart sheet, macro sheet): it stays in the file, unseen. */
function readSheet(
  context: ReadContext,
  element: XmlElement,
  relationships: Relationship[],
): WorksheetDocument | null {
  const id = prefixedAttribute(element, "id");
  const relationship = relationships.find((one) => one.id === id);
  if (relationship?.kind !== "worksheet") return null;
  const path = relationship.target;
  const xml = context.parts.xml(path);
  if (!xml) throw new UnreadableWorkbook("damaged", `${path} is missing`);
  const sheet = newSheet(context.document, element.attributes.name ?? "");
  sheet.visibility = visibilities[element.attributes.state ?? ""] ?? "Visible";
  sheet.origin = { path };
  const sheetContext = { ...context, path, xml, relationships: readRelationships(context.parts, path) };
  readSheetLayout(sheetContext, sheet);
  readCells(sheetContext, sheet);
  readTables(sheetContext, sheet);
  readConditionalFormats(sheetContext, sheet);
  readValidations(sheetContext, sheet);
  readHyperlinks(sheetContext, sheet);
  readComments(sheetContext, sheet);
  readCharts(sheetContext, sheet);
  return sheet;
}

function activeSheet(
  workbook: XmlDocument,
  sheets: (WorksheetDocument | null)[],
  document: WorkbookDocument,
): number {
  const view = childrenOf(child(workbook.root, "bookViews"), "workbookView")[0];
  const active = sheets[numberAttribute(view, "activeTab") ?? 0];
  const visible = document.sheets.findIndex((sheet) => sheet.visibility === "Visible");
  return active ? document.sheets.indexOf(active) : Math.max(visible, 0);
}
