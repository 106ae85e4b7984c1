import { moduleLimit } from "../../roadmap/draft-roadmap";
import { stages, type Stage } from "../../roadmap/milestones";
import { moduleGroups, type ModuleGroup, type ScheduledUseCase } from "../../roadmap/module-groups";
import { moduleFields, type ModuleField } from "../../roadmap/roadmap-draft";
import type { Plan } from "../../plan";
import type { BriefModule } from "./brief";
import type { BriefReader } from "./brief-reader";
import { textLimits } from "./brief-text";

/** Use cases of a module that are told in detail; the others are only counted. */
export const detailLimit = 24;

/** From this many use cases on, only the stages that matter most are offered as milestones. */
const allStagesUpTo = 10;
const mainStages: readonly Stage[] = ["pilot", "operation"];

/** A module with the use cases of which its texts may speak. */
export interface BriefGroup {
  group: ModuleGroup;
  module: BriefModule;
  /** By start, then rank. */
  detailed: readonly ScheduledUseCase[];
}

/** Modules of the plan in the order of its draft, as far as anything of them may be told. */
export function briefGroups(plan: Plan, noModule: string, reader: BriefReader): BriefGroup[] {
  return moduleGroups(plan, noModule)
    .slice(0, moduleLimit)
    .map((group) => {
      const detailed = detailedOf(group.useCases.filter(({ useCase }) => isTellable(useCase.id, reader)));
      return { group, detailed, module: moduleOf(plan, { group, detailed }, reader) };
    })
    .filter(({ detailed }) => detailed.length > 0);
}

/**
 * Whether an ID may go into a request: it is the name of facts and cannot be replaced, so one that reads like a
 * sentence, holds a name or has signs of a placeholder stays here.
 */
export function isTellable(id: string, reader: BriefReader): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._~#/+&-]{0,23}$/u.test(id) && reader.inWorld(id) === id;
}

/** Title as it may be told: only where every column that names the module may be. */
export function titleOf({ id, title, useCases }: ModuleGroup, reader: BriefReader): string {
  const columns = useCases.flatMap(({ useCase }) =>
    useCase.module ? ["useCases.module"] : useCase.area ? ["useCases.area"] : [],
  );
  return (reader.allows(...new Set(columns)) && reader.inWorld(title, textLimits.name)) || id;
}

/** The most important ones, in the order of the plan: quick wins, the critical path, then rank. */
function detailedOf(useCases: readonly ScheduledUseCase[]): readonly ScheduledUseCase[] {
  if (useCases.length <= detailLimit) return useCases;
  const weight = (each: ScheduledUseCase) => (each.quadrant === "quickWin" ? 2 : 0) + (each.critical ? 1 : 0);
  const chosen = new Set(
    [...useCases]
      .sort((first, second) => weight(second) - weight(first) || first.rank - second.rank)
      .slice(0, detailLimit),
  );
  return useCases.filter((each) => chosen.has(each));
}

function moduleOf(
  plan: Plan,
  { group, detailed }: Omit<BriefGroup, "module">,
  reader: BriefReader,
): BriefModule {
  const ids = detailed.map(({ useCase }) => useCase.id);
  const offered = detailed.length > allStagesUpTo ? mainStages : stages;
  const owners = detailed.flatMap(({ useCase }) => reader.text("useCases.owner", useCase.owner) ?? []);
  const given = {
    milestones: ids.flatMap((id) => offered.map((stage) => `${id}.${stage}`)),
    owners: [...new Set(owners)],
    quickWins: detailed.filter(({ quadrant }) => quadrant === "quickWin").map(({ useCase }) => useCase.id),
  };
  const isAsked: Readonly<Partial<Record<ModuleField, boolean>>> = {
    milestones: given.milestones.length > 0,
    responsibilities: given.owners.length > 0,
    dependencies: reader.allows("useCases.predecessors") && hasDependency(plan, ids),
    quickWins: given.quickWins.length > 0 && reader.allowsFact("quadrant"),
  };
  return {
    id: group.id,
    title: titleOf(group, reader),
    useCases: ids,
    fields: moduleFields.filter((field) => isAsked[field] ?? true),
    ...given,
  };
}

/** Whether one of these waits for something that is scheduled, or something scheduled for one of these. */
function hasDependency(plan: Plan, ids: readonly string[]): boolean {
  const scheduled = new Set(
    plan.useCases.filter(({ start }) => start !== null).map(({ useCase }) => useCase.id),
  );
  return plan.useCases.some(
    ({ useCase, start }) =>
      start !== null &&
      useCase.predecessors.some((id) => scheduled.has(id) && (ids.includes(useCase.id) || ids.includes(id))),
  );
}
