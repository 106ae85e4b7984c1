import { useCaseLawColumns } from "../../../src/core/catalogue/use-case-law-columns";
import { lawInsights } from "../../../src/core/law/law-insights";
import { makePlan } from "../../../src/core/make-plan";
import { headerIndex, matchColumns } from "../../../src/core/tables/match-columns";
import { lawDe } from "../../../src/text/de/law";
import { lawEn } from "../../../src/text/en/law";
import { planInput, useCase } from "../support/plan-builders";

const providerDuties = [
  "riskManagement",
  "trainingData",
  "documentation",
  "logging",
  "instructions",
  "oversightDesign",
  "accuracy",
  "qualityManagement",
  "conformity",
  "marketMonitoring",
];

function dutiesOf(description: string, further: Record<string, string>) {
  const cells = { name: "System", description, durationMonths: 2, further };
  const plan = makePlan(planInput([useCase("UC-01", cells)]), { today: "2026-11-20" });
  return lawInsights(plan).obligations;
}

describe("duties by role", () => {
  const screening = "Bewertet und reiht Bewerber";

  test("a provider of a high-risk system has those of Art. 9–21, none before 2 December 2027", () => {
    const duties = dutiesOf(screening, { aiActRole: "provider" });
    const found = duties.filter(({ key }) => providerDuties.includes(key));
    expect(found.map(({ key }) => key)).toEqual(providerDuties);
    expect(found.every(({ due }) => due >= "2027-12-02")).toBe(true);
    expect(duties.map(({ key }) => key)).toContain("oversight");
  });

  test.each([
    ["a deployer", screening, { aiActRole: "deployer" }],
    ["nobody said", screening, {}],
    ["a provider of something harmless", "Liest Rechnungen aus", { aiActRole: "provider" }],
  ])("%s has none of them", (_, description, further) => {
    const keys = dutiesOf(description, further as Record<string, string>).map(({ key }) => key);
    expect(keys.filter((key) => providerDuties.includes(key))).toEqual([]);
  });

  test("generated content asks for copyright and training data", () => {
    expect(dutiesOf("Erstellt Bilder für die Website", {}).map(({ key }) => key)).toContain("copyright");
    expect(dutiesOf("Liest Rechnungen aus", {}).map(({ key }) => key)).not.toContain("copyright");
  });

  test("each is worded in both languages", () => {
    for (const key of [...providerDuties, "copyright"]) {
      expect(lawDe.duties[key]).toMatch(/\w{4}/);
      expect(lawEn.duties[key]).toMatch(/\w{4}/);
    }
  });
});

test.each([
  "Ausnahme Art. 6(3)",
  "Ausnahme Art. 6 Abs. 3",
  "Exemption Art. 6(3)",
  "Ausnahme nach Art. 6 (3)",
])("the header „%s“ is the exemption, not a unit", (header) => {
  const { matches, problems } = matchColumns([header], headerIndex(useCaseLawColumns));
  expect([...matches.keys()]).toEqual(["exemption"]);
  expect(problems).toEqual([]);
});
