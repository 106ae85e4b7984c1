import type { LawPattern, LawRule } from "./law-rule";
import type { LawText } from "./law-text";
import { beginningsIn, mayMatch } from "./first-letters";
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

/** A rule whose expressions are numbers: rules share their vocabulary, and each is tried once per text. */
interface PreparedRule {
  rule: LawRule;
  alternatives: readonly (readonly number[])[];
  unless: number | null;
}

const numbers = new Map<RegExp, number>();
const prepared: readonly PreparedRule[] = lawRules.map((rule) => ({
  rule,
  alternatives: rule.patterns.map((pattern) => partsOf(pattern).map(numberOf)),
  unless: rule.unless ? numberOf(rule.unless) : null,
}));
const expressions = [...numbers.keys()];

/** Rules that a text speaks for, and those that only what it rules out would speak for. */
export function rulesInText(text: LawText): { found: LawRule[]; ruledOut: LawRule[] } {
  const affirmed = reading(text.affirmed, text.affirmedSentences);
  const whole = text.whole === text.affirmed ? affirmed : reading(text.whole, text.wholeSentences);
  const speaking = prepared.filter((each) => speaksFor(each, each.rule.literal ? whole : affirmed));
  const found = speaking.map(({ rule }) => rule);
  if (whole === affirmed) return { found, ruledOut: [] };
  const ruledOut = prepared.filter(
    (each) =>
      (each.rule.class === "prohibited" || each.rule.class === "high") &&
      !speaking.includes(each) &&
      speaksFor(each, whole),
  );
  return { found, ruledOut: ruledOut.map(({ rule }) => rule) };
}

/** Whether a text matches the expression of a number. */
type Matches = (expression: number) => boolean;

interface Reading {
  has: Matches;
  sentences: readonly Matches[];
}

function reading(all: string, sentences: readonly string[]): Reading {
  const beginnings = beginningsIn(all);
  const has = remembering(all, (expression) => mayMatch(expression, beginnings));
  // A single sentence is the whole text.
  return { has, sentences: sentences.length === 1 ? [has] : sentences.map((each) => remembering(each)) };
}

function remembering(text: string, isWorthTrying: (expression: RegExp) => boolean = () => true): Matches {
  const [unknown, yes, no] = [0, 1, 2];
  const known = new Uint8Array(expressions.length);
  return (index) => {
    if (known[index] === unknown) {
      const expression = expressions[index]!;
      known[index] = isWorthTrying(expression) && expression.test(text) ? yes : no;
    }
    return known[index] === yes;
  };
}

function speaksFor({ alternatives, unless }: PreparedRule, { has, sentences }: Reading): boolean {
  return alternatives.some(
    (parts) =>
      parts.every(has) && sentences.some((isIn) => parts.every(isIn) && !(unless !== null && isIn(unless))),
  );
}

function partsOf(pattern: LawPattern): readonly RegExp[] {
  return pattern instanceof RegExp ? [pattern] : pattern;
}

function numberOf(expression: RegExp): number {
  const number = numbers.get(expression) ?? numbers.size;
  numbers.set(expression, number);
  return number;
}
