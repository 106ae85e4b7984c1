import { foldGerman } from "../values/normalise-text";

/** Words that promise something without saying what would show it, in both languages, without umlauts. */
const vagueWords =
  /\b(effizien\w*|efficien\w*|produktiv\w*|productiv\w*|optimier\w*|optimi[sz]\w*|verbesser\w*|improv\w*|enhanc\w*|steiger\w*|increas\w*|erhoeh\w*|besser\w*|better|schneller\w*|faster|moderner\w*|moderni\w*|innovat\w*|zukunftsfaehig\w*|digitalisier\w*|digiti\w*|mehrwert|synerg\w*|nachhaltig\w*|sustainab\w*|entlast\w*|transform\w*)/;

/** A figure makes a promise checkable: a number with a unit, a percentage, or from one value to another. */
const figure =
  /\d+(?:[.,]\d+)?\s*(?:%|prozent|percent|€|eur|euro|min|minuten|minutes|stunden|hours|h\b|tage|days|wochen|weeks|monate|months|stueck|pieces|punkte|points|mal|times|t€|k€)|\d\s*(?:→|->|auf|bis|to)\s*\d|\bvon\s+\d+.*\bauf\s+\d+|\bfrom\s+\d+.*\bto\s+\d+/;

/** Whether a text only names a direction („effizienter", "improve quality") and nothing that could be counted. */
export function isVague(text: string): boolean {
  const plain = foldGerman(text);
  return vagueWords.test(plain) && !figure.test(plain);
}

/** Whether a text holds something countable. */
export function hasFigure(text: string): boolean {
  return figure.test(foldGerman(text));
}

/** Whether a text names a day, month, quarter, year or the end of one. */
export function hasDate(text: string): boolean {
  const plain = foldGerman(text);
  const named =
    /jahresende|ende des jahres|end of (?:the )?year|quartalsende|q[1-4]\b|\b20\d\d\b|\d{1,2}\.\d{1,2}\.|innerhalb|within|bis ende|binnen/;
  return named.test(plain);
}
