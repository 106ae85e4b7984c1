import fc from "fast-check";
import { dataSourcePrivacyColumns } from "../../../src/core/catalogue/data-source-privacy-columns";
import { checkPrivacy } from "../../../src/core/governance/privacy-check";
import type { AiActClass } from "../../../src/core/law/assessment";
import type { DataSource, FieldValues } from "../../../src/core/records";
import { dataSource, useCase } from "../support/plan-builders";

/** Answers after which nothing is left to do. */
const settled: FieldValues = {
  purpose: "Rechnungen prüfen",
  legalBasis: "contract",
  minimised: true,
  processorContract: "yes",
  location: "eu",
  accessRestricted: true,
  encrypted: true,
  backup: true,
  anonymity: "pseudonymised",
  informed: true,
  specialCategories: false,
  profiling: false,
  largeScale: false,
  impactAssessment: null,
  retention: "24 Monate",
};

function check(given: Partial<DataSource>, aiClass: AiActClass | null = null) {
  const source = dataSource("DQ-1", given);
  const useCases = [useCase("UC-01", { dataSources: ["DQ-1"] }), useCase("UC-02")];
  return checkPrivacy({ dataSources: [source], useCases }, () => aiClass)[0]!;
}

const personal = (further: FieldValues, aiClass: AiActClass | null = null) =>
  check({ personalData: true, further: { ...settled, ...further } }, aiClass);

describe("what is open", () => {
  test("a source of which nothing is known asks for the one answer that decides", () => {
    expect(check({}).unresolved).toEqual([{ key: "personalData", state: "open" }]);
  });

  test("a source without personal data asks only for purpose and access", () => {
    expect(check({ personalData: false }).unresolved.map(({ key }) => key)).toEqual([
      "purpose",
      "accessRestricted",
    ]);
  });

  test("a personal source without answers has everything open and nothing met", () => {
    const { points, light } = check({ personalData: true });
    expect(points.filter(({ state }) => state === "met").map(({ key }) => key)).toEqual(["personalData"]);
    expect(points).toHaveLength(15);
    expect(light).toBe("yellow");
  });

  test.each([
    ["no agreement with the processor", { processorContract: "no" }, "processorContract", "gap"],
    ["an unknown place of processing", { location: "unknown" }, "location", "open"],
    ["a third country without safeguards", { location: "thirdCountry" }, "location", "gap"],
    ["nobody informed", { informed: false }, "informed", "gap"],
    ["no encryption", { encrypted: false }, "encrypted", "gap"],
    ["no backup", { backup: false }, "backup", "gap"],
    ["plain text", { anonymity: "none" }, "anonymity", "gap"],
    ["no purpose", { purpose: null }, "purpose", "open"],
    ["no retention period", { retention: null }, "retention", "open"],
  ])("%s is the one point left", (_, further, key, state) => {
    expect(personal(further as FieldValues).unresolved).toEqual([{ key, state }]);
  });

  test.each([
    ["an agreement that is not needed", { processorContract: "notNeeded" }],
    ["a third country with safeguards", { location: "thirdCountrySafeguards" }],
  ])("%s leaves nothing open", (_, further) => {
    expect(personal(further).unresolved).toEqual([]);
  });
});

describe("an impact assessment", () => {
  test.each([
    ["special categories", { specialCategories: true }, null, ["specialCategories"]],
    ["profiling", { profiling: true }, null, ["profiling"]],
    ["large scale", { largeScale: true }, null, ["largeScale"]],
    ["a high-risk use case", {}, "high", ["highRiskUse"]],
    ["a limited use case", {}, "limited", []],
  ] as const)("for %s", (_, further, aiClass, reasons) => {
    const found = personal(further, aiClass);
    expect(found.assessmentReasons).toEqual(reasons);
    expect(found.unresolved.map(({ key }) => key)).toEqual(reasons.length > 0 ? ["impactAssessment"] : []);
  });

  test("that exists is no open point", () => {
    expect(personal({ profiling: true, impactAssessment: true }).unresolved).toEqual([]);
  });
});

describe("the light", () => {
  test.each([
    ["nothing known", check({}), "yellow"],
    ["no personal data", check({ personalData: false }), "green"],
    ["everything settled", personal({}), "green"],
    ["one open point", personal({ backup: null }), "yellow"],
    [
      "special categories, even with an assessment",
      personal({ specialCategories: true, impactAssessment: true }),
      "red",
    ],
    [
      "special categories that are anonymised",
      personal({ specialCategories: true, anonymity: "anonymised" }),
      "green",
    ],
    ["a third country", personal({ location: "thirdCountry" }), "red"],
    ["no agreement", personal({ processorContract: "no" }), "red"],
    ["open access", personal({ accessRestricted: false }), "red"],
    ["a missing assessment", personal({ profiling: true, impactAssessment: false }), "red"],
  ])("with %s", (_, { light }, expected) => {
    expect(light).toBe(expected);
  });
});

describe("for any answers", () => {
  const answers: Readonly<Record<string, readonly unknown[]>> = {
    purpose: ["Zweck"],
    legalBasis: ["consent"],
    processorContract: ["yes", "no", "notNeeded"],
    location: ["eu", "thirdCountry", "thirdCountrySafeguards"],
    anonymity: ["anonymised", "pseudonymised", "none"],
    retention: ["1 Jahr"],
  };
  const anyFurther = fc.record(
    Object.fromEntries(
      dataSourcePrivacyColumns.map(({ key }) => [
        key,
        fc.constantFrom(null, ...(answers[key] ?? [true, false])),
      ]),
    ),
  ) as fc.Arbitrary<FieldValues>;
  const anySource = fc.record({ personalData: fc.constantFrom(null, true, false), further: anyFurther });
  const runs = { seed: 3, numRuns: 300 };

  test("an answered point is never open, a blank one never met", () => {
    fc.assert(
      fc.property(anySource, (given) => {
        for (const { key, state } of check(given).points) {
          const answer = key === "personalData" ? given.personalData : given.further[key];
          expect(state === "open").toBe(answer === null);
        }
      }),
      runs,
    );
  });

  test("no point is lost or told twice, and green means that nothing personal is left to do", () => {
    fc.assert(
      fc.property(anySource, (given) => {
        const { points, unresolved, light, lightReasons } = check(given);
        const keys = points.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(points.filter(({ state }) => state === "met").length + unresolved.length).toBe(points.length);
        expect(lightReasons.length).toBeGreaterThan(0);
        const isPersonal = given.personalData === true && given.further["anonymity"] !== "anonymised";
        if (isPersonal && light === "green") expect(unresolved).toEqual([]);
      }),
      runs,
    );
  });

  test("the order of the sources plays no part", () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 5 }), (given) => {
        const sources = given.map((each, index) => dataSource(`DQ-${index}`, each));
        const byId = (list: readonly DataSource[]) =>
          new Map(checkPrivacy({ dataSources: list, useCases: [] }).map((each) => [each.source.id, each]));
        const reversed = byId([...sources].reverse());
        for (const [id, found] of byId(sources)) expect(reversed.get(id)).toEqual(found);
      }),
      { ...runs, numRuns: 50 },
    );
  });
});
