/** What tells a person by its form alone: addresses, numbers, profiles. Each is hidden whole and comes back as it was. */

/** Also without a top-level domain, as intranets have them, and with the sign written out. */
const email = String.raw`[\p{L}\p{N}._%+-]+(?:@|\s?[([](?:at|ät|AT)[)\]]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*`;

/** Profiles of people, and „@anna.weber“. */
const profile = String.raw`(?:(?:https?:\/\/)?(?:\p{L}{2,3}\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile|facebook\.com|instagram\.com|twitter\.com|x\.com|github\.com)\/[\p{L}\p{N}._%-]*[\p{L}\p{N}]|(?<![\p{L}\p{N}.@])@\p{L}[\p{L}\p{N}_.-]+[\p{L}\p{N}])`;

/** Telephone numbers with an area code or a country's, and IBANs. */
const telephone = String.raw`(?<![\p{L}\p{N}.,/-])(?:(?:\+\d{1,3}|\(?0)[\s/()-]*\d{2,5}[\s/()-]+\d[\d\s-]{3,}\d|\+\d{8,14}|01[5-7]\d{8,9}|\(?\d{3}\)?[\s.-]\d{3}[.-]\d{4})(?![\p{L}\p{N}])`;
const account = String.raw`(?<![\p{L}\p{N}])\p{Lu}{2}\d{2}(?:\s?\d{4}){3,7}(?:\s?\d{1,3})?(?![\p{L}\p{N}])`;
const socialSecurity = String.raw`(?<![\p{L}\p{N}.,/-])(?:\d{3}-\d{2}-\d{4}|\d{2}\s?\d{6}\s?\p{Lu}\s?\d{3})(?![\p{L}\p{N}])`;

/** „Lindenstraße 14, 72070 Tübingen“, „221 Baker Street“; a „Fertigungsstraße 2“ is a machine. */
const street = String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]*(?<!(?:ungs|ions|[Ll]ackier|[Ww]asch|[Ww]alz|[Mm]ontage|[Pp]r[üu]f|[Ss]ortier))(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|gasse|allee|chaussee)|\p{Lu}[\p{L}-]*(?:er|sche)\s(?:Straße|Str\.|Weg|Platz|Allee))\s?\d{1,4}\s?[a-z]?(?:,?\s(?:[DAH]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}-]+)?(?![\p{L}\p{N}])`;
const placeWithCode = String.raw`(?<![\p{L}\p{N}])(?:(?:Am|An|Im|In|Zum|Zur|Auf|Unter)\s(?:de[mnr]\s)?)?\p{Lu}[\p{L}-]+\s\d{1,4}\s?[a-z]?,\s(?:[DAH]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}-]+(?![\p{L}\p{N}])`;
const road = String.raw`(?<![\p{L}\p{N}])\d{1,5}\s(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:Street|St\.|Road|Rd\.?|Avenue|Ave\.?|Lane|Drive|Boulevard|Blvd\.?|Court|Square|Crescent|Terrace)(?![\p{L}\p{N}])`;

/** Numbers behind a word that says whom they stand for: „Personalnr. 004711“, „employee ID E-20417“. */
const holders = String.raw`Personal|Pers|Mitarbeiter|Kunden|Kd|Mitglieds|Mandanten|Patienten|Versicherten|Versicherungs|Sozialversicherungs|Rentenversicherungs|Krankenversicherten|Matrikel|Schüler|Bewerber|Ausweis|Pass|Führerschein|Konto|Steuer|Policen?|Fall|Akten|employee|staff|personnel|payroll|customer|client|member|patient|student|policy|account|passport|matter|case|claim|badge|social\ssecurity`;
const labels = String.raw`(?:(?:${holders})(?:n|s)?[.\s-]{0,2}(?:nummern?|nr\.?|numbers?|no\.?|ids?|identnummer|zeichen|#)|(?<!\p{L})(?:Durchwahl|DW|ext\.?|extension|Kennzeichen|Kfz|matter|SSN|geb\.?|geboren(?:\sam)?|Geburtsdatum|born(?:\son)?|DOB))`;
const labelled = String.raw`(?=[\p{Lu}\d])(?<=(?<![\p{L}\p{N}])(?:${caseless(labels)})[:\s#]{0,3})(?:\p{Lu}{1,3}[-\s]?)*\d[\p{N}./-]*(?:\s\p{N}{2,}[\p{N}./-]*)*\p{N}(?:\s?(?:,|und|and|&|\/)\s?\d{4,}(?![\p{L}\p{N}]))*`;

/** „[Ee][Xx][Tt]“: only the labels may be written in any case. */
function caseless(pattern: string): string {
  return pattern.replace(
    /(\\.(?:\{[^}]*\})?)|(\p{L})/gu,
    (_, escaped: string | undefined, letter: string) =>
      escaped ?? `[${letter.toUpperCase()}${letter.toLowerCase()}]`,
  );
}

export const emailPattern = new RegExp(email, "gu");
export const numberPattern = new RegExp(
  [telephone, account, socialSecurity, street, placeWithCode, road, labelled].join("|"),
  "gu",
);
const telling = new RegExp([email, profile, numberPattern.source].join("|"), "gu");
const wholeEmail = new RegExp(`^(?:${email})$`, "u");

/** Everything in a text that tells a person by its form; most texts have nothing of the kind. */
export function tellingForms(text: string): string[] {
  return /[\d@/]|\([aä]t\)/iu.test(text) ? (text.match(telling) ?? []) : [];
}

/** What stands before the sign of an address. */
export function localPart(address: string): string {
  return address.split(/@|\s?[([]/u)[0] ?? "";
}

export function isEmail(name: string): boolean {
  return wholeEmail.test(name);
}
