import { furtherSheetKeys } from "../../core/sheets/output-sheet-keys";
import type { OutputSheetName } from "../../core/sheets/sheet-words";

export type SheetGroup = "planning" | "money" | "law" | "people" | "reports";

const groups: Readonly<Record<Exclude<SheetGroup, "reports">, readonly OutputSheetName[]>> = {
  planning: ["tasks", "horizons", "startPlan", "pilotPlan", "modules", "gates", "checklists", "scores"],
  money: ["economics", "fundingDescription", "roi"],
  law: ["register", "risks", "privacy", "governance"],
  people: ["inventory", "ratingRound", "change"],
};

/** The sheets that the pane offers, by what they are about; a sheet of no other group is a report. */
export function groupedSheets(
  offered: readonly OutputSheetName[] = furtherSheetKeys,
): readonly { group: SheetGroup; keys: readonly OutputSheetName[] }[] {
  const elsewhere = new Set(Object.values(groups).flat());
  const all = { ...groups, reports: furtherSheetKeys.filter((key) => !elsewhere.has(key)) };
  const names: readonly SheetGroup[] = ["reports", "planning", "money", "law", "people"];
  return names
    .map((group) => ({ group, keys: all[group].filter((key) => offered.includes(key)) }))
    .filter(({ keys }) => keys.length > 0);
}
