/** Keys that are looked for in answers; people without a key type such as `ollama` or `anything`. */
const looksLikeKey = /^(?:.{16,}|(?=.*[^\p{L}]).{8,})$/su;

/** Longest way to write one character in JSON: `\u002d`. */
const longestEscape = 6;

/**
 * Cuts texts of an answer where the key stands in them, also as JSON may write it. For one answer: each text goes on
 * where the one before ended, so only what is new is looked through.
 */
export function untilKey(apiKey: string): (text: string) => string {
  const key = apiKey.trim();
  if (!looksLikeKey.test(key)) return (text) => text;
  const pattern = new RegExp([...key].map(waysToWrite).join(""), "g");
  let clean = 0;
  return (text) => {
    pattern.lastIndex = clean;
    const found = pattern.exec(text);
    clean = found ? found.index : Math.max(0, text.length - longestEscape * key.length);
    return found ? text.slice(0, found.index) : text;
  };
}

/** A character of a key, which has only visible ones of ASCII, as it is or escaped. */
function waysToWrite(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, "0");
  const digits = [...code].map((digit) => `[${digit}${digit.toUpperCase()}]`).join("");
  const plain = character.replace(/[^A-Za-z0-9]/, "\\$&");
  return `(?:\\\\?${plain}|\\\\u${digits})`;
}
