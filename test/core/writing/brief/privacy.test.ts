import fc from "fast-check";
import { catalogueColumns } from "../../../../src/core/writing/brief/release-columns";
import type { ReleaseChoices } from "../../../../src/core/writing/brief/release-choice";
import type { Plan } from "../../../../src/core/plan";
import { furtherTables } from "../../../../src/core/catalogue/further-tables";
import { dataSource, useCase } from "../../support/plan-builders";
import { planned } from "../../sheets/support/sheet-builders";
import { everythingSent, row, smallPlan, told } from "./brief-plans";

/** A name that stands in one column only; letters, because figures are worded. */
const marker = (column: string) => {
  // Backwards, because a word that ends like „owner" is a role and nobody's name.
  const letters = [...column.replace(/[^a-z]/gi, "").toLowerCase()].reverse().join("");
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
};

const useCaseTexts = ["name", "area", "module", "description", "aiType", "owner", "status"] as const;
const useCaseFurther = ["tool", "softBenefit", "vendor"];
const settingTexts = ["cloudServices", "securityStandards", "networkCapacity"];
const sourceTexts = ["name", "system", "owner", "format"];

/** A plan in which every text column holds its own marker. */
function markedPlan(count: number): Plan {
  const marked = (table: string, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, marker(`${table}.${key}`)]));
  const cases = Array.from({ length: count }, (_, index) =>
    useCase(`UC-${index + 1}`, {
      ...marked("useCases", useCaseTexts),
      dataSources: ["DQ-1"],
      predecessors: index > 0 ? [`UC-${index}`] : [],
      further: marked("useCases", useCaseFurther),
    }),
  );
  const further = Object.fromEntries(
    furtherTables.map(({ kind, columns, idPrefix }) => {
      const texts = columns.filter(({ content }) => content === "text").map(({ key }) => key);
      const ids: Record<string, string[]> = columns.some(({ key }) => key === "useCases")
        ? { useCases: ["UC-1"] }
        : {};
      const values: Record<string, string | string[]> = { ...marked(kind, texts), ...ids };
      return [
        kind,
        [
          row(
            `${idPrefix}-01`,
            kind === "modules" ? { ...values, module: marker("useCases.module") } : values,
          ),
        ],
      ];
    }),
  );
  return planned(
    cases,
    {
      company: marker("settings.company"),
      industry: marker("settings.industry"),
      state: marker("settings.state"),
      further: {
        ...marked("settings", settingTexts),
        confidentialNames: marker("settings.confidentialNames"),
      },
    },
    { dataSources: [dataSource("DQ-1", marked("dataSources", sourceTexts))], further },
  );
}

const textColumns = [...catalogueColumns.keys()];

test("no held-back column reaches a request, whatever else is let go", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.subarray(textColumns), (count, held) => {
      const release: ReleaseChoices = {
        ...everythingSent,
        ...Object.fromEntries(held.map((column) => [column, "holdBack" as const])),
      };
      const { all } = told(markedPlan(count), release);
      const leaked = held.filter(
        // The same word stands in the column of use cases, whose own light decides.
        (column) => column !== "modules.module" && new RegExp(`${marker(column)}\\b`).test(all),
      );
      expect(leaked).toEqual([]);
    }),
    { seed: 20261121, numRuns: 12 },
  );
});

test("by default neither people nor free text nor the company leave the workbook", () => {
  const { all } = told(markedPlan(3));
  const kept = [...catalogueColumns.values()].filter(({ usual }) => usual !== "send").map(({ key }) => key);
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter((column) => new RegExp(`${marker(column)}\\b`).test(all))).toEqual([]);
});

test.each([
  "settings.industry",
  "settings.securityStandards",
  "useCases.name",
  "useCases.area",
  "useCases.module",
  "useCases.description",
  "useCases.aiType",
  "useCases.status",
  "useCases.tool",
  "useCases.softBenefit",
  "dataSources.name",
  "dataSources.system",
  "modules.goal",
  "modules.staff",
  "risks.risk",
  "risks.measure",
  "kpis.kpi",
  "measures.measure",
  "tools.tool",
  "goals.goal",
  "roles.role",
])("%s is told once it is let go", (column) => {
  expect(told(markedPlan(2), everythingSent).all).toContain(marker(column));
});

test("customers stay back whatever the lights say", () => {
  const plan = smallPlan({ name: "Portal für Musterkunde AG" });
  const named: Plan = {
    ...plan,
    input: {
      ...plan.input,
      settings: { ...plan.input.settings, further: { confidentialNames: "Musterkunde AG" } },
    },
  };
  expect(told(named, everythingSent).all).not.toContain("Musterkunde");
});

