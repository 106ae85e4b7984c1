/**
 * Advance widths of Calibri's characters in hundredths of a digit, the unit of Excel's column widths; characters that
 * share a width stand together. Everything else counts as a digit.
 */
const widths: Readonly<Record<number, string>> = {
  45: " ijlI'‚‘’,.:;·|",
  60: "!()[]{}-f°`",
  68: 'rt„“”"',
  78: "szcçJ/\\L",
  90: "aàákvxygß?FSTEYZ^",
  105: "bdhnopqueéèöüäCKPRBX*+<>=~_",
  115: "AÄVD",
  130: "GHUÜNOÖQ&…",
  143: "%w",
  160: "m",
  177: "MW@—",
};

const widthOf = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width) / 100] as const),
  ),
);

/** Width of a text in Calibri, in digits of the same size; slightly generous, so that a guess errs towards room. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf.get(character) ?? 1;
  return width;
}

/** Lines that a text takes when it is broken between words and after hyphens at a width in digits, as Excel does. */
export function wrappedLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(/(?<=[ -])/)) {
      const needed = textWidth(word.trimEnd());
      if (used > 0 && used + needed > width) {
        lines++;
        used = 0;
      }
      // A word longer than a line is broken inside.
      const more = Math.max(0, Math.ceil(needed / width) - 1);
      lines += more;
      used += textWidth(word) - more * width;
    }
  }
  return lines;
}
