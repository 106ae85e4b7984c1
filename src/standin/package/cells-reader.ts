import type { RowInfo, WorksheetDocument } from "../document/workbook-document";
import type { CellDocument, CellError, CellValue, ErrorCode } from "../document/cell-document";
import { parseArea, parseCell } from "./addresses";
import { shiftFormula } from "../calculation/shift-formula";
import { toDocumentFormula } from "./formula-text";
import type { SheetReadContext } from "./read-context";
import { plainText } from "./shared-strings";
import { booleanAttribute, child, childrenOf, numberAttribute, type XmlElement } from "./xml-tree";
import { decodeCellText } from "./xml-write";

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

/** Reads `sheetData` into cells and rows. Rows and cells without an address follow the one before them. */
export function readCells(context: SheetReadContext, sheet: WorksheetDocument): void {
  const shared = new Map<string, SharedFormula>();
  const anchors: { row: number; column: number }[] = [];
  let row = -1;
  for (const rowElement of childrenOf(child(context.xml.root, "sheetData"), "row")) {
    row = (numberAttribute(rowElement, "r") ?? row + 2) - 1;
    const info = readRow(rowElement);
    if (info) sheet.rows.set(row, info);
    let column = -1;
    for (const element of rowElement.children) {
      if (element.name !== "c") continue;
      column = parseCell(element.attributes.r ?? "")?.column ?? column + 1;
      const cell = readCell(context, element, { row, column, shared });
      if (cell) sheet.cells.set(row, column, cell);
      if (cell?.spill) anchors.push({ row, column });
    }
  }
  linkSpills(sheet, anchors);
}

/** Null for a row without anything of its own. */
function readRow(element: XmlElement): RowInfo | null {
  const info: RowInfo = {
    height: numberAttribute(element, "ht"),
    hidden: booleanAttribute(element, "hidden", false),
    outlineLevel: numberAttribute(element, "outlineLevel") ?? 0,
    style: booleanAttribute(element, "customFormat", false) ? (numberAttribute(element, "s") ?? 0) : 0,
  };
  return info.height === null && !info.hidden && info.outlineLevel === 0 && info.style === 0 ? null : info;
}

interface CellPlace {
  row: number;
  column: number;
  shared: Map<string, SharedFormula>;
}

function readCell(context: SheetReadContext, element: XmlElement, place: CellPlace): CellDocument | null {
  const style = numberAttribute(element, "s") ?? 0;
  const value = readValue(context, element);
  const formulaElement = child(element, "f");
  const formula = formulaElement ? readFormula(formulaElement, place) : null;
  if (value === null && formula === null && style === 0) return null;
  const cell: CellDocument = { value, formula, spill: null, spillParent: null, style };
  const area =
    formulaElement?.attributes.t === "array" ? parseArea(formulaElement.attributes.ref ?? "") : null;
  if (area) {
    const mark = numberAttribute(element, "cm");
    cell.spill = { area, dynamic: mark !== null && context.dynamicArrayMarks.has(mark) };
  }
  return cell;
}

function readFormula(element: XmlElement, { row, column, shared }: CellPlace): string | null {
  const { t: kind, si: group } = element.attributes;
  // A what-if table has no formula text of its own; its results stay what they are.
  if (kind === "dataTable") return null;
  const text = element.text === "" ? null : toDocumentFormula(element.text);
  if (kind !== "shared" || group === undefined) return text;
  if (text !== null) {
    shared.set(group, { formula: text, row, column });
    return text;
  }
  const master = shared.get(group);
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null;
}

function readValue(context: SheetReadContext, element: XmlElement): CellValue {
  const kind = element.attributes.t ?? "n";
  if (kind === "inlineStr") {
    const inline = child(element, "is");
    return inline ? plainText(inline) : null;
  }
  const text = child(element, "v")?.text;
  if (text === undefined) return null;
  switch (kind) {
    case "s":
      return context.sharedStrings[Number(text)] ?? "";
    case "str":
      return decodeCellText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return errorValue(text.trim());
    case "d":
      return serialFromIso(text.trim(), context.document.date1904);
    default: {
      const number = Number(text);
      return text.trim() === "" || !Number.isFinite(number) ? null : number;
    }
  }
}

const errorCodes: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
];

function errorValue(text: string): CellError {
  return { error: errorCodes.find((code) => code === text) ?? "#VALUE!" };
}

/** ISO dates in cells are rare (`t="d"`); they mean the serial number. */
function serialFromIso(text: string, date1904: boolean): number | null {
  const milliseconds = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`,
  );
  if (Number.isNaN(milliseconds)) return null;
  return milliseconds / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
}

/** Cells that an array fills know their anchor. */
function linkSpills(sheet: WorksheetDocument, anchors: readonly { row: number; column: number }[]): void {
  for (const { row, column } of anchors) {
    const { area } = sheet.cells.get(row, column)!.spill!;
    for (let r = area.row; r < area.row + area.rows; r++) {
      for (let c = area.column; c < area.column + area.columns; c++) {
        const filled = sheet.cells.get(r, c);
        if (filled && !filled.spill) filled.spillParent = { row, column };
      }
    }
  }
}
