import { expectGoldenSheet, rowsOf } from "./support/golden";
import { answerMaturity } from "./support/inputs";
import { fill, set, textOf, today, walkThrough, workbookFromTemplate, type Walk } from "./support/reader";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

/**
 * The marketing prompt asks for a modular roadmap made from user data: six modules, each with goal, milestones,
 * responsibilities, success factors, dependencies and resources, in an order that follows the maturity.
 */
const modules = [
  "Customer Experience & Personalisierung",
  "Daten- & Analytics-Infrastruktur",
  "Governance, Compliance & Ethik",
  "Innovation & Experimentation",
  "Marketing-Automatisierung & Prozesse",
  "Upskilling & Change-Management",
];
const askedFor = [
  "Ziel und Mehrwert",
  "Meilensteine und Zeitrahmen",
  "Verantwortlichkeiten",
  "Erfolgsfaktoren",
  "Abhängigkeiten",
  "Ressourcen: Budget",
  "Ressourcen: Personal",
  "Ressourcen: Tools",
];

const orderOf = ({ sheet }: Walk) => rowsOf(sheet("modules"), "KI_Module").map((row) => String(row["Modul"]));
const fieldsOf = ({ sheet }: Walk) => rowsOf(sheet("modules"), "KI_Module_Felder");

let beginner: Walk;
let advanced: Walk;

beforeAll(async () => {
  const walk = async (level: 1 | 5) => {
    const document = await workbookFromTemplate("marketing");
    answerMaturity(document, level);
    set(document, { Unternehmen: "Muster GmbH", Projektstart: "2027-01" });
    return walkThrough(document);
  };
  beginner = await walk(1);
  advanced = await walk(5);
});

test("the modules of a beginner, field by field", () =>
  expectGoldenSheet("marketing-prompt", "modules-of-a-beginner", beginner.sheet("modules")));

test.each([
  ["a beginner", () => beginner],
  ["an advanced company", () => advanced],
])("%s gets the six modules, and each of them has every field", (_, walk) => {
  expect([...orderOf(walk())].sort()).toEqual(modules);
  const empty = modules.flatMap((module) =>
    askedFor
      .filter((field) => {
        const content = fieldsOf(walk()).find((row) => row["Modul"] === module && row["Feld"] === field);
        return String(content?.["Inhalt"] ?? "").length < 15;
      })
      .map((field) => `${module}: ${field}`),
  );
  expect(empty).toEqual([]);
});

test("a beginner starts with skills, rules and data, an advanced company with what pays", () => {
  expect(orderOf(beginner).slice(0, 3).sort()).toEqual([
    "Daten- & Analytics-Infrastruktur",
    "Governance, Compliance & Ethik",
    "Upskilling & Change-Management",
  ]);
  expect(orderOf(advanced)[0]).toBe("Customer Experience & Personalisierung");
  expect(orderOf(advanced)).not.toEqual(orderOf(beginner));
  const why = rowsOf(beginner.sheet("modules"), "KI_Module")[0]!["Warum an dieser Stelle"];
  expect(why).toContain("Reifegrad 1 von 5");
});

test("milestones of a module follow the time scheme of the prompt's months", () => {
  const milestones = fieldsOf(beginner).filter((row) => row["Feld"] === "Meilensteine und Zeitrahmen");
  for (const { Inhalt } of milestones)
    for (const section of ["0–6 Monate", "6–12 Monate", "12–24 Monate"]) expect(Inhalt).toContain(section);
});

test("quick wins of the first 3–6 months are named in every module, and the plan finishes some", () => {
  const quickWins = fieldsOf(beginner).filter((row) => row["Feld"] === "Quick Wins");
  expect(quickWins.map((row) => row["Inhalt"])).not.toContain("");
  expect(quickWins).toHaveLength(6);
  const within = beginner.plan.useCases.filter(({ end }) => end !== null && end <= "2027-06");
  const { quickWinCandidates, pilot } = beginner.insights.scoring;
  const found = within.map(({ useCase }) => useCase.id).filter((id) => quickWinCandidates[id]);
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(found).toContain(pilot);
});

test("conversion rate and customer lifetime value are measured, each with a formula", () => {
  const kpis = rowsOf(beginner.sheet("kpis"), "KI_Kennzahlen").map((row) => row["Kennzahl"]);
  expect(kpis).toEqual(expect.arrayContaining(["Conversion Rate der Website", "Customer Lifetime Value"]));
});

test("the company's own data change what is said", async () => {
  const document = await workbookFromTemplate("marketing");
  set(document, {
    Unternehmen: "Nordlicht AG",
    Mitarbeitende: 1200,
    Projektstart: "2027-04",
    Zeitraster: "B",
  });
  fill(document, "Anwendungsfälle", "UC-05", { Verantwortlich: "Frau Sommer", "Einmalkosten (€)": 21_000 });
  const own = await walkThrough(document);
  const shown = JSON.stringify(own.sheet("roadmap"));
  for (const told of ["Nordlicht AG", "Frau Sommer", "3–6 Monate"]) expect(shown).toContain(told);
  expect(JSON.stringify(beginner.sheet("roadmap"))).not.toContain("Frau Sommer");
  const budgetOf = (walk: Walk) =>
    fieldsOf(walk).find(
      (row) =>
        row["Modul"] === "Marketing-Automatisierung & Prozesse" && row["Feld"] === "Ressourcen: Budget",
    )!["Inhalt"];
  expect(budgetOf(beginner)).toContain("26.000\u00a0€ einmalig");
  expect(budgetOf(own)).toContain("31.000\u00a0€ einmalig");
  const rules = (walk: Walk) => walk.issues.map(({ params }) => params["rule"]);
  expect(rules(beginner)).toContain("firstYearAbove");
  expect(rules(own)).not.toContain("firstYearAbove");
});

test("the built command line goes the same way", async () => {
  const files = new Workspace();
  buildCommandLine();
  await runCommand("template", "marketing", files.path("in.xlsx"));
  const document = files.open("in.xlsx");
  set(document, { Unternehmen: "Muster GmbH", "Reifegrad (1–5)": 2 });
  files.write("mine.xlsx", document);
  const wanted = ["--sheets", "Module, KPI-Bericht", "--today", today];
  const run = await runCommand("plan", files.path("mine.xlsx"), files.path("out.xlsx"), ...wanted);
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  const shown = textOf(files.open("out.xlsx"), "Module");
  for (const module of modules) expect(shown).toContain(module);
  expect(shown).toContain("Reifegrad 2 von 5");
  files.remove();
});
