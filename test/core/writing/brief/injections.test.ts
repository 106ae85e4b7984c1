import { briefOf } from "../../../../src/app/brief-of";
import type { Plan } from "../../../../src/core/plan";
import { partLimits } from "../../../../src/core/writing/brief/brief-parts";
import { estimateTokens } from "../../../../src/core/writing/request/estimate-tokens";
import { injections, type Injection } from "../../../writing-corpus/injections";
import { dataSource, useCase } from "../../support/plan-builders";
import { planned } from "../../sheets/support/sheet-builders";
import { everythingSent, row } from "./brief-plans";

/** A plan with a text in one cell; everything else is harmless. */
function planWith({ column, text }: Pick<Injection, "column" | "text">): Plan {
  const at = (key: string, otherwise: string) => (column === key ? text : otherwise);
  const own = useCase(column === "id" ? text : "UC-01", {
    name: at("name", "Angebote prüfen"),
    area: at("area", "Innendienst"),
    module: at("module", "Vertrieb"),
    owner: at("owner", "Leitung Vertrieb"),
    description: at("description", "Angebote dauern"),
    aiType: at("aiType", "Sprachmodell"),
    status: at("status", "Idee"),
    dataSources: ["DQ-01"],
    further: { tool: at("tool", "Copilot"), softBenefit: at("softBenefit", "Ruhe") },
  });
  return planned(
    [own, useCase("UC-02", { module: "Service", predecessors: [own.id] })],
    {
      company: at("company", "Beispielwerk"),
      industry: at("industry", "Handel"),
      further: { securityStandards: at("securityStandards", "ISO 27001") },
    },
    {
      dataSources: [dataSource("DQ-01", { name: at("source", "CRM"), system: at("system", "SAP") })],
      further: {
        modules: [
          row("MO-01", {
            module: at("module", "Vertrieb"),
            goal: at("goal", "Schneller anbieten"),
            successFactors: at("successFactors", "Leitung dabei"),
          }),
        ],
        risks: [row("RI-01", { risk: at("risk", "Fehler"), measure: at("measure", "Prüfen") })],
        kpis: [row("KP-01", { kpi: at("kpi", "Dauer"), useCases: [own.id] })],
        roles: [row("RO-01", { role: at("role", "Leitung") })],
      },
    },
  );
}

const seen = (plan: Plan) => briefOf(plan, "de", everythingSent);

describe.each([...injections])("$name in $column", (injection) => {
  const brief = seen(planWith(injection));
  const [data = ""] = brief.parts.map((part) => part.data);

  test("stays one quoted text among the others", () => {
    const harmless = seen(planWith({ column: injection.column, text: "Harmlos" })).parts[0]!.data;
    expect(shapeOf(JSON.parse(data), injection.column)).toEqual(
      shapeOf(JSON.parse(harmless), injection.column),
    );
  });

  test("has no sign that closes a block, forges a placeholder or hides", () => {
    const texts = textsOf(JSON.parse(data)).join("\n");
    expect(texts).not.toMatch(/[{}<>`]/);
    expect(data).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/u);
  });

  test("makes no placeholder of its own and does not blow up the request", () => {
    const known = Object.keys(seen(planWith({ column: "name", text: "Harmlos" })).check.facts);
    const added = Object.keys(brief.check.facts).filter((name) => !known.includes(name));
    expect(injection.column === "id" ? [] : added.filter((name) => !name.startsWith("name."))).toEqual([]);
    expect(estimateTokens(data)).toBeLessThan(partLimits.tokens);
    expect(Object.values(brief.check.facts).filter((value) => /[{}<>`]/.test(value))).toEqual([]);
  });
});

test("there are at least 40 injections, in both languages and every kind of cell", () => {
  expect(injections.length).toBeGreaterThanOrEqual(40);
  expect(new Set(injections.map(({ name }) => name)).size).toBe(injections.length);
  expect(new Set(injections.map(({ column }) => column)).size).toBeGreaterThanOrEqual(20);
});

/** Members and lengths without the texts; an ID that can't be told takes its use case with it. */
function shapeOf(value: unknown, column: string): unknown {
  if (column === "id") return Object.keys(value as object).includes("plan");
  if (Array.isArray(value)) return value.map((each) => shapeOf(each, column));
  if (value !== null && typeof value === "object") {
    // Duties follow from what a use case is called, so their number may differ.
    const members = Object.entries(value).filter(([key]) => key !== "law");
    return Object.fromEntries(members.map(([key, each]) => [key, shapeOf(each, column)]));
  }
  return typeof value;
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsOf) : [];
}
