import type { TableColumnDocument, TableDocument } from "../document/workbook-document";
import { areaAddress } from "./addresses";
import { removeContentTypes, setContentType } from "./content-types";
import { toFileFormula } from "./formula-text";
import { partPath } from "./origins";
import {
  addRelationship,
  officeRelationship,
  readRelationships,
  relationshipsPath,
  removeRelationships,
} from "./relationships";
import { setSection } from "./sheet-write-context";
import type { SheetWriteContext } from "./sheet-write-context";
import { sameState } from "./state-text";
import { insertOrderedChild, withAttributes, XmlEdits } from "./xml-edits";
import { child, childrenOf, numberAttribute } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { attributesXml, elementXml, encodeCellText, textElementXml, xmlDeclaration } from "./xml-write";
import type { AttributeValues } from "./xml-write";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Adds, patches and removes the table parts of a sheet. */
export function writeTables(context: SheetWriteContext): void {
  const { sheet, opened, parts, path } = context;
  if (sameState(sheet.tables, opened.tables)) return;
  const kept = new Set(sheet.tables.map((table) => partPath(table.origin)));
  for (const table of opened.tables)
    if (!kept.has(partPath(table.origin))) removeTable(context, partPath(table.origin)!);
  const ids = sheet.tables.map((table) => {
    const existing = partPath(table.origin);
    if (existing !== null && parts.has(existing)) {
      patchTable(context, table, existing);
      return readRelationships(parts, path).find((one) => one.target === existing)?.id;
    }
    return addTable(context, table);
  });
  const items = ids.map(
    (id) => `<tablePart xmlns:r="${officeRelationship.slice(0, -1)}"${attributesXml({ "r:id": id })}/>`,
  );
  setSection(
    context,
    "tableParts",
    items.length === 0 ? "" : elementXml("tableParts", { count: items.length }, items.join("")),
  );
}

function removeTable({ parts, path }: SheetWriteContext, tablePath: string): void {
  const ids = readRelationships(parts, path).filter((one) => one.target === tablePath);
  removeRelationships(
    parts,
    path,
    ids.map((one) => one.id),
  );
  parts.delete(tablePath);
  parts.delete(relationshipsPath(tablePath));
  removeContentTypes(parts, [tablePath]);
}

function addTable(context: SheetWriteContext, table: TableDocument): string {
  const { parts, path } = context;
  const tablePath = parts.freePath("xl/tables/table", ".xml");
  const columns = withColumnIds(table.columns);
  const xml =
    (table.showFilterButton && table.showHeaders
      ? elementXml("autoFilter", { ref: filterArea(table) })
      : "") +
    elementXml(
      "tableColumns",
      { count: columns.length },
      columns.map((one) => columnXml(context, table, one)).join(""),
    ) +
    elementXml("tableStyleInfo", styleAttributes(table));
  const attributes = { xmlns: main, id: nextTableId(context), ...tableAttributes(table) };
  parts.setText(tablePath, xmlDeclaration + elementXml("table", attributes, xml));
  setContentType(parts, tablePath, contentType);
  return addRelationship(parts, path, { type: `${officeRelationship}table`, target: tablePath });
}

/** Table ids are unique in the workbook; all table parts are looked at, also those of sheets not yet written. */
function nextTableId({ parts }: SheetWriteContext): number {
  const ids = parts.paths().map((path) => {
    if (!/table[^/]*\.xml$/i.test(path)) return 0;
    const root = parts.xml(path)?.root;
    return root?.name === "table" ? (numberAttribute(root, "id") ?? 0) : 0;
  });
  return Math.max(0, ...ids) + 1;
}

function tableAttributes(table: TableDocument): AttributeValues {
  return {
    name: encodeCellText(table.name),
    displayName: encodeCellText(table.name),
    ref: areaAddress(table.area),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : false,
  };
}

function styleAttributes(table: TableDocument): AttributeValues {
  return {
    name: table.style || null,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  };
}

/** Filters cover header and body, never the totals. */
function filterArea({ area, showTotals }: TableDocument): string {
  return areaAddress({ ...area, rows: area.rows - (showTotals ? 1 : 0) });
}

/** Columns added by the object model may come without an id of their own. */
function withColumnIds(columns: readonly TableColumnDocument[]): TableColumnDocument[] {
  const seen = new Set<number>();
  let next = Math.max(0, ...columns.map((column) => column.id)) + 1;
  return columns.map((column) => {
    const id = column.id > 0 && !seen.has(column.id) ? column.id : next++;
    seen.add(id);
    return { ...column, id };
  });
}

