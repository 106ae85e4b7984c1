/** German months with their abbreviations, as folded words. */
export const germanMonths =
  /^(?:januar|jaenner|februar|maerz|april|mai|juni|juli|september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|sept?|okt|oct|nov|dez|dec)s?$/;
/** English months that mean nothing else. */
export const englishMonths = /^(?:january|february|april|june|july|september|october|november|december)$/;
/** Months that are words or first names too count only behind a word that a date follows. */
export const ambiguousMonths = /^(?:march|may|august|augusts|aug|mar)$/;

/** Whether a folded word names a month, whatever else it may mean. */
export function isMonthName(folded: string): boolean {
  return germanMonths.test(folded) || englishMonths.test(folded) || ambiguousMonths.test(folded);
}
