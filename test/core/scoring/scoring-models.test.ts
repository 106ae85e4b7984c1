import fc from "fast-check";
import type { PlanInput, UseCase } from "../../../src/core/records";
import { chosenModel, contractModel } from "../../../src/core/scoring/active-model";
import { iceScore, riceScore, wsjfScore } from "../../../src/core/scoring/common-scores";
import { listedReadiness } from "../../../src/core/scoring/data-readiness";
import { modelScore, termPoints } from "../../../src/core/scoring/model-score";
import { scoreUseCases } from "../../../src/core/scoring/score-use-cases";
import { scoringModels } from "../../../src/core/scoring/scoring-model";
import { seeded } from "../support/plan-arbitraries";
import { dataSource, planInput, useCase } from "../support/plan-builders";

const keys = scoringModels.map(({ key }) => key);

/** Better, equal or worse by one step: the direction of each value. */
const directions = {
  benefit: 1,
  feasibility: 1,
  effort: -1,
  acceptance: 1,
  dataAvailability: 1,
  experience: 1,
  reach: 1,
  impact: 1,
  confidence: 1,
  ease: 1,
  timeCriticality: 1,
  riskReduction: 1,
  jobSize: -1,
  personDays: -1,
} as const;

const rating = fc.constantFrom(1, 1.5, 2, 3, 4, 5);
const filled = fc.record({
  benefit: rating,
  feasibility: rating,
  effort: rating,
  acceptance: rating,
  dataAvailability: rating,
  experience: rating,
  reach: fc.constantFrom(1, 5, 300, 100_000, 2_000_000),
  impact: fc.constantFrom(0.25, 0.5, 1, 3),
  confidence: fc.constantFrom(0.05, 0.5, 0.8, 1),
  ease: fc.constantFrom(1, 4.5, 10),
  timeCriticality: rating,
  riskReduction: rating,
  jobSize: fc.constantFrom(1, 3, 20),
  personDays: fc.constantFrom(0, 1, 40, 900),
});
type Values = { [Key in keyof typeof directions]: number | null };

function row(id: string, values: Values, sources: string[] = []): UseCase {
  const { benefit, feasibility, effort, acceptance, personDays, ...further } = values;
  const place = { sheet: "A", table: null, row: 2, columns: { personDays: { letter: "Z", header: "PT" } } };
  const ratings = { benefit, feasibility, effort, acceptance };
  return useCase(id, { ratings, personDays, further, dataSources: sources, place });
}

function inputOf(model: string, rows: readonly UseCase[], more: Partial<PlanInput> = {}): PlanInput {
  return planInput(rows, { further: { scoringModel: model } }, more);
}

const scoreOf = (input: PlanInput, index = 0) => scoreUseCases(input)[index]!.score;

describe.each(keys)("%s", (model) => {
  test("adding rows changes no other row's score", () => {
    fc.assert(
      fc.property(filled, fc.array(filled, { maxLength: 4 }), (first, others) => {
        const alone = scoreOf(inputOf(model, [row("UC-01", first)]));
        const rows = [first, ...others].map((values, index) => row(`UC-0${index + 1}`, values));
        expect(scoreOf(inputOf(model, rows))).toEqual(alone);
      }),
      seeded,
    );
  });

  test("better in a criterion is never worse in the score, which stays within 0 and 100", () => {
    fc.assert(
      fc.property(filled, filled, fc.constantFrom(...Object.keys(directions)), (base, other, name) => {
        const key = name as keyof Values;
        const [low, high] = [base[key], other[key]].sort((a, b) => (a - b) * directions[key]);
        const [worse, better] = [low, high].map(
          (value) => scoreOf(inputOf(model, [row("UC-01", { ...base, [key]: value })])).value!,
        );
        expect(better! - worse!).toBeGreaterThanOrEqual(-1e-9);
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(100 + 1e-9);
      }),
      seeded,
    );
  });

  test("whatever fills a blank or a data source's gap gives a score within the range told before", () => {
    const gaps = fc.array(fc.constantFrom(...Object.keys(directions)), { maxLength: 4 });
    fc.assert(
      fc.property(filled, gaps, rating, fc.boolean(), (values, blanks, timeliness, openSource) => {
        const holes = Object.fromEntries(blanks.map((key) => [key, null]));
        const score = (given: Values, source: number | null) =>
          scoreOf(
            inputOf(model, [row("UC-01", given, ["DQ-1"])], {
              dataSources: [dataSource("DQ-1", { timeliness: source })],
            }),
          );
        const open = score({ ...values, ...holes } as Values, openSource ? null : timeliness);
        const full = score(values, timeliness);
        expect(full.value).not.toBeNull();
        expect(full.value!).toBeGreaterThanOrEqual(open.low - 1e-9);
        expect(full.value!).toBeLessThanOrEqual(open.high + 1e-9);
      }),
      seeded,
    );
  });

  test("the points of the criteria add up to the score", () => {
    fc.assert(
      fc.property(filled, (values) => {
        const input = inputOf(model, [row("UC-01", values)]);
        const points = termPoints(chosenModel(input)!, { useCase: input.useCases[0]!, readiness: null });
        const sum = points.reduce((total, { low }) => total + low, 0);
        expect(sum).toBeCloseTo(scoreOf(input).value!, 9);
      }),
      seeded,
    );
  });
});

