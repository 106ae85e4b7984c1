import { weightKey } from "../catalogue/settings";
import { criteria, type Criterion, type Settings, type SettingUse, type TimeScheme } from "../records";
import { wholeMonths } from "../schedule/timing";
import { defaultWeights } from "../scoring/score";
import { centsFromEuros, eurosFromCents, type Cents } from "../values/money";
import { addMonths, fiscalYearOf, monthNumberOf, monthOfDate, type Month } from "../values/month";
import { monthNumberOfName } from "../values/month-text";
import { normaliseHeader } from "../values/normalise-text";
import type { IssueLog } from "./issue-log";
import { readFurtherSettings } from "./read-further-settings";
import { readDurations } from "./read-durations";
import { displayed } from "./read-text";
import { SettingEntries, type SettingEntry } from "./setting-entries";
import type { TableRegion } from "./table-region";
import { SettingsReader } from "./settings-reader";

export interface SettingsReading {
  settings: Settings;
  uses: SettingUse[];
}

/** What counts without an entry in the workbook (contract §2), except the project start. */
export const defaultSettings = {
  language: "de",
  horizonMonths: 36,
  fiscalYearStart: 1,
  timeScheme: "A",
  discountRate: 0.05,
  capacity: null,
  benefitThreshold: 3,
  effortThreshold: 3,
  weights: defaultWeights,
  durationByEffort: [1, 2, 3, 6, 9],
} as const satisfies Partial<Settings>;

/**
 * Reads the settings table; null region = none. What is blank or unusable takes its default, and every setting tells
 * in `uses` where its value came from.
 * @param today ISO date; its following month is the default of the project start
 */
export function readSettings(
  region: TableRegion | null,
  { log, today, dateSystem }: { log: IssueLog; today: string; dateSystem: 1900 | 1904 },
): SettingsReading {
  const reader = new SettingsReader(new SettingEntries(region, log, dateSystem), log);
  const { entries } = reader;
  const facts = readFacts(reader);
  const frame = readFrame(reader, addMonths(monthOfDate(today), 1));
  const read: Settings = {
    ...facts,
    ...frame,
    discountRate: reader.take("discountRate", defaultSettings.discountRate, (entry) =>
      entries.number(entry, (value) => value >= 1),
    ),
    capacity: reader.take<number | null>("capacity", defaultSettings.capacity, (entry) =>
      entries.number(entry),
    ),
    yearBudgetsCents: readYearBudgets(reader, frame),
    benefitThreshold: reader.take("benefitThreshold", defaultSettings.benefitThreshold, (entry) =>
      entries.number(entry),
    ),
    effortThreshold: reader.take("effortThreshold", defaultSettings.effortThreshold, (entry) =>
      entries.number(entry),
    ),
    weights: readWeights(reader),
    durationByEffort: readDurations(reader, defaultSettings.durationByEffort),
    further: readFurtherSettings(reader),
  };
  return { settings: read, uses: reader.uses };
}

/** What only enters texts. */
function readFacts(reader: SettingsReader) {
  return {
    company: reader.text("company"),
    industry: reader.text("industry"),
    employees: reader.take("employees", null, (entry) => rounded(reader.entries.number(entry))),
    state: reader.text("state"),
  };
}

/** Language and the frame of time. */
function readFrame(reader: SettingsReader, nextMonth: Month) {
  const { entries } = reader;
  return {
    language: reader.take<Settings["language"]>("language", defaultSettings.language, (entry) =>
      languageOf(entry, entries),
    ),
    projectStart: reader.take("projectStart", nextMonth, (entry) => entries.month(entry)),
    horizonMonths: reader.take("horizonMonths", defaultSettings.horizonMonths, (entry) => {
      const months = entries.number(entry);
      return months === null ? null : wholeMonths(months);
    }),
    fiscalYearStart: reader.take("fiscalYearStart", defaultSettings.fiscalYearStart, (entry) =>
      fiscalStartOf(entry, entries),
    ),
    timeScheme: reader.take<TimeScheme>("timeScheme", defaultSettings.timeScheme, (entry) =>
      schemeOf(entry, entries),
    ),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

function languageOf(entry: SettingEntry, entries: SettingEntries): Settings["language"] | null {
  const word = normaliseHeader(displayed(entry.cell));
  if (/^(de|deu|deutsch|german|dede|deat|dech)$/.test(word)) return "de";
  if (/^(en|eng|englisch|english|enus|engb)$/.test(word)) return "en";
  return entries.rejectChoice(entry, "de, en");
}

function schemeOf(entry: SettingEntry, entries: SettingEntries): TimeScheme | null {
  const match = /^([abpt])(?![\p{L}\p{N}])/iu.exec(displayed(entry.cell).trim());
  return match ? (match[1]!.toUpperCase() as TimeScheme) : entries.rejectChoice(entry, "A, B, P, T");
}

/** A number 1–12, a month's name or a date in that month. */
function fiscalStartOf(entry: SettingEntry, entries: SettingEntries): number | null {
  if (entry.cell.kind === "number" && entry.cell.isDate) {
    const month = entries.month(entry);
    return month === null ? null : monthNumberOf(month);
  }
  const named = entry.cell.kind === "text" ? monthNumberOfName(displayed(entry.cell).trim()) : null;
  const number = named ?? entries.number({ ...entry, meaning: { ...entry.meaning, unit: null } });
  return number === null || Number.isInteger(number) ? number : entries.rejectRange(entry, 1, 12);
}

/** Limits by ordinal from the fiscal year of the project start on; „Budget 2028" is understood as that fiscal year. */
function readYearBudgets(
  reader: SettingsReader,
  { projectStart, fiscalYearStart }: { projectStart: Month; fiscalYearStart: number },
): (Cents | null)[] {
  const { entries } = reader;
  const firstYear = fiscalYearOf(projectStart, fiscalYearStart);
  const limits: (Cents | null)[] = [];
  for (const entry of entries.entries) {
    if (entry.meaning.kind !== "yearBudget") continue;
    const { number } = entry.meaning;
    const index = number >= 1900 ? number - firstYear : number - 1;
    const euros = entries.number(entry);
    if (euros === null) continue;
    if (index < 0 || index >= 100) {
      entries.rejectRange(entry, firstYear, firstYear + 99);
      continue;
    }
    while (limits.length <= index) limits.push(null);
    limits[index] ??= centsFromEuros(euros);
    reader.note(`yearBudget${index + 1}`, eurosFromCents(limits[index]!), entry);
  }
  if (limits.length === 0) reader.noteDefault("yearBudget1", null);
  return limits;
}

/** Weights; only proportions count, so all zero would weigh nothing and takes the defaults. */
function readWeights(reader: SettingsReader): Record<Criterion, number> {
  const { entries } = reader;
  const given = criteria.map((criterion) => {
    const entry = entries.find(weightKey(criterion));
    // As per cent, so that 30 and a cell showing 30 % are the same weight.
    const fraction = entry ? entries.number(entry, () => true) : null;
    return { criterion, entry, weight: fraction === null ? null : Math.round(fraction * 1e11) / 1e9 };
  });
  const total = given.reduce((sum, { criterion, weight }) => sum + (weight ?? defaultWeights[criterion]), 0);
  if (total === 0) entries.rejectAllZero(given.find(({ entry }) => entry)!.entry!);
  const weights = { ...defaultWeights };
  for (const { criterion, entry, weight } of given) {
    if (entry && weight !== null && total > 0) {
      weights[criterion] = weight;
      reader.note(weightKey(criterion), weight, entry);
    } else reader.noteDefault(weightKey(criterion), defaultWeights[criterion]);
  }
  return weights;
}
