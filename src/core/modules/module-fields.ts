import type { ModuleTextColumn } from "../catalogue/module-columns";
import { listed } from "../roadmap/draft-text";
import { milestonesOf } from "../roadmap/milestones";
import { scheduledUseCases, type ModuleGroup, type ScheduledUseCase } from "../roadmap/module-groups";
import type { UseCase } from "../records";
import { resolveFacts, type Facts, type ModuleField, type TextMark } from "../roadmap/roadmap-draft";
import { phaseOf } from "../schedule/phase";
import { isQuickWinCandidate, quickWinWindow } from "../scoring/quick-win-candidate";
import { fillWords } from "../sheets/fill-words";
import { moneyText, numberText } from "../sheets/number-words";
import { moduleOf, monthText, type SheetContext } from "../sheets/sheet-context";
import { phases } from "../tasks/sections";
import { sumCents } from "../values/money";
import type { Month } from "../values/month";
import type { ModuleSheetField } from "./module-words";
import type { ModuleView } from "./modules";

/** A field of a module and where its text comes from. */
export interface FieldText {
  text: string;
  isOwn: boolean;
  /** Where a model wrote a part of it. */
  mark?: TextMark;
}

type Writer = (context: SheetContext, group: ModuleGroup) => string[];

/** Fields that the draft of the roadmap (by rules or by a model) words; figures come in as facts. */
const draftFields: Readonly<Partial<Record<ModuleSheetField, ModuleField>>> = {
  goal: "goal",
  responsibilities: "responsibilities",
  successFactors: "successFactors",
  dependencies: "dependencies",
  quickWins: "quickWins",
  risks: "risks",
  communication: "communication",
};

/** Fields or their first lines that are computed from the plan. */
const writers: Readonly<Partial<Record<ModuleSheetField, Writer>>> = {
  milestones: milestoneLines,
  budget: budgetLines,
  staff: staffLines,
  tools: toolLines,
  dependencies: moduleDependencies,
  quickWins: quickWinLines,
  scaling: scalingLines,
  kpis: kpiLines,
};

/** Fields whose own text does not replace what the plan says: months and predecessors move with the plan. */
const datedFields: ReadonlySet<ModuleSheetField> = new Set(["milestones", "dependencies"]);

/** The text of a field: the user's own, with the plan's dates where it has some; else what follows from the plan. */
export function fieldText(
  context: SheetContext,
  view: ModuleView,
  field: ModuleSheetField,
  facts: Facts,
): FieldText {
  const own = ownText(view, field);
  if (own !== "") {
    const dated = view.group && datedFields.has(field) ? (writers[field]?.(context, view.group) ?? []) : [];
    return { text: [own, ...dated].join("\n"), isOwn: true };
  }
  if (!view.group) return { text: context.areaWords.modules.texts.noUseCase, isOwn: false };
  const { group } = view;
  const draftField = draftFields[field];
  const drafted = context.draft.modules.find(({ id }) => id === group.id);
  const computed = writers[field]?.(context, group) ?? [];
  const written = draftField && drafted ? resolveFacts(drafted.fields[draftField], facts) : "";
  return {
    text: [...computed, ...(written ? [written] : [])].join("\n"),
    isOwn: false,
    mark: draftField && written ? drafted?.marks?.[draftField] : undefined,
  };
}

function ownText({ description }: ModuleView, field: ModuleSheetField): string {
  const values = description?.values as Readonly<
    Partial<Record<ModuleTextColumn | ModuleSheetField, unknown>>
  >;
  const value = description ? values[field] : null;
  return typeof value === "string" ? value : "";
}

/** What is reached in each section of the time scheme. */
function milestoneLines(context: SheetContext, group: ModuleGroup): string[] {
  const { texts } = context.areaWords.modules;
  const { stageIn } = context.areaWords.tasks;
  const { projectStart, timeScheme } = context.plan.input.settings;
  const events = group.useCases.flatMap(({ useCase, start, months }) => {
    const milestones = milestonesOf(start, months);
    return (["pilot", "evaluation", "operation"] as const).map((stage) => ({
      month: milestones[stage],
      id: useCase.id,
      stage: stageIn[stage],
    }));
  });
  return phases.flatMap((section) => {
    const mine = events
      .filter(({ month }) => phaseOf(month, projectStart, timeScheme) === section)
      .sort((first, second) => (first.month < second.month ? -1 : first.month > second.month ? 1 : 0));
    if (mine.length === 0) return [];
    const list = mine.map(({ id, stage, month }) =>
      fillWords(texts.milestonePart, { id, stage, month: monthText(context, month) }),
    );
    const shown = list.length > 9 ? [...list.slice(0, 9), "…"] : list;
    return [
      fillWords(texts.milestoneLine, {
        section: context.words.phases[timeScheme][section],
        list: shown.join(", "),
      }),
    ];
  });
}

function budgetLines(
  { plan, areaWords, words, language, ...rest }: SheetContext,
  group: ModuleGroup,
): string[] {
  const { texts } = areaWords.modules;
  const isLowerBound = group.useCases.some(({ useCase }) => plan.budget.incomplete.includes(useCase.id));
  const oneOff = sumCents(group.useCases.map((each) => each.oneOffCents));
  const running = sumCents(group.useCases.map((each) => each.runningCents));
  return [
    fillWords(texts.budget, {
      atLeast: isLowerBound ? texts.atLeast : "",
      oneOff: moneyText(oneOff, language),
      running: moneyText(running, language),
      total: moneyText(oneOff + running, language),
      until: monthText({ words, ...rest } as SheetContext, plan.horizonEnd),
    }),
  ];
}

