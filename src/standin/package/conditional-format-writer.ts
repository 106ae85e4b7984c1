import type { ConditionalFormatDocument, ScaleBound } from "../document/workbook-document";
import { areasAddress } from "./addresses";
import { barExtensionId, barExtensionXml, isPlainBar, writeBarExtensions } from "./data-bar-extension";
import { toFileFormula } from "./formula-text";
import { iconSetToFile } from "./icon-sets";
import { originXml } from "./origins";
import { setSection } from "./sheet-write-context";
import type { SheetWriteContext } from "./sheet-write-context";
import { sameState } from "./state-text";
import { withAttributes } from "./xml-edits";
import { elementXml, textElementXml } from "./xml-write";
import { cellName } from "../calculation/cell-reference";

/**
 * Writes the sheet's conditional formats if any was edited. Formats that were not keep their own XML, among them all
 * kinds that the document has no words for.
 */
export function writeConditionalFormats(context: SheetWriteContext): void {
  const { sheet, opened } = context;
  if (sameState(sheet.conditionalFormats, opened.conditionalFormats)) return;
  const own = sheet.conditionalFormats.filter((format) => originXml(format.origin) !== "");
  const groups: { areas: string; rules: string }[] = [];
  const barIds = new Set<string>();
  const barTwins: string[] = [];
  own.forEach((format, index) => {
    const areas = areasAddress(format.areas);
    const kept = keptXml(context, format);
    const id =
      kept === null && format.rule.type === "dataBar" && !isPlainBar(format.rule)
        ? barExtensionId(index)
        : null;
    const xml = kept ?? ruleXml(context, format, id);
    for (const [known] of xml.matchAll(/\{[0-9A-Fa-f-]{36}\}/g)) barIds.add(known);
    if (id !== null) barTwins.push(barExtensionXml(format, id));
    const last = groups[groups.length - 1];
    if (last?.areas === areas) last.rules += xml;
    else groups.push({ areas, rules: xml });
  });
  const xml = groups.map(({ areas, rules }) => elementXml("conditionalFormatting", { sqref: areas }, rules));
  setSection(context, "conditionalFormatting", xml.join(""));
  writeBarExtensions(context, barIds, barTwins);
}

/** The rule's own XML if nothing but its place among the others changed; null if it must be written anew. */
function keptXml(context: SheetWriteContext, format: ConditionalFormatDocument): string | null {
  const xml = originXml(format.origin);
  if (xml === null) return null;
  const then = context.opened.conditionalFormats.find((one) => originXml(one.origin) === xml);
  if (!then || (format.rule.type !== "other" && !sameState(format.rule, then.rule))) return null;
  const isBarWithTwin = format.rule.type === "dataBar" && !isPlainBar(format.rule);
  // The area stands again in the extension list; a bar that moved gets a new pair.
  if (isBarWithTwin && !sameState(format.areas, then.areas)) return null;
  const attributes = {
    ...(format.priority === then.priority ? {} : { priority: format.priority }),
    ...(format.stopIfTrue === then.stopIfTrue ? {} : { stopIfTrue: format.stopIfTrue || null }),
  };
  return xml.replace(/^<[^>]*>/, (openTag) => withAttributes(openTag, attributes));
}

const textRules = {
  contains: {
    type: "containsText",
    operator: "containsText",
    formula: (t: string, c: string) => `NOT(ISERROR(SEARCH(${t},${c})))`,
  },
  notContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (t: string, c: string) => `ISERROR(SEARCH(${t},${c}))`,
  },
  beginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (t: string, c: string) => `LEFT(${c},LEN(${t}))=${t}`,
  },
  endsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (t: string, c: string) => `RIGHT(${c},LEN(${t}))=${t}`,
  },
} as const;

