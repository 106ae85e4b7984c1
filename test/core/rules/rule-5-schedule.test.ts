import fc from "fast-check";
import { makePlan } from "../../../src/core/make-plan";
import type { Plan, PlannedUseCase } from "../../../src/core/plan";
import type { PlanInput } from "../../../src/core/records";
import { phaseOf } from "../../../src/core/schedule/phase";
import { addMonths, monthsBetween, type Month } from "../../../src/core/values/month";
import { planInputs, seeded } from "../support/plan-arbitraries";
import { planInput, useCase } from "../support/plan-builders";

const today = "2026-11-20";
const isGiven = ({ useCase: { fixedStart, actualStart, actualEnd } }: PlannedUseCase) =>
  Boolean(fixedStart ?? actualStart ?? actualEnd);

/** Checks a plan against the rule with nothing but the contract's own words; knows nothing of how it was made. */
function checkSchedule(input: PlanInput, plan: Plan): void {
  const { projectStart, capacity, durationByEffort } = input.settings;
  const byId = new Map(plan.useCases.map((each) => [each.useCase.id, each]));
  const conflictsOf = (id: string) =>
    plan.issues.filter(({ code, ids }) => code === "dateConflict" && ids[0] === id);
  const scheduled = plan.useCases.filter(({ start }) => start !== null);
  for (const planned of scheduled) {
    const { useCase: each, start, end, durationMonths } = planned;
    expect(planned.selected).toBe(true);
    expect(end).toBe(addMonths(start!, durationMonths! - 1));
    const ends = each.predecessors.map((id) => byId.get(id)!.end);
    expect(ends).not.toContain(null);
    const earliest = [
      projectStart,
      each.earliestStart ?? projectStart,
      ...ends.map((month) => addMonths(month!, 1)),
    ]
      .sort()
      .pop()!;
    if (!isGiven(planned)) {
      expect(start! >= earliest).toBe(true);
      const months = each.durationMonths ?? durationByEffort[Math.ceil(each.ratings.effort!) - 1]!;
      if (each.durationMonths !== null) expect(durationMonths).toBe(Math.ceil(months));
      expect(planned.durationAssumed).toBe(each.durationMonths === null);
    } else if (start! < earliest) expect(conflictsOf(each.id)).not.toEqual([]);
    if (each.actualStart) expect(start).toBe(each.actualStart);
    else if (each.fixedStart && !each.actualEnd) expect(start).toBe(each.fixedStart);
    if (each.actualEnd && end !== each.actualEnd) expect(conflictsOf(each.id)).not.toEqual([]);
    expect(plan.issues.some(({ code, ids }) => code === "beyondHorizon" && ids[0] === each.id)).toBe(
      end! > plan.horizonEnd,
    );
  }
  const { load, start, end } = plan.schedule;
  expect(load.map(({ month }) => month)).toEqual(
    start
      ? Array.from({ length: monthsBetween(start, end!) + 1 }, (_, index) => addMonths(start, index))
      : [],
  );
  for (const { month, personDays } of load) {
    const working = scheduled.filter((each) => each.start! <= month && month <= each.end!);
    const sum = working.reduce(
      (total, each) => total + (each.useCase.personDays ?? 0) / each.durationMonths!,
      0,
    );
    expect(personDays).toBeCloseTo(sum, 6);
    if (capacity === null || sum <= capacity + 1e-6) continue;
    // Only given dates may overload a month, and then they say so.
    const given = working.filter((each) => isGiven(each) && each.useCase.personDays);
    const flexible = working.filter((each) => !isGiven(each) && each.useCase.personDays);
    expect(flexible).toEqual([]);
    for (const each of given)
      expect(conflictsOf(each.useCase.id).map(({ params }) => params["conflict"])).toContain("capacity");
  }
}