/** Position 0–100 of a figure between its worst and best on a logarithmic scale. */
const between = (worst: number, best: number, value: number) =>
  (100 * Math.log(value / worst)) / Math.log(best / worst);

describe("the usual figures", () => {
  const values = {
    benefit: 4,
    feasibility: 3,
    effort: 2,
    acceptance: 3,
    dataAvailability: 3,
    experience: 4,
    reach: 250,
    impact: 2,
    confidence: 0.8,
    ease: 6,
    timeCriticality: 2,
    riskReduction: 5,
    jobSize: 5,
    personDays: 40,
  };
  const score = (model: string) => scoreOf(inputOf(model, [row("UC-01", values)])).value!;

  test("RICE is the logarithmic place of reach · impact · confidence / person-months between its anchors", () => {
    const rice = (reach: number, impact: number, confidence: number, days: number) =>
      riceScore({ reach, impact, confidence, effort: days / 20 })!;
    const [worst, best] = [rice(1, 0.25, 0.1, 400), rice(100_000, 3, 1, 1)];
    expect(score("rice")).toBeCloseTo(between(worst, best, rice(250, 2, 0.8, 40)), 9);
  });

  test("ICE is the logarithmic place of impact · confidence · ease", () => {
    const best = iceScore({ impact: 5, confidence: 1, ease: 10 });
    const value = iceScore({ impact: 4, confidence: 0.8, ease: 6 });
    expect(score("ice")).toBeCloseTo(
      between(iceScore({ impact: 1, confidence: 0.1, ease: 1 }), best, value),
      9,
    );
  });

  test("WSJF is the logarithmic place of the cost of delay over the job size", () => {
    const wsjf = (value: number, timeCriticality: number, riskReduction: number, jobSize: number) =>
      wsjfScore({ value, timeCriticality, riskReduction, jobSize })!;
    expect(score("wsjf")).toBeCloseTo(between(wsjf(1, 1, 1, 20), wsjf(5, 5, 5, 1), wsjf(4, 2, 5, 5)), 9);
  });

  test.each([
    ["threeCriteria", (100 * (30 * 0.75 + 25 * 0.5 + 25 * 0.75)) / 80],
    ["pilotCriteria", 25 * (0.75 + 0.5 + 0.5 + 0.5)],
    ["effortBenefit", 75],
    ["impactFeasibility", (100 * Math.log(12)) / Math.log(25)],
    ["bxt", (100 * (0.75 + 0.75 + 0.5)) / 3],
  ])("%s by hand", (model, expected) => expect(score(model)).toBeCloseTo(expected, 9));
});

describe("what the workbook lacks or sets", () => {
  const plain = useCase("UC-01", { ratings: { benefit: 5, effort: 3 } });

  test("without the setting, or with the standard, the contract's rule holds", () => {
    const before = scoreUseCases(planInput([plain]));
    expect(scoreUseCases(inputOf("contract", [plain]))).toEqual(before);
    expect(scoreUseCases(inputOf("unbekannt", [plain]))).toEqual(before);
  });

  test("a criterion without a column does not count and is named", () => {
    const input = inputOf("rice", [plain]);
    expect(chosenModel(input)).toMatchObject({
      missing: ["reach", "confidence"],
      terms: [{ key: "impact" }, { key: "effort" }],
    });
    expect(scoreOf(input).value).toBeCloseTo((100 * Math.log((5 / 3) * 5)) / Math.log(25), 9);
  });

  test("the pilot criteria take the data readiness where nobody rated the availability", () => {
    const sources = [dataSource("DQ-1", { completeness: 3, timeliness: 3, consistency: 3 })];
    const rated = useCase("UC-01", { dataSources: ["DQ-1"] });
    expect(scoreOf(inputOf("pilotCriteria", [rated], { dataSources: sources })).value).toBe(50);
    const without = useCase("UC-01");
    expect(scoreOf(inputOf("pilotCriteria", [without], { dataSources: sources }))).toMatchObject({
      value: null,
      low: 37.5,
      high: 62.5,
    });
  });

  test("a weight that the user set holds under a preset as well", () => {
    const input = planInput(
      [plain],
      {
        further: { scoringModel: "effortBenefit" },
        weights: { ...planInput([]).settings.weights, benefit: 150 },
      },
      { settingUses: [{ key: "weightBenefit", value: 150, source: "cell", place: null }] },
    );
    expect(scoreOf(input).value).toBeCloseTo((150 * 1 + 50 * 0.5) / 2, 9);
  });

  test("the contract's rule as a model is the contract's rule", () => {
    fc.assert(
      fc.property(
        filled,
        fc.option(rating),
        fc.subarray(["benefit", "effort"]),
        (values, timeliness, blanks) => {
          const holes = Object.fromEntries(blanks.map((key) => [key, null]));
          const given = row("UC-01", { ...values, ...holes } as Values, ["DQ-1"]);
          const dataSources = [dataSource("DQ-1", { timeliness })];
          const input = planInput([given], {}, { dataSources });
          const readiness = listedReadiness(dataSources).range;
          const score = modelScore(contractModel(input), { useCase: given, readiness });
          const rule = scoreOf(input);
          expect(score.low).toBeCloseTo(rule.low, 9);
          expect(score.high).toBeCloseTo(rule.high, 9);
          expect(score.value === null).toBe(rule.value === null);
        },
      ),
      seeded,
    );
  });
});
