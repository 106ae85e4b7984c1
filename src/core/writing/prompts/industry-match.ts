import { foldGerman, normaliseHeader } from "../../values/normalise-text";

/** Shorter words such as „IT" stand in many others, so they only count as whole words. */
const shortestPart = 5;

/**
 * How well a user's industry fits one of the words for which a prompt is meant: length of the longest word that it
 * holds, 0 for none. German joins words, so „Handel" is found in „Lebensmittelgroßhandel".
 */
export function industryMatch(industry: string, words: readonly string[]): number {
  const parts = new Set(foldGerman(industry).match(/[\p{L}\p{N}]+/gu) ?? []);
  const whole = normaliseHeader(industry);
  const fits = words
    .map(normaliseHeader)
    .filter((word) => word !== "" && (parts.has(word) || whole === word || isPart(word, whole)));
  return Math.max(0, ...fits.map((word) => word.length));
}

function isPart(word: string, whole: string): boolean {
  return word.length >= shortestPart && whole.includes(word);
}
