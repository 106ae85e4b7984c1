import type { BriefCase } from "../brief/brief";

/** A kind of sentence about use cases, and what must hold for it. */
export interface Claim {
  /** For `plain`; the groups `a` and `b` are use cases (lists of indices), `fact` is a placeholder's fact. */
  pattern: RegExp;
  /** Whether the plan says so too. Called for each pair of the two lists. */
  holds(a: BriefCase, plan: ClaimContext, b: BriefCase, fact: string): boolean;
}

/** What claims are held against. */
export interface ClaimContext {
  cases: readonly BriefCase[];
  facts: Readonly<Record<string, string>>;
  /** Module in which the text stands; none for the summary. */
  module?: string | undefined;
  /** The sentence says „des Plans" or the like. */
  isOfPlan: boolean;
}

/** Words that turn a claim round. */
export const negations = "nicht|kein|keine[nrms]?|nie|niemals|ohne|weder|not|no|never|without|neither|cannot";
/** Words behind which a quick win is another use case than the sentence's. */
export const relations =
  "nach|auf|vom|zum|beim|mit|dem|den|neben|als|wie|after|on|from|than|with|to|unlike|like|following|beyond";
const words = (most: number, but: string) => `(?: (?!(?:${but}) )[a-z-]+){0,${most}}`;
const prepositions = "nach|vor|after|before|von|of|mit|with|wie|als|than|zu|to|fuer|for|und|and|oder|or";
const startVerb =
  "(?:startet|starten|beginnt|beginnen|folgt|folgen|kommt|kommen|laeuft|starts?|begins?|kicks off|goes live|go live|comes?|runs?|follows?)";
const of = "(?: (?:von|of|des|der|vom|fuer|for))?";
const beginning =
  "(?:start|beginn|auftakt|einfuehrung|inbetriebnahme|pilot(?:en|s|start|phase)?|go live|launch|introduction|kickoff)";
const completion =
  "(?:abschluss|ende|rollout|fertigstellung|abnahme|regelbetrieb|completion|end|finish|roll out)";
const ofPlan =
  "(?:de[sr]|of the|of our|unseres|im|in the)(?: (?:gesamten|ganzen|whole|entire|complete))? (?:fahrplans?|plans?|programm(?:s|e)?|programs?|programmes?|roadmap|portfolios?)|ueberhaupt|von allen|of all|overall";

/** Parts of claims; `some` words never turn the claim round, and commas and full stops end them. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/ ?\bF\b/g, " <(?<fact>[^<>]+)>"],
  [/ ?\bW\b/g, words(3, negations)],
  [/ ?\bL\b/g, words(8, negations)],
  [/ ?\bV\b/g, words(4, `${negations}|${prepositions}`)],
  [/ ?\bD\b/g, "(?: (?:der|die|das|dem|den|des|the|a|an|ein|eine|einen))?"],
  [/ ?\bE\b/g, `(?: (?:dem |der |the )?${beginning}${of})?`],
  [/ ?\bZ\b/g, ` ${completion}${of}`],
  [/ ?\bP\b/g, `(?<plan> (?:${ofPlan}))?`],
  [/\bS\b/g, startVerb],
];

/**
 * `A` and `B` stand for use cases; `W`, `L`, `V` for up to three, eight, four words (`V` without prepositions), `D` for an
 * article, `E` for „dem Start von", `Z` for „Abschluss von", `S` for a verb of starting, `P` for „des Plans", `F` for a fact.
 */
export function claim(source: string, holds: Claim["holds"]): Claim {
  const cases = source.replace(/\bA\b/, "«(?<a>[\\d,]+)»").replace(/\bB\b/, "«(?<b>[\\d,]+)»");
  const pattern = parts.reduce((text, [part, meaning]) => text.replaceAll(part, meaning), cases);
  return { pattern: new RegExp(`(?<= )${pattern}(?= )`, "g"), holds };
}

/** The first use case starts earlier than the second. */
export const startsBefore: Claim["holds"] = (a, _, b) => isBefore(a.start, b.start);
/** The first use case starts before the second ends. */
export const startsBeforeEnd: Claim["holds"] = (a, _, b) =>
  isPlannedCase(a) && isPlannedCase(b) && !isBefore(b.end, a.start);
/** The first use case starts later than the second. */
export const startsAfter: Claim["holds"] = (a, _, b) => isBefore(b.start, a.start);
/** Both start in the same month. */
export const startsTogether: Claim["holds"] = (a, _, b) =>
  a === b || (a.start !== null && a.start === b.start);
