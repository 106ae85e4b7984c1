import { fillWords } from "../sheets/fill-words";
import { caseFact, caseFacts, fact, listed, moreOf, quotedList } from "./draft-text";
import { moduleRisks } from "./draft-risks";
import { successFactors } from "./draft-success-factors";
import { milestonesOf, stages, type Stage } from "./milestones";
import type { ModuleGroup, ScheduledUseCase } from "./module-groups";
import type { Month } from "../values/month";
import type { ModuleDraft } from "./roadmap-draft";
import type { FactContext } from "./fact-wording";

/** Entries of one field; beyond, the tables have the rest. */
const entryLimit = 8;

/** All text fields of a module. */
export function draftModule(context: FactContext, group: ModuleGroup): ModuleDraft {
  const { roadmapWords: words } = context;
  const lines = (entries: readonly string[]) => joined(words, entries);
  return {
    id: group.id,
    title: group.title,
    fields: {
      goal: goalOf(context, group),
      milestones: lines(group.useCases.map((each) => milestoneLine(context, each))),
      responsibilities: lines(responsibilities(context, group)),
      successFactors: lines(successFactors(context, group)),
      dependencies: lines(dependencies(context, group)),
      quickWins: lines(quickWins(context, group)),
      risks: lines(moduleRisks(context, group)),
      communication: lines(communication(context, group)),
    },
  };
}

function joined(words: FactContext["roadmapWords"], entries: readonly string[]): string {
  const shown = entries.slice(0, entryLimit);
  const more = moreOf(words, entries.length - shown.length).map((rest) => `… ${rest}`);
  return [...shown, ...more].join("\n");
}

function goalOf({ roadmapWords: words }: FactContext, group: ModuleGroup): string {
  const { useCases, id } = group;
  const of = (key: string) => fact(`${id}.${key}`);
  const best = useCases.reduce((top, each) => (each.rank < top.rank ? each : top));
  const ids = useCases.map((each) => each.useCase.id);
  const list = quotedList(words, ids, 6);
  const sentences = [fillWords(words.goalCount, { title: of("title"), scope: of("count"), list })];
  if (useCases.length > 1 && best.score.value !== null) {
    sentences.push(fillWords(words.goalBest, caseFacts(best.useCase.id, "name", "score")));
  }
  const benefit = benefitSentence(words, group);
  sentences.push(benefit.sentence);
  if (useCases.some((each) => each.oneOffCents + each.runningCents > 0)) {
    const costs = { oneOff: of("oneOff"), running: of("running"), until: fact("plan.horizonEnd") };
    sentences.push(fillWords(benefit.isStated ? words.goalCosts : words.goalCostsAlone, costs));
  }
  return sentences.join(" ");
}

/** What the tables say about the benefit; a stated 0 is something else than no statement. */
function benefitSentence(words: FactContext["roadmapWords"], { useCases, id }: ModuleGroup) {
  const stated = useCases.filter((each) => each.useCase.benefitCentsPerYear !== null);
  if (stated.length === 0) return { sentence: words.goalNoBenefit, isStated: false };
  if (stated.every((each) => each.useCase.benefitCentsPerYear === 0)) {
    return { sentence: words.goalZeroBenefit, isStated: false };
  }
  const sentence = stated.length === useCases.length ? words.goalBenefit : words.goalBenefitPartly;
  const params = { benefit: fact(`${id}.benefit`), part: fact(`${id}.withBenefit`), all: fact(`${id}.all`) };
  return { sentence: fillWords(sentence, params), isStated: true };
}

/** Stages that begin in the same month are told together. */
function milestoneLine({ words, roadmapWords }: FactContext, each: ScheduledUseCase): string {
  const { id } = each.useCase;
  const milestones = milestonesOf(each.start, each.months);
  const groups: { first: Stage; names: string[] }[] = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (last && milestones[last.first] === milestones[stage]) last.names.push(words.stages[stage]);
    else groups.push({ first: stage, names: [words.stages[stage]] });
  }
  const list = groups
    .map(({ first, names }) =>
      fillWords(roadmapWords.milestonePart, {
        stages: listed(names, roadmapWords.and),
        month: caseFact(id, first === "preparation" ? "start" : first),
      }),
    )
    .join(", ");
  return fillWords(roadmapWords.milestone, { ...caseFacts(id, "name"), list });
}