describe("rule 5: schedule", () => {
  test("an independent checker finds nothing to object to", () => {
    fc.assert(
      fc.property(planInputs, (input) => checkSchedule(input, makePlan(input, { today }))),
      { ...seeded, numRuns: 500 },
    );
  });

  test("what stays unscheduled has a cause that an issue names, and everything that depends on it follows", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const plan = makePlan(input, { today });
        const without = new Set(
          plan.useCases.filter(({ selected, start }) => selected && !start).map(({ useCase: { id } }) => id),
        );
        for (const { useCase: each, selected, start, reason } of plan.useCases) {
          if (!selected) continue;
          const blocked = each.predecessors.some((id) => without.has(id));
          if (blocked) expect(start).toBeNull();
          if (start !== null) continue;
          const codes = plan.issues.filter(({ ids }) => ids.includes(each.id)).map(({ code }) => code);
          const expected = {
            cycle: "cycle",
            noDuration: "missingValue",
            overCapacity: "overCapacity",
            predecessorUnscheduled: "predecessorUnscheduled",
          };
          expect(codes).toContain(expected[reason.code as keyof typeof expected]);
        }
      }),
      seeded,
    );
  });

  test("today moves nothing", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const { today: _first, ...first } = makePlan(input, { today });
        const { today: _second, ...second } = makePlan(input, { today: "2031-05-01" });
        expect(second).toEqual(first);
      }),
      seeded,
    );
  });

  test("the critical path is a chain of predecessors without gaps that ends last", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const plan = makePlan(input, { today });
        const byId = new Map(plan.useCases.map((each) => [each.useCase.id, each]));
        const path = plan.schedule.criticalPath.map((id) => byId.get(id)!);
        expect(path.length === 0).toBe(plan.schedule.start === null);
        if (path.length > 0) expect(path[path.length - 1]!.end).toBe(plan.schedule.end);
        for (const [index, each] of path.entries()) {
          const previous = path[index - 1];
          if (!previous) continue;
          expect(each.useCase.predecessors).toContain(previous.useCase.id);
          expect(addMonths(previous.end!, 1)).toBe(each.start);
        }
      }),
      seeded,
    );
  });

  test("ties on the critical path go to the smaller ID", () => {
    const input = planInput([
      useCase("D", { predecessors: ["B", "A"] }),
      useCase("C", { predecessors: ["B", "A"] }),
      useCase("B"),
      useCase("A"),
    ]);
    expect(makePlan(input, { today }).schedule.criticalPath).toEqual(["A", "C"]);
  });

  test.each<[string, Parameters<typeof useCase>[1], [Month, Month]]>([
    [
      "actual start and end",
      { actualStart: "2026-09", actualEnd: "2027-02", durationMonths: 1 },
      ["2026-09", "2027-02"],
    ],
    ["actual end alone", { actualEnd: "2027-06", durationMonths: 3 }, ["2027-04", "2027-06"]],
    [
      "actual start wins over fixed start",
      { actualStart: "2027-05", fixedStart: "2027-02" },
      ["2027-05", "2027-05"],
    ],
    ["fixed start with actual end", { fixedStart: "2027-02", actualEnd: "2027-06" }, ["2027-02", "2027-06"]],
    [
      "actual end before actual start",
      { actualStart: "2027-05", actualEnd: "2027-02", durationMonths: 2 },
      ["2027-05", "2027-06"],
    ],
    [
      "both actual dates need no duration",
      { actualStart: "2027-05", actualEnd: "2027-06", durationMonths: null, ratings: { effort: null } },
      ["2027-05", "2027-06"],
    ],
    ["duration from effort 4", { durationMonths: null, ratings: { effort: 4 } }, ["2027-01", "2027-06"]],
    [
      "duration from effort 2.5 lies between 2 and 3",
      { durationMonths: null, ratings: { effort: 2.5 } },
      ["2027-01", "2027-03"],
    ],
    ["13 weeks are 3 months", { durationMonths: (13 * 12) / 52 }, ["2027-01", "2027-03"]],
    ["a hair above two months takes three", { durationMonths: 2.01 }, ["2027-01", "2027-03"]],
  ])("%s", (_, given, [start, end]) => {
    expect(makePlan(planInput([useCase("A", given)]), { today }).useCases[0]).toMatchObject({ start, end });
  });

  test("one that alone exceeds the capacity stays unscheduled; exactly the capacity fits", () => {
    const input = planInput(
      [
        useCase("A", { personDays: 20.5, durationMonths: 2 }),
        useCase("B", { personDays: 20, durationMonths: 2 }),
      ],
      { capacity: 10 },
    );
    const plan = makePlan(input, { today });
    expect(plan.useCases.map(({ start, reason }) => [start, reason.code])).toEqual([
      [null, "overCapacity"],
      ["2027-01", "selected"],
    ]);
  });

  test("order of placing: mandatory, score, ID", () => {
    const people = { personDays: 10 };
    const input = planInput(
      [
        useCase("C", people),
        useCase("B", people),
        useCase("A", { ...people, ratings: { benefit: 1 } }),
        useCase("M", { ...people, mandatory: true, ratings: { benefit: 1 } }),
        useCase("T", { ...people, ratings: { benefit: 5 } }),
      ],
      { capacity: 10 },
    );
    const order = [...makePlan(input, { today }).useCases].sort((left, right) =>
      left.start! < right.start! ? -1 : 1,
    );
    expect(order.map(({ useCase: { id } }) => id)).toEqual(["M", "T", "B", "C", "A"]);
  });

  test.each([
    ["A", ["p1", "p1", "p2", "p2", "p3", "p3", "p3"]],
    ["B", ["p1", "p1", "p1", "p1", "p2", "p2", "p3"]],
    ["P", ["p1", "p1", "p2", "p2", "p3", "p3", "p3"]],
    ["T", ["p1", "p3", "p3", "p3", "p3", "p3", "p3"]],
  ] as const)("phases of scheme %s", (scheme, phases) => {
    const months = [-3, 5, 6, 11, 12, 35, 36].map((passed) => addMonths("2027-04", passed));
    expect(months.map((month) => phaseOf(month, "2027-04", scheme))).toEqual(phases);
  });
});
