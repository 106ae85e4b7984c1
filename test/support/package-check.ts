import { contentTypeOf } from "../../src/standin/package/content-types";
import { parseArea } from "../../src/standin/package/addresses";
import { PackageParts } from "../../src/standin/package/package-parts";
import { readRelationships, relationshipsPath } from "../../src/standin/package/relationships";
import { allBelow, child, childrenOf, type XmlElement } from "../../src/standin/package/xml-tree";
import { decodeCellText } from "../../src/standin/package/xml-write";
import { readZip } from "../../src/standin/package/zip-reader";

/** Children in the order that ECMA-376 gives; what is not listed may stand anywhere. */
const childOrder: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
    "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
    "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects " +
    "controls webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  c: "f v is extLst",
};

const styleLists = ["fonts", "fills", "borders", "numFmts", "cellXfs", "cellStyleXfs", "dxfs"];
const builtInFormats = 164;

/**
 * What Excel would have to repair in a saved workbook, as far as the rules of ECMA-376 can be checked without a
 * schema: parts and their types, relationships, order of elements, ids, style indexes, tables against their headers.
 * @returns one sentence for each fault; empty when all is well
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new PackageParts(readZip(bytes));
  const workbookPath = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")!.target;
  return [
    ...parts.paths().flatMap((path) => [...partFaults(parts, path), ...orderFaults(parts, path)]),
    ...styleFaults(parts, workbookPath),
    ...workbookFaults(parts, workbookPath),
  ];
}

function partFaults(parts: PackageParts, path: string): string[] {
  const faults: string[] = [];
  if (path !== "[Content_Types].xml" && contentTypeOf(parts, path) === undefined)
    faults.push(`${path}: no content type`);
  const relationships = readRelationships(parts, path);
  faults.push(
    ...repeated(relationships.map(({ id }) => id)).map((id) => `${path}: relationship ${id} twice`),
  );
  for (const { id, target, external } of relationships)
    if (!external && !parts.has(target)) faults.push(`${path}: ${id} leads to ${target}, which is missing`);
  const root = path.endsWith(".xml") ? parts.xml(path)?.root : undefined;
  const ids = new Set(relationships.map(({ id }) => id));
  for (const element of root && parts.has(relationshipsPath(path)) ? everyElement(root) : [])
    for (const [name, value] of Object.entries(element.attributes))
      if (name === "r:id" && !ids.has(value))
        faults.push(`${path}: ${element.name} names the missing ${value}`);
  return faults;
}

function orderFaults(parts: PackageParts, path: string): string[] {
  const root = path.endsWith(".xml") ? parts.xml(path)?.root : undefined;
  return (root ? everyElement(root) : []).flatMap((element) => {
    const order = childOrder[element.name]?.split(" ");
    if (!order) return [];
    const ranks = element.children.map(({ name }) => order.indexOf(name)).filter((rank) => rank >= 0);
    const wrong = ranks.findIndex((rank, index) => index > 0 && rank < ranks[index - 1]!);
    return wrong < 0 ? [] : [`${path}: ${order[ranks[wrong]!]} stands too late in ${element.name}`];
  });
}

function styleFaults(parts: PackageParts, workbookPath: string): string[] {
  const path = readRelationships(parts, workbookPath).find(({ kind }) => kind === "styles")!.target;
  const { root } = parts.xml(path)!;
  const size = (list: string) => child(root, list)?.children.length ?? 0;
  const counts = styleLists.flatMap((list) => {
    const count = child(root, list)?.attributes.count;
    return count === undefined || Number(count) === size(list) ? [] : [`${path}: ${list} says ${count}`];
  });
  const formats = new Set(childrenOf(child(root, "numFmts"), "numFmt").map((one) => one.attributes.numFmtId));
  const entries = childrenOf(child(root, "cellXfs"), "xf").flatMap(({ attributes }, index) => [
    ...beyond(`${path}: font of format ${index}`, attributes.fontId, size("fonts")),
    ...beyond(`${path}: fill of format ${index}`, attributes.fillId, size("fills")),
    ...beyond(`${path}: border of format ${index}`, attributes.borderId, size("borders")),
    ...beyond(`${path}: named style of format ${index}`, attributes.xfId, Math.max(1, size("cellStyleXfs"))),
    ...(Number(attributes.numFmtId ?? 0) >= builtInFormats && !formats.has(attributes.numFmtId)
      ? [`${path}: number format ${attributes.numFmtId} is missing`]
      : []),
  ]);
  const sheets = sheetPaths(parts, workbookPath).flatMap((sheet) =>
    everyElement(parts.xml(sheet)!.root).flatMap(({ name, attributes }) => [
      ...(name === "c" ? beyond(`${sheet}: style of ${attributes.r}`, attributes.s, size("cellXfs")) : []),
      ...beyond(`${sheet}: ${name}`, attributes.dxfId, size("dxfs")),
    ]),
  );
  return [...counts, ...entries, ...sheets];
}

function workbookFaults(parts: PackageParts, workbookPath: string): string[] {
  const { root } = parts.xml(workbookPath)!;
  const sheets = childrenOf(child(root, "sheets"), "sheet").map(({ attributes }) => attributes);
  const names = childrenOf(child(root, "definedNames"), "definedName").map(({ attributes }) => attributes);
  const tables = sheetPaths(parts, workbookPath).flatMap((sheet) =>
    readRelationships(parts, sheet)
      .filter(({ kind, target }) => kind === "table" && parts.has(target))
      .map(({ target }) => ({ sheet, path: target, root: parts.xml(target)!.root })),
  );
  const named = [
    ...names.filter(({ localSheetId }) => localSheetId === undefined).map(({ name }) => name),
    ...tables.map((table) => table.root.attributes.displayName),
  ];
  return [
    ...repeated(sheets.map(({ name }) => name!.toLowerCase())).map((name) => `sheet ${name} twice`),
    ...repeated(sheets.map(({ sheetId }) => sheetId!)).map((id) => `sheet id ${id} twice`),
    ...sheets.filter(({ name }) => name!.length > 31).map(({ name }) => `sheet name too long: ${name}`),
    ...names.flatMap(({ name, localSheetId }) => beyond(`name ${name}`, localSheetId, sheets.length)),
    ...repeated(named.map((name) => name!.toLowerCase())).map((name) => `name ${name} twice`),
    ...repeated(tables.map((table) => table.root.attributes.id!)).map((id) => `table id ${id} twice`),
    ...tables.flatMap((table) => tableFaults(parts, table)),
    ...sheetPaths(parts, workbookPath).flatMap((sheet) => sheetFaults(sheet, parts.xml(sheet)!.root)),
  ];
}

function tableFaults(
  parts: PackageParts,
  { sheet, path, root }: { sheet: string; path: string; root: XmlElement },
): string[] {
  const area = parseArea(root.attributes.ref ?? "");
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn").map(({ attributes }) => attributes);
  const names = columns.map(({ name }) => decodeCellText(name ?? ""));
  const faults = [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${path}: column ${name} twice`),
    ...repeated(columns.map(({ id }) => id!)).map((id) => `${path}: column id ${id} twice`),
  ];
  if (!area || area.columns !== columns.length) return [...faults, `${path}: columns do not fit its area`];
  const cells = cellsOf(parts.xml(sheet)!.root);
  names.forEach((name, index) => {
    const header = headerText(cells, area.row, area.column + index);
    if (root.attributes.headerRowCount !== "0" && header !== null && header !== name)
      faults.push(`${path}: column ${name} has the header ${header}`);
  });
  return faults;
}

/** Text of a cell written in place; null for a shared text, which only other programs write. */
function headerText(cells: ReadonlyMap<string, XmlElement>, row: number, column: number): string | null {
  const cell = [...cells].find(([address]) => {
    const area = parseArea(address);
    return area?.row === row && area.column === column;
  })?.[1];
  if (!cell) return "";
  if (cell.attributes.t !== "inlineStr") return null;
  return decodeCellText(
    allBelow(cell, "t")
      .map(({ text }) => text)
      .join(""),
  );
}

