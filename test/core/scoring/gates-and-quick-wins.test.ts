import { makePlan } from "../../../src/core/make-plan";
import { modulePriority } from "../../../src/core/scoring/module-priority";
import { isQuickWinCandidate, pilotProposal } from "../../../src/core/scoring/quick-win-candidate";
import { scoringIssues } from "../../../src/core/scoring/scoring-insights";
import type { DataSource, Settings, UseCase } from "../../../src/core/records";
import { dataSource, planInput, useCase } from "../support/plan-builders";

function planOf(useCases: readonly UseCase[], further: Settings["further"], dataSources: DataSource[] = []) {
  return makePlan(planInput(useCases, { further }, { dataSources }), { today: "2026-11-20" });
}

const rules = { exclusionRules: true };
const complex = (benefitCentsPerYear: number | null, oneOffCents = 1_000_000) =>
  useCase("UC-01", { ratings: { effort: 4 }, benefitCentsPerYear, oneOffCents });

describe("exclusion rules", () => {
  test.each<[string, UseCase, string]>([
    ["complex without a figure for the benefit", complex(null), "gateNoRoi"],
    ["complex and a loss over the horizon", complex(100_000), "gateLoss"],
    ["complex but worth it", complex(1_000_000), "selected"],
    ["simple without a figure", useCase("UC-01", { ratings: { effort: 3 } }), "selected"],
    [
      "forbidden by the user's own answer",
      useCase("UC-01", { further: { aiActClass: "prohibited" } }),
      "gateForbidden",
    ],
  ])("%s", (_, given, code) => {
    const [planned] = planOf([given], rules).useCases;
    expect(planned!.reason.code).toBe(code);
    expect(planned!.selected).toBe(code === "selected");
    expect(planned!.score).toEqual(planOf([given], {}).useCases[0]!.score);
  });

  test("without the setting they change nothing", () => {
    expect(planOf([complex(null)], {}).useCases[0]).toMatchObject({ selected: true });
    expect(planOf([complex(null)], { exclusionRules: false }).useCases[0]).toMatchObject({ selected: true });
  });

  test("no data source named, or one that is not ready enough", () => {
    const poor = dataSource("DQ-1", { completeness: 2, timeliness: 2, consistency: 2 });
    const plan = planOf(
      [useCase("UC-01", { dataSources: ["DQ-1"] }), useCase("UC-02")],
      { ...rules, readinessThreshold: 40 },
      [poor],
    );
    expect(plan.useCases.map(({ reason }) => reason)).toEqual([
      { code: "gateLowData", params: { readiness: 25, threshold: 40 } },
      { code: "gateNoData", params: {} },
    ]);
  });

  test("what depends on an excluded one is not selected either, a mandatory one stays and is told", () => {
    const dependent = useCase("UC-02", { predecessors: ["UC-01"] });
    const [, second] = planOf([complex(null), dependent], rules).useCases;
    expect(second!.reason).toEqual({ code: "predecessorNotSelected", params: { id: "UC-01" } });
    const plan = planOf([{ ...complex(null), mandatory: true }], rules);
    expect(plan.useCases[0]).toMatchObject({ selected: true, gate: { code: "gateNoRoi" } });
    expect(scoringIssues(plan).map(({ code, ids }) => [code, ids])).toEqual([["mandatoryGated", ["UC-01"]]]);
  });
});

describe("quick-win candidates", () => {
  const visible = (durationMonths: number, risk: number | null = 2, visibility: number | null = 4) =>
    useCase("UC-01", { durationMonths, ratings: { risk, visibility } });

  test.each<[string, UseCase, Settings["further"], boolean | null]>([
    ["done in the last month of six", visible(6), {}, true],
    ["done a month too late", visible(7), {}, false],
    ["a longer window", visible(7), { quickWinWindowMonths: 7 }, true],
    ["a shorter window", visible(6), { quickWinWindowMonths: 3 }, false],
    ["too risky", visible(1, 2.5), {}, false],
    ["too little seen", visible(1, 1, 3), {}, false],
    ["risk unknown", visible(1, null), {}, null],
    ["visibility unknown, but too late anyway", visible(9, 1, null), {}, false],
  ])("%s", (_, given, further, expected) => {
    const plan = planOf([given], further);
    expect(isQuickWinCandidate(plan.useCases[0]!, plan.input.settings)).toBe(expected);
  });

  test("the pilot is the best candidate, without one the best selected", () => {
    const best = useCase("UC-01", { ratings: { benefit: 5, visibility: 1 } });
    const candidate = useCase("UC-02", { ratings: { risk: 1, visibility: 5 } });
    const pilot = (...all: UseCase[]) => {
      const plan = planOf(all, {});
      return pilotProposal(plan.useCases, plan.input.settings)?.useCase.id ?? null;
    };
    expect(pilot(best, candidate)).toBe("UC-02");
    expect(pilot(best)).toBe("UC-01");
    const training = { ...candidate, id: "UC-03", name: "Grundschulung", aiType: "keine KI" };
    const rules = { ...candidate, id: "UC-04", name: "Regeln für Eingaben", aiType: "Keine KI" };
    expect(pilot(training, rules, best)).toBe("UC-01");
    expect(pilot(training)).toBe("UC-03");
    expect(pilot({ ...best, durationMonths: null, ratings: { ...best.ratings, effort: null } })).toBeNull();
  });
});

describe("order of the modules", () => {
  const { useCases } = planOf(
    [
      useCase("UC-01", { module: "Ertrag", ratings: { benefit: 5, feasibility: 2, effort: 4 } }),
      useCase("UC-02", { module: "Einstieg", ratings: { benefit: 2, feasibility: 5, effort: 1 } }),
      useCase("UC-03", { module: "" }),
    ],
    {},
  );
  const order = (maturity: number | null) =>
    modulePriority(useCases, maturity, (each) => each.useCase.module).map(({ module }) => module);

  test.each([
    [1, ["Einstieg", "Ertrag"]],
    [5, ["Ertrag", "Einstieg"]],
  ])("at maturity %d", (maturity, expected) => expect(order(maturity)).toEqual(expected));

  test("an unknown maturity is the middle one", () => expect(order(null)).toEqual(order(3)));
});
