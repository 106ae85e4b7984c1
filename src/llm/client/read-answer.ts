import type { ModelFailureKind } from "../../core/writing/model-failure";
import { estimateTokens } from "../../core/writing/request/estimate-tokens";
import type { ChatAnswer } from "./chat-request";
import { unread, type Taken } from "./chat-client-meter";
import type { Watch } from "./chat-client-watch";
import { refusalInAnswer, type Refusal } from "./failure-of";
import { emptyDraft, takeEvent, takeJson, type Draft } from "./read-answer-draft";
import { splitEvents } from "./read-answer-events";
import { answerText, answerTextSoFar, isJson } from "./read-answer-text";

/**
 * Bounds for what is read, so that no server fills the memory. Honest answers to a part stay far below: a field has at
 * most ten entries of 900 characters, and events wrap a few characters each in some 300 bytes.
 */
export const answerBounds = { characters: 150_000, bytes: 8_000_000, errorCharacters: 16_000 } as const;

/** What came with a status of success. */
export type ReadAnswer = { taken: Taken } & Verdict;
type Verdict = ({ ok: true } & ChatAnswer) | ({ ok: false; partial: string } & Refusal);

export interface ReadOptions {
  watch: Watch;
  /** Name of the model that was asked for. */
  model: string;
  onText?: ((textSoFar: string) => void) | undefined;
}

/** What the body is, told from its first characters: content types lie. */
type Form = "events" | "json" | "page" | "other";

/** What was read of a body. */
interface Reading {
  draft: Draft;
  form: Form | null;
  isTooLarge: boolean;
  isCut: boolean;
}

/**
 * Reads an answer, streamed or whole. Never rejects: what was read until the connection broke or the bound was reached
 * is `partial`, the same however the network cut it. The caller tells a timeout from a broken connection by the watch.
 */
export async function readAnswer(response: Response, options: ReadOptions): Promise<ReadAnswer> {
  const reading: Reading = { draft: emptyDraft(), form: null, isTooLarge: false, isCut: false };
  try {
    await readBody(response, reading, options);
  } catch {
    reading.isCut = true;
  }
  const verdict = verdictOf(reading, options.model);
  return { ...verdict, taken: takenOf(reading, verdict.ok) };
}

/** The first characters of an error's body, for finding out what is wrong; empty where nothing can be read. */
export async function readErrorText(response: Response, watch: Watch): Promise<string> {
  let text = "";
  try {
    for await (const { piece } of piecesOf(response, watch)) {
      text += piece;
      if (text.length > answerBounds.errorCharacters) break;
    }
  } catch {
    // A cut error is still an error with its status.
  }
  return text.slice(0, answerBounds.errorCharacters);
}

async function readBody(response: Response, reading: Reading, options: ReadOptions): Promise<void> {
  const { draft } = reading;
  const events = splitEvents();
  let waiting = "";
  for await (const { piece, isBeyond } of piecesOf(response, options.watch)) {
    waiting += piece;
    reading.form ??= formOf(waiting);
    if (reading.form === "events") {
      takeEvents(events.push(waiting), draft, options.onText);
      waiting = "";
    }
    if (reading.form === "page" || isEnded(draft)) break;
    reading.isTooLarge = isBeyond;
    if (isBeyond) return;
  }
  reading.form ??= formOf(`${waiting}\n`);
  if (reading.form === "events")
    takeEvents([...events.push(waiting), ...events.end()], draft, options.onText);
  if (reading.form === "json") takeJson(draft, waiting);
  reading.isTooLarge = isTooLong(draft);
}

/** A body, decoded, up to the bound of bytes. Ends the connection when nobody reads on. */
async function* piecesOf(
  response: Response,
  watch: Watch,
): AsyncGenerator<{ piece: string; isBeyond: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let room: number = answerBounds.bytes;
  try {
    for (;;) {
      const { value, done } = await watch.within(reader.read());
      if (done) break;
      watch.heard();
      const isBeyond = value.byteLength > room;
      yield { piece: decoder.decode(value.subarray(0, room), { stream: true }), isBeyond };
      room -= value.byteLength;
      if (isBeyond) return;
    }
    yield { piece: decoder.decode(), isBeyond: false };
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Null while too little has come to tell. */
function formOf(beginning: string): Form | null {
  const text = beginning.trimStart();
  if (text.startsWith("<")) return "page";
  if (text.startsWith("{") || text.startsWith("[")) return "json";
  if (/^(data|event|id|retry)?:/.test(text)) return "events";
  const isEnough = text.length > "event:".length || (text !== "" && beginning.endsWith("\n"));
  return isEnough ? "other" : null;
}

function takeEvents(events: readonly string[], draft: Draft, onText: ReadOptions["onText"]): void {
  const before = draft.raw.length;
  for (const event of events) if (!isEnded(draft)) takeEvent(draft, event);
  if (!onText || draft.raw.length === before || isTooLong(draft)) return;
  const text = answerTextSoFar(draft.raw);
  if (text !== "") onText(text);
}

/** What comes behind the end counts no more, be it in the same piece of the network or in the next. */
function isEnded(draft: Draft): boolean {
  return draft.isDone || draft.error !== undefined || isTooLong(draft);
}

function isTooLong({ raw }: Draft): boolean {
  return raw.length > answerBounds.characters;
}

function verdictOf({ draft, form, isTooLarge, isCut }: Reading, model: string): Verdict {
  if (isTooLarge) return failed("answerTooLarge", answerText(draft.raw.slice(0, answerBounds.characters)));
  const text = answerText(draft.raw);
  if (draft.error !== undefined) return { ok: false, ...refusalInAnswer(draft.error, model), partial: text };
  if (draft.isRefused || draft.finish === "refusal") return failed("refused", text);
  if (draft.finish === "content_filter") return failed("contentFiltered", text);
  // Whatever else is missing: a whole object is an answer.
  const isWhole = text.startsWith("{") && isJson(text);
  const kind = isWhole ? null : defectOf(draft, form, isCut, text);
  return kind ? failed(kind, text) : { ok: true, text, model: draft.model };
}

/** Why an answer is none; null for a text that came to its end, whatever it says. */
function defectOf(draft: Draft, form: Form | null, isCut: boolean, text: string): ModelFailureKind | null {
  if (draft.finish === "length") return "truncated";
  if (isCut) return "connectionLost";
  if (form === "page") return "loginPage";
  if (form === "other" || (form === "json" && !draft.hasChoices)) return "wrongAddress";
  if (form === "events" && draft.finish === null && !draft.isDone) return "connectionLost";
  return text === "" ? "emptyAnswer" : null;
}

/** An error, a page or anything else in the place of an answer is no model's work. */
function takenOf({ draft, form, isTooLarge, isCut }: Reading, isOk: boolean): Taken {
  const { hasChoices, usage, error, raw, besideTokens, finish } = draft;
  const isRead = hasChoices || usage !== null || isTooLarge || isCut || (form === "events" && !error);
  if (!isRead || form === "page") return unread;
  const estimate = estimateTokens(raw.slice(0, answerBounds.characters)) + besideTokens;
  // A count that says that nothing was written is none.
  const isCounted = usage !== null && (isOk || finish !== null) && (usage.outputTokens > 0 || estimate === 0);
  const receivedTokens = isCounted ? usage.outputTokens : Math.max(estimate, usage?.outputTokens ?? 0);
  return { isRead, counted: isCounted ? usage : null, receivedTokens };
}

function failed(kind: ModelFailureKind, partial: string): Verdict {
  return { ok: false, failure: { kind }, objection: null, partial };
}