/** By owner in the order of their first start; what has no owner needs one before its start. */
function responsibilities({ roadmapWords: words }: FactContext, group: ModuleGroup): string[] {
  const owners = new Map<string, { name: string; ids: string[] }>();
  for (const { useCase } of group.useCases) {
    if (useCase.owner === "") continue;
    const entry = owners.get(useCase.owner) ?? { name: caseFact(useCase.id, "owner"), ids: [] };
    entry.ids.push(useCase.id);
    owners.set(useCase.owner, entry);
  }
  const named = [...owners.values()].map(({ name, ids }) =>
    fillWords(words.ownerOf, { owner: name, list: ids.join(", "), count: ids.length }),
  );
  const missing = group.useCases
    .filter((each) => each.useCase.owner === "")
    .map((each) => fillWords(words.ownerMissing, caseFacts(each.useCase.id, "name", "start")));
  return [...named, ...missing];
}

function dependencies({ plan, roadmapWords: words }: FactContext, group: ModuleGroup): string[] {
  const inside = new Set(group.useCases.map((each) => each.useCase.id));
  const scheduled = new Set(
    plan.useCases.filter((each) => each.start !== null).map((each) => each.useCase.id),
  );
  const endOf = new Map(plan.useCases.map((each) => [each.useCase.id, each.end]));
  const dependencySentence = (predecessor: string, start: Month) => {
    const end = endOf.get(predecessor);
    if (end && end >= start) return words.dependencyConflict;
    return inside.has(predecessor) ? words.dependencyInside : words.dependencyOutside;
  };
  const before = group.useCases.flatMap(({ useCase, start }) =>
    useCase.predecessors
      .filter((id) => scheduled.has(id))
      .map((id) =>
        fillWords(dependencySentence(id, start), {
          ...caseFacts(useCase.id, "name", "start"),
          predecessor: caseFact(id, "name"),
          predecessorEnd: caseFact(id, "end"),
        }),
      ),
  );
  const after = group.useCases.flatMap(({ useCase }) => {
    const followers = plan.useCases.filter(
      (each) =>
        scheduled.has(each.useCase.id) &&
        !inside.has(each.useCase.id) &&
        each.useCase.predecessors.includes(useCase.id),
    );
    if (followers.length === 0) return [];
    const list = quotedList(
      words,
      followers.map((each) => each.useCase.id),
    );
    const params = { ...caseFacts(useCase.id, "name", "end"), list, count: followers.length };
    return [fillWords(words.dependencyFollowers, params)];
  });
  const all = [...before, ...after];
  return all.length > 0 ? all : [words.dependencyNone];
}

/** Quick wins with what builds on them: direct followers, else the next start in the module. */
function quickWins({ plan, roadmapWords: words }: FactContext, group: ModuleGroup): string[] {
  const found = group.useCases.filter((each) => each.quadrant === "quickWin");
  if (found.length === 0) {
    const first = group.useCases[0] as ScheduledUseCase;
    return [fillWords(words.quickWinNone, caseFacts(first.useCase.id, "name", "evaluation"))];
  }
  return found.map((each) => {
    const follower = plan.useCases.find(
      (other) => other.start !== null && other.useCase.predecessors.includes(each.useCase.id),
    );
    const next = follower ?? group.useCases.find((other) => other.start > each.end);
    const first = fillWords(words.quickWin, caseFacts(each.useCase.id, "name", "evaluation", "operation"));
    if (!next) return first;
    const params = { next: caseFact(next.useCase.id, "name"), start: caseFact(next.useCase.id, "start") };
    return `${first} ${fillWords(words.quickWinScale, params)}`;
  });
}

/** Who hears what when: each area before its first start and before its first rollout. */
function communication({ roadmapWords: words }: FactContext, group: ModuleGroup): string[] {
  const areas = new Map<string, ScheduledUseCase[]>();
  for (const each of group.useCases) {
    areas.set(each.useCase.area, [...(areas.get(each.useCase.area) ?? []), each]);
  }
  return [...areas.values()].flatMap((members) => {
    const first = members[0] as ScheduledUseCase;
    const rollout = members.reduce((early, each) => (each.end < early.end ? each : early), first);
    const area = first.useCase.area
      ? fillWords(words.communicationArea, { area: caseFact(first.useCase.id, "area") })
      : "";
    const informed = fillWords(words.communicationStart, {
      ...caseFacts(first.useCase.id, "name", "start"),
      area,
    });
    const trainedFor = rollout === first ? words.communicationSameRollout : words.communicationRollout;
    const trained = fillWords(trainedFor, caseFacts(rollout.useCase.id, "name", "rollout"));
    return [`${informed} ${trained}`];
  });
}
