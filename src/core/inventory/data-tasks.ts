import { fillWords } from "../sheets/fill-words";
import { moduleOf, type SheetContext } from "../sheets/sheet-context";
import type { Task } from "../tasks/task";
import { addMonths, type Month } from "../values/month";
import { addDays } from "../values/day";
import { dataFindings, type DataFinding } from "./data-findings";
import { teamSkills } from "./team-skills";

/**
 * Tasks that follow from silos, gaps and poor quality: each ends the day before the first use case that needs the
 * source begins, and starts a month earlier, but never before the project; where that leaves no room, it takes the
 * project's first month.
 */
export function dataTasks(context: SheetContext): Task[] {
  const { settings } = context.plan.input;
  return dataFindings(context.plan)
    .filter(({ useCaseIds }) => useCaseIds.length > 0)
    .map((finding): Task => ({
      id: `data:${finding.source.id}:${finding.key}`,
      kind: "data",
      title: fillWords(context.areaWords.inventory.tasks[finding.key], { source: finding.source.name }),
      useCaseId: finding.useCaseIds[0] ?? null,
      module: moduleOfFirst(context, finding),
      owner: finding.source.owner,
      ...monthBefore(finding.firstUse, settings.projectStart),
      basis: context.areaWords.inventory.findings[finding.key],
    }));
}

/** One training for each skill that nobody masters yet, in the first quarter of the project. */
export function skillTasks(context: SheetContext): Task[] {
  const { projectStart } = context.plan.input.settings;
  const words = context.areaWords.inventory;
  return teamSkills(context.plan.input).gaps.map((skill): Task => ({
    id: `training:${skill}`,
    kind: "training",
    title: fillWords(words.tasks.training, { skill: words.skills[skill] }),
    useCaseId: null,
    module: "",
    owner: "",
    start: `${projectStart}-01`,
    end: addDays(`${addMonths(projectStart, 3)}-01`, -1),
    basis: words.notes.teamGaps,
  }));
}

function moduleOfFirst(context: SheetContext, { useCaseIds }: DataFinding): string {
  const first = context.plan.useCases.find(({ useCase }) => useCase.id === useCaseIds[0]);
  return first ? moduleOf(context, first.useCase) : "";
}

function monthBefore(firstUse: Month | null, projectStart: Month): { start: string; end: string } {
  const needed = firstUse ?? addMonths(projectStart, 1);
  const before = addMonths(needed, -1);
  const month = before < projectStart ? projectStart : before;
  return { start: `${month}-01`, end: addDays(`${addMonths(month, 1)}-01`, -1) };
}
