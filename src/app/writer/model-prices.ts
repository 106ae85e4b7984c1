import type { ModelAccess, ModelPrices, ModelUsage } from "../text-model-port";

/**
 * List prices in US dollars per million tokens. They age: `stand` is shown beside every estimate, and a user's own
 * prices take their place. Source: OpenAI's price page as of the stand.
 */
export const priceList = {
  stand: "2026-03",
  models: {
    "gpt-5.4": { input: 2.5, output: 15 },
    "gpt-5.1": { input: 1.25, output: 10 },
    "gpt-5": { input: 1.25, output: 10 },
    "gpt-5-mini": { input: 0.25, output: 2 },
    "gpt-5-nano": { input: 0.05, output: 0.4 },
    "gpt-4.1": { input: 2, output: 8 },
    "gpt-4.1-mini": { input: 0.4, output: 1.6 },
    "gpt-4.1-nano": { input: 0.1, output: 0.4 },
    "gpt-4o": { input: 2.5, output: 10 },
    "gpt-4o-mini": { input: 0.15, output: 0.6 },
    o3: { input: 2, output: 8 },
    "o4-mini": { input: 1.1, output: 4.4 },
  } as Readonly<Record<string, ModelPrices>>,
} as const;

/** Whose prices an estimate uses. */
export type PriceSource = "own" | "list" | "local";

/** A dated release (`gpt-5-mini-2025-08-07`) costs what its family costs. */
const releaseDate = /-\d{4}-\d{2}-\d{2}$/;

/**
 * Euros per million tokens. A dollar counts as a euro: the estimate is rather too high, and no exchange rate ages.
 * A model on the user's own machine costs nothing per token. Null where nobody knows.
 */
export function pricesFor(
  access: Pick<ModelAccess, "provider" | "model">,
  own: ModelPrices | null,
): { prices: ModelPrices | null; source: PriceSource | null } {
  if (own) return { prices: own, source: "own" };
  if (access.provider === "ollama" || access.provider === "lmstudio") {
    return { prices: { input: 0, output: 0 }, source: "local" };
  }
  const model = access.model.trim().toLowerCase().replace(releaseDate, "");
  const isListed = access.provider !== "compatible" && Object.hasOwn(priceList.models, model);
  return isListed ? { prices: priceList.models[model]!, source: "list" } : { prices: null, source: null };
}

/** Ten-thousandths of a euro, rounded up, as a cap must not be passed by rounding; null without prices. */
export function costTenthousandths(
  usage: Pick<ModelUsage, "inputTokens" | "outputTokens">,
  prices: ModelPrices | null,
): number | null {
  if (!prices) return null;
  const euros = (usage.inputTokens * prices.input + usage.outputTokens * prices.output) / 1_000_000;
  // Prices have binary fractions: 0.1 · 3 must not become one ten-thousandth more.
  return Math.ceil(Number((euros * 10_000).toFixed(6)));
}
