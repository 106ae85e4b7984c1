import type { Settings } from "../records";
import { parseNumberText } from "../values/number-text";
import { displayed } from "./read-text";
import type { SettingsReader } from "./settings-reader";
import type { SettingEntries, SettingEntry } from "./setting-entries";
import { isBlank } from "./table-region";

type Durations = Settings["durationByEffort"];

const key = "durationByEffort";

/**
 * „Dauer je Aufwand": months for effort 1–5, as a list in one cell (`1; 2; 3; 6; 9`, with commas where no decimals
 * need them) or as five rows „Dauer je Aufwand 1" … 5, of which missing ones keep their default.
 */
export function readDurations(reader: SettingsReader, fallback: Durations): Durations {
  const { entries } = reader;
  const list = entries.find(key);
  const durations = list ? listedDurations(list, entries) : null;
  const months: [number, number, number, number, number] = [...(durations ?? fallback)];
  let used = durations ? list : undefined;
  for (const entry of entries.entries) {
    if (entry.meaning.kind !== "effortDuration" || isBlank(entry.cell)) continue;
    const value = entries.number(entry);
    if (value === null) continue;
    months[entry.meaning.effort - 1] = value;
    used ??= entry;
  }
  if (used) reader.note(key, months.join("; "), used);
  else reader.noteDefault(key, fallback.join("; "));
  return months;
}

function listedDurations(entry: SettingEntry, entries: SettingEntries): Durations | null {
  const text = displayed(entry.cell);
  const separator = /[;/|\n]/.test(text) ? /[;/|\n]/ : /,\s*|\s+/;
  const values = text.split(separator).map((part) => parseNumberText(part)?.german ?? NaN);
  if (values.length !== 5 || values.some(Number.isNaN)) return entries.rejectNumber(entry);
  if (values.some((value) => value <= 0 || value > 600)) return entries.rejectRange(entry, 0, 600);
  return values as unknown as Durations;
}
