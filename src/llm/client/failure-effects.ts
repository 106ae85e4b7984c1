import type { ModelFailureKind } from "../../core/writing/model-failure";

/** What a run does after a failed request. */
interface FailureEffect {
  /** What is complete in the answer counts, and the rest is asked for once more. */
  asksRest: boolean;
  /** The trouble was with this answer; the next part may go well. */
  goesOn: boolean;
}

const stop: FailureEffect = { asksRest: false, goesOn: false };
const nextPart: FailureEffect = { asksRest: false, goesOn: true };

/** Failures not named here would meet every further request, too. */
const effects: Partial<Record<ModelFailureKind, FailureEffect>> = {
  truncated: { asksRest: true, goesOn: true },
  connectionLost: { asksRest: true, goesOn: false },
  refused: nextPart,
  contentFiltered: nextPart,
  emptyAnswer: nextPart,
  unusableAnswer: nextPart,
  answerTooLarge: nextPart,
};

export function effectOf(kind: ModelFailureKind): FailureEffect {
  return effects[kind] ?? stop;
}
