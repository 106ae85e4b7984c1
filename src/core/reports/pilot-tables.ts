import { stages, milestonesOf, type Stage } from "../roadmap/milestones";
import type { ScheduledUseCase } from "../roadmap/module-groups";
import { budgetTableNames } from "../sheets/budget-layout";
import { blank, formula, money, month, number, percent, resultText, text } from "../sheets/cells";
import { milestoneTableName } from "../sheets/roadmap-layout";
import type { SheetContext } from "../sheets/sheet-context";
import type { SpecCell, TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable } from "../sheets/table-builder";
import { gateCriteria } from "../tasks/gates";
import { column, inputColumn } from "../tasks/sheet-parts";
import type { GateCriterion } from "../tasks/tasks-words";
import { personFor, pilotKpis, pilotRisks } from "./pilot-topics";
import { pilotRoles, type PilotRole } from "./report-keys";

export const pilotTableNames = {
  topics: "KI_Pilotplan",
  kpis: "KI_Pilot_Kennzahlen",
  milestones: "KI_Pilot_Meilensteine",
  roles: "KI_Pilot_Rollen",
  questions: "KI_Pilot_Fragen",
  budget: "KI_Pilot_Budget",
  gate: "KI_Pilot_Freigabe",
  risks: "KI_Pilot_Risiken",
} as const;

type Pilot = ScheduledUseCase | null;
const centred = { align: "center" } as const;

interface Measure {
  id: string;
  name: string;
  how: string;
  owner: string;
  values: readonly [number | null, number | null, number | null];
}

/** Success criteria: the pilot's own KPIs, else what every test should measure. */
export function kpiTable(context: SheetContext, pilot: Pilot, row: number): TableBlock {
  const { pilot: words } = context.areaWords.reports;
  const own = tableReference(pilotTableNames.kpis);
  const [before, target, actual] = [words.baseline, words.target, words.actual].map(own.cell);
  const complete = `AND(ISNUMBER(${before}),ISNUMBER(${target}),ISNUMBER(${actual}))`;
  const reached = `=IF(${complete},IF(${target}=${before},"",(${actual}-${before})/(${target}-${before})),"")`;
  const value = { format: "decimal", wrap: false, ...centred } as const;
  return buildTable<Measure>({
    name: pilotTableNames.kpis,
    at: { row, column: 0 },
    rows: measures(context, pilot),
    id: ({ id }) => id,
    columns: [
      column("id", words.id, 0, ({ id }) => text(id)),
      column("kpi", words.kpi, 0, ({ name }) => text(name), { wrap: true }),
      column("how", words.how, 0, ({ how }) => text(how), { wrap: true }),
      inputColumn("owner", words.owner, 0, ({ owner }) => text(owner)),
      inputColumn("baseline", words.baseline, 0, ({ values }) => number(values[0], "decimal"), value),
      inputColumn("target", words.target, 0, ({ values }) => number(values[1], "decimal"), value),
      inputColumn("actual", words.actual, 0, ({ values }) => number(values[2], "decimal"), value),
      column("reached", words.reached, 0, ({ values }) => formula(reached, "percent", share(values)), {
        format: "percent",
        ...centred,
      }),
    ],
  });
}

function share([before, target, actual]: Measure["values"]): SpecCell {
  if (before === null || target === null || actual === null || before === target) return resultText("");
  return percent((actual - before) / (target - before));
}

function measures(context: SheetContext, pilot: Pilot): Measure[] {
  const own = pilotKpis(context, pilot).map(({ record, name, baseline, target, actual }): Measure => {
    const { formula: how, unit, owner } = record.values;
    const parts = [how, unit].flatMap((part) => (part ? [String(part)] : []));
    return {
      id: record.id,
      name,
      how: parts.join(" · "),
      owner: String(owner ?? ""),
      values: [baseline, target, actual],
    };
  });
  if (own.length > 0) return own;
  return context.areaWords.tasks.feedback.map(({ key, measure, unit }) => ({
    id: key,
    name: measure,
    how: unit,
    owner: "",
    values: [null, null, null],
  }));
}

/** First month of each stage as the roadmap shows it now. */
export function milestoneRows(context: SheetContext, pilot: Pilot, row: number): TableBlock {
  const { words, areaWords } = context;
  const { pilot: own } = areaWords.reports;
  const table = tableReference(milestoneTableName);
  const isPilot = `(${table.column(words.common.id)}=${literal(pilot?.useCase.id ?? "")})*1`;
  return buildTable<Stage>({
    name: pilotTableNames.milestones,
    at: { row, column: 0 },
    rows: pilot ? stages : [],
    id: (stage) => own.stageIds[stage],
    columns: [
      column("id", own.id, 0, (stage) => text(own.stageIds[stage])),
      column("stage", own.stage, 0, (stage) => text(words.stages[stage])),
      column("result", own.result, 0, (stage) => text(own.stageResults[stage]), { wrap: true }),
      inputColumn("remark", own.remark, 0),
      column(
        "start",
        own.from,
        0,
        (stage) => stageCell(table.column(words.stages[stage]), isPilot, stage, pilot),
        {
          format: "month",
          ...centred,
        },
      ),
      inputColumn("done", own.done, 0, () => blank, { format: "date", wrap: false, ...centred }),
    ],
  });
}

function stageCell(dates: string, isPilot: string, stage: Stage, pilot: Pilot): SpecCell {
  if (!pilot) return blank;
  const date = `SUMPRODUCT(${isPilot},${dates})`;
  return formula(`=IF(${date}=0,"",${date})`, "month", month(milestonesOf(pilot.start, pilot.months)[stage]));
}

