import type { ConditionalFormatDocument, ScaleBound } from "../document/workbook-document";
import { areasAddress } from "./addresses";
import { toFileFormula } from "./formula-text";
import { setSection } from "./sheet-write-context";
import type { SheetWriteContext } from "./sheet-write-context";
import { allBelow, child, childrenOf, sourceOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { escapeText } from "./xml-write";

type DataBar = Extract<ConditionalFormatDocument["rule"], { type: "dataBar" }>;

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const listUri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** Gradient bars between plain bounds are in the format of 2007; all else needs a twin in the extension list. */
export function isPlainBar(rule: DataBar): boolean {
  return rule.gradient && rule.min.type !== "automatic" && rule.max.type !== "automatic";
}

/** Counts up instead of being random: the same sheet gives the same file. */
export function barExtensionId(index: number): string {
  return `{DA7ABA50-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}

/** The twin of a data bar, tied to it by the id. */
export function barExtensionXml(format: ConditionalFormatDocument, id: string): string {
  const rule = format.rule as DataBar;
  const length = `minLength="0" maxLength="100"${rule.showValue ? "" : ' showValue="0"'}${rule.gradient ? "" : ' gradient="0"'}`;
  return (
    `<x14:conditionalFormatting xmlns:x14="${x14}" xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="${id}">` +
    `<x14:dataBar ${length}>${boundXml(rule.min, "autoMin")}${boundXml(rule.max, "autoMax")}` +
    '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
    `<xm:sqref>${areasAddress(format.areas)}</xm:sqref></x14:conditionalFormatting>`
  );
}

const boundNames: Partial<Record<ScaleBound["type"], string>> = {
  lowestValue: "min",
  highestValue: "max",
  number: "num",
};

function boundXml({ type, value }: ScaleBound, automatic: "autoMin" | "autoMax"): string {
  const name = type === "automatic" ? automatic : (boundNames[type] ?? type);
  const formula = value === null ? "" : `<xm:f>${escapeText(toFileFormula(value.replace(/^=/, "")))}</xm:f>`;
  return formula === "" ? `<x14:cfvo type="${name}"/>` : `<x14:cfvo type="${name}">${formula}</x14:cfvo>`;
}

/**
 * Brings the sheet's extension list in line with its data bars.
 * @param usedIds ids of all bars that are left; twins of others go
 * @param added twins to add
 */
export function writeBarExtensions(
  context: SheetWriteContext,
  usedIds: ReadonlySet<string>,
  added: readonly string[],
): void {
  const { edits } = context;
  const extensions = child(edits.document.root, "extLst");
  const holder = childrenOf(extensions, "ext").find((ext) => child(ext, "conditionalFormattings"));
  const list = child(holder, "conditionalFormattings");
  const isOrphan = (group: XmlElement) => {
    const rules = childrenOf(group, "cfRule");
    return (
      rules.length > 0 &&
      rules.every((rule) => rule.attributes.type === "dataBar" && !usedIds.has(rule.attributes.id ?? ""))
    );
  };
  const groups = list?.children ?? [];
  const addedIds = new Set(added.map((xml) => /id="([^"]*)"/.exec(xml)![1]));
  const isReplaced = (group: XmlElement) =>
    allBelow(group, "cfRule").some((rule) => addedIds.has(rule.attributes.id));
  const kept = groups.filter((group) => !isOrphan(group) && !isReplaced(group));
  const items = [...kept.map((group) => sourceOf(edits.document, group)), ...added];
  if (items.length === groups.length && added.length === 0) return;
  if (holder && list && items.length === 0) return edits.remove(holder);
  if (list) {
    const openTag = edits.document.source.slice(list.start, list.contentStart);
    return edits.replaceVerbatim(list, `${openTag}${items.join("")}</${list.qualifiedName}>`);
  }
  if (items.length === 0) return;
  const xml =
    `<ext xmlns:x14="${x14}" uri="${listUri}"><x14:conditionalFormattings>` +
    `${items.join("")}</x14:conditionalFormattings></ext>`;
  if (extensions) edits.append(extensions, xml);
  else setSection(context, "extLst", `<extLst>${xml}</extLst>`);
}
