import type { Quantity } from "../values/unit";

/** A word or sentence in both languages of the add-in. */
export interface Bilingual {
  de: string;
  en: string;
}

/**
 * What may leave the workbook when texts are written by a model: `send`, `pseudonymise` (names of people and of the
 * company become placeholders) or `holdBack` (personal data and free text stay unless the user releases the column).
 */
export type ReleaseLight = "send" | "pseudonymise" | "holdBack";

/** How a template checks entries: also tells which drop-down a cell gets. */
export type ValidationKind =
  "none" | "rating" | "positiveNumber" | "amount" | "fraction" | "month" | "date" | "yesNo" | "choice";

/** Accepted values; outside they count as missing. */
export interface ValueRange {
  min: number;
  max: number;
  /** `min` itself is not allowed. */
  aboveMin?: boolean;
}

/** Meaning of the ratings 1–5, in this order. */
export interface AnchorTexts {
  de: readonly [string, string, string, string, string];
  en: readonly [string, string, string, string, string];
}

/** One of the values that a column or a setting accepts. */
export interface Choice<Key extends string = string> {
  key: Key;
  label: Bilingual;
  /** Other words for it, compared after normalisation. */
  synonyms?: readonly string[];
}

/** One column of an input table. */
export interface Column<Key extends string = string> {
  key: Key;
  /** Header as templates write it, with its unit in brackets. */
  label: Bilingual;
  /**
   * Other headers that mean this column, compared after normalisation. A unit in brackets says what a header without
   * brackets implies (`Laufende Kosten pro Jahr (€/Jahr)` matches `Laufende Kosten pro Jahr`).
   */
  synonyms: readonly string[];
  quantity: Quantity;
  /** `ids`: several references in one cell; `id`: displayed text of the cell. */
  content: "text" | "id" | "ids" | "number" | "month" | "date" | "yesNo" | "choice";
  /** Of a `choice`; the value of a record is the key. */
  choices?: readonly Choice[];
  range: ValueRange | null;
  anchors: AnchorTexts | null;
  release: ReleaseLight;
  validation: ValidationKind;
  /** What a user should enter, for the cell's prompt and the help. */
  hint: Bilingual;
  required: boolean;
}

type Shared = "label" | "synonyms" | "hint";
type Words = Pick<Column, Shared>;

/** A column of free or short text. */
export function textColumn<Key extends string>(
  key: Key,
  words: Words,
  release: ReleaseLight = "send",
): Column<Key> {
  return {
    ...plain(key, words),
    content: "text",
    quantity: { kind: "text" },
    release,
  };
}

/** A rating 1–5 with its five meanings. */
export function ratingColumn<Key extends string>(key: Key, words: Words, anchors: AnchorTexts): Column<Key> {
  return {
    ...plain(key, words),
    content: "number",
    quantity: { kind: "rating" },
    range: { min: 1, max: 5 },
    anchors,
    validation: "rating",
  };
}

/** Yes or no. */
export function yesNoColumn<Key extends string>(key: Key, words: Words): Column<Key> {
  return { ...plain(key, words), content: "yesNo", quantity: { kind: "yesNo" }, validation: "yesNo" };
}

/** A calendar month. */
export function monthColumn<Key extends string>(key: Key, words: Words): Column<Key> {
  return { ...plain(key, words), content: "month", quantity: { kind: "month" }, validation: "month" };
}

/** A calendar day. */
export function dateColumn<Key extends string>(key: Key, words: Words): Column<Key> {
  return { ...plain(key, words), content: "date", quantity: { kind: "month" }, validation: "date" };
}

/** One of several named values. */
export function choiceColumn<Key extends string>(
  key: Key,
  words: Words,
  choices: readonly Choice[],
): Column<Key> {
  return {
    ...plain(key, words),
    content: "choice",
    quantity: { kind: "text" },
    validation: "choice",
    choices,
  };
}

/** An amount in euros ≥ 0. */
export function moneyColumn<Key extends string>(
  key: Key,
  words: Words,
  per: "month" | "year" | null = null,
): Column<Key> {
  return {
    ...plain(key, words),
    content: "number",
    quantity: { kind: "money", per },
    range: { min: 0, max: Number.MAX_SAFE_INTEGER / 100 },
    validation: "amount",
  };
}

/** A number with a unit. */
export function numberColumn<Key extends string>(
  key: Key,
  words: Words,
  given: Pick<Column, "quantity" | "validation"> & { range: ValueRange },
): Column<Key> {
  return { ...plain(key, words), content: "number", ...given };
}

/** The identifier of a row. */
export function idColumn(words: Words = usualIdWords): Column<"id"> {
  return { ...plain("id", words), content: "id", quantity: { kind: "text" } };
}

const usualIdWords: Words = {
  label: { de: "ID", en: "ID" },
  synonyms: ["Nr"],
  hint: { de: "Eindeutig; leer = wird vergeben", en: "Unique; blank = assigned" },
};

/** Who answers for a row: a person or a role, so a name does not leave. */
export function ownerColumn(): Column<"owner"> {
  const words: Words = {
    label: { de: "Verantwortlich", en: "Owner" },
    synonyms: ["Zuständig", "Wer", "Responsible"],
    hint: { de: "Person oder Rolle", en: "Person or role" },
  };
  return textColumn("owner", words, "pseudonymise");
}

/** References to other rows by ID or exact name. */
export function referencesColumn<Key extends string>(key: Key, words: Words): Column<Key> {
  return { ...plain(key, words), content: "ids", quantity: { kind: "text" } };
}

/** The one column that every row needs. */
export function required<Key extends string>(column: Column<Key>): Column<Key> {
  return { ...column, required: true };
}

function plain<Key extends string>(key: Key, words: Words) {
  return {
    key,
    ...words,
    range: null,
    anchors: null,
    release: "send" as ReleaseLight,
    validation: "none" as ValidationKind,
    required: false,
  };
}
