import type { CheckContext } from "../brief/brief";
import { findingAt, type CheckedText, type CheckScope, type Finding } from "./checked-text";
import type { Token } from "./tokens";
import { isCurrency, isPercent, isPeriod, isUnit } from "./number-vocabulary";

/** What stands for a value that is still to come. */
const gaps =
  /(?<!\p{L})(?:TBD|TBA|TBC|TODO|FIXME|N\. ?N\.|[Ll]orem ipsum)(?!\p{L})|(?:…|\.{3}|\?{2,}) ?(?:€|%|Euro|EUR|Prozent|percent|Monate|months)(?!\p{L})/gu;
/** A fact's key without its braces. */
const bareKey = /(?<![\p{L}\p{N}{.-])[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,40}){1,4}(?![}\p{L}\p{N}])/gu;

/** Placeholders that are no facts, braces that are no placeholders, and values that are still to come. */
export function placeholderProblems({ text, tokens }: CheckedText, { context }: CheckScope): Finding[] {
  const places = tokens.filter((token) => token.fact !== undefined);
  const unknown = places
    .filter((token) => !Object.hasOwn(context.facts, token.fact as string))
    .map((token) => findingAt("unknownPlaceholder", token));
  const isInside = new Set(places.flatMap(({ start, end }) => [start, start + 1, end - 2, end - 1]));
  const bare = [...text.matchAll(bareKey)].filter(([key]) => Object.hasOwn(context.facts, key));
  for (const { index, 0: found } of [...text.matchAll(gaps), ...bare])
    unknown.push({ code: "unknownPlaceholder", start: index, end: index + found.length });
  for (const { index } of text.matchAll(/[{}｛｝]/g)) {
    if (!isInside.has(index)) unknown.push({ code: "unknownPlaceholder", start: index, end: index + 1 });
  }
  return unknown;
}

/** Words before a figure that make it another one. „rund" and „etwa" leave it what it is. */
const changersBefore =
  /(?:^| )(?:(?:mehr|weniger|more|less|fewer|greater|higher|lower) (?:als|than)|(?:kostet|kosten|spart|bringt|betraegt|liegt|costs?|saves?|brings?|is|at) (?:ueber|unter|over|under|above|below)|knapp|fast|nahezu|beinahe|hoechstens|maximal|mindestens|wenigstens|bis zu|oberhalb von|unterhalb von|nearly|almost|at most|at least|up to|minus|plus|vielfache[ns]? von|bruchteil von|fraction of|multiple of|je|pro|per|mal|times) $/;

const monthFacts = /\.(?:start|end|pilot|evaluation|rollout|operation|horizonEnd)$/;
const moneyFacts = /\.(?:oneOff|running|total|benefit|npv)$/;

/** Words, signs and digits beside a placeholder that change its figure. */
export function changedFigureProblems(checked: CheckedText, { context }: CheckScope): Finding[] {
  return checked.tokens.flatMap((token, index) => {
    if (token.fact === undefined) return [];
    const [before, after] = [checked.tokens[index - 1], checked.tokens[index + 1]];
    if (isGlued(checked.text, token, after, context)) return [findingAt("digits", token, after ?? token)];
    if (!isFigure(token.fact, context)) return [];
    if (hasSign(checked.text, token)) return [findingAt("digits", token)];
    if (isChangedBefore(checked, index)) return [findingAt("numberWord", before ?? token, token)];
    return isChangedAfter(token, after, checked.tokens[index + 2])
      ? [findingAt("numberWord", token, after)]
      : [];
  });
}

/** Whether a fact's value is a number or an amount: neither a name nor a month. */
function isFigure(fact: string, { facts }: CheckContext): boolean {
  return (
    holdsDigit(facts[fact]) &&
    !/\.(?:name|title|owner|area)$|^name\.|company$/.test(fact) &&
    !monthFacts.test(fact)
  );
}

function holdsDigit(value: string | undefined): boolean {
  return value !== undefined && /\p{N}/u.test(value);
}

/** `{{a}}{{b}}` and `{{a}}000` read as one number, `{{a}}k` as another. */
function isGlued(text: string, token: Token, after: Token | undefined, context: CheckContext): boolean {
  const fact = token.fact as string;
  if (/\p{N}/u.test(text[token.start - 1] ?? "")) return true;
  if (isFigure(fact, context) && /\p{L}/u.test(text[token.start - 1] ?? "")) return true;
  if (!after || !/^[.,'’:]?$/.test(after.gap)) return false;
  if (after.fact !== undefined) return after.gap === "" || isFigure(after.fact, context);
  return /^\p{N}/u.test(after.text) || (after.gap === "" && isFigure(fact, context));
}

function hasSign(text: string, { start, end }: Token): boolean {
  const sign = /(?:^|[\s("„“])[-+−–~≈<>≤≥±×*/^]{1,2}\s?$/.exec(text.slice(Math.max(0, start - 4), start));
  const isDash = sign !== null && /[\s][–-]\s$/.test(sign[0]);
  return (sign !== null && !isDash) || /^\s?[+×*/^²³]/.test(text.slice(end, end + 2));
}

function isChangedBefore({ plain, plainStarts, tokens }: CheckedText, index: number): boolean {
  const start = plainStarts[index] as number;
  return (
    tokens[index]?.break !== "sentence" && changersBefore.test(plain.slice(Math.max(0, start - 40), start))
  );
}

/** „{{x}} Tausend", „{{x}} Prozent", „{{x}} je Kunde": the figure of the plan has its unit already. */
function isChangedAfter(token: Token, after: Token | undefined, second: Token | undefined): boolean {
  if (!after || after.break !== "none" || after.fact !== undefined) return false;
  if (/^(?:k|x|mal|fach|hoch|minus|plus|times)$/.test(after.folded)) return true;
  if (isUnit(after.folded)) return !(isCurrency(after.folded) && /^(?:euros?|eur|€)$/.test(after.folded));
  if (isPercent(after.folded)) return true;
  return moneyFacts.test(token.fact as string) && isWrongRate(token.fact as string, after, second);
}

/** Benefits are per year, a use case's running costs per month, everything else is a sum. */
function isWrongRate(fact: string, after: Token, unit: Token | undefined): boolean {
  const adverb = /^(?:jaehrlich|annually|yearly)$/.test(after.folded)
    ? "year"
    : /^(?:monatlich|monthly|woechentlich|weekly|taeglich|daily|quartalsweise|quarterly)$/.exec(
        after.folded,
      )?.[0];
  const period = adverb ?? (unit && rateOf(after, unit));
  if (!period) return false;
  if (fact.endsWith(".benefit")) return !/^(?:year|jahr)/.test(period);
  return !(fact.endsWith(".running") && !/^(?:m\d|budget)/.test(fact) && /^(?:monat|month)/.test(period));
}

function rateOf(after: Token, unit: Token): string | null {
  if (/^(?:pro|je|per)$/.test(after.folded)) return unit.folded || "fact";
  return /^(?:im|a|an|each|every|jedes|jeden)$/.test(after.folded) && isPeriod(unit.folded)
    ? unit.folded
    : null;
}
