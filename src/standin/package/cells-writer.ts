import type { RowInfo } from "../document/workbook-document";
import type { CellDocument } from "../document/cell-document";
import { areaAddress, parseArea, parseCell } from "./addresses";
import { cellChanged, isCalculated, resultChanged } from "./cell-changes";
import { cellXml } from "./cell-xml";
import { setSection, type SheetWriteContext } from "./sheet-write-context";
import { withAttributes } from "./xml-edits";
import { child, childrenOf, numberAttribute, type XmlElement } from "./xml-tree";
import { withPrefix } from "./xml-write";
import { sameState } from "./state-text";
import { cellName } from "../calculation/cell-reference";
import { boundAreas } from "../document/areas";

interface SourceRow {
  element: XmlElement;
  cells: Map<number, XmlElement>;
}

/**
 * Patches the sheet's cells one by one: a cell that did not change keeps its own XML (formatted text, shared string,
 * attributes of other programs), a row without a change keeps its bytes.
 */
export function writeCells(context: SheetWriteContext): void {
  const changes = changedCells(context);
  const rows = new Set(changes.keys());
  for (const row of new Set([...context.sheet.rows.keys(), ...context.opened.rows.keys()])) {
    if (!sameState(context.sheet.rows.get(row), context.opened.rows.get(row))) rows.add(row);
  }
  if (rows.size === 0) return;
  const data = child(context.edits.document.root, "sheetData");
  if (!data) throw new Error(`${context.path} has no sheetData`);
  const source = readSource(data);
  for (const row of markSharedFormulas(source, changes)) rows.add(row);
  const places = [...source.keys()].sort((a, b) => a - b);
  let place = 0;
  let appended = "";
  for (const row of [...rows].sort((a, b) => a - b)) {
    const xml = rowXml(context, row, source.get(row), changes.get(row) ?? new Set());
    const existing = source.get(row)?.element;
    while (place < places.length && places[place]! < row) place++;
    const follower = place < places.length ? source.get(places[place]!)!.element : undefined;
    if (existing) context.edits.replaceVerbatim(existing, xml);
    else if (follower) context.edits.insertVerbatim(follower.start, xml);
    else appended += xml;
  }
  if (appended !== "") context.edits.appendVerbatim(data, appended);
  writeDimension(context);
}

/** Rows and cells without an address of their own follow the one before them. */
function readSource(data: XmlElement): Map<number, SourceRow> {
  const rows = new Map<number, SourceRow>();
  let row = -1;
  for (const element of childrenOf(data, "row")) {
    row = (numberAttribute(element, "r") ?? row + 2) - 1;
    const cells = new Map<number, XmlElement>();
    let column = -1;
    for (const cell of childrenOf(element, "c")) {
      column = parseCell(cell.attributes.r ?? "")?.column ?? column + 1;
      cells.set(column, cell);
    }
    rows.set(row, { element, cells });
  }
  return rows;
}

/** Columns of changed cells by row. */
type CellChanges = Map<number, Set<number>>;

function changedCells({ sheet, opened, resultsCount }: SheetWriteContext): CellChanges {
  const changes: CellChanges = new Map();
  for (const row of new Set([...sheet.cells.rowNumbers(), ...opened.cells.rowNumbers()])) {
    const [now, then] = [sheet.cells.row(row), opened.cells.row(row)];
    for (const column of new Set([...now.keys(), ...then.keys()])) {
      if (cellChanged(now.get(column), then.get(column), resultsCount)) markCell(changes, row, column);
    }
  }
  return changes;
}

function markCell(changes: CellChanges, row: number, column: number): void {
  const columns = changes.get(row);
  if (columns) columns.add(column);
  else changes.set(row, new Set([column]));
}

/**
 * When the cell that holds a shared formula's text changes, all that share it need a text of their own.
 * @returns rows that have such cells
 */
