import fc from "fast-check";
import type { Plan } from "../../../../src/core/plan";
import type { UseCase } from "../../../../src/core/records";
import { dataSource, useCase as caseOf } from "../../support/plan-builders";
import { planned } from "./sheet-builders";

const rating = fc.option(fc.constantFrom(1, 2, 2.5, 3, 4, 5), { freq: 5, nil: null });
const amount = fc.option(fc.integer({ min: 0, max: 9_999_999 }), { freq: 6, nil: null });

/** Texts as people type them, and as nobody should: formulas, braces, wildcards, quotes, line breaks. */
const awkwardText = fc.constantFrom(
  "Vertrieb",
  "vertrieb",
  "=7*7+7",
  "{{plan.start}}",
  "A*?~",
  "<5",
  'Sagt "ja"',
  "Zeile\nzwei",
  "-5",
  "",
);

const single = fc.record({
  name: fc.oneof(awkwardText, fc.string({ minLength: 1, maxLength: 30 })),
  area: awkwardText,
  module: awkwardText,
  owner: awkwardText,
  ratings: fc.record({
    benefit: rating,
    feasibility: rating,
    effort: rating,
    acceptance: rating,
    risk: rating,
    visibility: rating,
  }),
  predecessor: fc.option(fc.nat(30), { freq: 2, nil: null }),
  source: fc.option(fc.nat(2), { nil: null }),
  durationMonths: fc.option(fc.integer({ min: 1, max: 14 }), { freq: 4, nil: null }),
  personDays: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 4, nil: null }),
  oneOffCents: amount,
  runningCentsPerMonth: amount,
  benefitCentsPerYear: amount,
  mandatory: fc.boolean(),
  progress: fc.option(fc.constantFrom(0, 0.25, 0.5, 1), { nil: null }),
});

const settings = fc.record({
  horizonMonths: fc.integer({ min: 1, max: 60 }),
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  timeScheme: fc.constantFrom("A", "B", "P", "T"),
  capacity: fc.option(fc.integer({ min: 5, max: 80 }), { nil: null }),
  yearBudgetsCents: fc.array(fc.option(fc.integer({ min: 0, max: 30_000_000 }), { nil: null }), {
    maxLength: 4,
  }),
});

/** Plans of 0–12 use cases with everything that may be missing missing somewhere. */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(single, { maxLength: 12 }), settings, fc.constantFrom("Anwendungsfaelle", null))
  .map(([cases, given, table]) => {
    const useCases = cases.map(({ predecessor, source, name, ...rest }, index): UseCase =>
      caseOf(`UC-${String(index + 1).padStart(2, "0")}`, {
        ...rest,
        name: name.trim() || "Ohne Namen",
        predecessors:
          predecessor !== null && predecessor < index
            ? [`UC-${String(predecessor + 1).padStart(2, "0")}`]
            : [],
        dataSources: source === null ? [] : [`DQ-${source}`],
      }),
    );
    return planned(useCases, given, {
      dataSources: [
        dataSource("DQ-0", { completeness: 1, timeliness: 2, consistency: 2, personalData: true }),
        dataSource("DQ-1"),
        dataSource("DQ-2", { timeliness: null }),
      ],
      place: { table },
    });
  });
