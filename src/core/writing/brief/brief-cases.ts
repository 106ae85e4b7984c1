import { caseFactName } from "../../roadmap/fact-wording";
import type { ScheduledUseCase } from "../../roadmap/module-groups";
import type { BriefContext } from "./brief-context";
import type { BriefReader } from "./brief-reader";
import { isTellable } from "./brief-modules";
import { textLimits } from "./brief-text";

/** Use cases as a table, because a header told once is a fraction of keys told in each row. */
export interface CaseTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Keys of the facts that most rows have, told or not; in `other` a row says what it has besides and what it lacks. */
  facts: string;
}

type Cell = (each: ScheduledUseCase, reader: BriefReader) => string | null;

/** What is told about a use case beside its facts. */
const properties: Readonly<Record<string, Cell>> = {
  kind: ({ useCase }, reader) => reader.text("useCases.aiType", useCase.aiType, 40),
  status: ({ useCase }, reader) => reader.text("useCases.status", useCase.status, 30),
  tool: ({ useCase }, reader) => reader.text("useCases.tool", useCase.further["tool"], 50),
  description: ({ useCase }, reader) =>
    reader.text("useCases.description", useCase.description, textLimits.description),
  softBenefit: ({ useCase }, reader) =>
    reader.text("useCases.softBenefit", useCase.further["softBenefit"], textLimits.sentence),
  sources: ({ useCase }, reader) => references("useCases.dataSources", useCase.dataSources, reader),
  after: ({ useCase }, reader) => references("useCases.predecessors", useCase.predecessors, reader),
  excludes: ({ useCase }, reader) => references("useCases.excludes", useCase.excludes, reader),
  flags: (each, reader) =>
    Object.keys(flags)
      .filter((flag) => flags[flag]!(each, reader))
      .join(" "),
};

/** What stands out about a use case; ratings of 4–5 are high, of 1–2 low, a readiness below half is poor. */
const flags: Readonly<Record<string, (each: ScheduledUseCase, reader: BriefReader) => boolean>> = {
  mandatory: ({ useCase }, reader) => reader.allows("useCases.mandatory") && useCase.mandatory,
  critical: ({ useCase, critical }, reader) => reader.allowsFact(caseFactName(useCase.id, "end")) && critical,
  highRisk: ({ useCase }, reader) => reader.allows("useCases.risk") && (useCase.ratings.risk ?? 0) >= 4,
  lowAcceptance: ({ useCase }, reader) =>
    reader.allows("useCases.acceptance") && (useCase.ratings.acceptance ?? 5) <= 2,
  poorData: ({ useCase, dataReadiness }, reader) =>
    reader.allowsFact(`${useCase.id}.readiness`) && (dataReadiness ?? 100) < 50,
};

/** Facts of a use case in the order in which they are told. */
const caseFacts = [
  "name",
  "area",
  "owner",
  "start",
  "pilot",
  "operation",
  "quadrant",
  "aiAct",
  "evaluation",
  "rollout",
  "end",
  "duration",
  "score",
  "readiness",
  "risk",
  "acceptance",
  "progress",
  "personDays",
  "oneOff",
  "running",
  "benefit",
  "tco",
  "npv",
  "roi",
  "payback",
] as const;
type CaseFact = (typeof caseFacts)[number];

/** Facts that the model needs to know; of the others it needs to know that they are there. */
const neededFacts: ReadonlySet<CaseFact> = new Set([
  "name",
  "area",
  "owner",
  "start",
  "operation",
  "quadrant",
]);

/** Use cases without columns in which nothing stands. */
export function caseTable(useCases: readonly ScheduledUseCase[], context: BriefContext): CaseTable {
  const { reader, facts, isDetailed } = context;
  const has = ({ useCase }: ScheduledUseCase, key: CaseFact) => caseFactName(useCase.id, key) in facts;
  const told = caseFacts.filter((key) => isDetailed || neededFacts.has(key));
  const usual = caseFacts.filter(
    (key) => useCases.filter((each) => has(each, key)).length * 2 > useCases.length,
  );
  const others = (each: ScheduledUseCase) =>
    caseFacts
      .filter((key) => usual.includes(key) !== has(each, key))
      .map((key) => (has(each, key) ? `+${key}` : `-${key}`));
  const columns: [string, Cell][] = [
    ["id", ({ useCase }) => useCase.id],
    ...told.map((key): [string, Cell] => [
      key,
      ({ useCase: { id } }) => {
        const name = caseFactName(id, key);
        const isTold = reader.allowsFact(name) && (key !== "aiAct" || isClassTold(id, context));
        return isTold ? (facts[name] ?? null) : null;
      },
    ]),
    ...Object.entries(properties).filter(([key]) => isDetailed || key !== "sources"),
    ["other", (each) => others(each).join(" ")],
  ];
  const cells = columns
    .map(([key, cell]) => ({ key, values: useCases.map((each) => cell(each, reader) ?? "") }))
    .filter(({ values }) => values.some((value) => value !== ""));
  return {
    columns: cells.map(({ key }) => key),
    rows: useCases.map((_, row) => withoutTail(cells.map(({ values }) => values[row]!))),
    facts: usual.join(" "),
  };
}

/** Whether the class of the AI Act follows from what is told; else a held-back text has brought it about. */
function isClassTold(id: string, { law, toldLaw }: BriefContext): boolean {
  return law.aiAct.get(id)?.class === toldLaw.aiAct.get(id)?.class;
}

/** Blank cells at the end of a row say nothing that their absence does not. */
function withoutTail(row: readonly string[]): readonly string[] {
  const last = row.map((cell) => cell !== "").lastIndexOf(true);
  return row.slice(0, last + 1);
}

function references(column: string, ids: readonly string[], reader: BriefReader): string | null {
  if (!reader.allows(column)) return null;
  return ids.filter((id) => isTellable(id, reader)).join(" ") || null;
}
