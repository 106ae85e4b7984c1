import { checkPrivacy } from "../governance/privacy-check";
import { classesOf } from "../governance/ai-act-of";
import { smartGoals } from "../kpis/smart-goals";
import { kpiStates } from "../kpis/kpi-state";
import { infrastructureCheck } from "../inventory/infrastructure";
import { meaningOf } from "../inventory/company-sections";
import { resolveFacts } from "../roadmap/roadmap-draft";
import { roadmapFacts } from "../roadmap/roadmap-facts";
import { moduleGroups } from "../roadmap/module-groups";
import { riskListRows } from "../risks/risk-rows";
import { fillWords } from "../sheets/fill-words";
import { moneyText, numberText } from "../sheets/number-words";
import { monthText, type SheetContext } from "../sheets/sheet-context";
import { markText } from "../writing/record/text-marks";
import { lawLine } from "./one-pager-texts";
import type { Topic } from "./plan-topics";
import { fundingTopicKeys, type FundingTopicKey } from "./report-keys";

/** Each point with what the workbook says; what only the applicant can say stays empty. */
export function fundingTopics(context: SheetContext): Topic[] {
  const { topics } = context.areaWords.reports.funding;
  const contents: Partial<Record<FundingTopicKey, string>> = {
    ...companyContents(context),
    ...planContents(context),
    ...safetyContents(context),
  };
  return fundingTopicKeys.map((key, index) => ({
    id: `A${String(index + 1).padStart(2, "0")}`,
    title: topics[key],
    content: contents[key] ?? "",
  }));
}

function companyContents(context: SheetContext) {
  const { plan, areaWords, insights, language } = context;
  const { funding: words } = areaWords.reports;
  const { company, industry, employees, state } = plan.input.settings;
  const staff = employees === null ? "" : fillWords(words.employees, { count: employees });
  const { level } = insights.maturity;
  const infrastructure = infrastructureCheck(plan.input.settings);
  const maturity =
    level === null
      ? ""
      : fillWords(words.maturity, {
          level: numberText(level, language),
          meaning: meaningOf(level, areaWords.inventory),
        });
  const answered = infrastructure.answers.length - infrastructure.open;
  const technology =
    answered === 0 ? "" : fillWords(words.infrastructure, { yes: infrastructure.yes, answered });
  return {
    company: joined([company, industry, staff, state], ", "),
    startingPoint: joined([maturity, technology], " "),
    data: plan.input.dataSources.map(({ id, name }) => name || id).join(", "),
  };
}

function planContents(context: SheetContext) {
  const { plan, areaWords, words, language, draft } = context;
  const { funding: own } = areaWords.reports;
  const groups = moduleGroups(plan, words.common.noModule);
  const { start, end } = plan.schedule;
  const scheduled = plan.useCases.filter((each) => each.start !== null);
  const benefit = scheduled.reduce((sum, { useCase }) => sum + (useCase.benefitCentsPerYear ?? 0), 0);
  const techniques = [...new Set(scheduled.flatMap(({ useCase }) => useCase.aiType || []))];
  const { withProgramme, funding, netCents } = plan.money;
  const isLowerBound = plan.budget.incomplete.length > 0 || plan.money.programme.incomplete.length > 0;
  return {
    goals: smartGoals(plan.input)
      .map(({ text }) => text)
      .join("; "),
    content: groups
      .map(({ title, useCases }) =>
        fillWords(own.module, { title, names: useCases.map(({ useCase }) => useCase.name).join(", ") }),
      )
      .join(" "),
    innovation: techniques.length > 0 ? fillWords(own.techniques, { list: techniques.join(", ") }) : "",
    timetable:
      start && end
        ? fillWords(own.timetable, {
            start: monthText(context, start),
            end: monthText(context, end),
            count: scheduled.length,
          })
        : "",
    cost: fillWords(own.costs, {
      atLeast: isLowerBound ? `${words.common.atLeast} ` : "",
      total: moneyText(withProgramme.totalCents, language),
      granted: moneyText(funding.grantedCents, language),
      net: moneyText(netCents, language),
    }),
    benefit: benefit > 0 ? fillWords(own.benefit, { benefit: moneyText(benefit, language) }) : "",
    need:
      scheduled.length > 0
        ? joined(
            [resolveFacts(draft.summary, roadmapFacts(context)), markText(context, draft.summaryMark)],
            "\n",
          )
        : "",
    measurement: kpiStates(plan.input, plan.today)
      .map(({ name }) => name)
      .join(", "),
  };
}

function safetyContents(context: SheetContext) {
  const { plan, areaWords, insights } = context;
  const { funding: words } = areaWords.reports;
  const rated = riskListRows(context).filter(({ value }) => value !== null);
  const checks = checkPrivacy(plan.input, classesOf(insights));
  const personal = checks.filter(({ source }) => source.personalData !== false);
  return {
    risks: rated
      .slice(0, 3)
      .map(({ risk, measure }) => (measure ? fillWords(words.risk, { risk, measure }) : risk))
      .join("; "),
    privacy:
      checks.length === 0
        ? ""
        : fillWords(words.privacy, {
            personal: personal.length,
            all: checks.length,
            open: checks.reduce((sum, { unresolved }) => sum + unresolved.length, 0),
          }),
    aiAct: insights.aiAct.size > 0 ? lawLine(context) : "",
  };
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== "").join(separator);
}
