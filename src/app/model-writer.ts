import { issueAt, nowhere, type Issue } from "../core/issues";
import type { ReleaseLight } from "../core/catalogue/column";
import type { RoadmapDraft, TextMark } from "../core/roadmap/roadmap-draft";
import { releasedColumns } from "../core/writing/brief/release-lights";
import type { ReleaseChoices } from "../core/writing/brief/release-choice";
import { overlayTexts, toStoredTexts } from "../core/writing/record/stored-texts";
import type { StoredText } from "../core/writing/record/writing-record";
import type { ModelAccess, ModelLimits, ModelTexts, SentRequest, TextModelPort } from "./text-model-port";
import { makeLogEntry } from "./writer/log-entry";
import { pricesFor } from "./writer/model-prices";
import { makeWritingOrder, type PreparedOrder } from "./writer/writing-order";
import {
  authorsOf,
  type WriterPort,
  type WriterReport,
  type WriterRequest,
  type WrittenDraft,
} from "./writer-port";

export interface ModelWriterOptions {
  model: TextModelPort;
  access: ModelAccess;
  limits: ModelLimits;
  /** As the workbook remembers them; those that open a column are passed over. */
  release: ReleaseChoices;
  /** Local time of now as `YYYY-MM-DDTHH:MM`. */
  now: () => string;
  /** SHA-256 of a text as lower-case hex. */
  hash: (text: string) => Promise<string>;
}

/**
 * Lets a model write and takes over what passes, with nobody looking: every text is marked as unreviewed. Where the model
 * fails, wholly or in part, the draft that came in stands.
 */
export function modelWriter(options: ModelWriterOptions): WriterPort {
  return {
    write: async (request, { signal }) => {
      const { model, access, limits } = options;
      const { plan, language, draft } = request;
      const release = stricterChoices(options.release, request);
      const { prices } = pricesFor(access, null);
      const prepared = makeWritingOrder({ plan, language, access, limits, prices, release });
      if (prepared.order.bodies.length === 0) return nothingToWrite(draft);
      const sent: SentRequest[] = [];
      const onRequest = (each: SentRequest) => void sent.push(each);
      const texts = await model.write(prepared.order, { signal, onRequest });
      return takenOver(texts, prepared, { request, options, sent });
    },
  };
}

/** From open to closed. */
const strictness: Readonly<Record<ReleaseLight, number>> = { send: 0, pseudonymise: 1, holdBack: 2 };

/**
 * Nobody looks at what goes out, so a remembered choice may keep back more than the catalogue does and never less: a
 * workbook from elsewhere must not open its own columns.
 */
function stricterChoices(choices: ReleaseChoices, { plan, language }: WriterRequest): ReleaseChoices {
  const columns = releasedColumns(plan, choices, language);
  const stricter = columns.filter(({ light, usual }) => strictness[light] > strictness[usual]);
  return Object.fromEntries(stricter.map(({ key, light }) => [key, light]));
}

interface RunContext {
  request: WriterRequest;
  options: ModelWriterOptions;
  sent: readonly SentRequest[];
}

async function takenOver(
  texts: ModelTexts,
  prepared: PreparedOrder,
  { request, options, sent }: RunContext,
): Promise<WrittenDraft> {
  const { order, prompt } = prepared;
  const time = options.now();
  const mark: TextMark = { model: order.access.model, date: request.plan.today, reviewedBy: null };
  const stored = toStoredTexts(texts, request.draft, mark).filter((text) => !isReviewed(text, request.draft));
  const { draft, outdated } = overlayTexts(request.draft, stored, order.brief);
  const kept = stored.filter((text) => !outdated.includes(text));
  // Nobody answered: the workbook stays byte for byte as the rules write it, but for the warning.
  if (texts.usage.outputTokens === 0)
    return { draft, report: reportOf(texts, draft), issues: issuesOf(texts) };
  const { host } = options.model.endpoint(order.access);
  const log = await makeLogEntry(
    { now: () => time, hash: options.hash },
    {
      purpose: "texts",
      sent,
      checks: texts.checks,
      usage: texts.usage,
      failure: texts.failure,
      order: { order, prompt, host, settings: { logPayload: false } },
    },
  );
  return { draft, report: reportOf(texts, draft), issues: issuesOf(texts), stored: kept, log };
}

/** A text that a person answers for is not replaced by one that nobody has read. */
function isReviewed({ module, field }: StoredText, draft: RoadmapDraft): boolean {
  if (module === null) return Boolean(draft.summaryMark?.reviewedBy);
  const marks: Readonly<Record<string, TextMark | undefined>> =
    draft.modules.find(({ title }) => title === module)?.marks ?? {};
  return Boolean(marks[field]?.reviewedBy);
}

/** Why the rules stepped in although the model answered: its texts did not pass the checks. */
const textsRefused = "textsRefused";

function reportOf(texts: ModelTexts, draft: RoadmapDraft): WriterReport {
  return {
    requested: "llm",
    ...authorsOf(draft),
    repairs: texts.repairs,
    reason: texts.failure?.kind ?? (texts.checks.replaced > 0 ? textsRefused : null),
  };
}

function issuesOf({ failure, checks }: ModelTexts): Issue[] {
  if (failure) {
    const { kind: reason, ...numbers } = failure;
    return [issueAt(nowhere, "warning", "modelUnavailable", { params: { reason, ...numbers } })];
  }
  if (checks.replaced === 0) return [];
  return [issueAt(nowhere, "info", "modelTextsRefused", { params: { count: checks.replaced } })];
}

function nothingToWrite(draft: RoadmapDraft): WrittenDraft {
  return { draft, issues: [], report: { requested: "llm", ...authorsOf(draft), repairs: 0, reason: null } };
}
