import type { AssumptionWords } from "../assumptions/assumptions-words";
import type { PlausibilityWords } from "../plausibility/plausibility-words";

/**
 * Words of the areas beyond matrix, budget, roadmap and check: one member per area, whose type stands in the area's
 * own folder and whose texts in `src/text/{de,en}/<area>.ts`.
 */
export interface AreaWords {
  assumptions: AssumptionWords;
  plausibility: PlausibilityWords;
}
