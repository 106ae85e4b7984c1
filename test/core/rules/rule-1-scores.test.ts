import fc from "fast-check";
import { makePlan } from "../../../src/core/make-plan";
import { criteria, type Criterion, type PlanInput } from "../../../src/core/records";
import { scoreOf } from "../../../src/core/scoring/score";
import { planInputs, seeded } from "../support/plan-arbitraries";
import { dataSource, planInput, useCase } from "../support/plan-builders";

const today = "2026-11-20";
const scores = (input: PlanInput) =>
  new Map(makePlan(input, { today }).useCases.map(({ useCase: { id }, score }) => [id, score]));

describe("rule 1: scores", () => {
  test("adding, removing or reordering rows never changes another row's score", () => {
    fc.assert(
      fc.property(planInputs, fc.infiniteStream(fc.nat()), (input, stream) => {
        const before = scores(input);
        const shuffled = [...input.useCases].sort(() => ((stream.next().value as number) % 2) - 0.5);
        const kept = shuffled.slice(0, Math.ceil(shuffled.length / 2));
        for (const useCases of [shuffled, kept, [...shuffled, useCase("ZZ")]]) {
          for (const [id, score] of scores({ ...input, useCases }))
            if (id !== "ZZ") expect(score).toEqual(before.get(id));
        }
      }),
      seeded,
    );
  });

  test("filling any gap, in a criterion or in a data source, gives a score within the range", () => {
    const rating = fc.constantFrom(1, 2, 2.5, 3, 4, 5);
    fc.assert(
      fc.property(planInputs, fc.infiniteStream(rating), (input, stream) => {
        const filled = (value: number | null) => value ?? (stream.next().value as number);
        const complete = {
          ...input,
          dataSources: input.dataSources.map((source) => ({
            ...source,
            completeness: filled(source.completeness),
            timeliness: filled(source.timeliness),
            consistency: filled(source.consistency),
          })),
          useCases: input.useCases.map((each) => ({
            ...each,
            ratings: Object.fromEntries(criteria.map((key) => [key, filled(each.ratings[key])])) as Record<
              Criterion,
              number
            >,
          })),
        };
        const ranges = scores(input);
        for (const [id, { value, low, high }] of scores(complete)) {
          const range = ranges.get(id)!;
          if (range.low === 0 && range.high === 100) continue;
          expect([value, low, high]).toEqual([low, low, low]);
          expect(low).toBeGreaterThanOrEqual(range.low - 1e-9);
          expect(low).toBeLessThanOrEqual(range.high + 1e-9);
        }
      }),
      seeded,
    );
  });

  test("the rank is unique and orders by midpoint, then ID", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const ranked = [...makePlan(input, { today }).useCases].sort((left, right) => left.rank - right.rank);
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
        for (const [index, second] of ranked.entries()) {
          const first = ranked[index - 1];
          if (!first) continue;
          const difference = first.score.low + first.score.high - second.score.low - second.score.high;
          expect(
            difference > 1e-9 || (Math.abs(difference) <= 1e-9 && first.useCase.id < second.useCase.id),
          ).toBe(true);
        }
      }),
      seeded,
    );
  });

  const weights = { benefit: 30, feasibility: 25, effort: 25, acceptance: 10, risk: 10, visibility: 0 };
  const best = { benefit: 5, feasibility: 5, effort: 1, acceptance: 5, risk: 1, visibility: 5 };
  const worst = { benefit: 1, feasibility: 1, effort: 5, acceptance: 1, risk: 5, visibility: 1 };
  const three: Criterion[] = ["benefit", "feasibility", "effort"];
  test.each<[string, Parameters<typeof scoreOf>[0], [number | null, number, number]]>([
    ["all best", { ratings: best, used: criteria, weights, readiness: null }, [100, 100, 100]],
    ["all worst", { ratings: worst, used: criteria, weights, readiness: null }, [0, 0, 0]],
    [
      "three columns: (30·0.75 + 25·0.5 + 25·0.75)/80",
      { ratings: { benefit: 4, feasibility: 3, effort: 2 }, used: three, weights, readiness: null },
      [67.1875, 67.1875, 67.1875],
    ],
    [
      "feasibility 5 capped to 1 + 4·0.5 = 3 by readiness 50",
      {
        ratings: { benefit: 5, feasibility: 5, effort: 1 },
        used: three,
        weights,
        readiness: { low: 50, high: 50 },
      },
      [84.375, 84.375, 84.375],
    ],
    [
      "blank feasibility is capped too",
      {
        ratings: { benefit: 5, feasibility: null, effort: 1 },
        used: three,
        weights,
        readiness: { low: 50, high: 50 },
      },
      [null, 68.75, 84.375],
    ],
    [
      "blank effort",
      { ratings: { benefit: 5, feasibility: 5, effort: null }, used: three, weights, readiness: null },
      [null, 68.75, 100],
    ],
    [
      "a blank criterion of weight 0 is not needed",
      { ratings: { ...best, visibility: null }, used: criteria, weights, readiness: null },
      [100, 100, 100],
    ],
    ["no column at all", { ratings: {}, used: [], weights, readiness: null }, [null, 0, 100]],
    [
      "only a column without weight",
      { ratings: { visibility: 3 }, used: ["visibility"], weights, readiness: null },
      [null, 0, 100],
    ],
    [
      "weights in any scale",
      {
        ratings: { benefit: 3, risk: 5 },
        used: ["benefit", "risk"],
        weights: { ...weights, benefit: 0.3, risk: 0.1 },
        readiness: null,
      },
      [37.5, 37.5, 37.5],
    ],
  ])("%s", (_, input, [value, low, high]) => {
    expect(scoreOf(input)).toMatchObject({ value, low, high });
  });

  test("the weakest listed source decides; unlisted ones and rating columns that do not exist do not", () => {
    const input = planInput(
      [useCase("A", { dataSources: ["S1", "S2"] }), useCase("B")],
      {},
      {
        dataSources: [
          dataSource("S1", { completeness: 5, timeliness: 4, consistency: 3 }),
          dataSource("S2", { completeness: 1, timeliness: 2, consistency: 3 }),
          dataSource("S3", { completeness: 1, timeliness: 1, consistency: 1 }),
          dataSource("S4", { completeness: null, place: { sheet: "D", table: null, row: 5, columns: {} } }),
        ],
      },
    );
    const [first, second] = makePlan(input, { today }).useCases;
    expect([first!.dataReadiness, first!.weakestDataSource, first!.cappedFeasibility]).toEqual([25, "S2", 2]);
    expect([second!.dataReadiness, second!.cappedFeasibility]).toEqual([null, 3]);
    const unrated = { ...input, useCases: [useCase("A", { dataSources: ["S4"] })] };
    expect(makePlan(unrated, { today }).useCases[0]).toMatchObject({
      dataReadinessRange: null,
      cappedFeasibility: 3,
    });
  });
});
