import { pitfallTable, type PitfallArea, type PitfallCheck } from "../catalogue/pitfall-columns";
import { scheduledUseCases, type ScheduledUseCase } from "../roadmap/module-groups";
import { milestonesOf } from "../roadmap/milestones";
import { fillWords } from "../sheets/fill-words";
import { moduleOf, type SheetContext } from "../sheets/sheet-context";
import { recordsOf } from "../tables/records-of";
import { daysBetween } from "../values/day";
import { normaliseHeader } from "../values/normalise-text";
import { monthsBetween } from "../values/month";
import { changeMeasures } from "./change-measures";
import { stageDays } from "./stage-days";
import type { Pitfall } from "./tasks-words";

export type Cover = "yes" | "partly" | "no" | "byHand";

export interface JudgedPitfall extends Pitfall {
  cover: Cover;
  reason: string;
}

/** The workbook's own pitfalls, else the built-in ones, each with what the plan does about it. */
export function judgedPitfalls(context: SheetContext): JudgedPitfall[] {
  return pitfallsOf(context).map((pitfall) => ({ ...pitfall, ...coverOf(context, pitfall.check) }));
}

function pitfallsOf(context: SheetContext): readonly Pitfall[] {
  const own = recordsOf(context.plan.input, pitfallTable);
  if (own.length === 0) return context.areaWords.tasks.pitfalls;
  return own.map(({ id, values }) => ({
    key: id,
    area: (values.area ?? "organisational") as PitfallArea,
    pitfall: String(values.pitfall ?? ""),
    countermeasure: String(values.countermeasure ?? ""),
    check: (values.check ?? null) as PitfallCheck | null,
  }));
}

/** Label of an area of pitfalls in the language of the sheet. */
export function pitfallAreaLabel(area: PitfallArea, language: "de" | "en"): string {
  const choices = pitfallTable.columns.find(({ key }) => key === "area")?.choices ?? [];
  return choices.find(({ key }) => key === area)?.label[language] ?? area;
}

/** A subject that a check asks about, and whether it is fine. */
interface Checked {
  name: string;
  isFine: boolean;
}

/** All subjects fine: covered; some: partly. */
function coverOf(context: SheetContext, check: PitfallCheck | null): { cover: Cover; reason: string } {
  const { change, checks, nothingScheduled } = context.areaWords.tasks;
  if (check === null) return { cover: "byHand", reason: change.byHandReason };
  const scheduled = scheduledUseCases(context.plan);
  if (scheduled.length === 0) return { cover: "no", reason: nothingScheduled };
  const subjects =
    check === "training" ? trainedAreas(context) : scheduled.map((each) => checkedCase(context, check, each));
  const fine = subjects.filter(({ isFine }) => isFine).length;
  const open = subjects.filter(({ isFine }) => !isFine).map(({ name }) => name);
  const list = open.length > 0 ? ` ${shortList(context, open)}` : "";
  return {
    cover: open.length === 0 ? "yes" : fine > 0 ? "partly" : "no",
    reason: fillWords(checks[check], { part: fine, all: subjects.length, list }),
  };
}

function shortList(context: SheetContext, names: readonly string[]): string {
  const { change } = context.areaWords.tasks;
  const shown = names.slice(0, 5).join(", ");
  return fillWords(change.openList, { list: names.length > 5 ? `${shown} …` : shown });
}

function checkedCase(
  context: SheetContext,
  check: Exclude<PitfallCheck, "training">,
  each: ScheduledUseCase,
): Checked {
  return { name: each.useCase.id, isFine: rules[check](each, context) };
}

/** Two weeks are the least in which real users can say anything. */
const evaluationDays = 14;

const rules: Readonly<
  Record<Exclude<PitfallCheck, "training">, (each: ScheduledUseCase, context: SheetContext) => boolean>
> = {
  dataQuality: ({ dataReadiness }) => dataReadiness !== null,
  baseline: (each) => {
    const { start, end } = stageDays(each).evaluation;
    return daysBetween(start, end) + 1 >= evaluationDays;
  },
  owners: ({ useCase }) => useCase.owner !== "",
  runningCosts: ({ useCase }) => useCase.runningCentsPerMonth !== null,
  unclearReturn: ({ useCase }) => useCase.benefitCentsPerYear !== null,
  toolHopping: ({ useCase }, { plan }) =>
    useCase.aiType !== "" &&
    scheduledUseCases(plan).some(
      (other) =>
        other.useCase.id !== useCase.id &&
        normaliseHeader(other.useCase.aiType) === normaliseHeader(useCase.aiType),
    ),
  integration: ({ start, end, months }) =>
    monthsBetween(milestonesOf(start, months).rollout, end) >= 0 && months >= 2,
};

/** Areas that get something new, and whether a training is dated for them. */
function trainedAreas(context: SheetContext): Checked[] {
  const trainings = changeMeasures(context).filter(({ type }) => type === "training");
  const areas = new Map<string, Checked>();
  for (const each of scheduledUseCases(context.plan)) {
    const name = each.useCase.area || moduleOf(context, each.useCase);
    const isFine = trainings.some(
      ({ area, useCaseId }) => area.toLowerCase() === name.toLowerCase() || useCaseId === each.useCase.id,
    );
    const known = areas.get(name.toLowerCase());
    areas.set(name.toLowerCase(), { name, isFine: isFine || (known?.isFine ?? false) });
  }
  return [...areas.values()];
}
