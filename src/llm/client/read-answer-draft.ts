import { estimateTokens } from "../../core/writing/request/estimate-tokens";
import type { CountedTokens } from "./chat-client-meter";
import { foreignJson } from "./foreign-json";

/** An answer as far as it has come, collected from one JSON body or from many events. */
export interface Draft {
  /** Content without what belongs to the protocol. */
  raw: string;
  /** Estimate of what is not part of the answer and is paid all the same: thoughts, a refusal. */
  besideTokens: number;
  /** Some providers count while they write. */
  usage: CountedTokens | null;
  model: string | null;
  finish: string | null;
  isRefused: boolean;
  /** Whether anything looked like an answer of the protocol. */
  hasChoices: boolean;
  isDone: boolean;
  /** What the server reports instead of going on. */
  error: unknown;
}

export function emptyDraft(): Draft {
  return {
    raw: "",
    besideTokens: 0,
    usage: null,
    model: null,
    finish: null,
    isRefused: false,
    hasChoices: false,
    isDone: false,
    error: undefined,
  };
}

/** Takes the data of an event. Some servers forget the blank line between two: then each line has its own. */
export function takeEvent(draft: Draft, data: string): void {
  const isOne = !data.includes("\n") || foreignJson(data) !== undefined;
  for (const line of isOne ? [data] : data.split("\n")) {
    if (draft.isDone || draft.error !== undefined) return;
    if (line.startsWith("[DONE]")) draft.isDone = true;
    else takeJson(draft, line);
  }
}

/**
 * Takes a piece of an answer, or a whole one. What is no JSON is passed over: the checks of the answer notice what is
 * missing.
 */
export function takeJson(draft: Draft, text: string): void {
  const value = foreignJson(text);
  if (!isRecord(value)) return;
  if (value["error"]) draft.error = value["error"];
  else if (value["object"] === "error" || value["type"] === "error") draft.error = value;
  if (typeof value["model"] === "string" && value["model"] !== "") draft.model = value["model"].slice(0, 100);
  draft.usage = usageOf(value["usage"]) ?? draft.usage;
  if (!Array.isArray(value["choices"])) return;
  draft.hasChoices = true;
  const choices = value["choices"].filter(isRecord);
  const choice = choices.find(({ index }) => index === 0) ?? choices[0];
  if (choice) takeChoice(draft, choice);
}

/** What providers call the same by other names. */
const finishNames: Readonly<Record<string, string>> = {
  model_length: "length",
  max_tokens: "length",
  safety: "content_filter",
};

function takeChoice(draft: Draft, choice: Record<string, unknown>): void {
  if (choice["error"]) draft.error = choice["error"];
  const { finish_reason: finish } = choice;
  if (typeof finish === "string") draft.finish = finishNames[finish] ?? finish;
  const message = [choice["delta"], choice["message"]].find(isRecord);
  if (!message) return;
  if (typeof message["refusal"] === "string" && message["refusal"] !== "") draft.isRefused = true;
  draft.raw += contentOf(message["content"]);
  draft.besideTokens += besideTokens(message);
}

/** Text, or the text parts of a list; reasoning has parts and members of its own, which are left out. */
function contentOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  const texts = content.filter(isRecord).filter(isAnswerPart);
  return texts.map(({ text }) => (typeof text === "string" ? text : "")).join("");
}

function isAnswerPart({ type }: Record<string, unknown>): boolean {
  return type === "text" || type === "output_text";
}

function besideTokens({ content, refusal, reasoning, reasoning_content }: Record<string, unknown>): number {
  const parts = Array.isArray(content) ? content.filter(isRecord).filter((part) => !isAnswerPart(part)) : [];
  const texts = [refusal, reasoning, reasoning_content, ...parts.map((part) => JSON.stringify(part))];
  return texts.reduce<number>((sum, text) => sum + (typeof text === "string" ? estimateTokens(text) : 0), 0);
}

/** Some providers leave the model's thoughts out of `completion_tokens`; the total holds them. */
function usageOf(value: unknown): CountedTokens | null {
  if (!isRecord(value)) return null;
  const { prompt_tokens: inputTokens, completion_tokens: written, total_tokens: total } = value;
  if (!isCount(inputTokens) || !isCount(written)) return null;
  return { inputTokens, outputTokens: Math.max(written, isCount(total) ? total - inputTokens : 0) };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
