import type { HyperlinkDocument } from "../document/workbook-document";
import { areaAddress } from "./addresses";
import { originXml } from "./origins";
import { addRelationship, officeRelationship, readRelationships, removeRelationships } from "./relationships";
import { setSection } from "./sheet-write-context";
import type { SheetWriteContext } from "./sheet-write-context";
import { sameState } from "./state-text";
import { elementXml } from "./xml-write";

const type = `${officeRelationship}hyperlink`;

/** Writes the hyperlinks if any was edited; those that were not keep their own XML. */
export function writeHyperlinks(context: SheetWriteContext): void {
  const { sheet, opened, parts, path } = context;
  if (sameState(sheet.hyperlinks, opened.hyperlinks)) return;
  const items = sheet.hyperlinks.map((link) => {
    const xml = originXml(link.origin);
    const then = xml === null ? undefined : opened.hyperlinks.find((one) => originXml(one.origin) === xml);
    return then && sameState(link, then) ? xml! : linkXml(context, link);
  });
  setSection(context, "hyperlinks", items.length === 0 ? "" : elementXml("hyperlinks", {}, items.join("")));
  const used = items.join("");
  const orphans = readRelationships(parts, path).filter(
    (one) => one.kind === "hyperlink" && !used.includes(`"${one.id}"`),
  );
  removeRelationships(
    parts,
    path,
    orphans.map((one) => one.id),
  );
}

function linkXml({ parts, path }: SheetWriteContext, link: HyperlinkDocument): string {
  const id =
    link.address === null
      ? null
      : addRelationship(parts, path, { type, target: link.address, external: true });
  return elementXml("hyperlink", {
    ...(id === null ? {} : { "xmlns:r": officeRelationship.slice(0, -1) }),
    ref: areaAddress(link.area),
    "r:id": id,
    location: link.documentReference,
    tooltip: link.screenTip,
  });
}
