import type { LawAnswer } from "../catalogue/use-case-law-columns";
import type { FieldValues } from "../records";
import type { AiActClass } from "./assessment";
import type { LawRule } from "./law-rule";
import { lawRule } from "./law-rules";

/** The user's answers; what he did not answer is absent. */
export type Answers = Readonly<Partial<Record<LawAnswer, boolean>>> & {
  readonly aiActClass?: AiActClass;
  /** Who the company is for this system; absent: its deployer. */
  readonly aiActRole?: "provider" | "deployer";
};

const answerKeys: readonly LawAnswer[] = [
  "naturalPersons",
  "profiling",
  "interaction",
  "generates",
  "biometrics",
  "emotion",
  "employment",
  "education",
  "creditInsurance",
  "infrastructure",
  "annexOne",
  "humanDecides",
  "exemption",
];

/** Reads the answer columns of a use case. */
export function answersOf(further: FieldValues): Answers {
  const given = answerKeys.flatMap((key) => {
    const value = further[key];
    return typeof value === "boolean" ? [[key, value] as const] : [];
  });
  const legal = further["aiActClass"];
  const role = further["aiActRole"];
  return {
    ...(Object.fromEntries(given) as Partial<Record<LawAnswer, boolean>>),
    ...(typeof legal === "string" ? { aiActClass: legal as AiActClass } : {}),
    ...(role === "provider" || role === "deployer" ? { aiActRole: role } : {}),
  };
}

/** Rules that remain after the answers, and what the answers did. */
export interface Findings {
  answers: Answers;
  rules: readonly LawRule[];
  /** Rules of the text that a „nein" removed. */
  removed: readonly { rule: LawRule; answer: LawAnswer }[];
  /** High-risk rules that the claimed exemption of Art. 6(3) lifts. */
  exempted: readonly LawRule[];
  /** The exemption is claimed, but profiling forbids it. */
  profilingKept: boolean;
  /** The exemption is claimed, and whether persons are profiled is not said. */
  exemptionOpen: boolean;
  /** The answers alone leave nothing but the class `minimal`. */
  byAnswers: boolean;
}

/** Applies the answers: „nein" removes what the text suggested, „ja" adds what the text does not say. */
export function withAnswers({ found }: { found: readonly LawRule[] }, answers: Answers): Findings {
  const removed = found.flatMap((rule) => {
    const answer = rule.topics.find((topic) => answers[topic] === false);
    return answer ? [{ rule, answer }] : [];
  });
  const kept = found.filter((rule) => !removed.some((each) => each.rule === rule));
  const rules = withYes(kept, found, answers);
  const byAnswers = leavesNothing(answers);
  return { answers, removed, byAnswers, ...withExemption(rules, answers) };
}

/** The strictest class of some rules; what a text leaves open comes before transparency and harmlessness. */
export function strictest(rules: readonly LawRule[]): AiActClass | null {
  const order: readonly AiActClass[] = ["prohibited", "high", "review", "limited", "minimal"];
  return order.find((each) => rules.some((rule) => rule.class === each)) ?? null;
}

function withYes(kept: readonly LawRule[], found: readonly LawRule[], answers: Answers): LawRule[] {
  const has = (key: string) => found.some((rule) => rule.key === key);
  const keys: string[] = [];
  if (answers.interaction) keys.push("interaction");
  if (answers.generates) keys.push(has("deepfake") ? "deepfake" : "generation");
  if (answers.biometrics) keys.push(has("verification") ? "biometricsUnclear" : "biometricIdentification");
  if (answers.emotion)
    keys.push(answers.employment || answers.education ? "emotionAtWork" : "emotionRecognition");
  if (answers.employment)
    keys.push(has("workManagement") || has("shiftPlanning") ? "workManagement" : "recruitment");
  if (answers.education) keys.push("educationAssessment");
  if (answers.creditInsurance) keys.push(has("insurance") ? "insurance" : "credit");
  if (answers.infrastructure) keys.push("infrastructureSafety");
  if (answers.annexOne) keys.push("annexOne");
  const rules = new Set([...kept, ...keys.map(lawRule)]);
  if (answers.profiling && strictest([...rules]) !== "high") rules.add(lawRule("profiling"));
  // The general answers of a person's traits leave no rule of the same kind half answered.
  return [...rules].filter((rule) => !isSettled(rule, answers));
}

/** A „ja" settles what the text only asked. */
function isSettled(rule: LawRule, answers: Answers): boolean {
  if (rule.class !== "review" || rule.key === "profiling" || rule.key === "biometricsUnclear") return false;
  return rule.topics.some((topic) => topic !== "naturalPersons" && answers[topic] === true);
}

function withExemption(
  rules: readonly LawRule[],
  answers: Answers,
): Pick<Findings, "rules" | "exempted" | "profilingKept" | "exemptionOpen"> {
  const open = { rules, exempted: [], profilingKept: false, exemptionOpen: false };
  const annexThree = rules.filter((rule) => rule.class === "high" && rule.annex === "III");
  if (answers.exemption !== true || annexThree.length === 0) return open;
  const profiles = answers.profiling ?? (annexThree.some(({ profiling }) => profiling) ? true : undefined);
  if (profiles === true) return { ...open, profilingKept: true };
  const topics = new Set(annexThree.flatMap((rule) => rule.topics));
  const rest = rules.filter(
    (rule) =>
      !annexThree.includes(rule) &&
      (rule.class !== "review" || !rule.topics.some((topic) => topics.has(topic))),
  );
  if (profiles === undefined) {
    return { ...open, rules: [...rest, lawRule("exemptionUnclear")], exemptionOpen: true };
  }
  return { ...open, rules: rest, exempted: annexThree };
}

/** No person, no contact, no content, no safety component: no rule of the act is left that could apply. */
function leavesNothing(answers: Answers): boolean {
  const ruledOut: readonly LawAnswer[] = [
    "naturalPersons",
    "interaction",
    "generates",
    "infrastructure",
    "annexOne",
  ];
  return ruledOut.every((key) => answers[key] === false);
}
