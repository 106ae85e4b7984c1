import { furtherSettings } from "../catalogue/further-settings";
import type { Setting } from "../catalogue/setting";
import type { Settings } from "../records";
import { centsFromEuros, eurosFromCents } from "../values/money";
import { readChoice } from "./read-fields";
import type { SettingsReader } from "./settings-reader";
import { readYesNo } from "./read-yes-no";
import type { SettingEntry } from "./setting-entries";

/** Values of the further settings that have a usable entry; the others are absent, because none has a default. */
export function readFurtherSettings(reader: SettingsReader): Settings["further"] {
  const values: Record<string, string | number | boolean> = {};
  for (const setting of furtherSettings) {
    const entry = reader.entries.find(setting.key);
    const value = entry ? readValue(reader, setting, entry) : null;
    if (!entry || value === null) continue;
    values[setting.key] = value;
    // As everywhere outside the core, amounts are told in euros.
    reader.note(setting.key, setting.content === "money" ? eurosFromCents(value as number) : value, entry);
  }
  return values;
}

function readValue(
  { entries }: SettingsReader,
  setting: Setting,
  entry: SettingEntry,
): string | number | boolean | null {
  switch (setting.content) {
    case "yesNo":
      return readYesNo(entry.cell, entries.context(entry));
    case "choice":
      return readChoice(entry.cell, setting.choices ?? [], entries.context(entry));
    case "month":
      return entries.month(entry);
    case "money": {
      const euros = entries.number(entry);
      return euros === null ? null : centsFromEuros(euros);
    }
    case "fraction":
      return entries.number(entry, (value) => value >= 1);
    case "number":
    case "wholeNumber":
    case "weight":
      return entries.number(entry);
    default:
      return entries.text(entry);
  }
}