function ruleXml(
  context: SheetWriteContext,
  format: ConditionalFormatDocument,
  barId: string | null,
): string {
  const { rule, priority, stopIfTrue } = format;
  const common = { priority, stopIfTrue: stopIfTrue || null };
  const formula = (text: string) => textElementXml("formula", toFileFormula(text));
  switch (rule.type) {
    case "custom":
      return elementXml(
        "cfRule",
        { type: "expression", ...styled(context, rule.style), ...common },
        formula(rule.formula),
      );
    case "cellValue": {
      const attributes = {
        type: "cellIs",
        ...styled(context, rule.style),
        ...common,
        operator: fileOperator(rule.operator),
      };
      return elementXml(
        "cfRule",
        attributes,
        formula(rule.formula1) + (rule.formula2 === null ? "" : formula(rule.formula2)),
      );
    }
    case "text": {
      const kind = textRules[rule.operator];
      const quoted = `"${rule.text.replace(/"/g, '""')}"`;
      const first = format.areas[0] ?? { row: 0, column: 0 };
      const attributes = {
        type: kind.type,
        ...styled(context, rule.style),
        ...common,
        operator: kind.operator,
        text: rule.text,
      };
      return elementXml(
        "cfRule",
        attributes,
        formula(kind.formula(quoted, cellName(first.row, first.column))),
      );
    }
    default:
      return scaleXml(rule, common, barId);
  }
}

function scaleXml(
  rule: ConditionalFormatDocument["rule"],
  common: { priority: number; stopIfTrue: true | null },
  barId: string | null,
): string {
  const color = (value: string) => elementXml("color", { rgb: `FF${value.slice(1).toUpperCase()}` });
  if (rule.type === "colorScale") {
    const content =
      rule.stops.map((stop) => boundXml(stop)).join("") +
      rule.stops.map((stop) => color(stop.color)).join("");
    return elementXml("cfRule", { type: "colorScale", ...common }, elementXml("colorScale", {}, content));
  }
  if (rule.type === "dataBar") {
    const bounds = boundXml(rule.min, "min") + boundXml(rule.max, "max");
    const bar = elementXml(
      "dataBar",
      { showValue: rule.showValue ? null : false },
      bounds + color(rule.color),
    );
    return elementXml(
      "cfRule",
      { type: "dataBar", ...common },
      bar + (barId === null ? "" : barLinkXml(barId)),
    );
  }
  if (rule.type === "iconSet") {
    const attributes = {
      iconSet: iconSetToFile(rule.set),
      showValue: rule.showValue ? null : false,
      reverse: rule.reverse || null,
    };
    const bounds = rule.thresholds.map((bound) => boundXml(bound)).join("");
    return elementXml("cfRule", { type: "iconSet", ...common }, elementXml("iconSet", attributes, bounds));
  }
  throw new Error(`a conditional format of kind ${rule.type} can only be kept, not written`);
}

function barLinkXml(id: string): string {
  return (
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
    `uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`
  );
}

const boundNames: Record<ScaleBound["type"], string> = {
  lowestValue: "min",
  highestValue: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
  automatic: "min",
};

/** @param automatic what an automatic bound is called for programs that don't know it */
function boundXml({ type, value }: ScaleBound, automatic: "min" | "max" = "min"): string {
  const name = type === "automatic" ? automatic : boundNames[type];
  const text =
    value === null || name === "min" || name === "max" ? null : toFileFormula(value.replace(/^=/, ""));
  return elementXml("cfvo", { type: name, val: text });
}

function styled(
  context: SheetWriteContext,
  style: Parameters<typeof context.styles.differentialIndex>[0],
): { dxfId: number | null } {
  return { dxfId: Object.keys(style).length === 0 ? null : context.styles.differentialIndex(style) };
}

/** The API says `EqualTo` where files say `equal`. */
function fileOperator(operator: string): string {
  const name = operator.charAt(0).toLowerCase() + operator.slice(1);
  return name === "equalTo" ? "equal" : name === "notEqualTo" ? "notEqual" : name;
}
