import { reportSettings } from "./report-settings";
import { governanceSettings } from "./governance-settings";
import { moduleSettings } from "./module-settings";
import { scoringSettings } from "./scoring-settings";
import { moneySettings } from "./money-settings";
import { factSetting, type Setting } from "./setting";
import { inventorySettings } from "./inventory-settings";
import { writingSettings } from "./writing-settings";

/**
 * Settings beyond the contract's: each area keeps its own in a file beside this one. They have no default, so an
 * empty one changes nothing; their values are in `Settings.further`.
 */
export const furtherSettings: readonly Setting[] = [
  factSetting("furtherSheets", {
    label: { de: "Weitere Blätter", en: "Further sheets" },
    synonyms: ["Zusatzblätter", "Zusätzliche Blätter", "Berichte", "Additional sheets", "Reports"],
    hint: {
      de: "Namen weiterer Ergebnisblätter, durch Komma getrennt, oder „alle“",
      en: "Names of further result sheets, separated by commas, or “all”",
    },
  }),
  ...scoringSettings,
  ...moduleSettings,
  ...governanceSettings,
  ...moneySettings,
  ...inventorySettings,
  ...reportSettings,
  ...writingSettings,
];