/** Both run in some month. */
export const runsBeside: Claim["holds"] = (a, _, b) =>
  !isBefore(a.end, b.start) && !isBefore(b.end, a.start) && isPlannedCase(a) && isPlannedCase(b);
/** The second builds on the first, so it does not start earlier. */
export const startsNoLater: Claim["holds"] = (a, _, b) =>
  isPlannedCase(a) && isPlannedCase(b) && !isBefore(b.start, a.start);
/** The first builds on the second, so it does not start earlier. */
export const startsNoEarlier: Claim["holds"] = (a, context, b, fact) => startsNoLater(b, context, a, fact);
/** Is not in the plan. */
export const isUnplanned: Claim["holds"] = (a) => !a.selected || a.start === null;
/** Is in the plan with months. */
export const isPlanned: Claim["holds"] = (a) => isPlannedCase(a);
function isPlannedCase({ selected, start }: BriefCase): boolean {
  return selected && start !== null;
}
/** Is selected, with months or without. */
export const isSelected: Claim["holds"] = (a) => a.selected;
/** Is a quick win of the plan. */
export const isQuickWin: Claim["holds"] = (a) => a.isQuickWin;
/** Is none of the quick wins. */
export const isNoQuickWin: Claim["holds"] = (a) => !a.isQuickWin;
/** The second is a predecessor of the first, direct or not. */
export const needs: Claim["holds"] = (a, { cases }, b) => isPredecessor(b, a, cases);
/** The first is a predecessor of the second, direct or not. */
export const isNeededBy: Claim["holds"] = (a, { cases }, b) => isPredecessor(a, b, cases);
/** The second is no predecessor of the first. */
export const needsNot: Claim["holds"] = (a, { cases }, b) => !isPredecessor(b, a, cases);
/** It builds on nothing. */
export const needsNothing: Claim["holds"] = (a) => a.predecessors.length === 0;
/** Nothing of its module, or of the plan, starts earlier. */
export const comesFirst: Claim["holds"] = (a, context) =>
  comesBeforeAll(a, context, (other) => isBefore(other.start, a.start));
/** Nothing of its module, or of the plan, starts, or ends, later. */
export const comesLast: Claim["holds"] = (a, context) =>
  comesBeforeAll(a, context, (other) => isBefore(a.start, other.start)) ||
  comesBeforeAll(a, context, (other) => isBefore(a.end, other.end));

/** Missing months contradict: what is not scheduled starts neither before nor after anything. */
function isBefore(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other;
}

/** „Zuerst" in the text of a module may speak of that module alone. */
function comesBeforeAll(
  a: BriefCase,
  { cases, module, isOfPlan }: ClaimContext,
  isEarlier: (other: BriefCase) => boolean,
): boolean {
  const inModule = cases.filter((other) => other.module === a.module && other !== a);
  const others = isOfPlan || a.module !== module || inModule.length === 0 ? cases : inModule;
  return a.start !== null && !others.some(isEarlier);
}

/** Whether one comes before another by predecessors, directly or through others. */
function isPredecessor(one: BriefCase, other: BriefCase, cases: readonly BriefCase[]): boolean {
  const byId = new Map(cases.map((each) => [each.id, each]));
  const seen = new Set<string>();
  const open = [...other.predecessors];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === one.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.predecessors ?? []));
  }
  return false;
}

/** A month of another use case may be named only where it is this one's month too. */
export function isFactOf(keys: readonly string[]): Claim["holds"] {
  return (a, { facts }, _, fact) => {
    const key = fact.slice(fact.lastIndexOf(".") + 1);
    if (fact === `${a.id}.${key}`) return keys.includes(key);
    return keys.some(
      (each) => facts[`${a.id}.${each}`] !== undefined && facts[`${a.id}.${each}`] === facts[fact],
    );
  };
}

/** A sum of another use case is not this one's; sums of modules and of the plan are left to the reader. */
export const isOwnSum: Claim["holds"] = (a, { cases, facts }, _, fact) => {
  const [id, key] = [fact.slice(0, fact.lastIndexOf(".")), fact.slice(fact.lastIndexOf(".") + 1)];
  const isOther = id !== a.id && cases.some((each) => each.id === id);
  return !isOther || facts[fact] === facts[`${a.id}.${key}`];
};
