import type { FieldTextWords } from "../core/writing/field-text";
import { sheetsDe } from "../text/de/sheets";
import { sheetsEn } from "../text/en/sheets";

/** Words with which code joins the entries of a field. */
export const fieldTextWords: Readonly<Record<"de" | "en", FieldTextWords>> = {
  de: {
    stages: sheetsDe.stages,
    milestoneEntry: "",
    responsibilityEntry: "",
    quickWinEntry: "",
    riskEntry: "",
  },
  en: {
    stages: sheetsEn.stages,
    milestoneEntry: "",
    responsibilityEntry: "",
    quickWinEntry: "",
    riskEntry: "",
  },
};
