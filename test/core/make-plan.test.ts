import { makePlan } from "../../src/core/make-plan";
import type { PlanInput } from "../../src/core/records";
import { planInput, useCase } from "./support/plan-builders";

const today = "2026-11-20";
const dates = (input: PlanInput) =>
  makePlan(input, { today }).useCases.map(({ useCase: { id }, start, end }) => [id, start, end]);
const reasons = (input: PlanInput) =>
  makePlan(input, { today }).useCases.map(({ useCase: { id }, selected, reason }) => [
    id,
    selected,
    reason.code,
  ]);
const codes = (input: PlanInput) => makePlan(input, { today }).issues.map(({ code, ids }) => [code, ids]);

describe("makePlan: schedule", () => {
  test("a predecessor ends before its successor starts, durations round up", () => {
    const input = planInput([
      useCase("B", { predecessors: ["A"], durationMonths: 2 }),
      useCase("A", { durationMonths: 1.5 }),
    ]);
    expect(dates(input)).toEqual([
      ["B", "2027-03", "2027-04"],
      ["A", "2027-01", "2027-02"],
    ]);
    expect(makePlan(input, { today }).schedule).toMatchObject({
      start: "2027-01",
      end: "2027-04",
      criticalPath: ["A", "B"],
    });
  });

  test("the capacity moves the lower score", () => {
    const input = planInput(
      [
        useCase("A", { personDays: 10, ratings: { benefit: 2 } }),
        useCase("B", { personDays: 10 }),
        useCase("C", { personDays: 10, mandatory: true, ratings: { benefit: 1 } }),
      ],
      { capacity: 20 },
    );
    expect(dates(input)).toEqual([
      ["A", "2027-02", "2027-02"],
      ["B", "2027-01", "2027-01"],
      ["C", "2027-01", "2027-01"],
    ]);
  });

  test("a fixed start is obeyed against predecessor, earliest start and project start, each as an issue", () => {
    const input = planInput([
      useCase("A", { durationMonths: 3 }),
      useCase("B", { predecessors: ["A"], fixedStart: "2026-12", earliestStart: "2027-02" }),
    ]);
    const plan = makePlan(input, { today });
    expect(plan.useCases[1]).toMatchObject({ start: "2026-12", end: "2026-12" });
    expect(plan.issues.map(({ code, params }) => [code, params["conflict"]])).toEqual([
      ["dateConflict", "predecessor"],
      ["dateConflict", "earliestStart"],
      ["dateConflict", "projectStart"],
    ]);
  });

  test("cycles, missing durations and what depends on them stay unscheduled but selected", () => {
    const input = planInput([
      useCase("A", { predecessors: ["B"] }),
      useCase("B", { predecessors: ["A"] }),
      useCase("C", { predecessors: ["B"] }),
      useCase("D", { predecessors: ["D"] }),
      useCase("E", { durationMonths: null, ratings: { effort: null } }),
      useCase("F", { durationMonths: null, ratings: { effort: 4 } }),
    ]);
    expect(reasons(input)).toEqual([
      ["A", true, "cycle"],
      ["B", true, "cycle"],
      ["C", true, "predecessorUnscheduled"],
      ["D", true, "cycle"],
      ["E", true, "noDuration"],
      ["F", true, "selected"],
    ]);
    expect(codes(input)).toEqual([
      ["cycle", ["A", "B"]],
      ["cycle", ["D"]],
      ["predecessorUnscheduled", ["C", "B"]],
      ["missingValue", ["E"]],
      ["durationAssumed", ["F"]],
    ]);
    expect(dates(input)[5]).toEqual(["F", "2027-01", "2027-06"]);
  });
});

describe("makePlan: selection and budget", () => {
  test("a use case comes with its predecessors or not at all", () => {
    const input = planInput(
      [
        useCase("A", { oneOffCents: 60_00, ratings: { benefit: 1 } }),
        useCase("B", { oneOffCents: 50_00, predecessors: ["A"], ratings: { benefit: 5 } }),
        useCase("C", { oneOffCents: 40_00 }),
      ],
      { yearBudgetsCents: [100_00] },
    );
    expect(reasons(input)).toEqual([
      ["A", true, "selected"],
      ["B", false, "overBudget"],
      ["C", true, "selected"],
    ]);
    expect(makePlan(input, { today }).budget).toMatchObject({
      oneOffCents: 100_00,
      runningCents: 0,
      totalCents: 100_00,
    });
  });

  test("running costs fall due from the month after the end to the end of the horizon, by fiscal year", () => {
    const input = planInput(
      [useCase("A", { oneOffCents: 1_000_00, runningCentsPerMonth: 100_00, durationMonths: 2 })],
      { fiscalYearStart: 4, horizonMonths: 12 },
    );
    expect(makePlan(input, { today }).budget.byYear).toEqual([
      { year: 2026, oneOffCents: 1_000_00, runningCents: 100_00, totalCents: 1_100_00, limitCents: null },
      { year: 2027, oneOffCents: 0, runningCents: 900_00, totalCents: 900_00, limitCents: null },
    ]);
  });

  test("a mandatory row stays when it breaks the budget and refuses only what makes it worse", () => {
    const input = planInput(
      [
        useCase("A", { mandatory: true, oneOffCents: 200_00, predecessors: ["P"] }),
        useCase("P"),
        useCase("B", { oneOffCents: 1 }),
        useCase("C", { oneOffCents: 1, earliestStart: "2028-01" }),
      ],
      { yearBudgetsCents: [100_00, 50_00] },
    );
    expect(reasons(input)).toEqual([
      ["A", true, "mandatory"],
      ["P", true, "selected"],
      ["B", false, "overBudget"],
      ["C", true, "selected"],
    ]);
    expect(codes(input)).toEqual([["mandatoryExceedsBudget", ["A"]]]);
  });

  test("exclusion is symmetric and also acts through predecessors", () => {
    const input = planInput([
      useCase("A", { ratings: { benefit: 5 } }),
      useCase("B", { excludes: ["A"] }),
      useCase("C", { predecessors: ["B"] }),
    ]);
    expect(reasons(input)).toEqual([
      ["A", true, "selected"],
      ["B", false, "excludedBy"],
      ["C", false, "predecessorNotSelected"],
    ]);
  });
});
