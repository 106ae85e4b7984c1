import type { Plan, PlannedUseCase } from "../plan";
import type { IsoDate } from "../values/day";
import { addMonths } from "../values/month";
import type { LawDateKey } from "./ai-act-dates";
import type { AiActAssessment, Obligation } from "./assessment";
import { calendarOf, lawDatesOf, type LawCalendar } from "./law-calendar";
import { lawRule } from "./law-rules";

/** A duty of the act: where it stands, from when it applies, what causes it. */
interface Duty {
  key: string;
  article: string;
  date: LawDateKey;
  causedBy: (assessment: AiActAssessment) => boolean;
}

const hasRule =
  (...keys: readonly string[]) =>
  ({ rules }: AiActAssessment) =>
    rules.some((key) => keys.includes(key));
const isHigh = ({ class: found }: AiActAssessment) => found === "high";
const isAnnexThree = ({ class: found, rules }: AiActAssessment) => found === "high" && !isProductOnly(rules);
const isProductOnly = (rules: readonly string[]) =>
  rules.includes("annexOne") && !rules.some((key) => lawRule(key).annex === "III");
const concernsStaff = (assessment: AiActAssessment) =>
  isAnnexThree(assessment) &&
  assessment.rules.some((key) =>
    lawRule(key).topics.some(
      (topic) => topic === "employment" || topic === "emotion" || topic === "biometrics",
    ),
  );
const isAi = ({ rules }: AiActAssessment) => !rules.includes("noAi");

const isProvidedHigh = ({ class: found, provided }: AiActAssessment) => found === "high" && provided;
const ofProvider = (key: string, article: string): Duty => ({
  key,
  article,
  date: "highRisk",
  causedBy: isProvidedHigh,
});

/** Duties of deployers in the order of their articles, then what only a provider of a high-risk system owes. */
const duties: readonly Duty[] = [
  {
    key: "stop",
    article: "Art. 5",
    date: "prohibitions",
    causedBy: ({ class: found }) => found === "prohibited",
  },
  { key: "literacyRefresh", article: "Art. 4", date: "literacy", causedBy: isAi },
  { key: "disclosure", article: "Art. 50(1)", date: "transparency", causedBy: hasRule("interaction") },
  {
    key: "marking",
    article: "Art. 50(2)",
    date: "transparency",
    causedBy: hasRule("generation", "deepfake"),
  },
  {
    key: "sensingNotice",
    article: "Art. 50(3)",
    date: "transparency",
    causedBy: hasRule("emotionRecognition", "biometricCategorisation"),
  },
  {
    key: "editorial",
    article: "Art. 50(4)",
    date: "transparency",
    causedBy: hasRule("generation", "deepfake"),
  },
  {
    key: "copyright",
    article: "Art. 53(1)(c), (d)",
    date: "generalPurpose",
    causedBy: hasRule("generation", "deepfake", "generativeModel"),
  },
  { key: "oversight", article: "Art. 26(1), (2)", date: "highRisk", causedBy: isHigh },
  { key: "monitoring", article: "Art. 26(4), (5)", date: "highRisk", causedBy: isHigh },
  { key: "logs", article: "Art. 26(6)", date: "highRisk", causedBy: isHigh },
  { key: "workers", article: "Art. 26(7)", date: "highRisk", causedBy: concernsStaff },
  { key: "impactAssessment", article: "Art. 26(9), Art. 35 DSGVO", date: "highRisk", causedBy: isAnnexThree },
  { key: "affected", article: "Art. 26(11)", date: "highRisk", causedBy: isAnnexThree },
  {
    key: "fria",
    article: "Art. 27",
    date: "highRisk",
    causedBy: (assessment) =>
      isHigh(assessment) && assessment.rules.some((key) => lawRule(key).duty === "fria"),
  },
  {
    key: "exemption",
    article: "Art. 6(4), Art. 49(2)",
    date: "highRisk",
    causedBy: ({ exempted }) => exempted,
  },
  ofProvider("riskManagement", "Art. 9"),
  ofProvider("trainingData", "Art. 10"),
  ofProvider("documentation", "Art. 11, 18"),
  ofProvider("logging", "Art. 12, 19"),
  ofProvider("instructions", "Art. 13"),
  ofProvider("oversightDesign", "Art. 14"),
  ofProvider("accuracy", "Art. 15"),
  ofProvider("qualityManagement", "Art. 17"),
  ofProvider("conformity", "Art. 43, 47–49"),
  ofProvider("marketMonitoring", "Art. 72, 73"),
];

