/** Sentences of the custom functions; part of the bundle that registers them, so kept short. */
export const functionErrorsEn = {
  /** Display names of parameters by their name in the code. */
  parameters: {} as Record<string, string>,
  error: "{parameter}: the cell holds the error {text}.",
  missing: "{parameter} is blank; a value is needed here.",
  notANumber: "{parameter}: “{text}” is not a number.",
  notAMonth: "{parameter}: “{text}” is not a month. Use a date or e.g. 2027-03.",
  notWhole: "{parameter} must be a whole number, not {text}.",
  outOfRange: "{parameter} must be between {min} and {max}, not {text}.",
  tooSmall: "{parameter} must be at least {min}, not {text}.",
  notPositive: "{parameter} must be greater than 0, not {text}.",
  notAChoice: "{parameter}: “{text}” is unknown. Possible: {choices}.",
  wrongCount: "{parameter} needs {expected} values, found {found}.",
  wrongColumns: "{parameter} needs the four columns one-off, monthly, start, end; found {found}.",
  unequalRows: "{parameter} has {found} cells, ids has {expected}.",
  noCriterion: "No rating is given, or all weights in use are 0.",
  endBeforeStart: "{parameter} is before its start.",
  noPayback: "The running costs use up the benefit: it never pays back.",
  noCost: "Without costs there is no return on them.",
  row: "{parameter}, row {row}",
};

export type FunctionErrorWords = typeof functionErrorsEn;
