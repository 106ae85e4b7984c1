import { allBelow, booleanAttribute, child, childrenOf, numberAttribute } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import type { PackageParts } from "./package-parts";
import { addRelationship, readRelationships } from "./relationships";
import { setContentType } from "./content-types";
import { XmlEdits } from "./xml-edits";
import { xmlDeclaration } from "./xml-write";

const metadataRelationship =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
const metadataType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const dynamicArrayUri = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/** The `cm` numbers (1-based) of cells whose formula is a dynamic array. */
export function dynamicArrayMarks(root: XmlElement | undefined): Set<number> {
  const marks = new Set<number>();
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const future = childrenOf(root, "futureMetadata").find((one) => one.attributes.name === "XLDAPR");
  const blocks = childrenOf(future, "bk").map((block) =>
    allBelow(block, "dynamicArrayProperties").some((one) => booleanAttribute(one, "fDynamic", false)),
  );
  childrenOf(child(root, "cellMetadata"), "bk").forEach((block, index) => {
    const record = child(block, "rc");
    const type = types[(numberAttribute(record, "t") ?? 0) - 1];
    if (type?.attributes.name === "XLDAPR" && blocks[numberAttribute(record, "v") ?? -1])
      marks.add(index + 1);
  });
  return marks;
}

/** Makes sure that the package can mark dynamic arrays, and returns the mark for `cm`. */
export function ensureDynamicArrayMark(parts: PackageParts, workbookPath: string): number {
  const target = readRelationships(parts, workbookPath).find((one) => one.kind === "sheetMetadata")?.target;
  const document = target === undefined ? undefined : parts.xml(target);
  if (target === undefined || !document) {
    const path = `${workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1)}metadata.xml`;
    parts.setText(path, freshMetadata);
    setContentType(parts, path, metadataType);
    addRelationship(parts, workbookPath, { type: metadataRelationship, target: path });
    return 1;
  }
  const [existing] = dynamicArrayMarks(document.root);
  if (existing !== undefined) return existing;
  const extended = withDynamicArrays(document.source, document.root);
  parts.setText(target, extended);
  return ensureDynamicArrayMark(parts, workbookPath);
}

const typeXml =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const futureXml =
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  `<ext uri="${dynamicArrayUri}"><xda:dynamicArrayProperties ` +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext>' +
  "</extLst></bk></futureMetadata>";

const freshMetadata =
  `${xmlDeclaration}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<metadataTypes count="1">${typeXml}</metadataTypes>${futureXml}` +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Adds the type, its properties and a cell record to metadata that serves other purposes so far. */
function withDynamicArrays(source: string, root: XmlElement): string {
  const edits = new XmlEdits({ source, root });
  const types = child(root, "metadataTypes");
  const typeCount = childrenOf(types, "metadataType").length;
  if (types) {
    edits.setAttributes(types, { count: typeCount + 1 });
    edits.append(types, typeXml);
  }
  const cells = child(root, "cellMetadata");
  const record = `<bk><rc t="${typeCount + 1}" v="0"/></bk>`;
  const follower = root.children.find((one) =>
    ["cellMetadata", "valueMetadata", "extLst"].includes(one.name),
  );
  const after = root.children.find((one) => ["valueMetadata", "extLst"].includes(one.name));
  const place = (element: XmlElement | undefined, xml: string) => {
    if (element) edits.insertAt(element.start, xml);
    else edits.append(root, xml);
  };
  place(follower, futureXml);
  if (cells) {
    edits.setAttributes(cells, { count: childrenOf(cells, "bk").length + 1 });
    edits.append(cells, record);
  } else place(after, `<cellMetadata count="1">${record}</cellMetadata>`);
  return edits.toString();
}
