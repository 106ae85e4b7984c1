import type { LawDateKey, LawFineKey } from "./ai-act-dates";

/** What a rule is called, why it applies (with its article), and what would change it ("" = nothing to ask). */
export interface RuleWords {
  name: string;
  basis: string;
  question: string;
}

/** Words of the AI Act pre-check. Gaps: `{date}` a day, `{rule}` a rule's name, `{answer}` a column's header. */
export interface LawWords {
  /** By rule key. */
  rules: Readonly<Record<string, RuleWords>>;
  /** Further sentences of `basis`, by key. */
  sentences: Readonly<Record<string, string>>;
  /** Further questions, by key. */
  questions: Readonly<Record<string, string>>;
  classes: Readonly<Record<"prohibited" | "high" | "limited" | "minimal" | "review", string>>;
  /** What applies from a legal date, by key. */
  dates: Readonly<Record<LawDateKey, string>>;
  /** By duty key. */
  duties: Readonly<Record<string, string>>;
  /** What a maximum fine is for, by key. */
  fines: Readonly<Record<LawFineKey, string>>;
  /** Gaps: `{article}`, `{euros}` in millions, `{share}` of the turnover in per cent. */
  fineNote: string;
  /** The same for fines without the rule for small firms. */
  fineNoteModels: string;
  obligations: {
    title: string;
    /** Gap: `{date}`, the state of the rules. */
    note: string;
    due: string;
    duty: string;
    article: string;
    useCases: string;
    status: string;
    owner: string;
    open: string;
    inWork: string;
    done: string;
    notRelevant: string;
    wholeCompany: string;
    /** Gaps: `{first}` IDs and `{count}` more. */
    moreUseCases: string;
  };
}
