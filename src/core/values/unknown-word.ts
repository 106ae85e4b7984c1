const unknownWords: ReadonlySet<string> = new Set([
  "weiß nicht",
  "weiss nicht",
  "weiß ich nicht",
  "weiss ich nicht",
  "unbekannt",
  "unklar",
  "keine angabe",
  "k. a.",
  "k.a.",
  "?",
  "??",
  "don't know",
  "don’t know",
  "dont know",
  "unknown",
  "n/a",
  "n. a.",
  "n.a.",
]);

/** Whether a text says in words that nobody knows: an answer, unlike a blank or a typing error. */
export function isUnknownWord(text: string): boolean {
  return unknownWords.has(text.trim().toLowerCase().replace(/\s+/g, " "));
}
