import type { FieldTextWords } from "../core/writing/field-text";
import { fieldTextDe } from "../text/de/field-text";
import { fieldTextEn } from "../text/en/field-text";

/** Words with which code joins the entries of a field. */
export const fieldTextWords: Readonly<Record<"de" | "en", FieldTextWords>> = {
  de: fieldTextDe,
  en: fieldTextEn,
};
