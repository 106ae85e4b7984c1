import fc from "fast-check";
import { milestonesOf } from "../../../src/core/roadmap/milestones";
import { scheduledUseCases } from "../../../src/core/roadmap/module-groups";
import { obligationTasks } from "../../../src/core/law/obligation-tasks";
import { allTasks, taskSources } from "../../../src/core/tasks/task-sources";
import { barStages, firstDay, lastDay, stageDays } from "../../../src/core/tasks/stage-days";
import { sectionFrame } from "../../../src/core/tasks/sections";
import type { Task } from "../../../src/core/tasks/task";
import { addDays, daysBetween } from "../../../src/core/values/day";
import { addMonths, monthOfDate, monthsBetween } from "../../../src/core/values/month";
import { randomPlan } from "../sheets/support/random-portfolio";
import { planned } from "../sheets/support/sheet-builders";
import { contextOf, record, smallPlan, tables, threeUseCases } from "./support";

const taskOf = (plan: typeof smallPlan, id: string) =>
  allTasks(contextOf(plan)).find((task) => task.id === id) as Task;

describe("stages of a use case", () => {
  test("of four months follow the months of the roadmap", () => {
    expect(stageDays({ start: "2027-01", end: "2027-04", months: 4 })).toEqual({
      preparation: { start: "2027-01-01", end: "2027-01-31" },
      pilot: { start: "2027-02-01", end: "2027-02-28" },
      evaluation: { start: "2027-03-01", end: "2027-03-31" },
      rollout: { start: "2027-04-01", end: "2027-04-30" },
    });
  });

  test("of one month share its days", () => {
    expect(stageDays({ start: "2027-01", end: "2027-01", months: 1 })).toEqual({
      preparation: { start: "2027-01-01", end: "2027-01-07" },
      pilot: { start: "2027-01-08", end: "2027-01-15" },
      evaluation: { start: "2027-01-16", end: "2027-01-23" },
      rollout: { start: "2027-01-24", end: "2027-01-31" },
    });
  });

  test("of any length follow each other without gap or overlap and fill the use case's months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }), (offset, months) => {
        const start = addMonths("2024-01", offset);
        const end = addMonths(start, months - 1);
        const days = stageDays({ start, end, months });
        expect(days.preparation.start).toBe(firstDay(start));
        expect(days.rollout.end).toBe(lastDay(end));
        barStages.forEach((stage, index) => {
          expect(days[stage].start <= days[stage].end).toBe(true);
          expect(monthOfDate(days[stage].start)).toBe(milestonesOf(start, months)[stage]);
          const next = barStages[index + 1];
          if (next) expect(days[next].start).toBe(addDays(days[stage].end, 1));
        });
      }),
    );
  });
});

describe("the dated list", () => {
  test("has every task once, ends after starts, and does not depend on the sources' order", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const tasks = allTasks(contextOf(plan));
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
        expect(tasks.filter(({ start, end }) => end < start)).toEqual([]);
        const reversed = [...taskSources].reverse().flatMap((source) => [...source(contextOf(plan))]);
        expect(new Set(reversed.map(({ id }) => id))).toEqual(new Set(tasks.map(({ id }) => id)));
      }),
      { numRuns: 30 },
    );
  });

  test("keeps stages, gates and measures within the days of their use case", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const spans = new Map(scheduledUseCases(plan).map((each) => [each.useCase.id, each]));
        for (const task of allTasks(contextOf(plan))) {
          if (!["useCase", "gate", "change", "training"].includes(task.kind)) continue;
          const span = spans.get(task.useCaseId ?? "")!;
          expect(task.start >= firstDay(span.start) && task.end <= lastDay(span.end)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test.each([1, 5, 12, 25])("moves by %i months with the project start", (moved) => {
    const before = allTasks(contextOf(planned(threeUseCases, { projectStart: "2027-01" })));
    const start = addMonths("2027-01", moved);
    const after = new Map(
      allTasks(contextOf(planned(threeUseCases, { projectStart: start }))).map((task) => [task.id, task]),
    );
    const [monday, movedMonday] = [sectionFrame("2027-01").monday, sectionFrame(start).monday];
    expect(before.length).toBeGreaterThan(30);
    for (const task of before.filter(({ kind }) => kind !== "obligation")) {
      const other = after.get(task.id)!;
      if (task.kind === "startPlan") {
        expect(daysBetween(movedMonday, other.start)).toBe(daysBetween(monday, task.start));
      } else {
        expect(monthsBetween(monthOfDate(task.start), monthOfDate(other.start))).toBe(moved);
        expect(monthsBetween(monthOfDate(task.end), monthOfDate(other.end))).toBe(moved);
      }
    }
  });

  test("leaves the days of the law where they are when the project moves", () => {
    const legal = (projectStart: "2027-01" | "2028-06") =>
      obligationTasks(contextOf(planned(threeUseCases, { projectStart })))
        .filter(({ id }) => id === "obligation:literacy")
        .map(({ start, end }) => [start, end]);
    expect(legal("2028-06")).toEqual(legal("2027-01"));
    expect(legal("2027-01")).toEqual([["2025-02-02", "2025-02-02"]]);
  });

  test("leaves the user's own dates where they are when the project moves", () => {
    const own = tables({
      tasks: [record("AU-01", { task: "Messe", start: "2027-09-14", end: "2027-09-16" })],
    });
    const task = taskOf(planned(threeUseCases, { projectStart: "2027-08" }, own), "AU-01");
    expect(task).toMatchObject({ start: "2027-09-14", end: "2027-09-16" });
  });
});

describe("own tasks", () => {
  const dated = (values: Record<string, string | readonly string[] | number>) =>
    taskOf(
      planned(threeUseCases, {}, tables({ tasks: [record("AU-01", { task: "X", ...values })] })),
      "AU-01",
    );

  test.each([
    ["both days", { start: "2027-03-02", end: "2027-03-09" }, "2027-03-02", "2027-03-09"],
    ["only an end", { end: "2027-03-09" }, "2027-03-09", "2027-03-09"],
    ["an end before the start", { start: "2027-03-09", end: "2027-03-02" }, "2027-03-09", "2027-03-09"],
    ["no days, but a use case", { useCases: ["UC-03"] }, "2027-01-01", "2027-01-31"],
    ["nothing", {}, "2027-01-01", "2027-01-31"],
  ])("with %s", (_, values, start, end) => {
    expect(dated(values)).toMatchObject({ start, end });
  });

  test("take module, status and progress along", () => {
    expect(dated({ useCases: ["UC-01"], status: "blocked", progress: 0.25 })).toMatchObject({
      useCaseId: "UC-01",
      module: "Prozesse",
      status: "blocked",
      progress: 0.25,
    });
  });
});

describe("progress of a use case", () => {
  test.each([
    ["preparation", 1],
    ["pilot", 0.86],
    ["evaluation", 0],
    ["rollout", 0],
  ])("at 50 %% has %s at %d", (stage, progress) => {
    expect(taskOf(smallPlan, `UC-01:${stage}`).progress).toBe(progress);
  });
});
