import type { Setting } from "../catalogue/setting";
import { settings, yearBudgetSetting } from "../catalogue/settings";
import { settingHeaders } from "../catalogue/table-names";
import { normaliseHeader, splitHeader } from "../values/normalise-text";
import { isBlank, regionCell, type TableRegion } from "./table-region";

/** What the key cell of a settings row means. */
export type SettingMeaning =
  | { kind: "setting"; setting: Setting; unit: string | null }
  /** Budget of the n-th year, or of the fiscal year with this number where `number` ≥ 1900. */
  | { kind: "yearBudget"; setting: Setting; number: number; unit: string | null }
  /** „Dauer je Aufwand 1" … 5 as single rows. */
  | { kind: "effortDuration"; setting: Setting; effort: number; unit: string | null };

const settingByName: ReadonlyMap<string, Setting> = new Map(
  settings.flatMap((setting) =>
    [setting.label.de, setting.label.en, ...setting.synonyms].map(
      (name) => [splitHeader(name).base, setting] as const,
    ),
  ),
);

/** Brackets in a label of ours belong to the name: what they say is the setting's own unit, or its scale. */
const settingByLabel: ReadonlyMap<string, Setting> = new Map(
  settings.flatMap((setting) =>
    [setting.label.de, setting.label.en].map((label) => [normaliseHeader(label), setting] as const),
  ),
);

const yearBudget = /^(?:budget(?:jahr|year|gj|fy)?|jahresbudget)(\d{1,4})(?:jahr|year)?$/;
const effortDuration = /^(?:dauer(?:je|bei)aufwand|duration(?:by|per)effort)([1-5])$/;

/** Recognises a settings key in either language; null for unknown ones, which are the user's own. */
export function settingMeaning(text: string): SettingMeaning | null {
  const own = settingByLabel.get(normaliseHeader(text));
  if (own) return { kind: "setting", setting: own, unit: null };
  const { base, unit } = splitHeader(text);
  const setting = settingByName.get(base);
  if (setting) return { kind: "setting", setting, unit };
  const number = Number(yearBudget.exec(base)?.[1] ?? 0);
  if (number > 0 && (number <= 100 || number >= 1900)) {
    return { kind: "yearBudget", setting: yearBudgetSetting(number), number, unit };
  }
  const effort = Number(effortDuration.exec(base)?.[1] ?? 0);
  if (effort === 0) return null;
  return { kind: "effortDuration", setting: settingByName.get("dauerjeaufwand")!, effort, unit };
}

/** Positions of the two columns of a settings table; null where one is missing. */
export function settingColumns(headers: readonly string[]): { key: number; value: number } | null {
  const find = ({ de, en, synonyms }: { de: string; en: string; synonyms: readonly string[] }) => {
    const names = [de, en, ...synonyms].map(normaliseHeader);
    return headers.findIndex((header) => names.includes(splitHeader(header).base));
  };
  const key = find(settingHeaders.key);
  const value = find(settingHeaders.value);
  return key >= 0 && value >= 0 ? { key, value } : null;
}

/** How many rows of a settings table have a known key. */
export function knownSettingKeys(region: TableRegion): number {
  const columns = settingColumns(region.headers);
  if (!columns) return 0;
  let count = 0;
  for (let row = region.headerRow + 1; row <= region.lastRow; row++) {
    const cell = regionCell(region, row, columns.key);
    if (!isBlank(cell) && settingMeaning(cell.text)) count++;
  }
  return count;
}
