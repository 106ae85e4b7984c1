import { costTenthousandths, priceList, pricesFor } from "../../../src/app/writer/model-prices";

test("a dated release costs what its family costs", () => {
  expect(pricesFor({ provider: "openai", model: "GPT-5-mini-2025-08-07 " }, null)).toEqual({
    prices: priceList.models["gpt-5-mini"],
    source: "list",
  });
});

test.each([
  ["own prices come first", { provider: "openai", model: "gpt-5" }, { input: 9, output: 9 }, "own"],
  ["a model on this machine costs nothing", { provider: "ollama", model: "gpt-5" }, null, "local"],
  ["a name that nobody knows", { provider: "openai", model: "constructor" }, null, null],
  [
    "a gateway may sell the same name at its own price",
    { provider: "compatible", model: "gpt-5" },
    null,
    null,
  ],
] as const)("%s", (_, access, own, source) => {
  expect(pricesFor(access, own).source).toBe(source);
});

test.each([
  [{ inputTokens: 1_000_000, outputTokens: 0 }, { input: 0.25, output: 2 }, 2_500],
  [{ inputTokens: 3, outputTokens: 0 }, { input: 0.1, output: 0 }, 1],
  [{ inputTokens: 0, outputTokens: 3_000_000 }, { input: 0, output: 0.1 }, 3_000],
  [{ inputTokens: 12_345, outputTokens: 678 }, { input: 0, output: 0 }, 0],
])("tokens %j at %j cost %d ten-thousandths of a euro", (usage, prices, cost) => {
  expect(costTenthousandths(usage, prices)).toBe(cost);
});

test("without a price there is no cost, not a cost of nothing", () => {
  expect(costTenthousandths({ inputTokens: 1, outputTokens: 1 }, null)).toBeNull();
});
