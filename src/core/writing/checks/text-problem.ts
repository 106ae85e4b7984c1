/** What can be wrong with a text that a model wrote. */
export const textProblemCodes = [
  /** A field or entry is absent, blank, or of another type. */
  "missing",
  "wrongType",
  "missingModule",
  /** `{{…}}` that is no fact of the brief. */
  "unknownPlaceholder",
  /** Something that looks like an ID of the workbook and is none. */
  "unknownReference",
  /** A digit outside a placeholder that stands in no name, label or legal reference of the brief. */
  "digits",
  /** A number word with a unit beside it, or a ratio. */
  "numberWord",
  /** A month or a date in words; dates come from facts. */
  "dateWord",
  /** A use case is put in a phase in which none of its milestones lies. */
  "wrongPhase",
  /** A person or role that the workbook does not have as an owner. */
  "unknownOwner",
  /** The sentence says of a use case the opposite of what the plan says (order, selection, start). */
  "contradiction",
  /** Certainty, superiority over others, or work that is already done, which no value of the plan bears out. */
  "promise",
  "wrongLanguage",
  /** HTML, Markdown or other markup. */
  "markup",
  /** Begins with a character that spreadsheets take for a formula. */
  "formulaStart",
  "link",
  /** Tells the reader or another program to do something outside the plan (pay, click, ignore rules …). */
  "instruction",
  /** A control character or another character that is invisible in a cell. */
  "invisible",
  "tooLong",
] as const;
export type TextProblemCode = (typeof textProblemCodes)[number];

/** A problem within one text. */
export interface TextProblem {
  code: TextProblemCode;
  /** The place in the text as the model wrote it, at most 60 characters; for the repair turn, never for a log. */
  found: string;
}

/** A problem with its place in the answer, e.g. `m1.milestones[0].text`. */
export interface FieldProblem extends TextProblem {
  path: string;
}
