/**
 * What a model answers: `{ "m1": {…}, "m2": {…}, "summary": "…" }`, one member per module of the part. There is no
 * numeric member. References are IDs of the brief (enumerated in the schema that goes out), texts name facts as
 * `{{UC-03.start}}`.
 */
export interface ModuleAnswer {
  goal: string;
  /** `milestone` is `UC-03.pilot`; code writes the name and the month before the text. */
  milestones: readonly { milestone: string; text: string }[];
  /** `owner` is a pseudonym of the brief; code writes the name before the text. */
  responsibilities: readonly { owner: string; text: string }[];
  successFactors: readonly string[];
  dependencies: readonly string[];
  /** `useCase` is the ID of a quick win; the text says what it brings and how it is scaled. */
  quickWins: readonly { useCase: string; text: string }[];
  risks: readonly { risk: string; measure: string }[];
  communication: readonly string[];
}

/** Values of one field as they came and passed the schema. */
export type FieldAnswer = ModuleAnswer[keyof ModuleAnswer];

/** Longest text of one entry and most entries of one field; an honest answer needs a fraction. */
export const answerLimits = { textLength: 900, summaryLength: 2_400, entries: 10 } as const;
