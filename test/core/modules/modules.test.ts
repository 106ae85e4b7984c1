import { moduleSheetFields } from "../../../src/core/modules/module-words";
import { fieldText } from "../../../src/core/modules/module-fields";
import { modulesOf } from "../../../src/core/modules/modules";
import { roadmapFacts } from "../../../src/core/roadmap/roadmap-facts";
import { useCase } from "../support/plan-builders";
import { planned } from "../sheets/support/sheet-builders";
import { contextOf, record, tables } from "../tasks/support";

const cases = [
  useCase("UC-01", {
    module: "Dateninfrastruktur",
    ratings: { benefit: 2, feasibility: 3 },
    durationMonths: 3,
    personDays: 12,
  }),
  useCase("UC-02", {
    module: "Kundenkontakt",
    ratings: { benefit: 5, feasibility: 5, effort: 1, risk: 1, visibility: 5 },
    predecessors: ["UC-01"],
    durationMonths: 2,
    benefitCentsPerYear: 1_200_000,
  }),
  useCase("UC-03", { module: "kundenkontakt", ratings: { benefit: 4, feasibility: 4 }, personDays: null }),
];
const order = (further: Record<string, number>) =>
  modulesOf(contextOf(planned(cases, { further }))).map(({ title }) => title);

describe("order of the modules", () => {
  test.each([
    ["without a maturity the stronger one", {}, "Kundenkontakt"],
    ["a beginner builds the foundation", { maturityLevel: 1 }, "Dateninfrastruktur"],
    ["up to 2", { maturityLevel: 2 }, "Dateninfrastruktur"],
    ["an advanced company takes what pays", { maturityLevel: 4 }, "Kundenkontakt"],
  ])("%s comes first", (_, further, first) => {
    expect(order(further as Record<string, number>)[0]).toBe(first);
  });

  test("says why, with the maturity that decided", () => {
    const [first] = modulesOf(contextOf(planned(cases, { further: { maturityLevel: 1.5 } })));
    expect(first!.why).toContain("Reifegrad 1,5 von 5");
    expect(first!.rank).toBe(1);
  });

  test("a description decides what is a foundation, and adds modules without use cases", () => {
    const own = tables({
      modules: [
        record("MO-01", { module: "KUNDENKONTAKT", role: "foundation" }),
        record("MO-02", { module: "Labor", role: "business" }),
      ],
    });
    const views = modulesOf(contextOf(planned(cases, { further: { maturityLevel: 1 } }, own)));
    expect(views.map(({ title, role }) => [title, role])).toEqual([
      ["Kundenkontakt", "foundation"],
      ["Dateninfrastruktur", "foundation"],
      ["Labor", "business"],
    ]);
  });
});

describe("fields of a module", () => {
  const fieldOf = (title: string, field: (typeof moduleSheetFields)[number], more = {}) => {
    const context = contextOf(planned(cases, {}, more));
    const view = modulesOf(context).find((each) => each.title === title)!;
    return fieldText(context, view, field, roadmapFacts(context));
  };

  test.each([
    ["Kundenkontakt", "dependencies", "Wartet auf Modul „Dateninfrastruktur“ (UC-01 → UC-02)."],
    ["Dateninfrastruktur", "dependencies", "Modul „Kundenkontakt“ baut darauf auf (UC-01 → UC-02)."],
    ["Kundenkontakt", "quickWins", "fertig in 6 Monaten: UC-02 Anwendungsfall UC-02."],
    ["Dateninfrastruktur", "staff", "12 Personentage für 1 Anwendungsfall."],
    ["Kundenkontakt", "staff", "Für 1 Anwendungsfall fehlt die Personentage noch."],
    ["Dateninfrastruktur", "scaling", "bauen auf: UC-02 Anwendungsfall UC-02."],
    ["Dateninfrastruktur", "milestones", "0–6 Monate: UC-01 Pilot"],
    ["Kundenkontakt", "kpis", "12.000\u00a0€ erwartet (UC-02)"],
  ] as const)("%s, %s: %s", (title, field, text) => {
    expect(fieldOf(title, field).text.replaceAll(/\u00a0/g, "\u00a0")).toContain(text);
  });

  test("are all filled from the plan, without a fact left open", () => {
    for (const field of moduleSheetFields) {
      const { text } = fieldOf("Kundenkontakt", field);
      expect(text).not.toBe("");
      expect(text).not.toContain("{");
    }
  });

  test("are the user's own where he wrote them", () => {
    const own = tables({
      modules: [record("MO-01", { module: "Kundenkontakt", goal: "Besser erreichbar sein" })],
    });
    expect(fieldOf("Kundenkontakt", "goal", own)).toEqual({ text: "Besser erreichbar sein", isOwn: true });
    expect(fieldOf("Kundenkontakt", "risks", own).isOwn).toBe(false);
  });
});
