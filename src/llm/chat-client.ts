import type { ModelFailure } from "../core/writing/model-failure";
import type { AnswerMode, ModelAccess } from "../app/text-model-port";
import type { ModelSurroundings } from "./text-model";

/** A whole answer: the text without byte order mark, reasoning and code fence. */
export interface ChatAnswer {
  text: string;
  /** Null where the provider did not count. */
  usage: { inputTokens: number; outputTokens: number } | null;
  /** As the server names it. */
  model: string | null;
  /** Mode in which the server answered; start with it next time. */
  mode: AnswerMode;
  /** HTTP requests that were sent, with retries and looser modes. */
  requests: number;
}

/** `partial` is what came before the failure, for taking over what is complete in it. */
export type ChatResult =
  | { ok: true; answer: ChatAnswer }
  | { ok: false; failure: ModelFailure; partial: string; requests: number };

export interface ChatRequest {
  /** Literal body of the first request, in the mode of `access`. */
  body: string;
  /** Bodies for looser modes, made only when needed. */
  bodyFor: (mode: AnswerMode) => string;
  access: ModelAccess;
  /** On the clock of the surroundings. */
  deadline: number;
  signal?: AbortSignal;
  /** Called with the cleaned text so far, again and again while it comes in; starts anew with each retry. */
  onText?: (textSoFar: string) => void;
  /** Called before each wait. */
  onWaiting?: (seconds: number) => void;
}

/** Asks once, with retries and looser modes as far as they help. Rejects only by an abort. */
export async function askModel(request: ChatRequest, surroundings: ModelSurroundings): Promise<ChatResult> {
  throw new Error(`not built ${request.access.model}${surroundings.pageOrigin}`);
}
