/** German unless Office speaks English: the add-in's tables and functions are German. */
export function languageOf(displayLanguage: string | undefined): "de" | "en" {
  return displayLanguage?.toLowerCase().startsWith("en") ? "en" : "de";
}
