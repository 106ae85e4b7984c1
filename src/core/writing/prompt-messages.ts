import type { JsonSchema } from "./answer-schema";
import type { BriefPart, WritingBrief } from "./brief";
import type { Prompt } from "./prompt";

export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** System rules and the filled prompt for one part. `schema` is told in words unless the server enforces it. */
export function promptMessages(options: {
  brief: WritingBrief;
  part: BriefPart;
  prompt: Prompt;
  /** Null: the server holds the model to the schema. */
  schema: JsonSchema | null;
  words: PromptWords;
  values: Readonly<Record<string, string>>;
}): ChatMessage[] {
  throw new Error(`not built ${options.brief.language}`);
}

/** Fixed texts around a prompt; type widened by the text files. */
export interface PromptWords {
  system: string;
  schemaIntro: string;
  repair: string;
}
