import type { AreaWords } from "../core/sheets/area-words";
import { assumptionsDe } from "../text/de/assumptions";
import { plausibilityDe } from "../text/de/plausibility";
import { assumptionsEn } from "../text/en/assumptions";
import { plausibilityEn } from "../text/en/plausibility";

/** Texts of the further areas by language. */
export const areaWords: Readonly<Record<"de" | "en", AreaWords>> = {
  de: { assumptions: assumptionsDe, plausibility: plausibilityDe },
  en: { assumptions: assumptionsEn, plausibility: plausibilityEn },
};
