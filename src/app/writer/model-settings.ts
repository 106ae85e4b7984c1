import * as z from "zod/mini";
import type { DeviceStore } from "../device-store";
import type { ModelSettings } from "../writer-actions";

const settingsName = "ki-fahrplan.model";
const keyName = "ki-fahrplan.model.key";

const prices = z.object({ input: z.number().check(z.gte(0)), output: z.number().check(z.gte(0)) });

/** What is kept on the device; the key has an entry of its own, so that it can be kept or not. */
const keptSettings = z.object({
  provider: z.enum(["openai", "azure", "compatible", "ollama", "lmstudio"]),
  baseUrl: z.string(),
  keepKey: z.boolean(),
  model: z.string(),
  mode: z.enum(["jsonSchema", "jsonObject", "prompt"]),
  limits: z.object({
    timeoutSeconds: z.number().check(z.positive()),
    maxTokens: z.nullable(z.number().check(z.positive())),
    maxCostTenthousandths: z.nullable(z.number().check(z.positive())),
  }),
  prices: z.nullable(prices),
  logPayload: z.boolean(),
});

/** Nothing is chosen but limits: five minutes, and tokens for about a hundred use cases. */
export const defaultModelSettings: ModelSettings = {
  provider: "openai",
  baseUrl: "https://api.openai.com/v1",
  apiKey: "",
  keepKey: false,
  model: "",
  mode: "jsonSchema",
  limits: { timeoutSeconds: 300, maxTokens: 200_000, maxCostTenthousandths: 10_000 },
  prices: null,
  logPayload: false,
};

export interface SettingsMemory {
  read(): ModelSettings;
  save(settings: ModelSettings): void;
}

/** Settings of this device; the key lasts as long as the page unless the user wants it kept. */
export function settingsMemory(device: DeviceStore): SettingsMemory {
  let sessionKey: string | null = null;
  return {
    read() {
      const kept = parsed(device.get(settingsName));
      if (!kept) return { ...defaultModelSettings, apiKey: sessionKey ?? "" };
      return { ...kept, apiKey: sessionKey ?? (kept.keepKey ? (device.get(keyName) ?? "") : "") };
    },
    save({ apiKey, ...rest }) {
      sessionKey = apiKey;
      device.set(settingsName, JSON.stringify(rest));
      if (rest.keepKey && apiKey !== "") device.set(keyName, apiKey);
      else device.remove(keyName);
    },
  };
}

/** Settings of an earlier release or a damaged entry count as none. */
function parsed(text: string | null): Omit<ModelSettings, "apiKey"> | null {
  if (text === null) return null;
  try {
    const result = keptSettings.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
