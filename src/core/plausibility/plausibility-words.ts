import type { PlausibilityRule } from "./finding";
import type { ReferenceSource, Reliability } from "./reference-figures";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Words of the plausibility check. Sentences have gaps as in `fillWords`. */
export interface PlausibilityWords {
  /** What was compared and what to do, by rule. */
  rules: Words<PlausibilityRule>;
  /** Where figures come from; `user` for a row without a source. */
  sources: Words<ReferenceSource | "user">;
  reliability: Words<Reliability | "user">;
  /** Appended to a finding: the source and, where known, its date. */
  evidence: string;
  evidenceUndated: string;
}
