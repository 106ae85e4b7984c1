import type { JsonSchema } from "./answer-schema";
import type { ChatMessage } from "./prompt-messages";

export interface BodyOptions {
  provider: "openai" | "azure" | "compatible" | "ollama" | "lmstudio";
  model: string;
  mode: "jsonSchema" | "jsonObject" | "prompt";
  messages: readonly ChatMessage[];
  schema: JsonSchema;
  maxOutputTokens: number;
}

/** The literal text of a chat-completions request. */
export function requestBody(options: BodyOptions): string {
  throw new Error(`not built ${options.model}`);
}
