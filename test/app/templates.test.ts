import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { readTemplate } from "../../src/app/template-schema";
import {
  sheetsOfTemplate,
  templateNamed,
  templateNames,
  templateOffers,
  templateProblemLines,
} from "../../src/app/templates";
import type { Template, TemplateRow } from "../../src/core/templates/template";
import { rowsOf, splitReferences } from "../../src/core/templates/template-tables";

const files = readdirSync("templates").filter((name) => name.endsWith(".yaml"));
const sources = files.map((file) => parse(readFileSync(`templates/${file}`, "utf8")) as { name: string });
const filled = templateNames.filter((name) => name !== "beispiel");

function template(name: string): Template {
  const found = templateNamed(name);
  if (!found) throw new Error(`template ${name} does not stand the check`);
  return found;
}

test("every template source is offered under its own name", () => {
  expect(sources.map(({ name }) => `${name}.yaml`)).toEqual(files);
  expect([...templateNames].sort()).toEqual(sources.map(({ name }) => name).sort());
  expect(templateOffers("de").map(({ name }) => name)).toEqual(templateNames);
});

test.each(sources)("$name stands the check against the catalogue", (source) => {
  expect(templateProblemLines(readTemplate(source).problems, "de")).toEqual([]);
});

test.each(["marketing", "handel"])("%s has the six modules of its document, each with all fields", (name) => {
  const { modules } = template(name);
  expect(modules).toHaveLength(6);
  expectAllFields(modules);
});

test.each(filled)("%s describes all its modules with all fields", (name) =>
  expectAllFields(template(name).modules),
);

function expectAllFields(modules: readonly TemplateRow[]): void {
  const fields = [
    "goal",
    "milestones",
    "responsibilities",
    "staff",
    "tools",
    "successFactors",
    "dependencies",
    "quickWins",
    "scaling",
    "kpis",
    "risks",
  ];
  for (const module of modules)
    expect(fields.filter((field) => String(module[field] ?? "").length < 15)).toEqual([]);
}

test.each(filled)("%s has typical use cases that can be planned", (name) => {
  const { useCases, modules, dataSources } = template(name);
  expect(useCases.length).toBeGreaterThanOrEqual(8);
  expect(useCases.length).toBeLessThanOrEqual(14);
  expect(dataSources.length).toBeGreaterThanOrEqual(5);
  const needed = ["benefit", "feasibility", "effort", "acceptance", "risk", "visibility", "durationMonths"];
  const money = ["personDays", "oneOffCost", "runningCost", "annualBenefit", "owner", "description"];
  for (const row of useCases)
    expect([...needed, ...money].filter((key) => (row[key] ?? "") === "")).toEqual([]);
  const used = new Set(useCases.map((row) => row.module));
  expect(modules.map((module) => module.name).filter((module) => !used.has(module))).toEqual([]);
});

test.each(filled)("%s has a start plan over weeks 1–12 without gaps", (name) => {
  const weeks = rowsOf(template(name), "startPlan").flatMap((row) => {
    const first = Number(row.week);
    const last = Number(row.lastWeek ?? row.week);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  expect([...new Set(weeks)].sort((first, second) => first - second)).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
});

test.each(filled)("%s names for every risk a measure that makes it smaller", (name) => {
  const risks = rowsOf(template(name), "risks");
  expect(risks.length).toBeGreaterThanOrEqual(6);
  const size = (row: TemplateRow, probability: string, impact: string) =>
    Number(row[probability]) * Number(row[impact]);
  for (const risk of risks) {
    expect(String(risk.measure ?? "")).not.toBe("");
    expect(size(risk, "residualProbability", "residualImpact")).toBeLessThan(
      size(risk, "probability", "impact"),
    );
  }
  for (const kind of ["technical", "legal", "organisational"])
    expect(risks.map((risk) => risk.kind)).toContain(kind);
});

test.each(filled)("%s brings measures, pitfalls with counter-measures and roles", (name) => {
  const given = template(name);
  for (const type of ["communication", "champions", "experiments", "training"])
    expect(rowsOf(given, "measures").map((row) => row.type)).toContain(type);
  for (const pitfall of rowsOf(given, "pitfalls")) expect(String(pitfall.countermeasure)).not.toBe("");
  expect(rowsOf(given, "pitfalls").length).toBeGreaterThanOrEqual(5);
  expect(rowsOf(given, "roles").length).toBeGreaterThanOrEqual(4);
});

test.each(filled)(
  "%s measures every use case with a benefit by a KPI with formula, unit and direction",
  (name) => {
    const kpis = rowsOf(template(name), "kpis");
    const measured = new Set(kpis.flatMap((row) => splitReferences(row.useCases)));
    const unmeasured = template(name).useCases.filter(
      ({ id, annualBenefit }) => Number(annualBenefit) > 0 && !measured.has(String(id)),
    );
    expect(unmeasured).toEqual([]);
    for (const { kpi, formula, unit, direction, baseline, target } of kpis) {
      expect([kpi, formula, unit].every((each) => String(each ?? "") !== "")).toBe(true);
      expect([kpi, direction]).toEqual([kpi, Number(target) > Number(baseline) ? "up" : "down"]);
    }
  },
);

test.each(templateNames)("%s marks every row as an assumption", (name) => {
  const { note } = template(name);
  expect(note).toMatch(/Annahme/);
  for (const sheet of sheetsOfTemplate(template(name), "de")) {
    if (["start", "assessment", "settings", "scales"].includes(sheet.key)) continue;
    const table = sheet.blocks.find((block) => block.kind === "table")!;
    const index = table.columns.findIndex((column) => column.header === "Hinweis");
    for (const row of table.rows) expect(row.cells[index]).toEqual({ kind: "text", text: note });
  }
});

test("predecessors of a template are never circular and come from itself", () => {
  for (const name of templateNames) {
    const { useCases } = template(name);
    const before = new Map(useCases.map((row) => [row.id, splitReferences(row.predecessors)]));
    const reaches = (id: string, seen: ReadonlySet<string>): boolean =>
      seen.has(id) || (before.get(id) ?? []).some((each) => reaches(each, new Set([...seen, id])));
    for (const { id } of useCases)
      expect([name, id, reaches(String(id), new Set())]).toEqual([name, id, false]);
  }
});

test.each(["de", "en"] as const)(
  "a template with tables of its own only has those sheets in %s",
  (language) => {
    const keys = (name: string) => sheetsOfTemplate(template(name), language).map(({ key }) => key);
    expect(keys("beispiel")).toEqual(["start", "useCases", "dataSources", "settings", "scales"]);
    expect(keys("kmu")).toEqual(
      expect.arrayContaining(["start", "modules", "startPlan", "risks", "settings"]),
    );
  },
);

test("an unknown name has no template", () => {
  expect(templateNamed("toString")).toBeNull();
});

test("the maturity questions come with their own five statements each, and no answer", () => {
  const sheet = sheetsOfTemplate(template("kmu"), "de").find(({ key }) => key === "assessment")!;
  const table = sheet.blocks.find((block) => block.kind === "table")!;
  const lists = sheet.blocks.filter((block) => block.kind === "validation");
  expect(lists.map(({ area }) => area.row)).toEqual(table.rows.map((_, index) => table.at.row + 1 + index));
  expect(lists.every(({ rule }) => rule.type === "list" && rule.values.length === 5)).toBe(true);
  expect(table.rows.every(({ cells }) => cells[3]!.kind === "blank")).toBe(true);
});
