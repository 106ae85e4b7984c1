import type { LawPattern, LawRule } from "./law-rule";
import type { LawText } from "./law-text";
import { authorityRules } from "./authority-rules";
import { highRules, productRule } from "./high-rules";
import { generativeModel, limitedRules } from "./limited-rules";
import { minimalRules } from "./minimal-rules";
import { prohibitedRules } from "./prohibited-rules";
import { answeredReviewRules, reviewRules } from "./review-rules";

/** Every rule, strictest class first. */
export const lawRules: readonly LawRule[] = [
  ...prohibitedRules,
  ...highRules,
  ...authorityRules,
  productRule,
  ...reviewRules,
  ...answeredReviewRules,
  ...limitedRules,
  generativeModel,
  ...minimalRules,
];

const byKey = new Map(lawRules.map((rule) => [rule.key, rule]));

/** The rule of a key. */
export function lawRule(key: string): LawRule {
  const found = byKey.get(key);
  if (!found) throw new Error(`no law rule ${key}`);
  return found;
}

/** Rules that a text speaks for, and those that only what it rules out would speak for. */
export function rulesInText(text: LawText): { found: LawRule[]; ruledOut: LawRule[] } {
  const found = lawRules.filter((rule) =>
    rule.literal
      ? speaksFor(rule, text.whole, text.wholeSentences)
      : speaksFor(rule, text.affirmed, text.affirmedSentences),
  );
  if (text.whole === text.affirmed) return { found, ruledOut: [] };
  const ruledOut = lawRules.filter(
    (rule) =>
      (rule.class === "prohibited" || rule.class === "high") &&
      !found.includes(rule) &&
      speaksFor(rule, text.whole, text.wholeSentences),
  );
  return { found, ruledOut };
}

function speaksFor(rule: LawRule, all: string, sentences: readonly string[]): boolean {
  return rule.patterns.some((pattern) => {
    const parts = partsOf(pattern);
    if (!parts.every((part) => part.test(all))) return false;
    return sentences.some(
      (sentence) => parts.every((part) => part.test(sentence)) && !rule.unless?.test(sentence),
    );
  });
}

function partsOf(pattern: LawPattern): readonly RegExp[] {
  return pattern instanceof RegExp ? [pattern] : pattern;
}
