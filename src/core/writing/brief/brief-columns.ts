import { moduleTextColumns } from "../../catalogue/module-columns";
import { useCaseLawColumns } from "../../catalogue/use-case-law-columns";

/** Columns that hold names of people: to send them as they stand is to send the names. */
export const personColumns = [
  "useCases.owner",
  "dataSources.owner",
  "risks.owner",
  "roles.person",
  "roles.deputy",
  "measures.owner",
  "kpis.owner",
  "goals.owner",
  "tasks.owner",
  "startPlan.owner",
  "systems.owner",
  "team.member",
] as const;

/** Dates of one use case follow from how long another takes. */
const scheduleColumns = [
  "useCases.earliestStart",
  "useCases.fixedStart",
  "useCases.actualStart",
  "useCases.actualEnd",
  "useCases.durationMonths",
];

/** Running costs add up from the end of a use case on. */
const costColumns = ["useCases.oneOffCost", "useCases.runningCost", "costs.amount", ...scheduleColumns];

/** The worst source caps feasibility. */
const readinessColumns = ["dataSources.completeness", "dataSources.timeliness", "dataSources.consistency"];

/**
 * Columns behind each fact of a use case, a module or the plan. A fact is told with its value only where all of them
 * may be sent; else only its name, so that a text can use it all the same.
 */
export const factColumns: Readonly<Record<string, readonly string[]>> = {
  name: ["useCases.name"],
  owner: ["useCases.owner"],
  area: ["useCases.area"],
  progress: ["useCases.progress"],
  personDays: ["useCases.personDays"],
  duration: ["useCases.durationMonths"],
  ...same(["start", "phase", "end", "pilot", "evaluation", "rollout", "operation"], scheduleColumns),
  ...same(
    ["score", "scoreLow", "scoreHigh", "rank"],
    [
      "useCases.benefit",
      "useCases.feasibility",
      "useCases.effort",
      "useCases.acceptance",
      "useCases.risk",
      "useCases.visibility",
      ...readinessColumns,
    ],
  ),
  quadrant: ["useCases.benefit", "useCases.effort"],
  quickWins: ["useCases.benefit", "useCases.effort"],
  benefitRating: ["useCases.benefit"],
  feasibility: ["useCases.feasibility"],
  effort: ["useCases.effort"],
  acceptance: ["useCases.acceptance"],
  risk: ["useCases.risk"],
  visibility: ["useCases.visibility"],
  readiness: readinessColumns,
  oneOff: ["useCases.oneOffCost", "costs.amount"],
  running: ["useCases.runningCost", "costs.amount", ...scheduleColumns],
  benefit: ["useCases.annualBenefit"],
  ...same(["total", "tco"], costColumns),
  ...same(["npv", "roi", "payback"], [...costColumns, "useCases.annualBenefit"]),
  ...same(["programme"], ["costs.amount"]),
  ...same(["funding"], ["funding.granted"]),
  ...same(["withProgramme", "net"], [...costColumns, "funding.granted"]),
  aiAct: useCaseLawColumns.map(({ key }) => `useCases.${key}`),
  company: ["settings.company"],
};

/** Columns behind the facts of other lists: `kpi.KP-01.target`, `risk.RI-01.value`, `source.DQ-01.name`. */
export const listFactColumns: Readonly<Record<string, readonly string[]>> = {
  "kpi.name": ["kpis.kpi"],
  "kpi.baseline": ["kpis.baseline", "kpis.unit"],
  "kpi.target": ["kpis.target", "kpis.unit"],
  "kpi.actual": ["kpis.actual", "kpis.unit"],
  "kpi.due": ["kpis.due"],
  "risk.name": ["risks.risk"],
  "risk.value": ["risks.probability", "risks.impact"],
  "risk.due": ["risks.due"],
  "source.name": ["dataSources.name"],
};

/** Columns whose text is told as it stands, in the order of the workbook. */
const textColumns: readonly string[] = [
  "settings.company",
  "settings.industry",
  "settings.employees",
  "settings.tone",
  "settings.cloudServices",
  "settings.securityStandards",
  "useCases.name",
  "useCases.area",
  "useCases.module",
  "useCases.description",
  "useCases.aiType",
  "useCases.owner",
  "useCases.status",
  "useCases.dataSources",
  "useCases.predecessors",
  "useCases.excludes",
  "useCases.mandatory",
  "useCases.softBenefit",
  "useCases.tool",
  "useCases.aiActClass",
  "dataSources.name",
  "dataSources.system",
  "dataSources.personalData",
  ...moduleTextColumns.map((key) => `modules.${key}`),
  "risks.risk",
  "risks.measure",
  "tools.tool",
  "roles.role",
  "measures.measure",
  "kpis.kpi",
  "goals.goal",
];

/** Every column that a brief uses or could use. */
export const briefColumns: readonly string[] = [
  ...new Set([
    ...textColumns,
    ...Object.values(factColumns).flat(),
    ...Object.values(listFactColumns).flat(),
  ]),
];

function same(facts: readonly string[], columns: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(facts.map((fact) => [fact, columns]));
}
