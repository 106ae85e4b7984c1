import { requestBody } from "../../core/writing/request/request-body";
import type { ChatMessage } from "../../core/writing/prompts/prompt-messages";
import type { AnswerMode, ConnectionReport, ModelAccess } from "../../app/text-model-port";
import { askModel } from "./chat-client";
import type { ChatResult, Terms } from "./chat-request";
import type { ModelSurroundings } from "../model-surroundings";

/** A local model may have to be loaded first. */
const testTime = 60_000;

/** Room for models that think before they answer. */
const outputTokens = 2_000;

/** What a server that holds the model to a schema must answer. The question does not give it away. */
const schema = {
  type: "object",
  properties: { connection: { type: "string", enum: ["works"] } },
  required: ["connection"],
  additionalProperties: false,
} as const;

const question = "Reply with a short JSON object that says that you are ready. Reply with JSON only.";

/**
 * Asks a fixed, harmless question (nothing of the workbook is in it) and finds out which is the strictest way that works
 * of holding the model to a shape. Rejects only by an abort.
 */
export async function connectionTest(
  access: ModelAccess,
  surroundings: ModelSurroundings,
  signal?: AbortSignal,
): Promise<ConnectionReport> {
  const begin = surroundings.now();
  const report = (failure: ConnectionReport["failure"], mode: AnswerMode | null, model: string | null) => ({
    failure,
    mode,
    model,
    milliseconds: Math.round(surroundings.now() - begin),
  });
  let mode: AnswerMode | null = "jsonSchema";
  while (mode !== null) {
    const result: ChatResult = await ask({ ...access, mode }, begin + testTime, surroundings, signal);
    if (!result.ok) return report(result.failure, null, null);
    const { answer, terms } = result;
    if (isHeldTo(terms.mode, answer.text)) return report(null, terms.mode, answer.model);
    mode = looser[terms.mode];
  }
  return report({ kind: "noStructuredOutput" }, null, null);
}

const looser: Readonly<Record<AnswerMode, AnswerMode | null>> = {
  jsonSchema: "jsonObject",
  jsonObject: "prompt",
  prompt: null,
};

function ask(
  access: ModelAccess,
  deadline: number,
  surroundings: ModelSurroundings,
  signal?: AbortSignal,
): Promise<ChatResult> {
  const messages: ChatMessage[] = [{ role: "user", content: question }];
  const { provider, model } = access;
  const bodyFor = (mode: AnswerMode) =>
    requestBody({ provider, model, mode, messages, schema, maxOutputTokens: outputTokens });
  const terms: Terms = { mode: access.mode, gone: [] };
  const request = { body: bodyFor(access.mode), bodyFor, access, terms, deadline, ...(signal && { signal }) };
  return askModel(request, surroundings);
}

/** Whether the answer shows that the mode works; without a schema any JSON object does. */
function isHeldTo(mode: AnswerMode, text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    return mode !== "jsonSchema" || ("connection" in value && value.connection === "works");
  } catch {
    return false;
  }
}
