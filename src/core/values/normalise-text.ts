/**
 * Form in which headers, table names and setting keys are compared: case, ä/ae, ß/ss, spaces and punctuation make no
 * difference. Text is composed first, because macOS files hold ü as u plus a combining mark.
 */
export function normaliseHeader(text: string): string {
  return foldGerman(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Lower case with ä/ae and ß/ss made equal; spaces and punctuation stay. */
export function foldGerman(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss");
}

/** Trims (also no-break and zero-width spaces) and makes every run of white space one space. */
export function tidySpaces(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/gu, " ").trim();
}

/** Form in which IDs are compared: trimmed and without case. */
export function idKey(id: string): string {
  return tidySpaces(id).normalize("NFC").toLowerCase();
}

/** A header's words and what stands in its brackets, e.g. `Nutzen (€/Jahr)` → `nutzen` and `€/Jahr`. */
export interface HeaderParts {
  /** Normalised words outside the brackets. */
  base: string;
  /** Text of all brackets, null without any. */
  unit: string | null;
}

/** `Nutzen €`, `Laufende Kosten in T€/Monat`, `Fortschritt %`: a unit without brackets is known by its sign. */
const trailingUnit = /^(.+?)[\s,:]+(?:in\s+)?((?:(?:t|k|tsd\.?|mio\.?)\s?)?[€%].*)$/iu;

/**
 * Splits off round and square brackets, or a unit sign behind the words: `€` and `%` would otherwise count as
 * punctuation, and `Nutzen €` would be read as a rating.
 */
export function splitHeader(header: string): HeaderParts {
  const units: string[] = [];
  const plain = header.normalize("NFKC");
  const words = plain.replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (_, round?: string, square?: string) => {
    const unit = tidySpaces(round ?? square ?? "");
    if (unit) units.push(unit);
    return " ";
  });
  const [, base, sign] = trailingUnit.exec(tidySpaces(words)) ?? [];
  if (base !== undefined && sign !== undefined) {
    return { base: normaliseHeader(base), unit: [sign, ...units].join(" ") };
  }
  return { base: normaliseHeader(words), unit: units.length > 0 ? units.join(" ") : null };
}
