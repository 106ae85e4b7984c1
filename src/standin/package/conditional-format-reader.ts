import type { ConditionalFormatDocument, ScaleBound, WorksheetDocument } from "../document/workbook-document";
import { nextGuid } from "../document/new-document";
import { parseAreas } from "./addresses";
import { toDocumentFormula } from "./formula-text";
import { iconSetFromFile } from "./icon-sets";
import type { SheetReadContext } from "./read-context";
import { resolveColor } from "./theme-colors";
import { allBelow, booleanAttribute, child, childrenOf, numberAttribute, sourceOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

type Rule = ConditionalFormatDocument["rule"];

/** Reads all conditional formats; kinds that the document has no words for are kept as `other`. */
export function readConditionalFormats(context: SheetReadContext, sheet: WorksheetDocument): void {
  for (const group of childrenOf(context.xml.root, "conditionalFormatting")) {
    const areas = parseAreas(group.attributes.sqref);
    for (const element of childrenOf(group, "cfRule")) {
      sheet.conditionalFormats.push({
        id: nextGuid(context.document),
        areas: areas.map((area) => ({ ...area })),
        priority: numberAttribute(element, "priority") ?? 1,
        stopIfTrue: booleanAttribute(element, "stopIfTrue", false),
        rule: readRule(context, element),
        origin: { xml: sourceOf(context.xml, element) },
      });
    }
  }
  // Rules in the extension list (icon sets of Excel 2010, references to other sheets) are shown by name only; their
  // XML stays in the sheet whatever happens to the others.
  for (const extension of childrenOf(child(context.xml.root, "extLst"), "ext")) {
    for (const group of allBelow(extension, "conditionalFormatting")) readExtension(context, sheet, group);
  }
}

function readExtension(context: SheetReadContext, sheet: WorksheetDocument, group: XmlElement): void {
  const areas = parseAreas(child(group, "sqref")?.text);
  for (const element of childrenOf(group, "cfRule")) {
    // A data bar here only refines the one in the sheet's own list.
    if (element.attributes.type === "dataBar") continue;
    sheet.conditionalFormats.push({
      id: nextGuid(context.document),
      areas: areas.map((area) => ({ ...area })),
      priority: numberAttribute(element, "priority") ?? 1,
      stopIfTrue: booleanAttribute(element, "stopIfTrue", false),
      rule: { type: "other", name: `x14:${element.attributes.type ?? ""}` },
      origin: { xml: "" },
    });
  }
}

const textOperators: Record<string, "contains" | "notContains" | "beginsWith" | "endsWith"> = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

function readRule(context: SheetReadContext, element: XmlElement): Rule {
  const kind = element.attributes.type ?? "";
  const formulas = childrenOf(element, "formula").map((formula) => toDocumentFormula(formula.text));
  const style = { ...context.differentialStyles[numberAttribute(element, "dxfId") ?? -1] };
  if (kind === "expression") return { type: "custom", formula: formulas[0] ?? "", style };
  if (kind === "cellIs") {
    const operator = element.attributes.operator ?? "equal";
    return { type: "cellValue", operator, formula1: formulas[0] ?? "", formula2: formulas[1] ?? null, style };
  }
  const textOperator = textOperators[kind];
  if (textOperator)
    return { type: "text", operator: textOperator, text: element.attributes.text ?? "", style };
  return readScale(context, element) ?? { type: "other", name: kind };
}

function readScale(context: SheetReadContext, element: XmlElement): Rule | null {
  const scale = child(element, "colorScale");
  const bar = child(element, "dataBar");
  const icons = child(element, "iconSet");
  const color = (one: XmlElement | undefined) => resolveColor(one, context.colors) ?? "#000000";
  if (scale) {
    const colors = childrenOf(scale, "color");
    const stops = childrenOf(scale, "cfvo").map((bound, index) => ({
      ...readBound(bound),
      color: color(colors[index]),
    }));
    return { type: "colorScale", stops };
  }
  if (bar) {
    const [min, max] = childrenOf(bar, "cfvo").map(readBound);
    const none: ScaleBound = { type: "automatic", value: null };
    return {
      type: "dataBar",
      color: color(child(bar, "color")),
      showValue: booleanAttribute(bar, "showValue", true),
      min: min ?? none,
      max: max ?? none,
      ...readBarExtension(context, element),
    };
  }
  if (!icons) return null;
  return {
    type: "iconSet",
    set: iconSetFromFile(icons.attributes.iconSet ?? "3TrafficLights1"),
    showValue: booleanAttribute(icons, "showValue", true),
    reverse: booleanAttribute(icons, "reverse", false),
    thresholds: childrenOf(icons, "cfvo").map(readBound),
  };
}

const boundTypes: Record<string, ScaleBound["type"]> = {
  min: "lowestValue",
  max: "highestValue",
  num: "number",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
  autoMin: "automatic",
  autoMax: "automatic",
};

function readBound(element: XmlElement): ScaleBound {
  const value = element.attributes.val ?? child(element, "f")?.text ?? null;
  return {
    type: boundTypes[element.attributes.type ?? ""] ?? "number",
    value: value && toDocumentFormula(value),
  };
}

/** Excel keeps a bar's fill and its automatic bounds in the sheet's extension list, tied by an id. */
function readBarExtension(
  context: SheetReadContext,
  element: XmlElement,
): { gradient: boolean; min?: ScaleBound; max?: ScaleBound } {
  const id = allBelow(element, "id")[0]?.text.trim();
  const list = child(context.xml.root, "extLst");
  const twin = id && list && allBelow(list, "cfRule").find((rule) => rule.attributes.id === id);
  const bar = twin ? child(twin, "dataBar") : undefined;
  if (!bar) return { gradient: true };
  const [min, max] = childrenOf(bar, "cfvo").map(readBound);
  return {
    gradient: booleanAttribute(bar, "gradient", true),
    ...(min?.type === "automatic" ? { min } : {}),
    ...(max?.type === "automatic" ? { max } : {}),
  };
}
