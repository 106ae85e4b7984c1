import { issueAt, nowhere, type Issue } from "../core/issues";
import type { Plan } from "../core/plan";
import { moduleFields, type ModuleField, type RoadmapDraft } from "../core/roadmap/roadmap-draft";
import type { StoredText, WritingRecord } from "../core/writing/record/writing-record";
import { sheetsDe } from "../text/de/sheets";
import { sheetsEn } from "../text/en/sheets";
import { rulesDraft } from "./output-specs";
import { fieldKey, withTexts } from "./state/writing-state";
import type { WriterPort, WriterReport } from "./writer-port";

export interface TextOptions {
  plan: Plan;
  language: "de" | "en";
  /** What the workbook remembers before the run. */
  writing: WritingRecord;
  writer: WriterPort;
  signal?: AbortSignal;
}

export interface RoadmapTexts {
  draft: RoadmapDraft;
  /** What was noticed on the way, e.g. that no model was reached or that a stored text does not fit any more. */
  issues: readonly Issue[];
  report: WriterReport;
  /** What the workbook remembers after the run. */
  writing: WritingRecord;
}

/** The roadmap's texts: by rules, over them what the workbook remembers, over that what the writer returns. */
export async function writeTexts({
  plan,
  language,
  writing,
  writer,
  signal,
}: TextOptions): Promise<RoadmapTexts> {
  const earlier = await withRememberedTexts(rulesDraft(plan, language), { plan, language, writing });
  const written = await writer.write({ plan, language, draft: earlier.draft }, { signal });
  const { stored = [], log } = written;
  const replaced = new Set(stored.map(fieldKey));
  const outdated = earlier.outdated.filter((text) => !replaced.has(fieldKey(text)));
  return {
    draft: written.draft,
    issues: [...outdated.map((text) => outdatedIssue(text, language)), ...written.issues],
    report: written.report,
    writing: { ...withTexts(writing, stored), log: log ? [...writing.log, log] : writing.log },
  };
}

/** Checking stored texts takes the whole description of the plan, so it is loaded where there are some. */
async function withRememberedTexts(
  draft: RoadmapDraft,
  { plan, language, writing }: Pick<TextOptions, "plan" | "language" | "writing">,
): Promise<{ draft: RoadmapDraft; outdated: readonly StoredText[] }> {
  if (writing.texts.length === 0) return { draft, outdated: [] };
  const [{ overlayTexts }, { briefOf }] = await Promise.all([
    import("../core/writing/record/stored-texts"),
    import("./brief-of"),
  ]);
  return overlayTexts(draft, writing.texts, briefOf(plan, language, Object.fromEntries(writing.release)));
}

function outdatedIssue({ module, field }: StoredText, language: "de" | "en"): Issue {
  const { roadmap, moduleFields: labels } = language === "de" ? sheetsDe : sheetsEn;
  const isField = (moduleFields as readonly string[]).includes(field);
  const label = isField ? labels[field as ModuleField] : roadmap.summary;
  const text = module === null ? label : `${module} › ${label}`;
  return issueAt(nowhere, "info", "textOutdated", { params: { text } });
}
