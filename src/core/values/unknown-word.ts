const dontKnowWords: readonly string[] = [
  "weiß nicht",
  "weiss nicht",
  "weiß ich nicht",
  "weiss ich nicht",
  "don't know",
  "don’t know",
  "dont know",
];

const unknownWords: readonly string[] = [
  ...dontKnowWords,
  "unbekannt",
  "unklar",
  "keine angabe",
  "k. a.",
  "k.a.",
  "?",
  "??",
  "unknown",
  "n/a",
  "n. a.",
  "n.a.",
];

/** Whether a text says in words that nobody knows: an answer, unlike a blank or a typing error. */
export function isUnknownWord(text: string): boolean {
  return unknownWords.includes(plain(text));
}

/** Narrower, for lists that were not filled in as forms: there „?" and „n/a" may as well be slips. */
export function isDontKnow(text: string): boolean {
  return dontKnowWords.includes(plain(text));
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}
