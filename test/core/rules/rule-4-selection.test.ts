import fc from "fast-check";
import { makePlan } from "../../../src/core/make-plan";
import type { Plan, PlannedUseCase } from "../../../src/core/plan";
import { fiscalYearOf } from "../../../src/core/values/month";
import { planInputs, seeded } from "../support/plan-arbitraries";

const today = "2026-11-20";

function withAllPredecessors(plan: Plan, roots: readonly PlannedUseCase[]): Set<string> {
  const byId = new Map(plan.useCases.map((each) => [each.useCase.id, each]));
  const ids = new Set(roots.map(({ useCase }) => useCase.id));
  for (const id of ids) for (const predecessor of byId.get(id)!.useCase.predecessors) ids.add(predecessor);
  return ids;
}

const excluding = (first: PlannedUseCase, second: PlannedUseCase) =>
  first !== second &&
  (first.useCase.excludes.includes(second.useCase.id) || second.useCase.excludes.includes(first.useCase.id));

describe("rule 4: selection", () => {
  test("predecessors, exclusions, mandatory rows, reasons", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const plan = makePlan(input, { today });
        const selected = plan.useCases.filter((each) => each.selected);
        const ids = new Set(selected.map(({ useCase }) => useCase.id));
        const mandatory = withAllPredecessors(
          plan,
          plan.useCases.filter(({ useCase }) => useCase.mandatory),
        );
        for (const id of mandatory) expect(ids).toContain(id);
        for (const { useCase } of selected)
          for (const predecessor of useCase.predecessors) expect(ids).toContain(predecessor);
        for (const first of selected) {
          for (const second of selected) {
            if (!excluding(first, second)) continue;
            expect([mandatory.has(first.useCase.id), mandatory.has(second.useCase.id)]).toEqual([true, true]);
            expect(plan.issues.map(({ code }) => code)).toContain("mandatoryExclusion");
          }
        }
        for (const { selected: isIn, reason, start } of plan.useCases) {
          if (!isIn) expect(["overBudget", "excludedBy", "predecessorNotSelected"]).toContain(reason.code);
          else if (start === null)
            expect(["cycle", "noDuration", "overCapacity", "predecessorUnscheduled"]).toContain(reason.code);
          else expect(["selected", "mandatory"]).toContain(reason.code);
        }
      }),
      seeded,
    );
  });

  test("every fiscal year's budget holds, unless the mandatory rows alone break it, which is reported", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const plan = makePlan(input, { today });
        const { projectStart, fiscalYearStart, yearBudgetsCents } = input.settings;
        const first = fiscalYearOf(projectStart, fiscalYearStart);
        const reported = new Set(
          plan.issues
            .filter(({ code }) => code === "mandatoryExceedsBudget")
            .map(({ params }) => params["year"]),
        );
        for (const { year, totalCents, limitCents } of plan.budget.byYear) {
          expect(limitCents).toBe(yearBudgetsCents[year - first] ?? null);
          if (limitCents !== null && totalCents > limitCents) expect(reported).toContain(year);
        }
      }),
      seeded,
    );
  });

  test("without budgets and exclusions all are selected", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const useCases = input.useCases.map((each) => ({ ...each, excludes: [] }));
        const free = { ...input, useCases, settings: { ...input.settings, yearBudgetsCents: [null, null] } };
        expect(makePlan(free, { today }).useCases.every(({ selected }) => selected)).toBe(true);
      }),
      seeded,
    );
  });

  test("the order of rows does not matter", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const byId = (plan: Plan) =>
          new Map(
            plan.useCases.map(({ useCase, selected, start, end, rank, phase }) => [
              useCase.id,
              { selected, start, end, rank, phase },
            ]),
          );
        const reversed = { ...input, useCases: [...input.useCases].reverse() };
        const [before, after] = [makePlan(input, { today }), makePlan(reversed, { today })];
        expect(byId(after)).toEqual(byId(before));
        expect(after.schedule).toEqual(before.schedule);
        expect(after.budget.byYear).toEqual(before.budget.byYear);
      }),
      seeded,
    );
  });
});
