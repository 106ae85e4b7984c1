import { briefOf } from "../../../../src/app/brief-of";
import { moduleFields } from "../../../../src/core/roadmap/roadmap-draft";
import { useCase } from "../../support/plan-builders";
import { planned } from "../../sheets/support/sheet-builders";
import { row, smallPlan, told } from "./brief-plans";

describe("the brief of a small plan", () => {
  const { brief, parts, all } = told(smallPlan());
  const data = parts[0] as {
    plan: { facts: Record<string, string> };
    caseColumns: string[];
    modules: { cases: string[][] }[];
    dataSources: string[][];
    notScheduled: string[][];
    law: string[];
  };

  test("tells the plan, its sections and its facts", () => {
    expect(data.plan).toMatchObject({
      language: "de",
      company: "Firma A",
      industry: "Großhandel",
      tone: "einfach",
      sections: [
        { label: "0–6 Monate", from: "Januar 2027", to: "Juni 2027" },
        { label: "6–12 Monate", from: "Juli 2027", to: "Dezember 2027" },
        { label: "12–24 Monate", from: "Januar 2028" },
      ],
      goals: ["Angebote schneller bearbeiten"],
      roles: ["Datenverantwortliche"],
    });
    expect(data.plan.facts).toMatchObject({
      "plan.start": "Januar 2027",
      "plan.scheduled": "2 Anwendungsfälle",
    });
  });

  test("tells each module with what belongs to it", () => {
    expect(data.modules).toMatchObject([
      {
        id: "m1",
        title: "Vertrieb",
        definition: { goal: "Schneller anbieten" },
        risks: [{ risk: "Falsche Preise", measure: "Vier Augen" }],
        kpis: [{ kpi: "Angebotszeit", "kpi.KP-01.target": "2 Tage" }],
      },
      { id: "m2", title: "Buchhaltung", measures: [{ measure: "Sprechstunde" }] },
    ]);
    expect(data.dataSources).toEqual([["DQ-01", "CRM 2.0", "Dynamics", "personalData"]]);
    expect(data.notScheduled).toEqual([["UC-03", "Später", "noDuration"]]);
    expect(data.law).toContain("Art. 4");
  });

  test("tells use cases as rows below one header", () => {
    const columns = data.caseColumns;
    const cases = data.modules.flatMap((module) => module.cases);
    const cell = (line: number, column: string) => cases[line]![columns.indexOf(column)];
    const seen = ["id", "name", "owner", "start", "quadrant", "oneOff", "flags"].map((key) => cell(0, key));
    expect(seen).toEqual([
      "UC-01",
      "Angebote mit Microsoft 365 Copilot",
      "Person A",
      "Januar 2027",
      "Quick Win",
      "9.000\u00A0€",
      "critical highRisk",
    ]);
    expect(cell(1, "after")).toBe("UC-01");
  });

  test("holds back free text and names of people", () => {
    expect(all).not.toMatch(/dauern zu lange|Musterfrau|Beispielwerk|Erika|Max Beispiel/);
  });

  test("asks only for what can be answered", () => {
    expect(brief.modules.map(({ fields }) => fields)).toEqual([
      moduleFields,
      moduleFields.filter((field) => field !== "responsibilities" && field !== "quickWins"),
    ]);
    expect(brief.modules[0]).toMatchObject({
      owners: ["Person A"],
      quickWins: ["UC-01"],
      milestones: ["preparation", "pilot", "evaluation", "rollout", "operation"].map(
        (stage) => `UC-01.${stage}`,
      ),
    });
    const alone = briefOf(planned([useCase("UC-01", { ratings: { benefit: 1 } })]), "de", {});
    expect(alone.modules[0]?.fields).not.toContain("dependencies");
  });

  test("keeps what texts are checked against", () => {
    const { check } = brief;
    expect(check.facts).toMatchObject({
      "plan.company": "Firma A",
      "UC-01.owner": "Person A",
      "UC-01.start": "Januar 2027",
      "m1.title": "Vertrieb",
    });
    expect(check.owners).toEqual(["Person A", "Datenverantwortliche"]);
    expect(check.cases[0]).toMatchObject({
      id: "UC-01",
      module: "m1",
      start: "2027-01",
      end: "2027-04",
      stagePhases: { preparation: "p1", operation: "p1" },
      isQuickWin: true,
    });
    expect(check.cases[2]).toMatchObject({ id: "UC-03", module: null, start: null, stagePhases: {} });
  });
});

describe("literals", () => {
  const literals = (name: string, release = {}) => briefOf(smallPlan({ name }), "de", release).check.literals;

  test.each([
    ["Angebote mit Microsoft 365 Copilot", "Microsoft 365"],
    ["Der 90-Tage-Plan für alle", "90-Tage-Plan"],
    ["Audit nach ISO 27001", "ISO 27001"],
    ["Umzug auf S/4HANA", "S/4HANA"],
    ["Texte mit GPT-4o", "GPT-4o"],
  ])("of „%s“ have „%s“", (name, part) => {
    expect(literals(name)).toEqual(expect.arrayContaining([name, part]));
  });

  test.each(["2026", "12 Monate", "5.000 €", "3 Millionen", "20 %", "40 Personentage"])(
    "never have the bare figure „%s“",
    (name) => {
      const digits = name.replace(/\D+/gu, "");
      expect(literals(name)).not.toContain(name);
      expect(literals(name)).not.toContain(digits);
    },
  );

  test("have labels, data sources and references to the law", () => {
    expect(literals("A")).toEqual(
      expect.arrayContaining([
        "0–6 Monate",
        "CRM 2.0",
        "Art. 4",
        "Art. 50(1)",
        "Art. 28 DSGVO",
        "Anhang III",
      ]),
    );
  });

  test("have nothing of a column that stays back", () => {
    expect(literals("Projekt 4711", { "useCases.name": "holdBack" })).not.toContain("Projekt 4711");
  });
});

test("the same plan gives the same bytes", () => {
  expect(told(smallPlan()).all).toBe(told(smallPlan()).all);
});

test("a plan without dates still has one part, for the summary", () => {
  const { brief } = told(planned([useCase("UC-01", { durationMonths: null, ratings: { effort: null } })]));
  expect(brief.modules).toEqual([]);
  expect(brief.parts.map(({ modules, hasSummary }) => ({ modules, hasSummary }))).toEqual([
    { modules: [], hasSummary: true },
  ]);
});

test("English plans are told in English", () => {
  const { parts } = told(smallPlan(), {}, "en");
  expect(parts[0]).toMatchObject({ plan: { language: "en", tone: "simple", company: "Company A" } });
});

test("a module's own text about people stays back unless the user lets it go", () => {
  const tables = { modules: [row("MO-01", { module: "Vertrieb", staff: "Zwei Leute aus dem Lager" })] };
  expect(told(smallPlan({}, tables)).all).not.toContain("aus dem Lager");
  expect(told(smallPlan({}, tables), { "modules.staff": "send" }).all).toContain("aus dem Lager");
});
