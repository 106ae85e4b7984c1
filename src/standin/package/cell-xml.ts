import type { CellDocument, CellError, CellValue } from "../document/cell-document";
import { areaAddress } from "./addresses";
import { toFileFormula } from "./formula-text";
import type { SheetWriteContext } from "./sheet-write-context";
import { elementXml, encodeCellText, escapeText, textElementXml } from "./xml-write";
import { cellName } from "../calculation/cell-reference";

/**
 * One cell as XML. Texts are written in place instead of into the shared strings: that part then stays untouched,
 * and no text of a file can change its meaning by an index.
 */
export function cellXml(context: SheetWriteContext, row: number, column: number, cell: CellDocument): string {
  const style = context.styles.formatIndex(cell.style);
  const address = { r: cellName(row, column), s: style === 0 ? null : style };
  if (cell.formula === null && typeof cell.value === "string") {
    const text = textElementXml("t", encodeCellText(cell.value));
    return elementXml("c", { ...address, t: "inlineStr" }, elementXml("is", {}, text));
  }
  const mark = cell.spill?.dynamic ? context.dynamicArrayMark() : null;
  const { type, text } = valueXml(cell.value);
  return elementXml("c", { ...address, t: type, cm: mark }, formulaXml(cell) + text);
}

function formulaXml(cell: CellDocument): string {
  if (cell.formula === null) return "";
  const text = escapeText(toFileFormula(cell.formula));
  return elementXml("f", cell.spill ? { t: "array", ref: areaAddress(cell.spill.area) } : {}, text);
}

function valueXml(value: CellValue): { type: string | null; text: string } {
  if (value === null) return { type: null, text: "" };
  switch (typeof value) {
    case "string":
      return { type: "str", text: textElementXml("v", encodeCellText(value)) };
    case "boolean":
      return { type: "b", text: `<v>${value ? 1 : 0}</v>` };
    case "number":
      if (!Number.isFinite(value)) return { type: "e", text: "<v>#NUM!</v>" };
      return { type: null, text: `<v>${Object.is(value, -0) ? 0 : value}</v>` };
    default:
      return { type: "e", text: `<v>${errorText(value)}</v>` };
  }
}

/** Younger errors need a part of their own to be understood; without it files carry the old error they stand for. */
function errorText({ error }: CellError): string {
  if (error === "#SPILL!" || error === "#CALC!") return "#VALUE!";
  return error === "#BUSY!" ? "#N/A" : error;
}
