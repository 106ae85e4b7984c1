import type { ModelFailure } from "../../core/writing/model-failure";
import type { AnswerMode, ModelAccess } from "../../app/text-model-port";
import type { Meter } from "./chat-client-meter";
import type { Objection } from "./failure-of";

/** What gives way. A limit changes its name first. */
export type Setting = Objection | "anyLimit";

/** What a server was found to take, so that the next question begins with it. */
export interface Terms {
  mode: AnswerMode;
  /** Settings that it does not want. */
  gone: readonly Setting[];
}

/** A whole answer: the text without byte order mark, reasoning and code fence. */
export interface ChatAnswer {
  text: string;
  /** As the server names it. */
  model: string | null;
}

/** `partial` is what came before the failure, for taking over what is complete in it. */
export type ChatResult = { terms: Terms } & (
  { ok: true; answer: ChatAnswer } | { ok: false; failure: ModelFailure; partial: string }
);

/** One question with everything that its requests need. */
export interface ChatRequest {
  /** Literal body of the first request, in the mode of the terms. */
  body: string;
  /** Bodies for looser modes, made only when needed. */
  bodyFor: (mode: AnswerMode) => string;
  access: ModelAccess;
  terms: Terms;
  /** On the clock of the surroundings. */
  deadline: number;
  signal?: AbortSignal;
  /** Called with the cleaned text so far, again and again while it comes in; starts anew with each retry. */
  onText?: (textSoFar: string) => void;
  /** Called before each wait. */
  onWaiting?: (seconds: number) => void;
  meter?: Meter;
}
