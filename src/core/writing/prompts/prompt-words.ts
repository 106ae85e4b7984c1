import type { ModuleField } from "../../roadmap/roadmap-draft";
import type { PromptSheetWords } from "./prompt-sheet";
import type { TextProblemWords } from "../checks/text-problem-words";
import type { Proposal } from "../record/writing-record";

/**
 * Fixed texts around a prompt. No user edits them: whatever a prompt or a cell says, these rules stand above it.
 * Gaps as in {@link fillWords}; braces that a model has to write are put in by code.
 */
export interface PromptWords {
  /** Gaps: `{example}` a placeholder with its braces, `{fields}` a line per field that is asked for. */
  system: string;
  /** What each field contains and how long it is, without the field's name. */
  fields: Readonly<Record<ModuleField | "summary", string>>;
  /** Stands before the JSON schema where the server does not enforce it. */
  schemaIntro: string;
  /** Stands before the list of problems in the repair turn. */
  repair: string;
  /** Says that the answer broke off. */
  rest: string;
  /** Stands before the list of fields that are to be sent again. */
  again: string;
  /** What is wrong; the repair turn tells the sentence for the model after the place. */
  problems: TextProblemWords;
  /** Before and after a value that comes from a cell. */
  quotes: readonly [string, string];
  /** Begins the label of the data block: capital letters only. */
  dataLabel: string;
  /** Stands for the data where a prompt names them more than once; gap `{label}`. */
  dataElsewhere: string;
  /** Stands before data that the prompt has no place for. */
  dataAppended: string;
  /** Stands for a value that is blank or held back. */
  notStated: string;
  /** Stands for the name of a company that is blank or held back. */
  someCompany: string;
  languageName: string;
  /** By key of the setting „Tonfall"; `factual` where it is blank. */
  tones: Readonly<Record<"factual" | "simple" | "formal" | "encouraging", string>>;
  suggestions: SuggestionWords;
  sheet: PromptSheetWords;
}

/** Texts of a request for proposals. */
export interface SuggestionWords {
  /** Gaps: `{example}`. */
  system: string;
  /** Gaps: `{wanted}` one of {@link kinds}, `{module}`, `{company}`, `{industry}`, `{tone}`. */
  task: string;
  /** What is asked for and what makes a good one. */
  kinds: Readonly<Record<Proposal["kind"], string>>;
  /** Stands before titles that are there already; gap `{titles}`. */
  present: string;
}
