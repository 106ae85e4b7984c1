/** Attribute values by name; null and undefined are left out, booleans become 1 and 0. */
export type AttributeValues = Record<string, string | number | boolean | null | undefined>;

const xmlForbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function escapeText(text: string): string {
  return dropForbidden(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** XML can't carry these at all; where a cell text may hold them, {@link encodeCellText} went before. */
function dropForbidden(text: string): string {
  return text.replace(xmlForbidden, "").replace(loneSurrogate, "\ufffd");
}

/**
 * Cell texts carry control characters as `_x0001_`; a text that looks like such an escape has its underscore
 * escaped, or Excel would decode what the user typed.
 */
export function encodeCellText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
  return escaped.replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** The reverse of {@link encodeCellText}. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function attributesXml(values: AttributeValues): string {
  let xml = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    xml += ` ${name}="${escapeAttribute(text)}"`;
  }
  return xml;
}

/** `<name a="1">content</name>`, or `<name a="1"/>` without content. Content is XML, not text. */
export function elementXml(name: string, values: AttributeValues = {}, content = ""): string {
  const tag = name + attributesXml(values);
  return content === "" ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** `<name>text</name>` with the text escaped, and its outer spaces kept. */
export function textElementXml(name: string, text: string, values: AttributeValues = {}): string {
  const keepsSpace = /^\s|\s$|\n|\s\s/.test(text) ? { "xml:space": "preserve" } : {};
  return `<${name}${attributesXml({ ...values, ...keepsSpace })}>${escapeText(text)}</${name}>`;
}

/** Gives every element of generated XML the prefix that the surrounding part uses for its main namespace. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, `<$1${prefix}:$2`);
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
