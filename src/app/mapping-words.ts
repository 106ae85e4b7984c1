import { fieldsOf } from "../core/mapping/field-candidates";
import { scaleText } from "../core/mapping/scale-text";
import type { RatingScale } from "../core/mapping/rating-scale";
import type { MappedKind } from "../core/mapping/table-mapping";
import { mappingDe } from "../text/de/mapping";
import { mappingEn } from "../text/en/mapping";

export type MappingWords = typeof mappingDe & {
  /** A column's name in the language. */
  fieldLabel(kind: MappedKind, field: string): string;
  /** `: hoch = 5, mittel = 3`, empty without a scale. */
  scaleText(scale: RatingScale | null): string;
};

/** Words of the mapping, for the pane and the command line alike. */
export function mappingWords(language: "de" | "en"): MappingWords {
  const words = language === "de" ? mappingDe : mappingEn;
  return {
    ...words,
    fieldLabel: (kind, field) => fieldsOf(kind).find(({ key }) => key === field)?.label[language] ?? field,
    scaleText: (scale) => (scale === null ? "" : ` (${scaleText(scale, language)})`),
  };
}
