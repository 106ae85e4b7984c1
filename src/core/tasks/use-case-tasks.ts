import { isSystem } from "../plausibility/use-case-kind";
import { scheduledUseCases, type ScheduledUseCase } from "../roadmap/module-groups";
import { stageTwentieths, type BarStage } from "../roadmap/milestones";
import { fillWords } from "../sheets/fill-words";
import { moduleOf, type SheetContext } from "../sheets/sheet-context";
import { barStages, stageDays } from "./stage-days";
import type { Task } from "./task";

/** Preparation, pilot, evaluation and rollout of each scheduled use case. */
export function useCaseTasks(context: SheetContext): Task[] {
  const { words, areaWords } = context;
  return scheduledUseCases(context.plan).flatMap((each) => {
    const days = stageDays(each);
    return barStages.map((stage): Task => ({
      id: `${each.useCase.id}:${stage}`,
      kind: "useCase",
      title: fillWords(areaWords.tasks.stageTask, { stage: words.stages[stage], name: each.useCase.name }),
      useCaseId: each.useCase.id,
      module: moduleOf(context, each.useCase),
      owner: each.useCase.owner,
      ...days[stage],
      basis: words.sheetNames.roadmap,
      progress: stageProgress(each, stage),
    }));
  });
}

/** Part of the stage that the use case's progress has covered, 0–1; null where no progress was entered. */
function stageProgress({ useCase }: ScheduledUseCase, stage: BarStage): number | null {
  if (useCase.progress === null) return null;
  const next = barStages[barStages.indexOf(stage) + 1];
  const from = stageTwentieths[stage];
  const to = next ? stageTwentieths[next] : 20;
  const covered = Math.round(((useCase.progress * 20 - from) / (to - from)) * 100) / 100;
  return Math.min(1, Math.max(0, covered));
}

/** The step from prototype to production of what becomes a system: passed before the rollout begins. */
export function gateTasks(context: SheetContext): Task[] {
  const { areaWords } = context;
  const systems = scheduledUseCases(context.plan).filter(({ useCase }) => isSystem(useCase));
  return systems.map((each) => ({
    id: `${each.useCase.id}:gate`,
    kind: "gate",
    title: fillWords(areaWords.tasks.gateTask, { name: each.useCase.name }),
    useCaseId: each.useCase.id,
    module: moduleOf(context, each.useCase),
    owner: each.useCase.owner,
    ...stageDays(each).evaluation,
    basis: context.words.sheetNames.gates,
  }));
}
