import type { ModelLimits, ModelPrices, ModelUsage } from "../app/text-model-port";
import { costTenthousandths } from "../app/writer/model-prices";
import { estimateTokens } from "../core/writing/request/estimate-tokens";
import type { ModelFailure } from "../core/writing/model-failure";
import type { ChatResult } from "./client/chat-client";

/** With less time left no server answers; asking would only cost. */
const shortestMilliseconds = 500;

/** What a run may take, and what it has taken. */
export class RunLimits {
  /** On the clock of the surroundings. */
  readonly deadline: number;
  usage: ModelUsage = { requests: 0, inputTokens: 0, outputTokens: 0, isEstimated: false };

  constructor(
    private readonly limits: ModelLimits,
    private readonly prices: ModelPrices | null,
    private readonly now: () => number,
  ) {
    this.deadline = now() + limits.timeoutSeconds * 1_000;
  }

  /** Why a request must not be sent any more; null where it may. The caps count what it is expected to take. */
  refusal(body: string, outputTokens: number): ModelFailure | null {
    if (this.deadline - this.now() < shortestMilliseconds) return { kind: "timeout" };
    const expected = {
      inputTokens: this.usage.inputTokens + estimateTokens(body),
      outputTokens: this.usage.outputTokens + outputTokens,
    };
    const { maxTokens, maxCostTenthousandths } = this.limits;
    const cost = costTenthousandths(expected, this.prices);
    const isOver =
      (maxTokens !== null && expected.inputTokens + expected.outputTokens > maxTokens) ||
      (maxCostTenthousandths !== null && cost !== null && cost > maxCostTenthousandths);
    return isOver ? { kind: "capReached" } : null;
  }

  /** Adds what a request took; where the server did not count, its characters are. */
  add(body: string, result: ChatResult): void {
    const counted = result.ok ? result.answer.usage : null;
    const text = result.ok ? result.answer.text : result.partial;
    const requests = result.ok ? result.answer.requests : result.requests;
    // A server that refused the request took no tokens.
    const isAnswered = result.ok || text !== "";
    const used = counted ?? {
      inputTokens: isAnswered ? estimateTokens(body) : 0,
      outputTokens: estimateTokens(text),
    };
    this.usage = {
      requests: this.usage.requests + requests,
      inputTokens: this.usage.inputTokens + used.inputTokens,
      outputTokens: this.usage.outputTokens + used.outputTokens,
      isEstimated: this.usage.isEstimated || (isAnswered && counted === null),
    };
  }
}
