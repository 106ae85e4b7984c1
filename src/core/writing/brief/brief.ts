import type { Phase } from "../../plan";
import type { Stage } from "../../roadmap/milestones";
import type { Facts, ModuleField } from "../../roadmap/roadmap-draft";
import type { PseudonymTable } from "../pseudonyms/pseudonyms";

/**
 * What a model is told about a plan, bounded, and what its answer may refer to. Everything that leaves the workbook is
 * in the `data` of the parts; the rest stays here for checking the answer.
 */
export interface WritingBrief {
  language: "de" | "en";
  /** Modules that are asked for, in the order of the plan. */
  modules: readonly BriefModule[];
  /** Requests into which the plan is divided so that each fits the context; known before the first is sent. */
  parts: readonly BriefPart[];
  check: CheckContext;
  pseudonyms: PseudonymTable;
}

/** A module and what may be written for it. */
export interface BriefModule {
  /** As in the plan's draft: `m1`, `m2` … */
  id: string;
  /** Pseudonymised. */
  title: string;
  useCases: readonly string[];
  /** Fields that are asked for; the others are written by rules (no owner: no responsibilities). */
  fields: readonly ModuleField[];
  /** `UC-03.pilot`: milestones that an entry may speak of. */
  milestones: readonly string[];
  /** Pseudonyms of the owners of its use cases. */
  owners: readonly string[];
  /** IDs of its quick wins. */
  quickWins: readonly string[];
}

/** One request's worth of the plan. */
export interface BriefPart {
  /** IDs of the modules whose fields are asked for. */
  modules: readonly string[];
  /** Whether this part also asks for the executive summary (the last one does). */
  hasSummary: boolean;
  /** The data as JSON, as it goes into the prompt's `{daten}`. */
  data: string;
}

/** What a text is checked against. Names here are the pseudonymised ones, as the model knows them. */
export interface CheckContext {
  language: "de" | "en";
  /** Known placeholders with their worded values. */
  facts: Facts;
  /** Names, labels and legal references of the brief: digits may stand where the whole token stands in one of them. */
  literals: readonly string[];
  cases: readonly BriefCase[];
  /** Labels of the time scheme's sections. */
  phases: readonly { key: Phase; label: string }[];
  /** Names that may be called responsible: pseudonyms of owners, roles of the workbook. */
  owners: readonly string[];
}

/** What the plan says about a use case, selected or not. */
export interface BriefCase {
  id: string;
  /** Pseudonymised. */
  name: string;
  /** ID of its module; null for what is not scheduled. */
  module: string | null;
  selected: boolean;
  /** `YYYY-MM`, both inclusive; null for what is not scheduled. */
  start: string | null;
  end: string | null;
  /** Section in which each stage begins; empty for what is not scheduled. */
  stagePhases: Readonly<Partial<Record<Stage, Phase>>>;
  predecessors: readonly string[];
  isQuickWin: boolean;
}
