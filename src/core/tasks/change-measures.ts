import { measureTable, type MeasureType } from "../catalogue/measure-columns";
import { scheduledUseCases, type ScheduledUseCase } from "../roadmap/module-groups";
import { fillWords } from "../sheets/fill-words";
import { moduleOf, type SheetContext } from "../sheets/sheet-context";
import { recordsOf } from "../tables/records-of";
import { addDays } from "../values/day";
import { firstDay, lastDay, stageDays, type DaySpan } from "./stage-days";
import type { Task } from "./task";

/** What takes the people along, with the days that follow from the plan. */
export interface ChangeMeasure extends DaySpan {
  id: string;
  type: MeasureType;
  measure: string;
  area: string;
  useCaseId: string | null;
  module: string;
  owner: string;
}

/** The workbook's own measures, else one of each kind for every area that gets something new. */
export function changeMeasures(context: SheetContext): ChangeMeasure[] {
  const own = recordsOf(context.plan.input, measureTable);
  const measures = own.length > 0 ? ownMeasures(context) : builtInMeasures(context);
  return measures.sort((first, second) =>
    first.start < second.start ? -1 : first.start > second.start ? 1 : 0,
  );
}

const builtInTypes = ["communication", "champions", "experiments", "training"] as const;

function builtInMeasures(context: SheetContext): ChangeMeasure[] {
  const sentences = context.areaWords.tasks.changeMeasures;
  return areasOf(context).flatMap(({ area, first }, index) =>
    builtInTypes.map((type, position) => ({
      id: `VM-${String(index + 1).padStart(2, "0")}.${position + 1}`,
      type,
      measure: fillWords(sentences[type], { area, name: first.useCase.name }),
      area,
      useCaseId: first.useCase.id,
      module: moduleOf(context, first.useCase),
      owner: "",
      ...daysOf(type, first),
    })),
  );
}

/** Areas by their first start, each with the use case that starts first. */
function areasOf(context: SheetContext): { area: string; first: ScheduledUseCase }[] {
  const areas = new Map<string, { area: string; first: ScheduledUseCase }>();
  for (const each of scheduledUseCases(context.plan)) {
    const area = each.useCase.area || moduleOf(context, each.useCase);
    if (!areas.has(area.toLowerCase())) areas.set(area.toLowerCase(), { area, first: each });
  }
  return [...areas.values()];
}

/** Told in the first two weeks, champions in the preparation, trying out in the pilot, trained before the rollout. */
function daysOf(type: MeasureType, each: ScheduledUseCase): DaySpan {
  const stages = stageDays(each);
  if (type === "champions") return stages.preparation;
  if (type === "experiments") return stages.pilot;
  if (type === "training") return stages.evaluation;
  const { start } = stages.preparation;
  const twoWeeks = addDays(start, 13);
  const last = lastDay(each.end);
  return { start, end: twoWeeks < last ? twoWeeks : last };
}

function ownMeasures(context: SheetContext): ChangeMeasure[] {
  const { plan } = context;
  const scheduled = scheduledUseCases(plan);
  return recordsOf(plan.input, measureTable).map(({ id, values }) => {
    const type = (values.type ?? "other") as MeasureType;
    const area = String(values.area ?? "");
    const named = Array.isArray(values.useCases) ? values.useCases[0] : undefined;
    const related =
      scheduled.find((each) => each.useCase.id === named) ??
      scheduled.find((each) => area !== "" && each.useCase.area.toLowerCase() === area.toLowerCase());
    const { projectStart } = plan.input.settings;
    const proposed = related
      ? daysOf(type, related)
      : { start: firstDay(projectStart), end: lastDay(projectStart) };
    return {
      id,
      type,
      measure: String(values.measure ?? ""),
      area,
      useCaseId: named ?? null,
      module: related ? moduleOf(context, related.useCase) : "",
      owner: String(values.owner ?? ""),
      ...givenDays(values, proposed),
    };
  });
}

/** The user's days; a missing one comes from the proposal, and no end lies before its start. */
export function givenDays(given: { start?: unknown; end?: unknown }, proposed: DaySpan): DaySpan {
  const hasStart = typeof given.start === "string";
  const hasEnd = typeof given.end === "string";
  if (!hasStart && !hasEnd) return proposed;
  const start = (hasStart ? given.start : given.end) as string;
  const end = hasEnd ? (given.end as string) : proposed.end;
  return { start, end: end < start ? start : end };
}

/** The measures as dated tasks; trainings are a kind of their own. */
export function changeTasks(context: SheetContext): Task[] {
  return changeMeasures(context).map(({ type, measure, area: _area, ...rest }) => ({
    ...rest,
    id: rest.id,
    kind: type === "training" ? "training" : "change",
    title: measure,
    basis: context.words.sheetNames.change,
  }));
}
