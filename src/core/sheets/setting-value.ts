import type { SettingContent } from "../catalogue/setting";
import { settings } from "../catalogue/settings";
import type { SettingUse } from "../records";
import { centsFromEuros } from "../values/money";
import { isMonth } from "../values/month";
import { money, month, number, percent, text } from "./cells";
import type { SpecCell } from "./sheet-spec";
import type { SheetWords } from "./sheet-words";

/** The value of a setting as a cell of its kind: money, month, share, yes or no; „–" where it is not set. */
export function settingValue(words: SheetWords["common"]): (use: SettingUse) => SpecCell {
  return ({ key, value }) => {
    if (value === null || value === "") return text(words.none);
    if (typeof value === "boolean") return text(value ? words.yes : words.no);
    if (typeof value === "string") return isMonth(value) ? month(value) : text(value);
    const content = contentOfSetting(key);
    if (content === "money") return money(centsFromEuros(value));
    return content === "fraction" ? percent(value) : number(value);
  };
}

/** How the catalogue says a setting's value is meant. */
function contentOfSetting(key: string): SettingContent | null {
  if (key.startsWith("yearBudget")) return "money";
  return settings.find((setting) => setting.key === key)?.content ?? null;
}
