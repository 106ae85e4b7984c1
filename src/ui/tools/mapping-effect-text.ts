import { mappingWords } from "../../app/mapping-words";
import type { MappingEffect, MappingObstacle } from "../../core/mapping/mapping-effect";
import type { MappedKind } from "../../core/mapping/table-mapping";
import { fillWords } from "../../core/sheets/fill-words";
import type { Language, Wording } from "../words";

/** What a mapping would do, in sentences. */
export function effectSentences(
  effect: MappingEffect,
  kind: MappedKind,
  { language, list }: Wording,
): string[] {
  const words = mappingWords(language).effect;
  const { records, converted, unfit, unfitValues, blank } = effect;
  return [
    fillWords(kind === "useCases" ? words.rows : words.rowsDataSources, { count: records }),
    ...(converted > 0 ? [fillWords(words.values, { converted })] : []),
    ...(unfit > 0 ? [fillWords(words.missing, { count: unfit, values: list(unfitValues) })] : []),
    ...(blank > 0 ? [fillWords(words.blank, { count: blank })] : []),
  ];
}

/** What a person has to put right before a mapping can be taken over. */
export function obstacleSentence(obstacle: MappingObstacle, kind: MappedKind, language: Language): string {
  const words = mappingWords(language);
  switch (obstacle.kind) {
    case "noName":
      return fillWords(words.effect.noName, { field: words.fieldLabel(kind, "name") });
    case "twice":
      return fillWords(words.effect.twice, { field: words.fieldLabel(kind, obstacle.field) });
    case "badScale":
      return fillWords(words.effect.badScale, { header: obstacle.header });
  }
}
