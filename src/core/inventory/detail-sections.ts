import { skills } from "../catalogue/team-columns";
import { month, number, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import type { SheetContext } from "../sheets/sheet-context";
import type { ColumnPlan } from "../sheets/table-builder";
import type { DataSource } from "../records";
import { readinessRange } from "../scoring/data-readiness";
import { yesNo } from "./company-sections";
import { dataFindings, isRagReady } from "./data-findings";
import { minMonth } from "./first-use";
import { inventoryColumn, inventoryTable, type InventorySection } from "./inventory-layout";
import { sourcingAdvice, type SourcingAdvice } from "./sourcing";
import { teamSkills, type TeamMember } from "./team-skills";
import { useCaseProposals, type UseCaseProposal } from "./use-case-proposals";

/** Each data source with its readiness, who needs it, and what has to be done first. */
export function dataSection({
  plan,
  words: all,
  areaWords: { inventory: words },
}: SheetContext): InventorySection {
  const findings = dataFindings(plan);
  const users = (source: DataSource) =>
    plan.useCases.filter(({ useCase }) => useCase.dataSources.includes(source.id));
  const toDo = (source: DataSource) =>
    findings.filter((finding) => finding.source === source).map(({ key }) => words.findings[key]);
  const flag = (key: string, header: string, value: (source: DataSource) => boolean | null) =>
    inventoryColumn<DataSource>(key, header, "text", (source) => text(yesNo(value(source), words)));
  const first = (source: DataSource) => source.further["firstProject"];
  const table = inventoryTable<DataSource>("KI_Datenlage", {
    rows: plan.input.dataSources,
    id: ({ id }) => id,
    columns: [
      inventoryColumn("id", all.common.id, "text", ({ id }) => text(id)),
      inventoryColumn("source", words.headers.source, "text", ({ name }) => text(name)),
      inventoryColumn("system", words.headers.system, "text", ({ system }) => text(system)),
      inventoryColumn("readiness", all.matrix.readiness, "score", (source) =>
        number(knownReadiness(source), "score"),
      ),
      flag("personal", words.headers.personal, ({ personalData }) => personalData),
      flag("silo", words.headers.silo, ({ silo }) => silo),
      flag("api", words.headers.api, ({ api }) => api),
      flag("firstProject", words.headers.firstProject, (source) =>
        typeof first(source) === "boolean" ? (first(source) as boolean) : null,
      ),
      inventoryColumn("rag", words.headers.rag, "text", (source) =>
        text(source.further["kind"] === "documents" ? yesNo(isRagReady(source), words) : ""),
      ),
      inventoryColumn("firstUse", words.headers.firstUse, "month", (source) =>
        month(minMonth(users(source).map(({ start }) => start))),
      ),
      inventoryColumn("useCases", words.headers.useCases, "text", (source) =>
        text(
          users(source)
            .map(({ useCase }) => useCase.id)
            .join(", "),
        ),
      ),
      inventoryColumn("findings", words.headers.findings, "text", (source) => text(toDo(source).join("; "))),
    ],
  });
  return { heading: words.headings.data, note: table ? words.notes.data : words.notes.dataMissing, table };
}

/** Readiness 0–100; null while a rating is open. */
function knownReadiness(source: DataSource): number | null {
  const range = readinessRange(source);
  return range && range.low === range.high ? range.low : null;
}

/** Skills of the team, who mediates, and the two skills that each should train first. */
export function teamSection({
  plan,
  words: all,
  areaWords: { inventory: words },
}: SheetContext): InventorySection {
  const { members, gaps } = teamSkills(plan.input);
  const shown = skills.filter((skill) => skill !== "safeUse");
  const table = inventoryTable<TeamMember>("KI_Faehigkeiten", {
    rows: members,
    id: ({ record }) => record.id,
    columns: [
      inventoryColumn("id", all.common.id, "text", ({ record }) => text(record.id)),
      inventoryColumn("member", words.headers.member, "text", ({ name }) => text(name)),
      inventoryColumn("area", words.headers.area, "text", ({ record }) =>
        text(String(record.values.area ?? "")),
      ),
      ...shown.map((skill): ColumnPlan<TeamMember> =>
        inventoryColumn(skill, words.skills[skill], "integer", ({ levels }) =>
          number(levels[skill], "integer"),
        ),
      ),
      inventoryColumn("translator", words.headers.translator, "text", ({ isTranslator }) =>
        text(isTranslator ? words.yes : ""),
      ),
      inventoryColumn("training", words.headers.training, "text", ({ training, isChampion }) =>
        text(
          [
            ...(isChampion ? [words.headers.champion] : []),
            ...training.slice(0, 2).map((skill) => words.skills[skill]),
          ].join("; "),
        ),
      ),
    ],
  });
  const names = gaps.map((skill) => words.skills[skill]).join(", ");
  const note = gaps.length > 0 ? `${words.notes.teamGaps} ${names}.` : words.notes.team;
  return { heading: words.headings.team, note: table ? note : words.notes.teamMissing, table };
}

/** Proposed use cases from the inefficiencies; rating them is left to people. */
export function proposalSection({
  plan,
  words: all,
  areaWords: { inventory: words },
}: SheetContext): InventorySection {
  const table = inventoryTable<UseCaseProposal>("KI_Vorschlaege", {
    rows: useCaseProposals(plan.input),
    id: ({ pain }) => pain.id,
    columns: [
      inventoryColumn("id", all.common.id, "text", ({ pain }) => text(pain.id)),
      inventoryColumn("pain", words.headers.pain, "text", (row) => text(row.text)),
      inventoryColumn("similar", words.headers.similar, "text", ({ similar }) =>
        text(similar === null ? "" : words.proven[similar]),
      ),
      inventoryColumn("area", words.headers.area, "text", ({ area }) => text(area)),
      inventoryColumn("hours", words.headers.hours, "decimal", ({ hoursPerMonth }) =>
        number(hoursPerMonth, "decimal"),
      ),
      inventoryColumn("suggestion", words.headers.suggestion, "text", ({ suggestion }) =>
        text(words.suggestions[suggestion]),
      ),
      inventoryColumn("inPlan", words.headers.inPlan, "text", ({ existingId }) =>
        text(existingId ?? words.no),
      ),
    ],
  });
  return {
    heading: words.headings.proposals,
    note: table ? words.notes.proposals : words.notes.proposalsMissing,
    table,
  };
}

/** Make or buy and the operating model with the reason. */
export function sourcingSection({
  plan,
  words: all,
  areaWords: { inventory: words },
}: SheetContext): InventorySection {
  const table = inventoryTable<SourcingAdvice>("KI_Beschaffung", {
    rows: sourcingAdvice(plan),
    id: ({ planned }) => planned.useCase.id,
    columns: [
      inventoryColumn("id", all.common.id, "text", ({ planned }) => text(planned.useCase.id)),
      inventoryColumn("name", all.common.name, "text", ({ planned }) => text(planned.useCase.name)),
      inventoryColumn("sourcingReason", words.headers.sourcingReason, "text", ({ sourcingReason }) =>
        text(words.sourcingReasons[sourcingReason]),
      ),
      inventoryColumn("sourcing", words.headers.sourcing, "text", ({ sourcing }) =>
        text(words.sourcings[sourcing]),
      ),
      inventoryColumn("operation", words.headers.operation, "text", ({ operation }) =>
        text(operation === null ? words.open : words.operations[operation]),
      ),
      inventoryColumn("tool", words.headers.tool, "text", ({ planned }) =>
        text(String(planned.useCase.further["tool"] ?? "")),
      ),
      inventoryColumn("operationReason", words.headers.operationReason, "text", ({ operationReason }) =>
        text(words.operationReasons[operationReason]),
      ),
    ],
  });
  return {
    heading: words.headings.sourcing,
    note: table ? words.notes.sourcing : words.notes.sourcingMissing,
    table,
  };
}

/** Questions for interviews, as a list to go through. */
export function questionSection({ areaWords: { inventory: words } }: SheetContext): InventorySection {
  return {
    heading: words.headings.questions,
    note: fillWords(words.notes.questions, { count: words.reflection.length }),
    table: inventoryTable<string>("KI_Leitfragen", {
      rows: words.reflection,
      id: (_, index) => `Q${index + 1}`,
      columns: [
        inventoryColumn("key", words.headers.key, "text", (_, index) => text(`Q${index + 1}`)),
        {
          ...inventoryColumn<string>("question", words.headers.question, "text", (question) =>
            text(question),
          ),
        },
        {
          ...inventoryColumn<string>("answer", words.headers.answer, "text", () => text("")),
          owner: "editable",
          align: "left",
        },
      ],
    }),
  };
}
