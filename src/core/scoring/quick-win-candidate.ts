import { defaultQuickWinWindowMonths } from "../catalogue/scoring-settings";
import type { PlannedUseCase } from "../plan";
import { isSystem } from "../plausibility/use-case-kind";
import type { Settings } from "../records";
import { addMonths } from "../values/month";
import { idKey, tidySpaces } from "../values/normalise-text";

/** Requirement R31: low risk is up to 2, high visibility from 4 on, of 1–5. */
export const quickWinLimits = { risk: 2, visibility: 4 } as const;

/** Months after the project start within which a quick win must be finished. */
export function quickWinWindow({ further }: Pick<Settings, "further">): number {
  const months = further["quickWinWindowMonths"];
  return typeof months === "number" ? months : defaultQuickWinWindowMonths;
}

/**
 * Low risk, high visibility and finished within the window (requirement R31). A mark of its own: the contract's
 * quadrant does not change. Null where a rating or the date that decides is missing.
 */
export function isQuickWinCandidate(planned: PlannedUseCase, settings: Settings): boolean | null {
  const { risk, visibility } = planned.useCase.ratings;
  if (
    (risk !== null && risk > quickWinLimits.risk) ||
    (visibility !== null && visibility < quickWinLimits.visibility)
  )
    return false;
  if (planned.end === null) return planned.selected ? null : false;
  // A window of 6 months from January on ends with June.
  const last = addMonths(settings.projectStart, Math.ceil(quickWinWindow(settings)) - 1);
  if (planned.end > last) return false;
  return risk === null || visibility === null ? null : true;
}

/**
 * The one use case to begin with (requirement R36): what the setting „Pilot" names, else the best ranked of the selected and scheduled quick-win
 * candidates, else the best ranked selected one; null where nothing is selected. Rules and training are no pilot as
 * long as there is a system to try out.
 */
export function pilotProposal(
  useCases: readonly PlannedUseCase[],
  settings: Settings,
): PlannedUseCase | null {
  const scheduled = useCases
    .filter(({ selected, start }) => selected && start !== null)
    .sort((first, second) => first.rank - second.rank);
  const chosen = scheduled.find(({ useCase }) => isChosenPilot(useCase, settings));
  if (chosen) return chosen;
  const systems = scheduled.filter(({ useCase }) => isSystem(useCase));
  const possible = systems.length > 0 ? systems : scheduled;
  return possible.find((each) => isQuickWinCandidate(each, settings) === true) ?? possible[0] ?? null;
}

/** Whether the setting „Pilot" names the use case, by ID or by name without regard to case. */
export function isChosenPilot(
  { id, name }: Pick<PlannedUseCase["useCase"], "id" | "name">,
  { further }: Pick<Settings, "further">,
): boolean {
  const chosen = further["pilot"];
  if (typeof chosen !== "string" || chosen.trim() === "") return false;
  return idKey(chosen) === idKey(id) || idKey(tidySpaces(chosen)) === idKey(tidySpaces(name));
}
