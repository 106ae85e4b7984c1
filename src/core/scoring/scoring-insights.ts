import { issueAt, nowhere, type Issue } from "../issues";
import type { Plan } from "../plan";
import { placeOf } from "../records";
import { chosenModel } from "./active-model";
import { isQuickWinCandidate, pilotProposal } from "./quick-win-candidate";

/** What the scoring says beyond scores and ranks. */
export interface ScoringInsights {
  /** Key of the model in use. */
  model: string;
  /** By use-case ID: low risk, high visibility, finished within the window; null where that is open. */
  quickWinCandidates: Readonly<Record<string, boolean | null>>;
  /** ID of the use case to begin with. */
  pilot: string | null;
}

/** Model, quick-win candidates and pilot proposal of a plan. */
export function scoringInsights({ input, useCases }: Plan): ScoringInsights {
  return {
    model: chosenModel(input)?.key ?? "contract",
    quickWinCandidates: Object.fromEntries(
      useCases.map((each) => [each.useCase.id, isQuickWinCandidate(each, input.settings)]),
    ),
    pilot: pilotProposal(useCases, input.settings)?.useCase.id ?? null,
  };
}

/** Columns that the chosen model misses, and mandatory use cases that an exclusion rule speaks against. */
export function scoringIssues({ input, useCases }: Plan): Issue[] {
  const place = input.settingUses.find(({ key }) => key === "scoringModel")?.place ?? nowhere;
  const missing = (chosenModel(input)?.missing ?? []).map((columnKey) =>
    issueAt(place, "warning", "modelColumnMissing", { params: { columnKey } }),
  );
  const gated = useCases.flatMap(({ useCase, gate }) =>
    gate && useCase.mandatory
      ? [
          issueAt(placeOf(useCase.place, "mandatory"), "warning", "mandatoryGated", {
            ids: [useCase.id],
            params: { id: useCase.id, gate: gate.code },
          }),
        ]
      : [],
  );
  return [...missing, ...gated];
}
