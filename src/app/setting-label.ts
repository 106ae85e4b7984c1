import { settings, yearBudgetSetting } from "../core/catalogue/settings";

/** What people call a setting, by its stable key; the key itself where the catalogue does not know it. */
export function settingLabel(key: string, language: "de" | "en"): string {
  const setting = settings.find((candidate) => candidate.key === key);
  if (setting) return setting.label[language];
  const ordinal = /^yearBudget(\d+)$/.exec(key)?.[1];
  return ordinal === undefined ? key : yearBudgetSetting(Number(ordinal)).label[language];
}
