import type { PageDocument } from "../document/page-document";
import { headerFooterText } from "./header-footer";
import { paperNumber } from "./paper-sizes";
import { setSection } from "./sheet-write-context";
import type { SheetWriteContext } from "./sheet-write-context";
import { sameState } from "./state-text";
import { insertOrderedChild } from "./xml-edits";
import { child } from "./xml-tree";
import { elementXml, textElementXml } from "./xml-write";
import type { AttributeValues } from "./xml-write";

const pointsPerInch = 72;
const lastColumn = 16383;

/** Print options, margins, paper, header and footer; each only where it changed, other attributes stay. */
export function writePage(context: SheetWriteContext): void {
  writeAttributes(context, "printOptions", (page) => ({
    gridLines: page.printGridlines || null,
    headings: page.printHeadings || null,
    horizontalCentered: page.centerHorizontally || null,
    verticalCentered: page.centerVertically || null,
  }));
  writeAttributes(context, "pageMargins", ({ margins }) => {
    const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
    return Object.fromEntries(sides.map((side) => [side, margins[side] / pointsPerInch]));
  });
  writeAttributes(context, "pageSetup", (page) => {
    const fits = page.fitToWidth !== null || page.fitToHeight !== null;
    return {
      paperSize: paperNumber(page.paperSize),
      scale: fits ? null : page.scale,
      fitToWidth: fits ? (page.fitToWidth ?? 0) : null,
      fitToHeight: fits ? (page.fitToHeight ?? 0) : null,
      orientation: page.orientation,
    };
  });
  writeHeaderFooter(context);
  writeRowBreaks(context);
}

/** A break's id is the number of rows above it; `max` is the last column that it reaches. */
function writeRowBreaks(context: SheetWriteContext): void {
  const { rowBreaks } = context.sheet.page;
  if (sameState(rowBreaks, context.opened.page.rowBreaks)) return;
  const breaks = rowBreaks.map((id) => elementXml("brk", { id, max: lastColumn, man: 1 })).join("");
  const counts = { count: rowBreaks.length, manualBreakCount: rowBreaks.length };
  setSection(context, "rowBreaks", breaks && elementXml("rowBreaks", counts, breaks));
}

function writeAttributes(
  context: SheetWriteContext,
  name: string,
  attributesOf: (page: PageDocument) => AttributeValues,
): void {
  const now = attributesOf(context.sheet.page);
  const then = attributesOf(context.opened.page);
  if (!context.isNew && sameState(now, then)) return;
  const existing = child(context.edits.document.root, name);
  if (!existing) {
    const empty = Object.values(now).every((value) => value === null);
    return setSection(context, name, empty ? "" : elementXml(name, now));
  }
  const changed = Object.keys(now).filter((attribute) => now[attribute] !== then[attribute]);
  context.edits.setAttributes(
    existing,
    Object.fromEntries(changed.map((attribute) => [attribute, now[attribute]])),
  );
}

function writeHeaderFooter(context: SheetWriteContext): void {
  const { sheet, opened, edits } = context;
  const texts = {
    oddHeader: headerFooterText(sheet.page.header),
    oddFooter: headerFooterText(sheet.page.footer),
  };
  const before = {
    oddHeader: headerFooterText(opened.page.header),
    oddFooter: headerFooterText(opened.page.footer),
  };
  if (sameState(texts, before)) return;
  const existing = child(edits.document.root, "headerFooter");
  const names = ["oddHeader", "oddFooter"] as const;
  const xml = (name: (typeof names)[number]) => (texts[name] === "" ? "" : textElementXml(name, texts[name]));
  if (!existing) {
    const content = names.map(xml).join("");
    return setSection(context, "headerFooter", content === "" ? "" : elementXml("headerFooter", {}, content));
  }
  for (const name of names) {
    if (texts[name] === before[name]) continue;
    const element = child(existing, name);
    if (element) edits.replace(element, xml(name));
    else
      insertOrderedChild(
        edits,
        existing,
        ["oddHeader", "oddFooter", "evenHeader", "evenFooter"],
        name,
        xml(name),
      );
  }
}