function sheetFaults(path: string, root: XmlElement): string[] {
  const merges = childrenOf(child(root, "mergeCells"), "mergeCell").map(({ attributes }) => attributes.ref!);
  // Rules in the extension list take the place of their twins here.
  const rules = childrenOf(root, "conditionalFormatting").flatMap((format) => childrenOf(format, "cfRule"));
  const priorities = rules.map(({ attributes }) => Number(attributes.priority));
  const lists = [...childrenOf(root, "mergeCells"), ...childrenOf(root, "dataValidations")];
  return [
    ...repeated(allBelow(root, "c").map(({ attributes }) => attributes.r ?? "?")).map(
      (address) => `${path}: cell ${address} twice`,
    ),
    ...repeated(merges).map((area) => `${path}: ${area} merged twice`),
    ...priorities.filter((priority) => !(priority >= 1)).map((priority) => `${path}: priority ${priority}`),
    ...lists
      .filter(({ attributes, children }) => Number(attributes.count ?? children.length) !== children.length)
      .map(({ name }) => `${path}: ${name} counts wrong`),
    ...allBelow(root, "f")
      .filter(({ text }) => text.length > 8192)
      .map(() => `${path}: a formula is too long`),
    ...allBelow(root, "t")
      .filter(({ text }) => text.length > 32767)
      .map(() => `${path}: a text is too long`),
  ];
}

/** Sheets that are there; missing ones are reported with the relationships. */
function sheetPaths(parts: PackageParts, workbookPath: string): string[] {
  return readRelationships(parts, workbookPath)
    .filter(({ kind, target }) => kind === "worksheet" && parts.has(target))
    .map(({ target }) => target);
}

function cellsOf(root: XmlElement): Map<string, XmlElement> {
  return new Map(allBelow(root, "c").map((cell) => [cell.attributes.r ?? "", cell]));
}

function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}

function beyond(what: string, index: string | undefined, count: number): string[] {
  return index === undefined || Number(index) < count ? [] : [`${what}: ${index} of ${count}`];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
