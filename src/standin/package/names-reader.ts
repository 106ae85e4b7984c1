import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import { parseArea, splitSheetReference } from "./addresses";
import { toDocumentFormula } from "./formula-text";
import { booleanAttribute, child, childrenOf, numberAttribute, sourceOf } from "./xml-tree";
import type { XmlDocument, XmlElement } from "./xml-tree";

/**
 * Reads defined names. Print areas and titles become part of their sheet's page; other built-in names
 * (`_xlnm._FilterDatabase`) belong to the file alone and stay in it.
 * @param sheets by position in the file, where a sheet that is no worksheet leaves a gap
 */
export function readNames(
  workbook: XmlDocument,
  document: WorkbookDocument,
  sheets: readonly (WorksheetDocument | null)[],
): void {
  for (const element of childrenOf(child(workbook.root, "definedNames"), "definedName")) {
    const name = element.attributes.name ?? "";
    const position = numberAttribute(element, "localSheetId");
    const sheet = position === null ? null : (sheets[position] ?? null);
    if (name.startsWith("_xlnm.")) {
      if (sheet) readPrintName(element, name, sheet);
      continue;
    }
    if (position !== null && !sheet) continue;
    document.names.push({
      name,
      formula: toDocumentFormula(element.text),
      scope: sheet?.id ?? null,
      visible: !booleanAttribute(element, "hidden", false),
      comment: element.attributes.comment ?? "",
      origin: { xml: sourceOf(workbook, element) },
    });
  }
}

function readPrintName(element: XmlElement, name: string, sheet: WorksheetDocument): void {
  const areas = element.text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((reference) => {
    return parseArea(splitSheetReference(reference)?.reference ?? "");
  });
  if (name === "_xlnm.Print_Area" && areas.length === 1) sheet.page.printArea = areas[0]!;
  if (name !== "_xlnm.Print_Titles") return;
  for (const area of areas) {
    if (!area) continue;
    if (area.rows > 1_000_000)
      sheet.page.titleColumns = { first: area.column, last: area.column + area.columns - 1 };
    else sheet.page.titleRows = { first: area.row, last: area.row + area.rows - 1 };
  }
}
