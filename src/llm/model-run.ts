import type {
  AnswerMode,
  ModelAccess,
  ModelLimits,
  ModelPrices,
  ModelRunOptions,
} from "../app/text-model-port";
import type { ModelFailure } from "../core/writing/model-failure";
import { askModel } from "./client/chat-client";
import type { Terms } from "./client/chat-request";
import type { Meter } from "./client/chat-client-meter";
import { RunLimits } from "./run-limits";
import type { ModelSurroundings } from "./model-surroundings";

export interface Question {
  /** The literal body in the mode of the access, where this is what the user was shown; none for a follow-up. */
  body?: string;
  bodyFor: (mode: AnswerMode) => string;
  /** Upper estimate of the answer. */
  outputTokens: number;
  onText?: (textSoFar: string) => void;
}

/** `text` is what came, also where the answer broke off. */
export interface Reply {
  text: string;
  failure: ModelFailure | null;
}

/** Requests of one run: they share the time, the caps and the terms that the server was found to take. */
export class ModelRun {
  readonly limits: RunLimits;
  private terms: Terms;

  constructor(
    private readonly order: { access: ModelAccess; limits: ModelLimits; prices: ModelPrices | null },
    private readonly options: ModelRunOptions,
    private readonly surroundings: ModelSurroundings,
  ) {
    this.limits = new RunLimits(order.limits, order.prices, surroundings.now);
    this.terms = { mode: order.access.mode, gone: [] };
  }

  /** Rejects only by an abort. */
  async ask({ body, bodyFor, outputTokens, onText }: Question): Promise<Reply> {
    const { access } = this.order;
    const { signal, onProgress } = this.options;
    const { mode } = this.terms;
    const first = body !== undefined && mode === access.mode ? body : bodyFor(mode);
    const result = await askModel(
      {
        body: first,
        bodyFor,
        access,
        terms: this.terms,
        deadline: this.limits.deadline,
        signal,
        onText,
        onWaiting: (seconds) => onProgress?.({ kind: "waiting", seconds }),
        meter: this.meterFor({ outputTokens, isFollowUp: body === undefined }),
      },
      this.surroundings,
    );
    this.terms = result.terms;
    return result.ok
      ? { text: result.answer.text, failure: null }
      : { text: result.partial, failure: result.failure };
  }

  private meterFor({ outputTokens, isFollowUp }: { outputTokens: number; isFollowUp: boolean }): Meter {
    const { limits } = this;
    const { onRequest, onUsage } = this.options;
    return {
      begin: (body) => {
        const refusal = limits.refusal(body, outputTokens);
        if (!refusal) onRequest?.({ body, isFollowUp });
        return refusal;
      },
      end: (body, taken) => {
        limits.add(body, outputTokens, taken);
        onUsage?.(limits.usage);
      },
    };
  }
}
