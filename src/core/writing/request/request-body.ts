import type { JsonSchema } from "./answer-schema";
import type { ChatMessage } from "../prompts/prompt-messages";

export interface BodyOptions {
  provider: "openai" | "azure" | "compatible" | "ollama" | "lmstudio";
  model: string;
  mode: "jsonSchema" | "jsonObject" | "prompt";
  messages: readonly ChatMessage[];
  schema: JsonSchema;
  maxOutputTokens: number;
}

/** Name of the schema in a request; servers show it in their errors. */
const schemaName = "roadmap_texts";

/** Newer models of these providers refuse the old name of the limit; most other servers know only that. */
const newLimitName: ReadonlySet<BodyOptions["provider"]> = new Set(["openai", "azure"]);

/**
 * The literal text of a chat-completions request. Members stand in a fixed order, so that the same plan gives the same
 * bytes. No temperature: reasoning models refuse it.
 */
export function requestBody(options: BodyOptions): string {
  const { provider, model, messages, maxOutputTokens } = options;
  const limit = newLimitName.has(provider) ? "max_completion_tokens" : "max_tokens";
  const format = responseFormat(options);
  return JSON.stringify({
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    ...(format && { response_format: format }),
    [limit]: maxOutputTokens,
    stream: true,
    stream_options: { include_usage: true },
  });
}

function responseFormat({ mode, schema }: BodyOptions): object | null {
  switch (mode) {
    case "jsonSchema":
      return { type: "json_schema", json_schema: { name: schemaName, strict: true, schema } };
    case "jsonObject":
      return { type: "json_object" };
    case "prompt":
      return null;
  }
}
