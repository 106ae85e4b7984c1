import type { IsoDate } from "../values/day";

/** Classes of the AI Act; `review` where what is known does not decide. */
export type AiActClass = "prohibited" | "high" | "limited" | "minimal" | "review";

/** A preliminary classification, never legal advice. Keys are worded at the edge. */
export interface AiActAssessment {
  class: AiActClass;
  /** Legal bases with the reason, e.g. Annex III no. 4 a. */
  basis: readonly LawPhrase[];
  /** Questions whose answer would change the class. */
  questions: readonly LawPhrase[];
  /** Date up to which the rules behind it were checked. */
  stand: IsoDate;
  /** Keys of the rules that count (`law-rules.ts`): duties follow from them. */
  rules: readonly string[];
  /** The user claims the exemption of Art. 6(3): it must be documented and registered. */
  exempted: boolean;
  /** The company is the provider: the duties of Art. 8–21 are its own. */
  provided: boolean;
}

/** A sentence of the law texts by key, with what fills its gaps; ISO dates are worded in the run's language. */
export interface LawPhrase {
  key: string;
  params: Readonly<Record<string, string | number>>;
}

/** A duty with the date from which it applies. */
export interface Obligation {
  /** Unique and stable across runs: the duty and the first use case it comes from. */
  id: string;
  /** Stable, e.g. `literacy` or `logs`. */
  key: string;
  /** First day on which it applies. */
  due: IsoDate;
  article: string;
  /** Use cases that it comes from; empty for a duty of the whole company. */
  useCaseIds: readonly string[];
}
