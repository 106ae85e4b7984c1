import type { LawAnswer } from "../catalogue/use-case-law-columns";
import { lawStand } from "./ai-act-dates";
import { strictest, withAnswers, type Answers, type Findings } from "./answers";
import type { AiActAssessment, AiActClass, LawPhrase } from "./assessment";
import { builtInCalendar, type LawCalendar } from "./law-calendar";
import type { LawRule } from "./law-rule";
import { rulesInText } from "./law-rules";
import { lawText, type TextFields } from "./law-text";

/** What the pre-check looks at. */
export interface LawSubject extends TextFields {
  /** Its data sources hold personal data; null where nobody said. */
  personalData?: boolean | null;
  answers: Answers;
}

const phrase = (key: string, params: LawPhrase["params"] = {}): LawPhrase => ({ key, params });

/**
 * Preliminary class of a use case under the AI Act, from its texts and, with precedence, from the user's answers.
 * A text alone proposes `prohibited` or `high` only together with the question that would change it, and `minimal`
 * only for a kind that is known to be harmless. Never legal advice.
 */
export function classifyUseCase(
  subject: LawSubject,
  calendar: LawCalendar = builtInCalendar,
): AiActAssessment {
  const inText = rulesInText(lawText(subject));
  const findings = withAnswers({ found: withoutMereModels(inText.found) }, subject.answers);
  const legal = subject.answers.aiActClass ?? null;
  const found = legal ?? classOf(findings);
  const counting = findings.rules.filter((rule) => counts(rule, found));
  const exempted = found !== "high" && found !== "prohibited" && findings.exempted.length > 0;
  return {
    class: found,
    basis: [
      ...(legal ? [phrase("legalReview")] : []),
      ...(legal ? contradictions(findings.rules, legal) : []),
      ...counting.map(({ key }) => phrase(`rule.${key}`, { date: calendar.newProhibitions })),
      ...(found === "minimal" && findings.byAnswers ? [phrase("harmlessByAnswers")] : []),
      ...(found === "review" && counting.length === 0 ? [phrase("nothingToJudge")] : []),
      ...findings.removed.map(({ rule, answer }) => phrase("removed", { rule: rule.key, answer })),
      ...inText.ruledOut.map(({ key }) => phrase("ruledOut", { rule: key })),
      ...notes(findings, counting, { found, exempted }),
      ...duties(counting, found, calendar),
    ],
    questions: legal ? [] : questionsOf(findings, counting, { found, subject }),
    stand: lawStand,
    rules: counting.map(({ key }) => key),
    exempted,
    provided: subject.answers.aiActRole === "provider",
  };
}

/** What a model is used for says more than which model it is. */
function withoutMereModels(found: readonly LawRule[]): readonly LawRule[] {
  const known = found.some(({ key, class: each }) => each !== "limited" || key !== "generativeModel");
  return known ? found.filter(({ key }) => key !== "generativeModel") : found;
}

function classOf({ rules, byAnswers, exempted }: Findings): AiActClass {
  const noAi = rules.some(({ key }) => key === "noAi");
  const class_ = strictest(rules);
  if (noAi && (class_ === "review" || class_ === "limited")) return "minimal";
  if (class_) return class_;
  return byAnswers || exempted.length > 0 ? "minimal" : "review";
}

/** A class is explained by its own rules; transparency applies beside every other class. */
function counts(rule: LawRule, found: AiActClass): boolean {
  if (rule.class === found) return true;
  return rule.class === "limited" && (found === "high" || found === "review" || found === "prohibited");
}

/** What the text says although a legal review came to another class. */
function contradictions(rules: readonly LawRule[], legal: AiActClass): LawPhrase[] {
  return rules
    .filter((rule) => (rule.class === "prohibited" || rule.class === "high") && rule.class !== legal)
    .map(({ key }) => phrase("contradictsText", { rule: key }));
}

function notes(
  { answers, exempted, profilingKept }: Findings,
  counting: readonly LawRule[],
  { found, exempted: isExempted }: { found: AiActClass; exempted: boolean },
): LawPhrase[] {
  const result: LawPhrase[] = [];
  if (isExempted) result.push(...exempted.map(({ key }) => phrase("exempted", { rule: key })));
  if (profilingKept) result.push(phrase("profilingKept"));
  if (found === "high" && answers.humanDecides === true) result.push(phrase("humanAlone"));
  if (
    answers.humanDecides === true &&
    counting.some(({ key }) => key === "generation" || key === "deepfake")
  ) {
    result.push(phrase("editorialReview"));
  }
  return result;
}

/** What follows from the class, as far as a deployer must act. */
function duties(counting: readonly LawRule[], found: AiActClass, calendar: LawCalendar): LawPhrase[] {
  const result: LawPhrase[] = [];
  if (found === "high") {
    const products =
      counting.some(({ annex }) => annex === "I") && !counting.some(({ annex }) => annex === "III");
    result.push(
      products
        ? phrase("deployerProducts", { date: calendar.highRiskProducts })
        : phrase("deployer", { date: calendar.highRisk }),
    );
    if (counting.some(({ duty }) => duty === "fria"))
      result.push(phrase("fria", { date: calendar.highRisk }));
  }
  return [...result, phrase("literacy", { date: calendar.literacy })];
}

function questionsOf(
  findings: Findings,
  counting: readonly LawRule[],
  { found, subject }: { found: AiActClass; subject: LawSubject },
): LawPhrase[] {
  const { answers } = findings;
  const open: LawPhrase[] = counting
    .filter((rule) => rule.class !== "minimal" || rule.asks)
    .map(({ key }) => phrase(`question.${key}`));
  if (findings.exemptionOpen) open.push(phrase("question.exemptionProfiling"));
  if (found === "high" && answers.exemption === undefined && counting.some(({ annex }) => annex === "III")) {
    open.push(
      phrase(counting.some(({ profiling }) => profiling) ? "question.profilingHolds" : "question.exemption"),
    );
  }
  if (found === "review" && counting.length === 0) open.push(...generalQuestions(answers, subject));
  return open;
}

/** Asked where nothing is known: each answer has a column of its own. */
function generalQuestions(answers: Answers, { personalData }: LawSubject): LawPhrase[] {
  const general: readonly LawAnswer[] = [
    "naturalPersons",
    "profiling",
    "interaction",
    "generates",
    "infrastructure",
  ];
  return [
    phrase("question.whatItDoes"),
    ...general.filter((key) => answers[key] === undefined).map((key) => phrase(`question.answer.${key}`)),
    ...(personalData === true ? [phrase("question.personalData")] : []),
  ];
}
