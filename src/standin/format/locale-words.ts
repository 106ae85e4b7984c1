import type { ErrorCode } from "../document/cell-document";

/** What differs between the languages in which values are shown and typed. */
export interface LocaleWords {
  decimal: "," | ".";
  thousands: "," | ".";
  dateSeparator: "." | "/";
  /** Order of typed and short dates. */
  dateOrder: "dayFirst" | "monthFirst";
  months: readonly string[];
  shortMonths: readonly string[];
  days: readonly string[];
  shortDays: readonly string[];
  booleans: { true: string; false: string };
  errors: Partial<Record<ErrorCode, string>>;
  /** Formats of the built-in numbers that follow the language, by their en-US code. */
  builtInFormats: Readonly<Record<string, string>>;
  longDate: string;
  longTime: string;
}

const english: LocaleWords = {
  decimal: ".",
  thousands: ",",
  dateSeparator: "/",
  dateOrder: "monthFirst",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  booleans: { true: "TRUE", false: "FALSE" },
  errors: {},
  builtInFormats: { "mm-dd-yy": "m/d/yyyy", "m/d/yy h:mm": "m/d/yyyy h:mm" },
  longDate: "dddd, mmmm d, yyyy",
  longTime: "h:mm:ss AM/PM",
};

const german: LocaleWords = {
  decimal: ",",
  thousands: ".",
  dateSeparator: ".",
  dateOrder: "dayFirst",
  months: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  shortMonths: ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
  days: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
  shortDays: ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"],
  booleans: { true: "WAHR", false: "FALSCH" },
  errors: {
    "#VALUE!": "#WERT!",
    "#REF!": "#BEZUG!",
    "#NUM!": "#ZAHL!",
    "#N/A": "#NV",
    "#SPILL!": "#ÜBERLAUF!",
    "#CALC!": "#KALK!",
    "#BUSY!": "#BESCHÄFTIGT!",
    "#GETTING_DATA": "#DATEN_ABRUFEN",
  },
  builtInFormats: {
    "m/d/yyyy": "dd/mm/yyyy",
    "m/d/yy": "dd/mm/yyyy",
    "mm-dd-yy": "dd/mm/yyyy",
    "d-mmm-yy": "dd/ mmm yy",
    "d-mmm": "dd/ mmm",
    "mmm-yy": "mmm yy",
    "h:mm": "hh:mm",
    "h:mm:ss": "hh:mm:ss",
    "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
    "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
  },
  longDate: "dddd, d/ mmmm yyyy",
  longTime: "hh:mm:ss",
};

/** Words of a language tag such as `de-DE`; everything that is not German counts as English. */
export function localeWords(locale: string): LocaleWords {
  return locale.toLowerCase().startsWith("de") ? german : english;
}

/** Words for the number of a `[$-407]` tag, or null when it names a language without words here. */
export function wordsOfLanguageNumber(hexadecimal: string): LocaleWords | null {
  // The low ten bits are the language, whatever the country: 7 German, 9 English.
  const language = parseInt(hexadecimal.slice(-4), 16) & 0x3ff;
  if (language === 7) return german;
  return language === 9 ? english : null;
}
