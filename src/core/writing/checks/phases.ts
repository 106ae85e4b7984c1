import type { BriefCase } from "../brief/brief";
import type { Phase } from "../../plan";
import { findingAt, type CheckedText, type CheckScope, type Finding } from "./checked-text";
import { tokensOf, type Token } from "./tokens";
import { isFunctionWord } from "./function-words";

/** A section that a text names, and where. */
interface PhaseMention {
  /** Null: there is no such section. */
  phase: Phase | null;
  first: number;
  last: number;
}

/** Use cases and milestones that are put in a section of the plan in which they do not lie. */
export function phaseProblems(checked: CheckedText, scope: CheckScope): Finding[] {
  return phaseMentions(checked.tokens, scope).flatMap((mention) => {
    if (isOutside(checked.tokens, mention.first)) return [];
    const [first, last] = [checked.tokens[mention.first] as Token, checked.tokens[mention.last] as Token];
    const cases = casesAt(checked, mention, scope);
    const stages = stagesAt(checked, mention, scope);
    const isWrong =
      mention.phase === null ||
      (cases.length > 0 && !cases.some((each) => liesIn(each, stages, mention.phase as Phase)));
    return isWrong ? [findingAt("wrongPhase", first, last)] : [];
  });
}

function liesIn(each: BriefCase, stages: readonly string[], phase: Phase): boolean {
  const phases = Object.entries(each.stagePhases).filter(
    ([stage]) => stages.length === 0 || stages.includes(stage),
  );
  // A stage whose section is not known (after the last one) says nothing against any.
  return each.module !== null && (phases.length === 0 || phases.some(([, value]) => value === phase));
}

const ordinals: Readonly<Record<string, number>> = {
  erste: 1,
  ersten: 1,
  erster: 1,
  first: 1,
  zweite: 2,
  zweiten: 2,
  zweiter: 2,
  second: 2,
  dritte: 3,
  dritten: 3,
  dritter: 3,
  third: 3,
  vierte: 4,
  vierten: 4,
  fourth: 4,
  letzte: 3,
  letzten: 3,
  final: 3,
  last: 3,
};
const numbers: Readonly<Record<string, number>> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  "5": 5,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};

function phaseMentions(tokens: readonly Token[], { context }: CheckScope): PhaseMention[] {
  const labels = context.phases.map(({ key, label }) => ({
    key,
    words: tokensOf(label).map((token) => token.folded),
  }));
  return tokens.flatMap((token, index): PhaseMention[] => {
    const label = labels.find(({ words }) =>
      words.every((word, offset) => tokens[index + offset]?.folded === word),
    );
    if (label && label.words.length > 0) {
      return [{ phase: label.key, first: index, last: index + label.words.length - 1 }];
    }
    if (!/^(?:phasen?|abschnitte?s?|section)$/.test(token.folded)) return [];
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const byNumber = next?.break === "none" ? numbers[next.folded] : undefined;
    if (byNumber !== undefined) return [{ phase: phaseOf(byNumber), first: index, last: index + 1 }];
    const byOrdinal = before && token.break === "none" ? ordinals[before.folded] : undefined;
    return byOrdinal === undefined ? [] : [{ phase: phaseOf(byOrdinal), first: index - 1, last: index }];
  });
}

function phaseOf(number: number): Phase | null {
  return (["p1", "p2", "p3"] as const)[number - 1] ?? null;
}

const outside =
  /^(?:vor|nach|bis|aus|seit|ausserhalb|nicht|kein|keine|statt|before|after|until|from|outside|not|since|not|beyond|gegen)$/;

/** „nach Phase 1", „nicht in Phase 1" put nothing into the section. */
function isOutside(tokens: readonly Token[], first: number): boolean {
  for (let place = first; place > first - 4 && place > 0; place -= 1) {
    const before = tokens[place - 1]?.folded ?? "";
    if (tokens[place]?.break !== "none") return false;
    if (outside.test(before)) return true;
    if (!isFunctionWord(before) && !/^(?:abschluss|ende|beginn|start|end|completion|the)$/.test(before))
      return false;
  }
  return false;
}

/** The use case that stands nearest in the same sentence (before rather than after), else those of the place. */
function casesAt({ tokens, mentions }: CheckedText, phase: PhaseMention, scope: CheckScope): BriefCase[] {
  const near = mentions.filter(({ firstToken }) => isSameSentence(tokens, firstToken, phase.first));
  const before = near.filter(({ lastToken }) => lastToken < phase.first);
  const after = near.filter(({ firstToken }) => firstToken > phase.last);
  const isLeading =
    tokens[phase.first]?.break !== "none" || phase.first < 3 || startsSentence(tokens, phase.first);
  const chosen = isLeading ? (after[0] ?? before.at(-1)) : (before.at(-1) ?? after[0]);
  if (chosen) return [chosen.case];
  if (scope.useCase) return scope.context.cases.filter((each) => each.id === scope.useCase);
  return scope.module ? scope.context.cases.filter((each) => each.module === scope.module) : [];
}

/** „In Phase 1 startet …": only small words stand before the section. */
function startsSentence(tokens: readonly Token[], first: number): boolean {
  return [1, 2].some(
    (back) =>
      first - back <= 0 ||
      tokens[first - back]?.break === "sentence" ||
      tokens[first - back]?.break === "phrase",
  );
}

function isSameSentence(tokens: readonly Token[], one: number, other: number): boolean {
  const [first, last] = one < other ? [one, other] : [other, one];
  return !tokens.slice(first + 1, last + 1).some((token) => token.break === "sentence");
}

const stageWords: readonly (readonly [string, RegExp])[] = [
  ["preparation", /^(?:vorbereit[a-z]*|prepar[a-z]*)$/],
  ["pilot", /^(?:pilot[a-z]*|erprob[a-z]*)$/],
  ["evaluation", /^(?:evalu[a-z]*|auswert[a-z]*|ausgewertet)$/],
  ["rollout", /^(?:rollouts?|ausgerollt|ausroll[a-z]*|roll|rolled)$/],
  ["operation", /^(?:betrieb|regelbetrieb|operations?|live)$/],
];

/** Stages that the clause names outside the names of use cases; else the one of the entry. */
function stagesAt({ tokens, mentions }: CheckedText, phase: PhaseMention, scope: CheckScope): string[] {
  const [from, to] = [clauseEnd(tokens, phase.first, -1), clauseEnd(tokens, phase.last, 1)];
  const isNamed = (place: number) =>
    mentions.some(({ firstToken, lastToken }) => firstToken <= place && place <= lastToken);
  const words = tokens
    .slice(from, to + 1)
    .flatMap(({ folded }, index) => (isNamed(from + index) ? [] : folded));
  const named = stageWords
    .filter(([, pattern]) => words.some((word) => pattern.test(word)))
    .map(([stage]) => stage);
  if (named.length > 0) return named;
  return scope.stage ? [scope.stage] : [];
}

function clauseEnd(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let place = from;
  while (tokens[place + step] && (step === 1 ? tokens[place + 1] : tokens[place])?.break === "none")
    place += step;
  return place;
}
