import type { InfrastructureKey } from "../catalogue/inventory-settings";
import type { Operation } from "../catalogue/system-columns";
import type { Skill } from "../catalogue/team-columns";
import type { Sourcing } from "../catalogue/use-case-sourcing-columns";
import type { DataFindingKey } from "./data-findings";
import type { DataStrategyStep } from "./data-strategy";
import type { MaturityDimension } from "./maturity-questions";
import type { OperationReason, SourcingReason } from "./sourcing";
import type { ProvenUseCase, Suggestion } from "./use-case-proposals";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Words of the inventory; `src/text/{de,en}/inventory.ts` fulfil it. Headers hold letters, digits and spaces only. */
export interface InventoryWords {
  title: string;
  intro: string;
  yes: string;
  no: string;
  open: string;
  headings: Words<
    | "maturity"
    | "infrastructure"
    | "systems"
    | "data"
    | "strategy"
    | "team"
    | "proposals"
    | "sourcing"
    | "questions"
  >;
  /** Below a heading; what to fill in where there is nothing yet. */
  notes: Words<
    | "maturity"
    | "maturityMissing"
    | "infrastructureReady"
    | "infrastructureNotReady"
    | "infrastructureOpen"
    | "systems"
    | "systemsMissing"
    | "data"
    | "dataMissing"
    | "strategy"
    | "team"
    | "teamMissing"
    | "teamGaps"
    | "proposals"
    | "proposalsMissing"
    | "sourcing"
    | "sourcingMissing"
    | "questions"
  >;
  headers: Words<
    | "key"
    | "dimension"
    | "level"
    | "answered"
    | "meaning"
    | "question"
    | "answer"
    | "system"
    | "purpose"
    | "readiness"
    | "early"
    | "api"
    | "critical"
    | "operation"
    | "source"
    | "personal"
    | "silo"
    | "firstUse"
    | "rag"
    | "firstProject"
    | "useCases"
    | "findings"
    | "step"
    | "state"
    | "member"
    | "area"
    | "translator"
    | "champion"
    | "training"
    | "pain"
    | "hours"
    | "suggestion"
    | "similar"
    | "inPlan"
    | "tool"
    | "sourcing"
    | "sourcingReason"
    | "operationReason"
  >;
  dimensions: Words<MaturityDimension>;
  /** What the levels 1–5 mean. */
  levels: readonly [string, string, string, string, string];
  infrastructure: Words<InfrastructureKey>;
  skills: Words<Skill>;
  findings: Words<DataFindingKey>;
  /** Titles of the tasks that follow from findings; `{source}` is the data source. */
  tasks: Words<DataFindingKey | "training">;
  strategySteps: Words<DataStrategyStep>;
  suggestions: Words<Suggestion>;
  proven: Words<ProvenUseCase>;
  sourcings: Words<Sourcing>;
  sourcingReasons: Words<SourcingReason>;
  operations: Words<Operation>;
  operationReasons: Words<OperationReason>;
  /** Questions for interviews and for reflection, to be asked in this order. */
  reflection: readonly string[];
  figures: Words<"maturity" | "infrastructure" | "systems" | "sources" | "translators">;
  ofAsked: string;
}
