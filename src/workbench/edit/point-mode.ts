/** A formula being typed, with the caret and the reference that pointing inserted last. */
export interface FormulaText {
  text: string;
  caret: number;
  pointed: { start: number; end: number } | null;
}

/** Whether a click on a cell now means „insert its address" instead of „finish typing". */
export function acceptsReference({ text, caret, pointed }: FormulaText): boolean {
  if (!text.startsWith("=")) return false;
  if (pointed && pointed.end === caret) return true;
  if (isInsideQuotes(text, caret)) return false;
  const before = text.slice(0, caret).trimEnd().at(-1);
  return before !== undefined && "=(;+-*/^&<>{".includes(before);
}

/** Inserts an address at the caret, or replaces the one that pointing inserted before. */
export function insertReference(formula: FormulaText, reference: string): FormulaText {
  const { text, caret, pointed } = formula;
  const replaced = pointed && pointed.end === caret ? pointed : { start: caret, end: caret };
  const end = replaced.start + reference.length;
  return {
    text: text.slice(0, replaced.start) + reference + text.slice(replaced.end),
    caret: end,
    pointed: { start: replaced.start, end },
  };
}

const referencePattern =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}(_.!])/giu;

/** References in a formula, for the coloured frames; `sheet` null means the formula's own. */
export function referencesOf(
  text: string,
): { sheet: string | null; address: string; start: number; end: number }[] {
  if (!text.startsWith("=")) return [];
  const blanked = text.replace(/"(?:[^"]|"")*"?/g, (quoted) => " ".repeat(quoted.length));
  const found = [];
  for (const match of blanked.matchAll(referencePattern)) {
    const start = match.index;
    if (start > 0 && /[\p{L}\p{N}_.[\]]/u.test(blanked[start - 1]!)) continue;
    found.push({
      sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null,
      address: match[3]!.replaceAll("$", ""),
      start,
      end: start + match[0].length,
    });
  }
  return found;
}

/** F4: the reference at the caret goes A1 → $A$1 → A$1 → $A1 → A1. */
export function cycleAbsolute({ text, caret, pointed }: FormulaText): FormulaText {
  const reference = referencesOf(text).find(({ start, end }) => caret >= start && caret <= end);
  if (!reference) return { text, caret, pointed };
  const old = text.slice(reference.start, reference.end);
  const cycled = old.replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?=$|:)/gi,
    (_, column, letters, row, digits) => {
      const [nextColumn, nextRow] =
        column && row ? ["", "$"] : row ? ["$", ""] : column ? ["", ""] : ["$", "$"];
      return `${nextColumn}${letters}${nextRow}${digits}`;
    },
  );
  const end = reference.start + cycled.length;
  return {
    text: text.slice(0, reference.start) + cycled + text.slice(reference.end),
    caret: end,
    pointed: null,
  };
}

function isInsideQuotes(text: string, caret: number): boolean {
  return (text.slice(0, caret).match(/"/g)?.length ?? 0) % 2 === 1;
}
