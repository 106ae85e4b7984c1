import type { AnswerMode, ModelAccess } from "../app/text-model-port";
import type { JsonSchema } from "../core/writing/request/answer-schema";
import type { ChatMessage } from "../core/writing/prompts/prompt-messages";
import { requestBody } from "../core/writing/request/request-body";

/** What a literal request body says, so that every further body follows from what was shown to the user. */
export interface Conversation {
  access: ModelAccess;
  messages: readonly ChatMessage[];
  maxOutputTokens: number;
}

export function readConversation(body: string, access: ModelAccess): Conversation {
  const { messages, max_completion_tokens, max_tokens } = JSON.parse(body) as {
    messages: ChatMessage[];
    max_completion_tokens?: number;
    max_tokens?: number;
  };
  return { access, messages, maxOutputTokens: max_completion_tokens ?? max_tokens ?? 0 };
}

export interface Shape {
  schema: JsonSchema;
  /** Sentence before a schema that is told in words. */
  schemaIntro: string;
}

/** The first question in another mode; the schema is told in words where the server no longer enforces it. */
export function inMode(conversation: Conversation, mode: AnswerMode, shape: Shape): string {
  const isTold = conversation.access.mode !== "jsonSchema";
  const { messages } = conversation;
  return bodyOf(conversation, mode, {
    ...shape,
    messages: isTold ? messages : withSchema(messages, mode, shape),
  });
}

/** The conversation goes on: the model's own answer, and what is asked for now. */
export function goingOn(
  conversation: Conversation,
  mode: AnswerMode,
  turn: Shape & { answer: string; question: string },
): string {
  const messages: ChatMessage[] = [
    ...conversation.messages,
    { role: "assistant", content: turn.answer },
    { role: "user", content: turn.question },
  ];
  return bodyOf(conversation, mode, { ...turn, messages: withSchema(messages, mode, turn) });
}

function withSchema(messages: readonly ChatMessage[], mode: AnswerMode, shape: Shape): ChatMessage[] {
  const last = messages.at(-1);
  if (mode === "jsonSchema" || !last) return [...messages];
  const content = `${last.content}\n\n${shape.schemaIntro}\n${JSON.stringify(shape.schema)}`;
  return [...messages.slice(0, -1), { ...last, content }];
}

function bodyOf(
  { access, maxOutputTokens }: Conversation,
  mode: AnswerMode,
  { messages, schema }: { messages: readonly ChatMessage[]; schema: JsonSchema },
): string {
  const { provider, model } = access;
  return requestBody({ provider, model, mode, messages, schema, maxOutputTokens });
}