/** Who does what in the pilot. */
export function roleTable(context: SheetContext, pilot: Pilot, row: number): TableBlock {
  const { pilot: own } = context.areaWords.reports;
  return buildTable<PilotRole>({
    name: pilotTableNames.roles,
    at: { row, column: 0 },
    rows: pilotRoles,
    id: (role) => `R${pilotRoles.indexOf(role) + 1}`,
    columns: [
      column("id", own.id, 0, (role) => text(`R${pilotRoles.indexOf(role) + 1}`)),
      column("role", own.role, 0, (role) => text(own.roles[role].name), { wrap: true }),
      column("task", own.task, 0, (role) => text(own.roles[role].task), { wrap: true }),
      inputColumn("person", own.person, 0, (role) => text(personFor(context, role, pilot))),
      inputColumn("days", own.days, 0, () => blank, { format: "decimal", wrap: false, ...centred }),
    ],
  });
}

/** What the test group is asked after the test. */
export function questionTable(context: SheetContext, row: number): TableBlock {
  const { pilot: own } = context.areaWords.reports;
  type Question = (typeof own.questions)[number];
  return buildTable<Question>({
    name: pilotTableNames.questions,
    at: { row, column: 0 },
    rows: own.questions,
    id: ({ id }) => id,
    columns: [
      column("id", own.id, 0, ({ id }) => text(id)),
      column("topic", own.topic, 0, ({ topic }) => text(topic), { wrap: true }),
      column("question", own.question, 0, ({ question }) => text(question), { wrap: true }),
      inputColumn("answer", own.answers, 0),
      inputColumn("rating", own.rating, 0, () => blank, { format: "decimal", wrap: false, ...centred }),
    ],
  });
}

type Amount = "oneOff" | "running" | "benefit";

/** What the pilot costs once and a month, and what it is to bring in a year. */
export function budgetRows(context: SheetContext, pilot: Pilot, row: number): TableBlock {
  const { words, areaWords } = context;
  const { pilot: own } = areaWords.reports;
  const table = tableReference(budgetTableNames.useCases);
  const isPilot = `(${table.column(words.common.id)}=${literal(pilot?.useCase.id ?? "")})*1`;
  const headers: Readonly<Record<Amount, string>> = {
    oneOff: words.budget.oneOffInput,
    running: words.budget.runningInput,
    benefit: words.budget.benefitPerYear,
  };
  const cents = (key: Amount) => {
    if (!pilot) return null;
    const { oneOffCents, runningCentsPerMonth, benefitCentsPerYear } = pilot.useCase;
    return { oneOff: oneOffCents, running: runningCentsPerMonth, benefit: benefitCentsPerYear }[key];
  };
  return buildTable<Amount>({
    name: pilotTableNames.budget,
    at: { row, column: 0 },
    rows: pilot ? ["oneOff", "running", "benefit"] : [],
    id: (key) => own.amountIds[key],
    columns: [
      column("id", own.id, 0, (key) => text(own.amountIds[key])),
      column("item", own.item, 0, (key) => text(headers[key])),
      column("basis", own.basis, 0, (key) => text(cents(key) === null ? own.missing : own.fromPlan)),
      inputColumn("remark", own.remark, 0),
      column(
        "amount",
        own.amount,
        0,
        (key) => {
          const value = cents(key);
          const amount = `SUMPRODUCT(${isPilot},${table.column(headers[key])})`;
          return value === null ? blank : formula(`=ROUND(${amount},2)`, "money", money(value));
        },
        { format: "money" },
      ),
    ],
  });
}

/** What decides between go and no-go for the pilot. */
export function gateTable(context: SheetContext, pilot: Pilot, row: number): TableBlock {
  const { pilot: own } = context.areaWords.reports;
  const { gates } = context.areaWords.tasks;
  return buildTable<GateCriterion>({
    name: pilotTableNames.gate,
    at: { row, column: 0 },
    rows: gateCriteria(context),
    id: ({ key }) => key,
    columns: [
      column("id", own.id, 0, ({ key }) => text(key)),
      column("criterion", gates.criterion, 0, ({ criterion }) => text(criterion), { wrap: true }),
      column("note", gates.criterionNote, 0, ({ evidence }) => text(evidence), { wrap: true }),
      inputColumn("evidence", gates.evidence, 0, ({ key }) =>
        text(key === "owner" ? (pilot?.useCase.owner ?? "") : ""),
      ),
      column(
        "isRequired",
        gates.isRequired,
        0,
        ({ isRequired }) => text(isRequired ? gates.yes : gates.no),
        centred,
      ),
      inputColumn("answer", gates.answer, 0, () => text(gates.unanswered), centred),
      inputColumn("checkedOn", gates.checkedOn, 0, () => blank, { format: "date", wrap: false, ...centred }),
    ],
  });
}

/** The pilot's risks and those of the whole programme. */
export function riskRows(context: SheetContext, pilot: Pilot, row: number): TableBlock {
  const { pilot: own } = context.areaWords.reports;
  const { columns, classes } = context.areaWords.risks;
  type Risk = ReturnType<typeof pilotRisks>[number];
  return buildTable<Risk>({
    name: pilotTableNames.risks,
    at: { row, column: 0 },
    rows: pilotRisks(context, pilot),
    id: ({ id }) => id,
    columns: [
      column("id", own.id, 0, ({ id }) => text(id)),
      column("risk", columns.risk, 0, ({ risk }) => text(risk), { wrap: true }),
      column("measure", columns.measure, 0, ({ measure }) => text(measure), { wrap: true }),
      inputColumn("remark", own.remark, 0),
      column("value", columns.value, 0, ({ value }) => number(value, "integer"), {
        format: "integer",
        ...centred,
      }),
      column("class", columns.class, 0, (risk) => text(risk.class ? classes[risk.class].name : ""), centred),
    ],
  });
}
