import type { ModelLimits, ModelPrices, ModelUsage } from "../app/text-model-port";
import { costTenthousandths } from "../app/writer/model-prices";
import { estimateTokens } from "../core/writing/request/estimate-tokens";
import type { ModelFailure } from "../core/writing/model-failure";
import type { Taken } from "./client/chat-client-meter";

/** With less time left no server answers; asking would only cost. */
const shortestMilliseconds = 500;

/**
 * What a run may take, and what it has taken. Every HTTP request is counted that a model may have read: tries, looser
 * modes, the rest of an answer, a repair. None is sent that would pass a cap by its estimate, so a cap is passed at most
 * by what the last answer takes beyond its estimate.
 */
export class RunLimits {
  /** On the clock of the surroundings. */
  readonly deadline: number;
  usage: ModelUsage = { requests: 0, inputTokens: 0, outputTokens: 0, isEstimated: false };
  /** What answers that nobody counted may have taken beyond what came: a provider may write on after a cut. */
  private unseenTokens = 0;

  constructor(
    private readonly limits: ModelLimits,
    private readonly prices: ModelPrices | null,
    private readonly now: () => number,
  ) {
    this.deadline = now() + limits.timeoutSeconds * 1_000;
  }

  /**
   * Why a request must not be sent any more; null where it may. The caps count what it is expected to take.
   * @param outputTokens upper estimate of the answer
   */
  refusal(body: string, outputTokens: number): ModelFailure | null {
    if (this.deadline - this.now() < shortestMilliseconds) return { kind: "timeout" };
    const expected = {
      inputTokens: this.usage.inputTokens + estimateTokens(body),
      outputTokens: this.usage.outputTokens + this.unseenTokens + outputTokens,
    };
    const { maxTokens, maxCostTenthousandths } = this.limits;
    const cost = costTenthousandths(expected, this.prices);
    const isOver =
      (maxTokens !== null && expected.inputTokens + expected.outputTokens > maxTokens) ||
      (maxCostTenthousandths !== null && cost !== null && cost > maxCostTenthousandths);
    return isOver ? { kind: "capReached" } : null;
  }

  /** Adds what an HTTP request took; what the provider did not count is estimated. */
  add(body: string, outputTokens: number, { isRead, counted, receivedTokens }: Taken): void {
    const { requests, inputTokens, isEstimated, ...usage } = this.usage;
    const sent = counted?.inputTokens ?? (isRead ? estimateTokens(body) : 0);
    const isGuessed = isRead && counted === null;
    this.usage = {
      requests: requests + 1,
      inputTokens: inputTokens + sent,
      outputTokens: usage.outputTokens + receivedTokens,
      isEstimated: isEstimated || isGuessed,
    };
    if (isGuessed) this.unseenTokens += Math.max(0, outputTokens - receivedTokens);
  }
}
