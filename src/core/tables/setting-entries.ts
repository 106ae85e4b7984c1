import type { Setting } from "../catalogue/setting";
import type { CellPlace } from "../issues";
import type { Month } from "../values/month";
import type { NumberStyle } from "../values/number-text";
import { parseUnit, unitFactor, type Factor } from "../values/unit";
import type { CellContext, IssueLog } from "./issue-log";
import { readMonth } from "./read-month";
import { readNumber, styleOfCells } from "./read-number";
import { displayed, readText } from "./read-text";
import { settingColumns, settingMeaning, type SettingMeaning } from "./setting-rows";
import type { SourceCell } from "./source-workbook";
import { isBlank, regionCell, regionPlace, type TableRegion } from "./table-region";

/** One recognised row of the settings table. */
export interface SettingEntry {
  meaning: SettingMeaning;
  /** The key as the user wrote it. */
  label: string;
  cell: SourceCell;
  place: CellPlace;
}

/** Typed access to the rows of a settings table; an unusable value is reported and reads as null. */
export class SettingEntries {
  readonly entries: readonly SettingEntry[];
  private readonly style: NumberStyle | null;

  constructor(
    region: TableRegion | null,
    private readonly log: IssueLog,
    private readonly dateSystem: 1900 | 1904,
  ) {
    this.entries = region ? entriesOf(region, log) : [];
    this.style = styleOfCells(this.entries.filter(isNumeric).map(({ cell }) => cell));
  }

  /** The row of a setting with a fixed key, if its value is filled in. */
  find(key: string): SettingEntry | undefined {
    return this.entries.find(({ meaning, cell }) => {
      return meaning.kind === "setting" && meaning.setting.key === key && !isBlank(cell);
    });
  }

  context(entry: SettingEntry): CellContext {
    return { place: entry.place, ids: [], log: this.log };
  }

  text(entry: SettingEntry): string | null {
    return readText(entry.cell, this.context(entry)) || null;
  }

  month(entry: SettingEntry): Month | null {
    return readMonth(entry.cell, this.dateSystem, this.context(entry));
  }

  /** @param bareIsPercent which bare numbers of a percentage are per cent */
  number(entry: SettingEntry, bareIsPercent: (value: number) => boolean = () => false): number | null {
    const { setting } = entry.meaning;
    const factor = this.factorOf(entry, setting);
    if (!factor) return null;
    const rule = {
      quantity: setting.quantity,
      factor,
      period: null,
      range: setting.range,
      style: this.style,
    };
    return readNumber(entry.cell, { ...rule, bareIsPercent }, this.context(entry));
  }

  /** Reports a value that is none of the choices. */
  rejectChoice(entry: SettingEntry, choices: string): null {
    const params = { text: displayed(entry.cell), choices };
    this.log.add(entry.place, "error", "notAChoice", { params });
    return null;
  }

  /** Reports a value beyond its limits. */
  rejectRange(entry: SettingEntry, min: number | string, max: number | string): null {
    const params = { text: displayed(entry.cell), min, max, limit: "between" };
    this.log.add(entry.place, "error", "outOfRange", { params });
    return null;
  }

  /** Reports weights that weigh nothing. */
  rejectAllZero(entry: SettingEntry): void {
    const params = { text: displayed(entry.cell), limit: "allZero" };
    this.log.add(entry.place, "error", "outOfRange", { params });
  }

  rejectNumber(entry: SettingEntry): null {
    this.log.add(entry.place, "error", "notANumber", { params: { text: displayed(entry.cell) } });
    return null;
  }

  private factorOf({ meaning, place, label }: SettingEntry, setting: Setting): Factor | null {
    if (meaning.unit === null) return { times: 1, over: 1 };
    const unit = parseUnit(meaning.unit);
    const factor = unit && unitFactor(setting.quantity, unit);
    if (!factor)
      this.log.add(place, "warning", "unknownUnit", { params: { header: label, unit: meaning.unit } });
    return factor;
  }
}

/** `03.2027` is a month and „4.0" may be a company: neither tells how the table writes its numbers. */
function isNumeric({ meaning: { setting } }: SettingEntry): boolean {
  return setting.content !== "text" && setting.content !== "month";
}

function entriesOf(region: TableRegion, log: IssueLog): SettingEntry[] {
  const columns = settingColumns(region.headers)!;
  const entries: SettingEntry[] = [];
  const firstByKey = new Map<string, string>();
  for (let row = region.headerRow + 1; row <= region.lastRow; row++) {
    const label = displayed(regionCell(region, row, columns.key)).trim();
    const meaning = label === "" ? null : settingMeaning(label);
    if (!meaning) continue;
    const key = meaning.kind === "effortDuration" ? `effortDuration${meaning.effort}` : meaning.setting.key;
    const first = firstByKey.get(key);
    if (first !== undefined) {
      const place = regionPlace(region, row, columns.key);
      log.add(place, "warning", "duplicateColumn", { params: { header: label, first } });
      continue;
    }
    firstByKey.set(key, label);
    const cell = regionCell(region, row, columns.value);
    entries.push({ meaning, label, cell, place: regionPlace(region, row, columns.value) });
  }
  return entries;
}
