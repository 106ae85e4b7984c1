import fc from "fast-check";
import {
  draftOf,
  draftProblems,
  isInsecureAddress,
  providerKinds,
  settingsOf,
  withProvider,
  type DraftProblem,
  type SettingsDraft,
} from "../../../src/ui/writer/settings-draft";
import { settingsWithModel } from "../support/writer-samples";

const draft = (change: Partial<SettingsDraft> = {}, language: "de" | "en" = "de"): SettingsDraft => ({
  ...draftOf(settingsWithModel, language),
  ...change,
});

const problems: readonly [change: Partial<SettingsDraft>, problems: DraftProblem[]][] = [
  [{}, []],
  [{ baseUrl: " " }, ["noAddress"]],
  [{ baseUrl: "gateway.example/v1" }, ["badAddress"]],
  [{ baseUrl: "ftp://gateway.example" }, ["badAddress"]],
  [{ model: "" }, ["noModel"]],
  [{ timeoutSeconds: "" }, ["badTimeout"]],
  [{ timeoutSeconds: "0" }, ["badTimeout"]],
  [{ maxTokens: "" }, []],
  [{ maxTokens: "viele" }, ["badTokens"]],
  [{ maxCost: "-1" }, ["badCost"]],
  [{ maxCost: "0,50 €" }, []],
  [{ maxCost: "0,50 $" }, ["badCost"]],
  [{ priceInput: "2,50", priceOutput: "10" }, []],
  [{ priceInput: "0", priceOutput: "0" }, []],
  [{ priceInput: "2,50" }, ["onePrice"]],
  [{ priceInput: "-2", priceOutput: "3" }, ["badPriceInput"]],
  [{ baseUrl: "", model: "" }, ["noAddress", "noModel"]],
];

test.each(problems)("%j has the problems %j", (change, expected) => {
  expect(draftProblems(draft(change), "de")).toEqual(expected);
});

const amounts: readonly [language: "de" | "en", text: string, tenthousandths: number | null][] = [
  ["de", "0,50", 5_000],
  ["de", "1.000", 10_000_000],
  ["en", "1.000", 10_000],
  ["en", "0.50", 5_000],
  ["en", "1,000", 10_000_000],
  ["de", "", null],
];

test.each(amounts)("(%s) a cap of %j euros is %j ten-thousandths", (language, maxCost, expected) => {
  const settings = settingsOf(draft({ maxCost }, language), language);
  expect(settings?.limits.maxCostTenthousandths).toBe(expected);
});

test("what is missing does not keep the rest from being remembered; what cannot be read does", () => {
  expect(settingsOf(draft({ model: "", baseUrl: "" }), "de")).toMatchObject({ model: "", baseUrl: "" });
  expect(settingsOf(draft({ timeoutSeconds: "bald" }), "de")).toBeNull();
});

test("settings come back from their draft in both languages", () => {
  const price = fc.integer({ min: 0, max: 2_000_000 }).map((value) => value / 10_000);
  const whole = fc.integer({ min: 1, max: 5_000_000 });
  fc.assert(
    fc.property(
      fc.constantFrom("de" as const, "en" as const),
      fc.record({
        timeoutSeconds: fc.integer({ min: 1, max: 3_600 }),
        maxTokens: fc.option(whole),
        maxCostTenthousandths: fc.option(whole),
      }),
      fc.option(fc.record({ input: price, output: price })),
      (language, limits, prices) => {
        const settings = { ...settingsWithModel, limits, prices };
        expect(settingsOf(draftOf(settings, language), language)).toEqual(settings);
      },
    ),
  );
});

test("another provider gets its usual address, keeps an address of one's own, and never gets the other's key", () => {
  const typed = draft({ apiKey: "sk-1", keepKey: true });
  for (const kind of providerKinds) {
    expect(withProvider(typed, kind)).toMatchObject({
      provider: kind,
      baseUrl: "https://gateway.example/v1",
      apiKey: "",
      keepKey: false,
    });
  }
  const ollama = withProvider(draft({ baseUrl: "https://api.openai.com/v1" }), "ollama");
  expect(ollama.baseUrl).toBe("http://localhost:11434/v1");
  expect(withProvider(ollama, "azure").baseUrl).toBe("");
});

test.each([
  ["http://10.0.0.5:8000/v1", true],
  ["http://localhost:11434/v1", false],
  ["http://127.0.0.1:1234/v1", false],
  ["https://gateway.example/v1", false],
  ["nonsense", false],
])("%s may not be called from an https page: %j", (address, expected) => {
  expect(isInsecureAddress(address)).toBe(expected);
});