function columnAttributes(column: TableColumnDocument): AttributeValues {
  const none = column.totalsFunction === null || column.totalsFunction === "none";
  return {
    id: column.id,
    name: encodeCellText(column.name).replace(/\n/g, "_x000a_"),
    totalsRowLabel: column.totalsLabel,
    totalsRowFunction: none ? null : column.totalsFunction,
  };
}

function columnXml(context: SheetWriteContext, table: TableDocument, column: TableColumnDocument): string {
  return elementXml("tableColumn", columnAttributes(column), columnFormulas(context, table, column));
}

function columnFormulas(
  context: SheetWriteContext,
  table: TableDocument,
  column: TableColumnDocument,
): string {
  const calculated = column.calculatedFormula;
  const xml = calculated === null ? "" : textElementXml("calculatedColumnFormula", toFileFormula(calculated));
  if (column.totalsFunction !== "custom") return xml;
  const { area } = table;
  const total = context.sheet.cells.get(
    area.row + area.rows - 1,
    area.column + table.columns.indexOf(column),
  );
  return total?.formula ? xml + textElementXml("totalsRowFormula", toFileFormula(total.formula)) : xml;
}

function patchTable(context: SheetWriteContext, table: TableDocument, path: string): void {
  const then = context.opened.tables.find((one) => partPath(one.origin) === path);
  if (!then || sameState(table, then)) return;
  const edits = new XmlEdits(context.parts.xml(path)!);
  const { root } = edits.document;
  const [now, before] = [tableAttributes(table), tableAttributes(then)];
  const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
  edits.setAttributes(root, Object.fromEntries(changed.map((name) => [name, now[name]])));
  patchFilter(edits, table);
  if (!sameState(table.columns, then.columns)) patchColumns(context, edits, table);
  const style = child(root, "tableStyleInfo");
  if (!style)
    insertOrderedChild(
      edits,
      root,
      tableOrder,
      "tableStyleInfo",
      elementXml("tableStyleInfo", styleAttributes(table)),
    );
  else if (!sameState(styleAttributes(table), styleAttributes(then)))
    edits.setAttributes(style, styleAttributes(table));
  context.parts.setText(path, edits.toString());
}

function patchFilter(edits: XmlEdits, table: TableDocument): void {
  const { root } = edits.document;
  const filter = child(root, "autoFilter");
  const wanted = table.showFilterButton && table.showHeaders;
  if (filter && !wanted) edits.remove(filter);
  else if (filter && filter.attributes.ref !== filterArea(table))
    edits.setAttributes(filter, { ref: filterArea(table) });
  else if (!filter && wanted) {
    insertOrderedChild(
      edits,
      root,
      tableOrder,
      "autoFilter",
      elementXml("autoFilter", { ref: filterArea(table) }),
    );
  }
}

/** Columns that stay keep the attributes and children that only other programs know. */
function patchColumns(context: SheetWriteContext, edits: XmlEdits, table: TableDocument): void {
  const list = child(edits.document.root, "tableColumns")!;
  const byId = new Map(
    childrenOf(list, "tableColumn").map((element) => [numberAttribute(element, "id"), element]),
  );
  const columns = withColumnIds(table.columns);
  const items = columns.map((column) => {
    const element = byId.get(column.id);
    return element
      ? patchedColumn(context, edits, { table, column, element })
      : columnXml(context, table, column);
  });
  edits.replace(list, elementXml("tableColumns", { count: columns.length }, items.join("")));
}

function patchedColumn(
  context: SheetWriteContext,
  edits: XmlEdits,
  { table, column, element }: { table: TableDocument; column: TableColumnDocument; element: XmlElement },
): string {
  const { source } = edits.document;
  const openTag = source.slice(element.start, element.contentStart).replace(/\s*\/>$/, ">");
  const old = child(element, "calculatedColumnFormula");
  const index = table.columns.findIndex((one) => one.id === column.id);
  const formulas = columnFormulas(context, table, table.columns[index] ?? column);
  const others = element.children.filter(
    (one) => one !== old && (one.name !== "totalsRowFormula" || !formulas.includes("totalsRowFormula")),
  );
  const content = formulas + others.map((one) => source.slice(one.start, one.end)).join("");
  const tag = withAttributes(openTag, columnAttributes(column));
  return content === "" ? `${tag.slice(0, -1)}/>` : `${tag}${content}</${element.qualifiedName}>`;
}
