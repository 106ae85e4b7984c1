import type { PromptColumn } from "../../../../src/core/catalogue/prompt-columns";
import type { PlanInput, TableRecord } from "../../../../src/core/records";
import { planInput } from "../../support/plan-builders";

type PromptRow = Partial<Record<Exclude<PromptColumn, "id">, string>>;

/** An input whose workbook has a table of prompts with these rows, from Excel row 2 on. */
export function inputWithPrompts(
  rows: readonly PromptRow[],
  settings: Partial<PlanInput["settings"]> = {},
): PlanInput {
  const prompts = rows.map((values, index): TableRecord<PromptColumn> => ({
    id: `PR-${String(index + 1).padStart(2, "0")}`,
    values: { id: null, prompt: null, language: null, version: null, text: null, ...values },
    place: {
      sheet: "Prompts",
      table: "Prompts",
      row: index + 2,
      columns: {
        language: { letter: "C", header: "Sprache" },
        text: { letter: "E", header: "Text" },
      },
    },
  }));
  return planInput([], settings, { further: { prompts } });
}
