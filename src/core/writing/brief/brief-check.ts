import type { Settings } from "../../records";
import { milestonesOf, stages } from "../../roadmap/milestones";
import { scheduledUseCases, type ScheduledUseCase } from "../../roadmap/module-groups";
import { phaseOf } from "../../schedule/phase";
import type { AreaWords } from "../../sheets/area-words";
import { phases } from "../../tasks/sections";
import type { BriefCase, CheckContext } from "./brief";
import type { BriefContext } from "./brief-context";
import { briefLiterals } from "./brief-literals";
import { roleNames } from "./brief-lists";
import type { BriefGroup } from "./brief-modules";

/** What the texts of a model are checked against. None of it is sent. */
export function checkContext(
  context: BriefContext,
  groups: readonly BriefGroup[],
  areaWords: AreaWords,
): CheckContext {
  const { language, facts, sections } = context;
  return {
    language,
    facts,
    literals: briefLiterals(context, groups, areaWords),
    cases: briefCases(context, groups),
    phases: phases.map((key) => ({ key, label: sections[key] ?? key })),
    owners: [...new Set([...groups.flatMap(({ module }) => module.owners), ...roleNames(context)])],
  };
}

function briefCases({ plan, reader }: BriefContext, groups: readonly BriefGroup[]): BriefCase[] {
  const moduleOf = new Map(
    groups.flatMap(({ group, module }) =>
      group.useCases.map(({ useCase }) => [useCase.id, module.id] as const),
    ),
  );
  const scheduled = new Map(scheduledUseCases(plan).map((each) => [each.useCase.id, each]));
  return plan.useCases.map((planned): BriefCase => {
    const { useCase } = planned;
    const dated = scheduled.get(useCase.id) ?? null;
    return {
      id: useCase.id,
      name: reader.inWorld(useCase.name),
      module: moduleOf.get(useCase.id) ?? null,
      selected: planned.selected,
      start: dated?.start ?? null,
      end: dated?.end ?? null,
      stagePhases: dated ? stagePhases(dated, plan.input.settings) : {},
      predecessors: useCase.predecessors,
      isQuickWin: planned.quadrant === "quickWin",
    };
  });
}

function stagePhases(
  { start, months }: ScheduledUseCase,
  { projectStart, timeScheme }: Settings,
): BriefCase["stagePhases"] {
  const milestones = milestonesOf(start, months);
  return Object.fromEntries(
    stages.map((stage) => [stage, phaseOf(milestones[stage], projectStart, timeScheme)]),
  );
}
