import { stateNamespace } from "../ports";
import { currentVersion, readState, type PlanState, type StateReading } from "./plan-state";

const opening = `<state xmlns="${stateNamespace}" version="`;
const closing = "</state>";

/** The state as the text of a custom XML part. Equal states give equal texts. */
export function stateToXml(state: PlanState): string {
  return `${opening}${currentVersion}">${escapeXml(JSON.stringify(state))}${closing}`;
}

/** Reads the custom XML part; null (no part) is an empty state's business of the caller. */
export function stateFromXml(xml: string): StateReading {
  const start = xml.indexOf("<state");
  const content = xml.indexOf(">", start);
  const end = xml.lastIndexOf(closing);
  if (start < 0 || content < 0 || end < content) return { kind: "damaged" };
  try {
    return readState(JSON.parse(unescapeXml(xml.slice(content + 1, end))));
  } catch {
    return { kind: "damaged" };
  }
}

/**
 * XML 1.0 allows no U+FFFE and U+FFFF, not even escaped; JSON allows `\ufffe`. Control characters and lone
 * surrogates are escaped by JSON.stringify already, except U+007F and beyond, which XML allows.
 */
function escapeXml(json: string): string {
  return json
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Hosts may store the part with other escapes than ours, numeric ones included. */
function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });
}
