import type { ProviderKind } from "../../app/text-model-port";
import type { ModelSettings } from "../../app/writer-actions";
import { parseNumberText } from "../../core/values/number-text";

/** The model's settings as typed: numbers are texts until they are used. */
export interface SettingsDraft extends Omit<ModelSettings, "limits" | "prices"> {
  timeoutSeconds: string;
  /** Blank: no cap. */
  maxTokens: string;
  /** In euros; blank: no cap. */
  maxCost: string;
  /** Euros per million tokens; both blank: those known for the model. */
  priceInput: string;
  priceOutput: string;
}

/** What every part of the form gets. */
export interface SettingsFormProps {
  draft: SettingsDraft;
  language: "de" | "en";
  onChange: (draft: SettingsDraft) => void;
}

/** What keeps a draft from being used, by the field that a person has to look at. */
export type DraftProblem =
  | "noAddress"
  | "badAddress"
  | "noModel"
  | "badTimeout"
  | "badTokens"
  | "badCost"
  | "badPriceInput"
  | "badPriceOutput"
  | "onePrice";

/** Where something stands that cannot be read; what is only missing yet is no mistake. */
const placeOfMistake: Readonly<Partial<Record<DraftProblem, keyof SettingsDraft>>> = {
  badAddress: "baseUrl",
  badTimeout: "timeoutSeconds",
  badTokens: "maxTokens",
  badCost: "maxCost",
  badPriceInput: "priceInput",
  badPriceOutput: "priceOutput",
  onePrice: "priceOutput",
};

type Language = "de" | "en";

export const providerKinds: readonly ProviderKind[] = ["openai", "azure", "compatible", "ollama", "lmstudio"];

/** Where a provider usually is; blank where only the user can know. */
export const defaultAddresses: Readonly<Record<ProviderKind, string>> = {
  openai: "https://api.openai.com/v1",
  azure: "",
  compatible: "",
  ollama: "http://localhost:11434/v1",
  lmstudio: "http://localhost:1234/v1",
};

/** Models on the user's own machine ask for no key. */
export function needsKey(provider: ProviderKind): boolean {
  return provider !== "ollama" && provider !== "lmstudio";
}

/** Nobody is let in like this; a gateway may do without a key. */
export function lacksKey({ provider, apiKey }: SettingsDraft): boolean {
  return (provider === "openai" || provider === "azure") && isBlank(apiKey);
}

export function draftOf(settings: ModelSettings, language: Language): SettingsDraft {
  const { limits, prices, ...rest } = settings;
  const text = (value: number | null | undefined) => (value == null ? "" : numberText(value, language));
  return {
    ...rest,
    timeoutSeconds: text(limits.timeoutSeconds),
    maxTokens: text(limits.maxTokens),
    maxCost: text(limits.maxCostTenthousandths === null ? null : limits.maxCostTenthousandths / 10_000),
    priceInput: text(prices?.input),
    priceOutput: text(prices?.output),
  };
}

/** The settings that a draft stands for; null while something in it cannot be read. */
export function settingsOf(draft: SettingsDraft, language: Language): ModelSettings | null {
  const problems = draftProblems(draft, language).filter(
    (each) => each !== "noAddress" && each !== "noModel",
  );
  if (problems.length > 0) return null;
  const { timeoutSeconds, maxTokens, maxCost, priceInput, priceOutput, ...rest } = draft;
  const number = (text: string) => (isBlank(text) ? null : amountOf(text, language));
  const cost = number(maxCost);
  const [input, output] = [number(priceInput), number(priceOutput)];
  return {
    ...rest,
    baseUrl: rest.baseUrl.trim(),
    model: rest.model.trim(),
    apiKey: rest.apiKey.trim(),
    limits: {
      timeoutSeconds: number(timeoutSeconds) ?? 0,
      maxTokens: number(maxTokens),
      maxCostTenthousandths: cost === null ? null : Math.round(cost * 10_000),
    },
    prices: input === null || output === null ? null : { input, output },
  };
}

/** Everything that is missing or cannot be read, in the order of the form. */
export function draftProblems(draft: SettingsDraft, language: Language): DraftProblem[] {
  const { maxTokens, maxCost, priceInput, priceOutput } = draft;
  const isPositive = (text: string) => (amountOf(text, language) ?? 0) > 0;
  const isPrice = (text: string) => isBlank(text) || (amountOf(text, language) ?? -1) >= 0;
  const checks: readonly (readonly [DraftProblem, boolean])[] = [
    ["noAddress", isBlank(draft.baseUrl)],
    ["badAddress", !isBlank(draft.baseUrl) && !urlOf(draft.baseUrl)],
    ["noModel", isBlank(draft.model)],
    ["badTimeout", !isPositive(draft.timeoutSeconds)],
    ["badTokens", !isBlank(maxTokens) && !isPositive(maxTokens)],
    ["badCost", !isBlank(maxCost) && !isPositive(maxCost)],
    ["badPriceInput", !isPrice(priceInput)],
    ["badPriceOutput", !isPrice(priceOutput)],
    ["onePrice", isBlank(priceInput) !== isBlank(priceOutput)],
  ];
  return checks.filter(([, isThere]) => isThere).map(([problem]) => problem);
}

/** What is wrong with what was typed into a field. */
export function mistakeIn(
  field: keyof SettingsDraft,
  draft: SettingsDraft,
  language: Language,
): DraftProblem | undefined {
  return draftProblems(draft, language).find((problem) => placeOfMistake[problem] === field);
}

/**
 * Another provider: its usual address takes the place of another's usual one, and the key goes, because it belongs to
 * the provider it was typed for.
 */
export function withProvider(draft: SettingsDraft, provider: ProviderKind): SettingsDraft {
  const isUsual = isBlank(draft.baseUrl) || Object.values(defaultAddresses).includes(draft.baseUrl.trim());
  const baseUrl = isUsual ? defaultAddresses[provider] : draft.baseUrl;
  return { ...draft, provider, baseUrl, apiKey: "", keepKey: false };
}

/** An https page may call http addresses of this machine only. */
export function isInsecureAddress(address: string): boolean {
  const url = urlOf(address);
  return url?.protocol === "http:" && !["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
}

function urlOf(address: string): URL | null {
  try {
    const url = new URL(address.trim());
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** A number as the language writes it, without a unit but the euro; null for anything else. */
function amountOf(text: string, language: Language): number | null {
  const number = parseNumberText(text);
  if (!number || !["", "€"].includes(number.unit)) return null;
  return language === "de" ? number.german : number.english;
}

function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", { maximumFractionDigits: 4 }).format(
    value,
  );
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
