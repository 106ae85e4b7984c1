import { caseFactName } from "../roadmap/roadmap-facts";
import type { ScheduledUseCase } from "../roadmap/module-groups";
import type { BriefContext } from "./brief-context";
import type { BriefReader } from "./brief-reader";
import { isTellable } from "./brief-modules";
import { textLimits } from "./brief-text";

/** Use cases as a table, because a header told once is a fraction of keys told in each row. */
export interface CaseTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Keys of the facts that every row has, told or not, separated by spaces; those of single rows are in `more`. */
  facts: string;
}

type Cell = (each: ScheduledUseCase, reader: BriefReader) => string | null;

/** What is told about a use case beside its facts. */
const properties: Readonly<Record<string, Cell>> = {
  id: ({ useCase }) => useCase.id,
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
  critical: ({ critical }) => critical,
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

/** Use cases of a module, without columns in which nothing stands. */
export function caseTable(
  useCases: readonly ScheduledUseCase[],
  context: BriefContext,
  { isAreaKnown }: { isAreaKnown: boolean },
): CaseTable {
  const { reader, facts, isDetailed } = context;
  const has = ({ useCase }: ScheduledUseCase, key: CaseFact) => caseFactName(useCase.id, key) in facts;
  const told = caseFacts.filter(
    (key) => (isDetailed || neededFacts.has(key)) && (key !== "area" || !isAreaKnown),
  );
  const common = caseFacts.filter((key) => useCases.every((each) => has(each, key)));
  const columns: [string, Cell][] = [
    ...Object.entries(properties).filter(([key]) => isDetailed || key !== "sources"),
    ...told.map((key): [string, Cell] => [
      key,
      ({ useCase: { id } }) => {
        const name = caseFactName(id, key);
        return reader.allowsFact(name) ? (facts[name] ?? null) : null;
      },
    ]),
    ["more", (each) => caseFacts.filter((key) => !common.includes(key) && has(each, key)).join(" ")],
  ];
  const cells = columns
    .map(([key, cell]) => ({ key, values: useCases.map((each) => cell(each, reader) ?? "") }))
    .filter(({ values }) => values.some((value) => value !== ""));
  return {
    columns: cells.map(({ key }) => key),
    rows: useCases.map((_, row) => cells.map(({ values }) => values[row]!)),
    facts: common.join(" "),
  };
}

function references(column: string, ids: readonly string[], reader: BriefReader): string | null {
  if (!reader.allows(column)) return null;
  return ids.filter((id) => isTellable(id, reader)).join(" ") || null;
}
