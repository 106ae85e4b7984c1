import type { Plan } from "../plan";
import type { ReleaseChoices, ReleasedColumn } from "./release-choice";

/** Columns of the workbook that could be sent, with their lights. */
export function releasedColumns(
  plan: Plan,
  choices: ReleaseChoices,
  language: "de" | "en",
): ReleasedColumn[] {
  throw new Error(`not built ${plan.today}${Object.keys(choices).length}${language}`);
}