test("a person's name goes only if every column in which it stands is let go", () => {
  const plan = smallPlan({}, { roles: [row("RO-01", { role: "Leitung", person: "Erika Musterfrau" })] });
  expect(told(plan, { "useCases.owner": "send" }).all).not.toContain("Musterfrau");
  const { brief, all } = told(plan, { "useCases.owner": "send", "roles.person": "send" });
  expect(all).toContain("Erika Musterfrau");
  expect(brief.modules[0]?.owners).toEqual(["Erika Musterfrau"]);
  expect(brief.pseudonyms.map(({ name }) => name)).toContain("Erika Musterfrau");
});

test("what is held back can still be named by its fact, without its value", () => {
  const held: ReleaseChoices = { "useCases.oneOffCost": "holdBack", "useCases.owner": "holdBack" };
  const { brief, all, parts } = told(smallPlan(), held);
  expect(all).not.toContain("9.000");
  expect(brief.check.facts["UC-01.oneOff"]).toBe("9.000\u00A0€");
  expect(parts[0]).toMatchObject({
    caseFacts: expect.stringContaining("oneOff") as unknown,
    plan: { facts: { "budget.oneOff": null, "budget.total": null } },
  });
  expect(brief.modules[0]).toMatchObject({ owners: [] });
  expect(brief.modules[0]?.fields).not.toContain("responsibilities");
});

test("a class of the AI Act that a held-back description brings about is not told either", () => {
  const plan = smallPlan({ description: "Emotionserkennung und Gesichtserkennung von Beschäftigten" });
  const { brief, all, parts } = told(plan);
  expect(brief.check.facts["UC-01.aiAct"]).toBe("verboten");
  expect(all).not.toMatch(/verboten|Art\. 5"/);
  expect(parts[0]).toMatchObject({ caseFacts: expect.stringContaining("aiAct") as unknown });
  expect(told(plan, { "useCases.description": "send" }).all).toContain("verboten");
  expect(told(smallPlan(), {}).all).toMatch(/begrenzt|minimal|prüfen/);
});

/** One use case, so that no order of rows tells anything. */
function aloneWith(column: string, value: number | string): Plan {
  const [table = "", key = ""] = column.split(".");
  const isRating = ["benefit", "feasibility", "effort", "acceptance", "risk", "visibility"].includes(key);
  const own = isRating ? {} : { [key]: value };
  return planned(
    [
      useCase("UC-01", {
        name: "Angebote prüfen",
        module: "Vertrieb",
        dataSources: ["DQ-01"],
        durationMonths: 3,
        oneOffCents: 500_000,
        runningCentsPerMonth: 1_000,
        benefitCentsPerYear: 900_000,
        ratings: { benefit: 4, feasibility: 4, effort: 2, ...(isRating ? { [key]: value } : {}) },
        ...(table === "useCases" ? own : {}),
      }),
    ],
    {},
    {
      dataSources: [
        dataSource("DQ-01", {
          completeness: 4,
          timeliness: 4,
          consistency: 4,
          ...(table === "dataSources" ? own : {}),
        }),
      ],
    },
  );
}

test.each([
  ["useCases.durationMonths", "useCases.durationMonths", 2, 7],
  ["useCases.earliestStart", "useCases.earliestStart", "2027-03", "2027-09"],
  ["useCases.fixedStart", "useCases.fixedStart", "2027-03", "2027-09"],
  ["useCases.oneOffCost", "useCases.oneOffCents", 100_000, 700_000],
  ["useCases.runningCost", "useCases.runningCentsPerMonth", 1_000, 7_000],
  ["useCases.annualBenefit", "useCases.benefitCentsPerYear", 100_000, 700_000],
  ["useCases.personDays", "useCases.personDays", 3, 30],
  ["useCases.progress", "useCases.progress", 0.1, 0.9],
  ["useCases.benefit", "useCases.benefit", 2, 5],
  ["useCases.effort", "useCases.effort", 2, 5],
  ["useCases.risk", "useCases.risk", 2, 5],
  ["useCases.acceptance", "useCases.acceptance", 2, 5],
  ["dataSources.completeness", "dataSources.completeness", 1, 5],
  ["dataSources.consistency", "dataSources.consistency", 1, 5],
] as const)("with %s held back nothing told hangs on it", (column, key, one, other) => {
  const release: ReleaseChoices = { ...everythingSent, [column]: "holdBack" };
  expect(told(aloneWith(key, one), release).all).toBe(told(aloneWith(key, other), release).all);
});

test("a module whose name is held back is called by its ID", () => {
  const { brief } = told(smallPlan(), { "useCases.module": "holdBack" });
  expect(brief.modules.map(({ title }) => title)).toEqual(["m1", "m2"]);
});
