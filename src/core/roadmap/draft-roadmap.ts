import { fillWords, type WordParams } from "../sheets/fill-words";
import { draftModule } from "./draft-module";
import { caseFact, fact, quotedCase, quotedList } from "./draft-text";
import { moduleGroups, scheduledUseCases, type ScheduledUseCase } from "./module-groups";
import type { RoadmapDraft } from "./roadmap-draft";
import type { FactContext } from "./fact-wording";

/** Modules told in words; a workbook with hundreds of areas has its remaining ones in the tables. */
export const moduleLimit = 40;

/** The roadmap text written by rules from the plan alone: no claim that no cell supports, no figure but facts. */
export function draftRoadmap(context: FactContext): RoadmapDraft {
  const groups = moduleGroups(context.plan, context.words.common.noModule).slice(0, moduleLimit);
  return {
    summary: summaryOf(context),
    modules: groups.map((group) => draftModule(context, group)),
  };
}

function summaryOf(context: FactContext): string {
  const { plan, roadmapWords: words } = context;
  const scheduled = scheduledUseCases(plan);
  const leftOut = plan.useCases.length - scheduled.length;
  const say = (sentence: string, params: WordParams = {}) => fillWords(sentence, params);
  const sentences: string[] = [];
  if (scheduled.length === 0) {
    sentences.push(words.summaryNothing);
  } else {
    const [several, single] = plan.input.settings.company
      ? [words.summaryPlanCompany, words.summaryPlanCompanyMonth]
      : [words.summaryPlan, words.summaryPlanMonth];
    const opening = plan.schedule.start === plan.schedule.end ? single : several;
    sentences.push(
      say(opening, {
        company: fact("plan.company"),
        scheduled: fact("plan.scheduled"),
        start: fact("plan.start"),
        end: fact("plan.end"),
        count: scheduled.length,
      }),
    );
    sentences.push(
      firstAndLast(context, scheduled),
      ...budgetSentence(context),
      ...quickWins(context, scheduled),
    );
    sentences.push(...criticalPath(context));
  }
  if (leftOut > 0)
    sentences.push(say(words.summaryLeftOut, { leftOut: fact("plan.leftOut"), count: leftOut }));
  return sentences.join(" ");
}

function firstAndLast({ roadmapWords: words }: FactContext, scheduled: readonly ScheduledUseCase[]): string {
  const first = scheduled[0] as ScheduledUseCase;
  const last = scheduled.reduce((late, each) => (each.end > late.end ? each : late), first);
  const params = {
    first: caseFact(first.useCase.id, "name"),
    start: caseFact(first.useCase.id, "start"),
    operation: caseFact(first.useCase.id, "operation"),
    last: caseFact(last.useCase.id, "name"),
    end: caseFact(last.useCase.id, "end"),
  };
  return fillWords(first === last ? words.summaryOnly : words.summaryFirst, params);
}

function budgetSentence({ plan, roadmapWords: words }: FactContext): string[] {
  const { oneOffCents, runningCents } = plan.budget;
  if (oneOffCents === 0 && runningCents === 0) return [];
  const sentence = runningCents === 0 ? words.summaryBudgetOneOff : words.summaryBudget;
  return [
    fillWords(sentence, {
      oneOff: fact("budget.oneOff"),
      running: fact("budget.running"),
      total: fact("budget.total"),
      until: fact("plan.horizonEnd"),
    }),
  ];
}

function quickWins({ roadmapWords: words }: FactContext, scheduled: readonly ScheduledUseCase[]): string[] {
  const found = scheduled.filter((each) => each.quadrant === "quickWin");
  if (found.length === 0) return [];
  const ids = found.map((each) => each.useCase.id);
  return [fillWords(words.summaryQuickWins, { count: found.length, list: quotedList(words, ids, 3) })];
}

function criticalPath({ plan, roadmapWords: words }: FactContext): string[] {
  const path = plan.schedule.criticalPath;
  if (path.length < 2) return [];
  const chain = path.map((id) => quotedCase(words, id)).join(" → ");
  return [fillWords(words.summaryCritical, { path: chain })];
}
