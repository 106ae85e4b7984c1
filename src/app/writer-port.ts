import type { Plan } from "../core/plan";
import type { RoadmapDraft } from "../core/roadmap/roadmap-draft";

export type WriterKind = "rules" | "llm";

/** Who wrote the roadmap's texts, for the report and the sheet's note. */
export interface WriterReport {
  requested: WriterKind;
  used: "rules" | "llm" | "mixed";
  /** Number of text fields by author. */
  fields: { llm: number; rules: number };
  /** How many answers of the model had to be repaired. */
  repairs: number;
  /** Why the rules stepped in, null where they did not have to. */
  reason: string | null;
}

/**
 * Writes the roadmap's texts. The rules' draft comes in complete, so that a writer can only replace text fields of it
 * and every failure has a result to fall back to.
 */
export interface WriterPort {
  write(request: WriterRequest, options: { signal?: AbortSignal }): Promise<WrittenDraft>;
}

export interface WriterRequest {
  plan: Plan;
  draft: RoadmapDraft;
  language: "de" | "en";
}

export interface WrittenDraft {
  draft: RoadmapDraft;
  report: WriterReport;
}
