import { rankRisks } from "../risks/rank-risks";
import { fillWords } from "../sheets/fill-words";
import { moduleOf, type SheetContext } from "../sheets/sheet-context";
import type { Task } from "../tasks/task";
import { addDays, type IsoDate } from "../values/day";
import type { Month } from "../values/month";
import { accountableFor, rolesOf } from "./accountability";
import { classesOf } from "./ai-act-of";
import { checkPrivacy, type PrivacyCheck } from "./privacy-check";
import { reasonList } from "./privacy-tables";
import { reviewCalendar } from "./review-calendar";
import { reviewOwner, reviewSubject } from "./review-table";
import { firstDay } from "./reviews";
import { checkTools } from "./tool-check";

/** Open points of data protection, tools, accountability, risks and reviews with the day by which they are due. */
export function governanceTasks(context: SheetContext): Task[] {
  return [
    ...privacyTasks(context),
    ...accountabilityTasks(context),
    ...toolTasks(context),
    ...riskTasks(context),
    ...reviewTasks(context),
  ];
}

/** Due the day before the first use case concerned starts; before the project start where none is scheduled. */
function dueBefore({ plan }: SheetContext, useCaseIds: readonly string[]): IsoDate {
  const starts = plan.useCases.flatMap(({ useCase, start }): Month[] =>
    start !== null && useCaseIds.includes(useCase.id) ? [start] : [],
  );
  const first = starts.sort()[0] ?? plan.input.settings.projectStart;
  const due = addDays(firstDay(first), -1);
  return due < plan.today ? plan.today : due;
}

function task(context: SheetContext, given: Partial<Task> & Pick<Task, "id" | "title" | "end">): Task {
  return {
    kind: "obligation",
    useCaseId: null,
    module: "",
    owner: "",
    start: context.plan.today,
    basis: "",
    ...given,
  };
}

function privacyTasks(context: SheetContext): Task[] {
  const { privacy, governance } = context.areaWords.governance;
  const checks = checkPrivacy(context.plan.input, classesOf(context.insights));
  return checks.flatMap((check): Task[] => {
    const { source, useCases } = check;
    const end = dueBefore(
      context,
      useCases.map(({ id }) => id),
    );
    const points = check.unresolved.filter(({ key }) => key !== "impactAssessment");
    const params = {
      source: source.name,
      count: points.length,
      list: points.map(({ key }) => privacy.checks[key].name).join(", "),
      reasons: reasonList(context, check),
    };
    const shared = { kind: "data", owner: source.owner, end } as const;
    return [
      ...(points.length > 0
        ? [
            task(context, {
              ...shared,
              id: `privacy:${source.id}`,
              title: fillWords(privacy.task, params),
              basis: governance.taskBasis.privacy,
            }),
          ]
        : []),
      ...(lacksAssessment(check)
        ? [
            task(context, {
              ...shared,
              id: `privacy:${source.id}:impactAssessment`,
              title: fillWords(privacy.assessmentTask, params),
              basis: governance.taskBasis.assessment,
            }),
          ]
        : []),
    ];
  });
}

function lacksAssessment({ unresolved }: PrivacyCheck): boolean {
  return unresolved.some(({ key }) => key === "impactAssessment");
}

/** Before the start, because afterwards nobody wants to have been it. */
function accountabilityTasks(context: SheetContext): Task[] {
  const { tasks, taskBasis } = context.areaWords.governance.governance;
  const roles = rolesOf(context.plan.input);
  return context.plan.useCases
    .filter(({ selected, useCase }) => selected && accountableFor(useCase.id, roles).length === 0)
    .map(({ useCase }) =>
      task(context, {
        id: `accountable:${useCase.id}`,
        title: fillWords(tasks.accountable, { name: useCase.name }),
        useCaseId: useCase.id,
        module: moduleOf(context, useCase),
        owner: useCase.owner,
        end: dueBefore(context, [useCase.id]),
        basis: taskBasis.accountable,
      }),
    );
}

function toolTasks(context: SheetContext): Task[] {
  const { tasks, taskBasis } = context.areaWords.governance.governance;
  return checkTools(context.plan.input)
    .filter(({ verdict }) => verdict !== "fine")
    .map(({ id, tool, verdict, useCaseIds }) =>
      task(context, {
        id: `tool:${id}`,
        title: fillWords(verdict === "shadow" ? tasks.shadowTool : tasks.clarifyTool, { tool }),
        end: dueBefore(context, useCaseIds),
        basis: taskBasis.tool,
      }),
    );
}

/** Measures with a day of their own that are neither done nor accepted. */
function riskTasks(context: SheetContext): Task[] {
  const { taskMeasure } = context.areaWords.risks;
  return rankRisks(context.plan.input, context.plan)
    .filter(
      ({ due, status, measure }) =>
        due !== null && measure !== "" && status !== "done" && status !== "accepted",
    )
    .map(({ id, risk, measure, due, owner, useCaseIds }) =>
      task(context, {
        id: `risk:${id}`,
        title: fillWords(taskMeasure, { id, measure }),
        useCaseId: useCaseIds.length === 1 ? useCaseIds[0]! : null,
        owner,
        start: due! < context.plan.today ? due! : context.plan.today,
        end: due!,
        basis: risk,
      }),
    );
}

function reviewTasks(context: SheetContext): Task[] {
  const { tasks, taskBasis } = context.areaWords.governance.governance;
  return reviewCalendar(context.plan, classesOf(context.insights)).map((review) =>
    task(context, {
      id: `review:${review.id}`,
      title: fillWords(tasks.review, { subject: reviewSubject(context, review) }),
      useCaseId: review.useCase?.useCase.id ?? null,
      module: review.useCase ? moduleOf(context, review.useCase.useCase) : "",
      owner: reviewOwner(context, review),
      start: review.date,
      end: review.date,
      basis: taskBasis.review,
    }),
  );
}
