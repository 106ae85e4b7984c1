import type { ChartSeriesDocument } from "../document/chart-document";
import { toDocumentFormula } from "./formula-text";
import type { ColorSource } from "./theme-colors";
import {
  allBelow,
  booleanAttribute,
  child,
  descendant,
  numberAttribute,
  valueOf,
  type XmlElement,
} from "./xml-tree";

/** @param type the series' own chart type where it deviates from the chart's */
export function readChartSeries(
  element: XmlElement,
  { colors, type }: { colors: ColorSource; type: string | null },
): ChartSeriesDocument {
  const formula = (...names: string[]) => {
    const holder = names.map((name) => child(element, name)).find((one) => one !== undefined);
    const reference = holder && allBelow(holder, "f")[0]?.text;
    return reference ? toDocumentFormula(reference) : null;
  };
  const marker = child(element, "marker");
  const symbol = valueOf(child(marker, "symbol"));
  const text = child(element, "tx");
  return {
    name: text ? (allBelow(text, "v")[0]?.text ?? "") : "",
    nameFormula: formula("tx"),
    xFormula: formula("xVal", "cat"),
    yFormula: formula("yVal", "val"),
    sizeFormula: formula("bubbleSize"),
    color: seriesColor(element, colors),
    markerStyle: symbol && symbol !== "auto" ? symbol.charAt(0).toUpperCase() + symbol.slice(1) : null,
    markerSize: numberAttribute(child(marker, "size"), "val"),
    ...labels(element),
    type,
  };
}

function labels(element: XmlElement): Pick<ChartSeriesDocument, "showDataLabels" | "labelContent"> {
  const shows = (flag: string) => booleanAttribute(descendant(element, "dLbls", flag), "val", false);
  const content = {
    value: shows("showVal"),
    seriesName: shows("showSerName"),
    categoryName: shows("showCatName"),
  };
  const showDataLabels = Object.values(content).some(Boolean);
  const onlyValue = content.value && !content.seriesName && !content.categoryName;
  return showDataLabels && !onlyValue ? { showDataLabels, labelContent: content } : { showDataLabels };
}

/** Fill of bars, else of markers, else of the line; null where the theme decides. */
function seriesColor(element: XmlElement, { theme }: ColorSource): string | null {
  const fills = [
    descendant(element, "spPr", "solidFill"),
    descendant(element, "marker", "spPr", "solidFill"),
    descendant(element, "spPr", "ln", "solidFill"),
  ];
  const color = fills.find((fill) => fill !== undefined)?.children[0];
  if (color?.name === "srgbClr") return `#${(valueOf(color) ?? "000000").toUpperCase()}`;
  const accent = /^accent([1-6])$/.exec(color?.name === "schemeClr" ? (valueOf(color) ?? "") : "");
  return accent ? (theme[3 + Number(accent[1])] ?? null) : null;
}