function markSharedFormulas(source: Map<number, SourceRow>, changes: CellChanges): Set<number> {
  const members = new Map<string, [row: number, column: number][]>();
  const broken = new Set<string>();
  for (const [row, { cells }] of source) {
    for (const [column, cell] of cells) {
      const formula = child(cell, "f");
      const group = formula?.attributes.t === "shared" ? formula.attributes.si : undefined;
      if (!formula || group === undefined) continue;
      const known = members.get(group);
      if (known) known.push([row, column]);
      else members.set(group, [[row, column]]);
      if (formula.text !== "" && changes.get(row)?.has(column)) broken.add(group);
    }
  }
  const marked = [...broken].flatMap((group) => members.get(group) ?? []);
  for (const [row, column] of marked) markCell(changes, row, column);
  return new Set(marked.map(([row]) => row));
}

function rowXml(
  context: SheetWriteContext,
  row: number,
  source: SourceRow | undefined,
  changed: Set<number>,
): string {
  const { edits, sheet } = context;
  const text = (start: number, end: number) => edits.document.source.slice(start, end);
  const cells = sheet.cells.row(row);
  const columns = new Set([...(source?.cells.keys() ?? []), ...changed]);
  let content = "";
  for (const column of [...columns].sort((a, b) => a - b)) {
    const element = source?.cells.get(column);
    const cell = cells.get(column);
    if (element && !changed.has(column))
      content += withAddress(text(element.start, element.end), element, row, column);
    else if (cell)
      content += withPrefix(
        cellXml(context, row, column, savedCell(context, row, column, cell)),
        edits.prefix,
      );
  }
  const others = source?.element.children.filter((one) => one.name !== "c") ?? [];
  content += others.map((one) => text(one.start, one.end)).join("");
  const name = edits.prefix === "" ? "row" : `${edits.prefix}:row`;
  const info = rowAttributes(context, row);
  const openTag = source
    ? withAttributes(text(source.element.start, source.element.contentStart).replace(/\s*\/>$/, ">"), {
        ...info,
        r: row + 1,
        // A hint about the cells' extent that would be wrong now.
        ...(changed.size > 0 ? { spans: null } : {}),
      })
    : withAttributes(`<${name}>`, { r: row + 1, ...info });
  return content === "" ? `${openTag.slice(0, -1)}/>` : `${openTag}${content}</${name}>`;
}

function withAddress(xml: string, element: XmlElement, row: number, column: number): string {
  if (element.attributes.r !== undefined) return xml;
  return xml.replace(/^<[^\s/>]+/, (start) => `${start} r="${cellName(row, column)}"`);
}

/** A cell that is written for another reason keeps the opened result if its own does not count. */
function savedCell(
  context: SheetWriteContext,
  row: number,
  column: number,
  cell: CellDocument,
): CellDocument {
  const then = context.opened.cells.get(row, column);
  if (!then || !isCalculated(cell) || cell.formula !== then.formula) return cell;
  const counts = context.resultsCount && resultChanged(cell.value, then.value);
  return counts ? cell : { ...cell, value: then.value };
}

/** Only what differs from the opened row, so that attributes of other programs stay. */
function rowAttributes(
  context: SheetWriteContext,
  row: number,
): Record<string, string | number | boolean | null> {
  const plain: RowInfo = { height: null, hidden: false, outlineLevel: 0, style: 0 };
  const now = context.sheet.rows.get(row) ?? plain;
  const then = context.opened.rows.get(row) ?? plain;
  const style = now.style === 0 ? 0 : context.styles.formatIndex(now.style);
  return {
    ...(now.style === then.style ? {} : { s: style || null, customFormat: now.style !== 0 || null }),
    ...(now.height === then.height ? {} : { ht: now.height, customHeight: now.height !== null || null }),
    ...(now.hidden === then.hidden ? {} : { hidden: now.hidden || null }),
    ...(now.outlineLevel === then.outlineLevel ? {} : { outlineLevel: now.outlineLevel || null }),
  };
}

/** A hint for readers that grows with the cells; programs count other things in than cells, so it never shrinks. */
function writeDimension(context: SheetWriteContext): void {
  const used = context.sheet.cells.usedArea();
  const existing = child(context.edits.document.root, "dimension");
  const before = parseArea(existing?.attributes.ref ?? "");
  const area = used && before ? boundAreas(used, before) : (used ?? before);
  const reference = area ? areaAddress(area) : "A1";
  if (existing && reference !== existing.attributes.ref)
    context.edits.setAttributes(existing, { ref: reference });
  else if (context.isNew) setSection(context, "dimension", `<dimension ref="${reference}"/>`);
}
