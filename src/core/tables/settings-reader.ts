import { settings } from "../catalogue/settings";
import { nowhere } from "../issues";
import type { SettingUse } from "../records";
import type { IssueLog } from "./issue-log";
import type { SettingEntries, SettingEntry } from "./setting-entries";

/** Takes values and keeps account of where they came from. */
export class SettingsReader {
  readonly uses: SettingUse[] = [];

  constructor(
    readonly entries: SettingEntries,
    private readonly log: IssueLog,
  ) {}

  /** A plain text; blank where there is none. */
  text(key: string): string {
    return this.take<string>(key, "", (entry) => this.entries.text(entry));
  }

  /** The value of a cell, else the default. */
  take<Value extends string | number | null>(
    key: string,
    fallback: Value,
    read: (entry: SettingEntry) => Value | null,
  ): Value {
    const entry = this.entries.find(key);
    const value = entry ? read(entry) : null;
    if (entry && value !== null) this.note(key, value, entry);
    else this.noteDefault(key, fallback);
    return value ?? fallback;
  }

  note(key: string, value: string | number | boolean | null, entry: SettingEntry): void {
    this.uses.push({ key, value, source: "cell", place: entry.place });
  }

  noteDefault(key: string, value: string | number | null): void {
    this.uses.push({ key, value: value === "" ? null : value, source: "default", place: null });
    const setting = settings.find((each) => each.key === key);
    if (setting && !setting.affectsPlan) return;
    const isRate = typeof value === "number" && setting?.content === "fraction";
    const shown = isRate ? `${value * 100} %` : (value ?? "");
    this.log.add(nowhere, "info", "defaultUsed", { params: { key, value: shown } });
  }
}