function staffLines(context: SheetContext, group: ModuleGroup): string[] {
  const { texts } = context.areaWords.modules;
  const known = group.useCases.filter(({ useCase }) => useCase.personDays !== null);
  const days = known.reduce((sum, { useCase }) => sum + (useCase.personDays ?? 0), 0);
  const missing = group.useCases.length - known.length;
  const lines =
    known.length > 0
      ? [fillWords(texts.staff, { days: numberText(days, context.language), count: known.length })]
      : [];
  return missing > 0 ? [...lines, fillWords(texts.staffMissing, { count: missing })] : lines;
}

/** Systems behind the data and kinds of AI that the use cases name. */
function toolLines(context: SheetContext, group: ModuleGroup): string[] {
  const { texts } = context.areaWords.modules;
  const used = new Set(group.useCases.flatMap(({ useCase }) => useCase.dataSources));
  const systems = context.plan.input.dataSources
    .filter(({ id }) => used.has(id))
    .map(({ system, name }) => system || name);
  const types = group.useCases.map(({ useCase }) => useCase.aiType);
  const line = (sentence: string, values: readonly string[]) => {
    const list = [...new Set(values.filter((value) => value !== ""))];
    return list.length > 0 ? [fillWords(sentence, { list: list.join(", ") })] : [];
  };
  const lines = [...line(texts.toolsTypes, types), ...line(texts.toolsSystems, systems)];
  return lines.length > 0 ? lines : [texts.toolsOpen];
}

/** Which modules this one waits for and which it carries, by the predecessors of the use cases. */
export function moduleDependencies(context: SheetContext, group: ModuleGroup): string[] {
  const { texts } = context.areaWords.modules;
  const title = group.title.toLowerCase();
  const isInside = (useCase: UseCase) => moduleOf(context, useCase).toLowerCase() === title;
  const waits = new Map<string, string[]>();
  const carries = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, module: string, pair: string) =>
    map.set(module, [...(map.get(module) ?? []), pair]);
  const scheduled = scheduledUseCases(context.plan).map(({ useCase }) => useCase);
  const byId = new Map(scheduled.map((useCase) => [useCase.id, useCase]));
  for (const useCase of scheduled) {
    for (const id of useCase.predecessors) {
      const before = byId.get(id);
      if (!before || isInside(before) === isInside(useCase)) continue;
      const pair = `${id} → ${useCase.id}`;
      if (isInside(useCase)) add(waits, moduleOf(context, before), pair);
      else add(carries, moduleOf(context, useCase), pair);
    }
  }
  const lines = (map: Map<string, string[]>, sentence: string) =>
    [...map].map(([module, pairs]) => fillWords(sentence, { module, list: pairs.join(", ") }));
  return [...lines(waits, texts.waitsFor), ...lines(carries, texts.carries)];
}

/** What the quick-win rule finds: low risk, high visibility, finished within the window. */
function quickWinLines(context: SheetContext, group: ModuleGroup): string[] {
  const { texts } = context.areaWords.modules;
  const { settings } = context.plan.input;
  const found = group.useCases.filter((each) => isQuickWinCandidate(each, settings) === true);
  const months = numberText(quickWinWindow(settings), context.language);
  if (found.length === 0) return [fillWords(texts.quickWinRuleNone, { months })];
  return [fillWords(texts.quickWinRule, { months, list: named(context, found) })];
}

function named(context: SheetContext, useCases: readonly ScheduledUseCase[]): string {
  return listed(
    useCases.map(({ useCase }) => `${useCase.id} ${useCase.name}`),
    context.roadmapWords.and,
  );
}

/** How a success spreads: to what builds on it, else to the module's next one. */
function scalingLines(context: SheetContext, group: ModuleGroup): string[] {
  const { texts } = context.areaWords.modules;
  const first = group.useCases.reduce((early, each) => (each.end < early.end ? each : early));
  const { operation } = milestonesOf(first.start, first.months);
  const params = { name: first.useCase.name, month: monthText(context, operation as Month) };
  const isScheduled = (id: string) =>
    context.plan.useCases.some((each) => each.useCase.id === id && each.start !== null);
  const followers = context.plan.useCases
    .filter(({ useCase }) => useCase.predecessors.includes(first.useCase.id) && isScheduled(useCase.id))
    .map(({ useCase }) => `${useCase.id} ${useCase.name}`);
  const list = (names: readonly string[]) => listed(names, context.roadmapWords.and);
  if (followers.length > 0) return [fillWords(texts.scaleFollowers, { ...params, list: list(followers) })];
  const next = group.useCases.filter((each) => each.start >= operation);
  if (next.length > 0)
    return [fillWords(texts.scaleNext, { ...params, list: named(context, next.slice(0, 3)) })];
  return [fillWords(texts.scaleNone, params)];
}

/** Benefit per year as the first measure; without it the field says what is missing. */
function kpiLines(context: SheetContext, group: ModuleGroup): string[] {
  const { texts } = context.areaWords.modules;
  const known = group.useCases.filter(({ useCase }) => (useCase.benefitCentsPerYear ?? 0) > 0);
  if (known.length === 0) return [texts.kpiOpen];
  const benefit = sumCents(known.map(({ useCase }) => useCase.benefitCentsPerYear));
  return [
    fillWords(texts.kpiBenefit, {
      benefit: moneyText(benefit, context.language),
      list: known.map(({ useCase }) => useCase.id).join(", "),
    }),
  ];
}
