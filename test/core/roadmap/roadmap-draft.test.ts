import fc from "fast-check";
import { draftRoadmap } from "../../../src/core/roadmap/draft-roadmap";
import { factNames, resolveFacts, type RoadmapDraft } from "../../../src/core/roadmap/roadmap-draft";
import { roadmapFacts } from "../../../src/core/roadmap/roadmap-facts";
import type { FactContext } from "../../../src/core/roadmap/fact-wording";
import type { Plan } from "../../../src/core/plan";
import { german, english, planned } from "../sheets/support/sheet-builders";
import { randomPlan } from "../sheets/support/random-portfolio";
import { useCase as caseOf } from "../support/plan-builders";

function contextOf(plan: Plan, { language, words, roadmapWords } = german): FactContext {
  return { plan, language, words, roadmapWords };
}

function textsOf(draft: RoadmapDraft): string[] {
  return [draft.summary, ...draft.modules.flatMap((each) => Object.values(each.fields))];
}

describe("the text by rules", () => {
  test.each([german, english])("names only facts of the plan, in $language", (options) => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const context = contextOf(plan, options);
        const facts = roadmapFacts(context);
        const unknown = textsOf(draftRoadmap(context))
          .flatMap(factNames)
          .filter((name) => !(name in facts));
        expect(unknown).toEqual([]);
      }),
      { seed: 20261120, numRuns: 50 },
    );
  });

  test("leaves no field empty and no gap open", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const texts = textsOf(draftRoadmap(contextOf(plan)));
        expect(texts.slice(1).filter((text) => text.trim() === "")).toEqual([]);
        expect(texts.filter((text) => /undefined|NaN|\{\w+\?/.test(text))).toEqual([]);
      }),
      { seed: 20261120, numRuns: 50 },
    );
  });

  test("states no figure of its own: with all facts taken out, no digit is left but scales and IDs", () => {
    const plan = planned([
      caseOf("A", {
        module: "M",
        oneOffCents: 123_400,
        benefitCentsPerYear: 500_000,
        ratings: { benefit: 5, risk: 5 },
      }),
      caseOf("B", { module: "M", predecessors: ["A"], durationMonths: 4, runningCentsPerMonth: null }),
    ]);
    const bare = textsOf(draftRoadmap(contextOf(plan))).map((text) =>
      text.replace(/\{\{[^}]*\}\}/g, "").replace(/von (100|5)\b/g, ""),
    );
    expect(bare.filter((text) => /\d/.test(text))).toEqual([]);
  });

  test("says plainly that nothing is scheduled", () => {
    const draft = draftRoadmap(contextOf(planned([])));
    expect(draft).toEqual({ summary: "Derzeit ist kein Anwendungsfall eingeplant.", modules: [] });
  });

  test("speaks of one use case in the singular", () => {
    const context = contextOf(planned([caseOf("UC-01", { name: "Ablage" })], { company: "Muster AG" }));
    const summary = resolveFacts(draftRoadmap(context).summary, roadmapFacts(context));
    expect(summary).toBe(
      "Muster AG setzt 1 Anwendungsfall um, im Januar 2027. „Ablage“ beginnt im Januar 2027 und ist ab Februar 2027 in Betrieb.",
    );
  });
});

describe("facts", () => {
  test("are put in once: a name that looks like a placeholder stays as typed", () => {
    const context = contextOf(planned([caseOf("UC-01", { name: "{{plan.start}}" })]));
    const facts = roadmapFacts(context);
    expect(resolveFacts("„{{UC-01.name}}“ ab {{UC-01.start}}", facts)).toBe(
      "„{{plan.start}}“ ab Januar 2027",
    );
  });

  test("that do not exist stay visible", () => {
    expect(resolveFacts("{{UC-99.start}}", {})).toBe("{{UC-99.start}}");
  });
});
