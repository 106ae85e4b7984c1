import { templateNames } from "../../../../src/app/templates";
import { partLimits } from "../../../../src/core/writing/brief/brief-parts";
import { estimateTokens } from "../../../../src/core/writing/request/estimate-tokens";
import { dataSource, useCase } from "../../support/plan-builders";
import { planned } from "../../sheets/support/sheet-builders";
import { told } from "./brief-plans";
import { planOfTemplate } from "./template-plans";

/** A portfolio as the bench has it, with its rows as a program would put them into a prompt. */
function portfolio(count: number, modules: number) {
  const rows = Array.from({ length: count }, (_, index) => ({
    ID: `UC-${index + 1}`,
    Anwendungsfall: `Anwendungsfall Nummer ${index + 1}`,
    Bereich: `Bereich ${(index % 9) + 1}`,
    Modul: `Modul ${(index % modules) + 1}`,
    Verantwortlich: `Rolle ${(index % 12) + 1}`,
    Nutzen: (index % 5) + 1,
    Machbarkeit: ((index * 3) % 5) + 1,
    Aufwand: ((index * 2) % 5) + 1,
    Akzeptanz: ((index * 7) % 5) + 1,
    Risiko: ((index * 4) % 5) + 1,
    Datenquellen: `DQ-${(index % 12) + 1}; DQ-${((index * 5) % 12) + 1}`,
    Vorgänger: index % 3 === 2 ? `UC-${index}` : null,
    "Dauer (Monate)": (index % 9) + 1,
    Personentage: 5 + (index % 75),
    "Einmalkosten (€)": 2_000 + index * 1_000,
    "Laufende Kosten (€/Monat)": (index % 20) * 50,
    "Nutzen (€/Jahr)": (index % 90) * 1_000,
  }));
  const useCases = rows.map((row) =>
    useCase(row.ID, {
      name: row.Anwendungsfall,
      area: row.Bereich,
      module: row.Modul,
      owner: row.Verantwortlich,
      ratings: { benefit: row.Nutzen, effort: row.Aufwand, acceptance: row.Akzeptanz, risk: row.Risiko },
      dataSources: [...new Set(row.Datenquellen.split("; "))],
      predecessors: row.Vorgänger ? [row.Vorgänger] : [],
      durationMonths: row["Dauer (Monate)"],
      personDays: row.Personentage,
      oneOffCents: row["Einmalkosten (€)"] * 100,
      runningCentsPerMonth: row["Laufende Kosten (€/Monat)"] * 100,
      benefitCentsPerYear: row["Nutzen (€/Jahr)"] * 100,
    }),
  );
  const dataSources = Array.from({ length: 12 }, (_, index) => dataSource(`DQ-${index + 1}`));
  return { plan: planned(useCases, {}, { dataSources }), naive: JSON.stringify(rows) };
}

test.each([30, 60, 200])("%i use cases cost less than half of what the tables as JSON cost", (count) => {
  const { plan, naive } = portfolio(count, 6);
  const { brief } = told(plan);
  const tokens = brief.parts.reduce((sum, { data }) => sum + estimateTokens(data), 0);
  expect(tokens / estimateTokens(naive)).toBeLessThan(0.5);
});

test.each([
  [1_000, 6],
  [400, 60],
  [300, 1],
])("%i use cases in %i modules stay within the limits of a request", (count, modules) => {
  const { brief } = told(portfolio(count, modules).plan);
  for (const part of brief.parts) {
    expect(part.modules.length).toBeLessThanOrEqual(partLimits.modules);
    expect(estimateTokens(part.data)).toBeLessThan(partLimits.tokens * 1.5);
  }
  expect(brief.modules.length).toBeLessThanOrEqual(40);
  expect(brief.parts.flatMap((part) => part.modules)).toEqual(brief.modules.map(({ id }) => id));
  expect(brief.parts.map(({ hasSummary }) => hasSummary).lastIndexOf(false)).toBe(brief.parts.length - 2);
  expect(Math.max(...brief.modules.map(({ milestones }) => milestones.length))).toBeLessThanOrEqual(60);
});

const cases = templateNames.flatMap((name) =>
  (["de", "en"] as const).map((language) => ({ name, language })),
);

test.each(cases)("the template $name makes a bounded brief in $language", ({ name, language }) => {
  const { brief, parts } = told(planOfTemplate(name, language), {}, language);
  expect(brief.parts.length).toBeGreaterThan(0);
  for (const [index, part] of brief.parts.entries()) {
    expect(estimateTokens(part.data)).toBeLessThan(partLimits.tokens * 1.5);
    expect(parts[index]).toMatchObject({ plan: { language } });
  }
  expect(Object.keys(brief.check.facts).length).toBeGreaterThan(5);
});
