import { accountableFor, rolesOf, type StandardRole } from "../governance/accountability";
import { kpiStates, type KpiState } from "../kpis/kpi-state";
import { riskListRows, type ListedRisk } from "../risks/risk-rows";
import type { ScheduledUseCase } from "../roadmap/module-groups";
import { isQuickWinCandidate } from "../scoring/quick-win-candidate";
import { fillWords } from "../sheets/fill-words";
import { numberText } from "../sheets/number-words";
import { monthText, type SheetContext } from "../sheets/sheet-context";
import type { Topic } from "./plan-topics";
import type { PilotRole } from "./report-keys";

/** What the pilot is about, from the workbook's own cells. */
export function pilotTopics(context: SheetContext, pilot: ScheduledUseCase | null): Topic[] {
  const words = context.areaWords.reports.pilot;
  const keys = ["subject", "reason", "goal", "time", "data", "aiAct", "testGroup", "limits"] as const;
  const contents = pilot ? pilotContents(context, pilot) : {};
  return keys.map((key, index) => ({
    id: `P${index + 1}`,
    title: words.topics[key],
    content: (contents as Partial<Record<(typeof keys)[number], string>>)[key] ?? "",
  }));
}

function pilotContents(context: SheetContext, pilot: ScheduledUseCase) {
  const { plan, areaWords, insights, language } = context;
  const words = areaWords.reports.pilot;
  const { startPlan } = areaWords.tasks;
  const { useCase } = pilot;
  const isQuickWin = isQuickWinCandidate(pilot, plan.input.settings) === true;
  const assessment = insights.aiAct.get(useCase.id);
  const score = pilot.score.value === null ? "" : `, ${numberText(pilot.score.value, language)} / 100`;
  const why = plan.input.settings.further["pilot"]
    ? words.chosen
    : isQuickWin
      ? startPlan.pilotQuickWin
      : startPlan.pilotBest;
  const { id, name } = useCase;
  return {
    subject: [`${id} ${name}`, useCase.description].filter((part) => part !== "").join(": "),
    reason: fillWords(startPlan.pilotReason, { id, name, rank: pilot.rank, score, why }),
    goal: pilotKpis(context, pilot)
      .filter(({ target }) => target !== null)
      .map((kpi) => kpiGoal(context, kpi))
      .join("; "),
    time: fillWords(words.time, {
      start: monthText(context, pilot.start),
      end: monthText(context, pilot.end),
      months: pilot.months,
    }),
    data: plan.input.dataSources
      .filter((source) => useCase.dataSources.includes(source.id))
      .map((source) => `${source.id} ${source.name}`)
      .join(", "),
    aiAct: assessment
      ? [
          fillWords(words.aiAct, { class: areaWords.law.classes[assessment.class] }),
          ...(assessment.questions.length > 0
            ? [fillWords(words.aiActOpen, { count: assessment.questions.length })]
            : []),
        ].join(" ")
      : "",
    testGroup: useCase.area ? fillWords(words.testGroup, { area: useCase.area }) : "",
  };
}

function kpiGoal(
  { areaWords, language }: SheetContext,
  { name, baseline, target, record }: KpiState,
): string {
  const unit = record.values.unit ? ` ${String(record.values.unit)}` : "";
  const value = (figure: number | null) => (figure === null ? "?" : numberText(figure, language, 2));
  return fillWords(areaWords.reports.pilot.kpiGoal, {
    kpi: name,
    baseline: value(baseline),
    target: `${value(target)}${unit}`,
  });
}

/** KPIs that name the pilot. */
export function pilotKpis({ plan }: SheetContext, pilot: ScheduledUseCase | null): KpiState[] {
  if (!pilot) return [];
  return kpiStates(plan.input, plan.today).filter(({ useCases }) => useCases.includes(pilot.useCase.id));
}

/** Risks of the pilot and of the whole programme, the largest first. */
export function pilotRisks(context: SheetContext, pilot: ScheduledUseCase | null): ListedRisk[] {
  const mostRisks = 6;
  return riskListRows(context)
    .filter(({ useCaseIds }) => useCaseIds.length === 0 || (pilot && useCaseIds.includes(pilot.useCase.id)))
    .slice(0, mostRisks);
}

/** Who has the role according to the workbook; "" where nobody is written down. */
export function personFor({ plan }: SheetContext, role: PilotRole, pilot: ScheduledUseCase | null): string {
  const roles = rolesOf(plan.input);
  const named = (standard: StandardRole) =>
    roles
      .filter((each) => each.standard === standard && each.person !== "")
      .filter(({ useCaseIds }) => useCaseIds.length === 0 || (pilot && useCaseIds.includes(pilot.useCase.id)))
      .map(({ person }) => person)
      .filter((person, index, all) => all.indexOf(person) === index)
      .join(", ");
  switch (role) {
    case "lead":
      return pilot?.useCase.owner ?? "";
    case "result":
      return pilot ? accountableFor(pilot.useCase.id, roles).join(", ") : "";
    case "system":
      return named("systemOwner");
    case "data":
      return (
        named("dataOwner") ||
        [
          ...new Set(
            plan.input.dataSources
              .filter(({ id, owner }) => owner !== "" && pilot?.useCase.dataSources.includes(id))
              .map(({ owner }) => owner),
          ),
        ].join(", ")
      );
    case "test":
      return named("businessContact");
    case "privacy":
      return named("privacyOfficer");
  }
}
