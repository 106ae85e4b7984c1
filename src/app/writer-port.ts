import { nowhere, type Issue } from "../core/issues";
import type { Plan } from "../core/plan";
import type { RoadmapDraft } from "../core/roadmap/roadmap-draft";
import { countAuthors } from "../core/writing/record/text-marks";
import type { LogEntry, StoredText } from "../core/writing/record/writing-record";

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
  /** What went wrong on the way, e.g. `modelUnavailable`; the draft is complete all the same. */
  issues: readonly Issue[];
  /** Texts of a model that the workbook remembers, so that later runs show them again. */
  stored?: readonly StoredText[];
  /** The run, as the log sheet lists it. */
  log?: LogEntry;
}

/** The rules' own texts, unchanged. */
export function rulesWriter(): WriterPort {
  return {
    write: async ({ draft }) => ({
      draft,
      issues: [],
      report: { requested: "rules", ...authorsOf(draft), repairs: 0, reason: null },
    }),
  };
}

/** Stands in for a model that cannot be asked: the rules' texts, with the reason. */
export function unavailableModelWriter(reason: string): WriterPort {
  return {
    write: async ({ draft }) => ({
      draft,
      issues: [{ ...nowhere, severity: "warning", code: "modelUnavailable", ids: [], params: { reason } }],
      report: { requested: "llm", ...authorsOf(draft), repairs: 0, reason },
    }),
  };
}

/** The report of a run that came to no text. */
export function noWriting(requested: WriterKind): WriterReport {
  return { requested, used: "rules", fields: { llm: 0, rules: 0 }, repairs: 0, reason: null };
}

/** Whose texts a draft holds, those of earlier runs included. */
export function authorsOf(draft: RoadmapDraft): Pick<WriterReport, "used" | "fields"> {
  const fields = countAuthors(draft);
  const isMixed = fields.llm > 0 && fields.rules > 0;
  return { fields, used: isMixed ? "mixed" : fields.llm > 0 ? "llm" : "rules" };
}
