import { tidySpaces } from "./normalise-text";
import { dateOf, type IsoDate } from "./day";

/** Reads `2027-03-01` and `01.03.2027`; null for everything else. Dates like `03/01/2027` are not guessed. */
export function parseDateText(text: string): IsoDate | null {
  const plain = tidySpaces(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/i.exec(plain);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(plain);
  return german ? dateOf(Number(german[3]), Number(german[2]), Number(german[1])) : null;
}
