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
}

/** Words that turn a claim round. */
export const negations = "nicht|kein|keine[nrms]?|nie|niemals|ohne|weder|not|no|never|without|neither|cannot";
/** Words behind which a quick win is another use case than the sentence's. */
export const relations =
  "nach|auf|vom|zum|beim|mit|dem|den|neben|als|wie|after|on|from|than|with|to|unlike|like|following|beyond";
/** Up to three words without a negation; commas and full stops end it. */
const some = `(?: (?!(?:${negations}) )[a-z-]+){0,3}`;
const article = "(?: (?:der|die|das|dem|den|des|the|a|an|ein|eine|einen))?";
const startVerb =
  "(?:startet|starten|beginnt|beginnen|folgt|folgen|kommt|kommen|laeuft|starts?|begins?|kicks off|goes live|go live|comes?|runs?|follows?)";
const endOf =
  "(?: (?:dem |the )?(?:abschluss|ende|start|beginn|rollout|completion|end|start|launch)(?: von| of| des| der| vom)?)?";

/** `A`, `B`, `W` (up to three words), `D` (an article), `S` (a verb of starting) stand for their patterns. */
export function claim(source: string, holds: Claim["holds"]): Claim {
  const pattern = source
    .replace(/\bA\b/, "«(?<a>[\\d,]+)»")
    .replace(/\bB\b/, "«(?<b>[\\d,]+)»")
    .replaceAll(/\bF\b/g, "<(?<fact>[^<>]+)>")
    .replaceAll(/ ?\bW\b/g, some)
    .replaceAll(/ ?\bD\b/g, article)
    .replaceAll(/\bS\b/g, startVerb)
    .replaceAll(/ ?\bE\b/g, endOf);
  return { pattern: new RegExp(`(?<= )${pattern}(?= )`, "g"), holds };
}

/** The first use case starts earlier than the second. */
export const startsBefore: Claim["holds"] = (a, _, b) => isBefore(a.start, b.start);
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
/** Nothing of its module starts earlier. */
export const comesFirst: Claim["holds"] = (a, { cases }) =>
  comesBeforeAll(a, cases, (other) => isBefore(other.start, a.start));
/** Of the whole plan: nothing that is planned starts earlier. */
export const opensPlan: Claim["holds"] = (a, { cases }) =>
  isPlannedCase(a) && !cases.some((other) => isPlannedCase(other) && isBefore(other.start, a.start));
/** Nothing of its module starts, or ends, later. */
export const comesLast: Claim["holds"] = (a, { cases }) =>
  comesBeforeAll(a, cases, (other) => isBefore(a.start, other.start)) ||
  comesBeforeAll(a, cases, (other) => isBefore(a.end, other.end));

/** Missing months contradict: what is not scheduled starts neither before nor after anything. */
function isBefore(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other;
}

/** „Zuerst" may speak of the module: it is wrong only where another one of the module comes earlier. */
function comesBeforeAll(
  a: BriefCase,
  cases: readonly BriefCase[],
  isEarlier: (other: BriefCase) => boolean,
): boolean {
  const inModule = cases.filter((other) => other.module === a.module && other !== a);
  const others = inModule.length > 0 ? inModule : cases;
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