/**
 * What the law asks for and from when: the legal date, or the start of operation where that is later. Use cases that
 * are not scheduled cause no duty, except that a prohibited one must not run at all.
 */
export function obligationsOf(plan: Plan, assessments: ReadonlyMap<string, AiActAssessment>): Obligation[] {
  const calendar = calendarOf(lawDatesOf(plan.input));
  const groups = new Map<string, Obligation & { useCaseIds: string[] }>();
  for (const planned of plan.useCases) {
    const assessment = assessments.get(planned.useCase.id);
    if (!assessment) continue;
    for (const duty of duties) {
      if (!duty.causedBy(assessment)) continue;
      const due = dueOf(duty, { planned, assessment, calendar });
      if (due === null) continue;
      const group = groups.get(`${duty.key}|${due}`);
      if (group) group.useCaseIds.push(planned.useCase.id);
      else {
        const { key, article } = duty;
        const id = `${key}:${planned.useCase.id}`;
        groups.set(`${key}|${due}`, { id, key, article, due, useCaseIds: [planned.useCase.id] });
      }
    }
  }
  return inOrder([...companyDuties(plan, assessments, calendar), ...groups.values()]);
}

/** Art. 4 is everybody's as soon as any AI is planned. */
function companyDuties(
  plan: Plan,
  assessments: ReadonlyMap<string, AiActAssessment>,
  calendar: LawCalendar,
): Obligation[] {
  const planned = plan.useCases.some(({ useCase, start }) => {
    const assessment = assessments.get(useCase.id);
    return start !== null && assessment !== undefined && isAi(assessment);
  });
  if (!planned) return [];
  return [{ id: "literacy", key: "literacy", article: "Art. 4", due: calendar.literacy, useCaseIds: [] }];
}

interface DutyCase {
  planned: PlannedUseCase;
  assessment: AiActAssessment;
  calendar: LawCalendar;
}

function dueOf(duty: Duty, { planned, assessment, calendar }: DutyCase): IsoDate | null {
  if (duty.key === "stop") {
    const isNew = assessment.rules.every(
      (key) => key === "intimateImages" || key === "abuseMaterial" || key === "generation",
    );
    return isNew && assessment.rules.length > 0 ? calendar.newProhibitions : calendar.prohibitions;
  }
  if (assessment.class === "prohibited" || planned.end === null || planned.start === null) return null;
  const operation = `${addMonths(planned.end, 1)}-01`;
  const legal = legalDate(duty, { planned, assessment, calendar });
  return legal > operation ? legal : operation;
}

function legalDate({ key, date }: Duty, { planned, assessment, calendar }: DutyCase): IsoDate {
  if (date === "highRisk" && isProductOnly(assessment.rules)) return calendar.highRiskProducts;
  const { actualEnd } = planned.useCase;
  const isLegacy = actualEnd !== null && actualEnd < calendar.transparency.slice(0, 7);
  return key === "marking" && isLegacy ? calendar.markingLegacy : calendar[date];
}

function inOrder(obligations: readonly Obligation[]): Obligation[] {
  const order = new Map(["literacy", ...duties.map(({ key }) => key)].map((key, index) => [key, index]));
  return [...obligations].sort((first, second) =>
    first.due === second.due
      ? order.get(first.key)! - order.get(second.key)!
      : first.due < second.due
        ? -1
        : 1,
  );
}
