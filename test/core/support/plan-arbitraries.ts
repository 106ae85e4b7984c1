import fc from "fast-check";
import {
  criteria,
  type DataSource,
  type PlanInput,
  type Settings,
  type UseCase,
} from "../../../src/core/records";
import { monthFromIndex, monthIndex, type Month } from "../../../src/core/values/month";
import { dataSource, planInput, useCase } from "./plan-builders";

/** Fixed, so that a failure today fails tomorrow; fast-check prints the path of a counterexample. */
export const seeded = { seed: 20261120, numRuns: 150 };

const rating = fc.option(fc.constantFrom(1, 1.5, 2, 3, 3.25, 4, 5), { freq: 6, nil: null });
const month: fc.Arbitrary<Month> = fc
  .integer({ min: 0, max: 40 })
  .map((step) => monthFromIndex(monthIndex("2026-06") + step));
const rarely = <Value>(value: fc.Arbitrary<Value>) =>
  fc
    .option(value, { freq: 1, nil: null })
    .chain((drawn) => fc.integer({ min: 0, max: 3 }).map((die) => (die === 0 ? drawn : null)));

const sources: fc.Arbitrary<DataSource[]> = fc
  .array(fc.record({ completeness: rating, timeliness: rating, consistency: rating }), { maxLength: 3 })
  .map((all) => all.map((ratings, index) => dataSource(`DQ-0${index + 1}`, ratings)));

const ratings: fc.Arbitrary<UseCase["ratings"]> = fc.record({
  benefit: rating,
  feasibility: rating,
  effort: rating,
  acceptance: rating,
  risk: rating,
  visibility: rating,
});

/** Relations as positions in the list, so that cycles, self-references and exclusions all occur. */
const rough = fc.record({
  ratings,
  sources: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
  predecessors: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 2 }),
  excludes: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 1 }),
  durationMonths: fc.option(fc.constantFrom(0.5, 1, 2, 2.25, 4), { freq: 5, nil: null }),
  personDays: fc.option(fc.constantFrom(0, 3, 10, 20, 61), { freq: 5, nil: null }),
  oneOffCents: fc.option(fc.integer({ min: 0, max: 5_000_000 }), { freq: 6, nil: null }),
  runningCentsPerMonth: fc.option(fc.integer({ min: 0, max: 300_001 }), { freq: 6, nil: null }),
  mandatory: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
  earliestStart: rarely(month),
  fixedStart: rarely(month),
  actualStart: rarely(rarely(month)),
  actualEnd: rarely(rarely(month)),
});

const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
  projectStart: month,
  horizonMonths: fc.integer({ min: 1, max: 48 }),
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  capacity: fc.option(fc.constantFrom(5, 10, 20.5), { nil: null }),
  yearBudgetsCents: fc.array(fc.option(fc.integer({ min: 0, max: 12_000_000 }), { nil: null }), {
    maxLength: 3,
  }),
  timeScheme: fc.constantFrom("A", "B", "P", "T"),
});

/** Small plans in which everything that can go wrong does so now and then. */
export const planInputs: fc.Arbitrary<PlanInput> = fc
  .record({
    rows: fc.array(rough, { minLength: 1, maxLength: 12 }),
    settings,
    sources,
    used: fc.subarray([...criteria], { minLength: 1 }),
  })
  .map(({ rows, settings: chosen, sources: dataSources, used }) => {
    const idOf = (index: number) => `UC-${String((index % rows.length) + 1).padStart(2, "0")}`;
    const useCases = rows.map(({ sources: listed, predecessors, excludes, ...row }, index) =>
      useCase(idOf(index), {
        ...row,
        predecessors: [...new Set(predecessors.map(idOf))].filter((id, at) => at === 0 || id !== idOf(index)),
        excludes: [...new Set(excludes.map(idOf))].filter((id) => id !== idOf(index)),
        dataSources: [...new Set(listed.flatMap((source) => dataSources[source]?.id ?? []))],
      }),
    );
    return planInput(useCases, chosen, {
      dataSources,
      criteriaWithColumn: criteria.filter((each) => used.includes(each)),
    });
  });
