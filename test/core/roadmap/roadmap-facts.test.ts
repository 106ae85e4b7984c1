import { lawInsights } from "../../../src/core/law/law-insights";
import type { Plan } from "../../../src/core/plan";
import { roadmapFacts } from "../../../src/core/roadmap/roadmap-facts";
import { english, german, planned } from "../sheets/support/sheet-builders";
import { useCase as caseOf } from "../support/plan-builders";

function factsOf(plan: Plan, options: typeof german = german) {
  return roadmapFacts({ plan, ...options, insights: lawInsights(plan) });
}

const chatbot = caseOf("UC-01", {
  name: "Chatbot für Kunden",
  module: "Service",
  durationMonths: 4,
  personDays: 12.5,
  progress: 0.25,
  oneOffCents: 1_200_000,
  runningCentsPerMonth: 10_000,
  benefitCentsPerYear: 1_320_000,
  ratings: { benefit: 4, effort: 2 },
});

describe("facts of a use case", () => {
  test("name what the plan computes about it, worded", () => {
    const facts = factsOf(planned([chatbot], { discountRate: 0 }));
    const expected = {
      "UC-01.start": "Januar 2027",
      "UC-01.phase": "0–6 Monate",
      "UC-01.quadrant": "Quick Win",
      "UC-01.rank": "1",
      "UC-01.personDays": "12,5",
      "UC-01.progress": "25\u00A0%",
      "UC-01.benefit": "13.200\u00A0€",
      "UC-01.benefitRating": "4",
      "UC-01.tco": "15.200\u00A0€",
      "UC-01.npv": "20.000\u00A0€",
      "UC-01.roi": "131,6\u00A0%",
      "UC-01.payback": "12 Monate",
      "UC-01.aiAct": "begrenzt",
      "m1.npv": "20.000\u00A0€",
      "m1.personDays": "12,5",
      "plan.npv": "20.000\u00A0€",
      "plan.quickWins": "1 Anwendungsfall",
    };
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, facts[key]]))).toEqual(expected);
  });

  test("are worded in English as well", () => {
    const facts = factsOf(planned([chatbot], { discountRate: 0 }), english);
    expect([facts["UC-01.npv"], facts["UC-01.payback"], facts["UC-01.progress"]]).toEqual([
      "€20,000",
      "12 months",
      "25%",
    ]);
  });

  test("leave out what the plan does not know, also in sums", () => {
    const unknown = caseOf("UC-02", { module: "Service", oneOffCents: null, personDays: null });
    const facts = factsOf(planned([chatbot, unknown]));
    const absent = ["UC-02.npv", "UC-02.payback", "UC-02.tco", "UC-02.benefit", "m1.npv", "plan.personDays"];
    expect(absent.filter((key) => key in facts)).toEqual([]);
    expect(facts["m1.total"]).toMatch(/^mindestens /);
  });
});

test("KPIs and risks have facts of their own", () => {
  const place = chatbot.place;
  const facts = factsOf(
    planned(
      [chatbot],
      {},
      {
        further: {
          kpis: [
            { id: "KP-01", values: { kpi: "Antwortzeit", baseline: 8, target: 2, unit: "Minuten" }, place },
          ],
          risks: [
            { id: "RI-01", values: { risk: "Fehler", probability: 3, impact: 4, due: "2027-05-01" }, place },
          ],
        },
      },
    ),
  );
  expect(facts).toMatchObject({
    "kpi.KP-01.baseline": "8\u00A0Minuten",
    "kpi.KP-01.target": "2\u00A0Minuten",
    "risk.RI-01.value": "12",
    "risk.RI-01.due": "01.05.2027",
  });
});
