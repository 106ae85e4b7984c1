import type { Plan } from "../../../../src/core/plan";
import { resolveFacts } from "../../../../src/core/roadmap/roadmap-draft";
import {
  nameFacts,
  pseudonymise,
  pseudonymTable,
  restoreNames,
} from "../../../../src/core/writing/pseudonyms/pseudonymise";
import { planned } from "../../sheets/support/sheet-builders";
import { useCase } from "../../support/plan-builders";

export interface Workbook {
  owners?: readonly string[];
  company?: string;
  customers?: string;
  /** Descriptions, one per use case. */
  texts?: readonly string[];
  area?: string;
  language?: "de" | "en";
}

export function planOf({ owners = [], company = "", customers = "", texts = [], area = "" }: Workbook): Plan {
  const rows = Math.max(owners.length, texts.length);
  const useCases = Array.from({ length: rows }, (_, index) =>
    useCase(`UC-${index + 1}`, { owner: owners[index] ?? "", description: texts[index] ?? "", area }),
  );
  return planned(useCases, { company, further: { confidentialNames: customers } });
}

/** What a model reads of a text, and what stands in the sheet when it repeats it. */
export function roundTrip(workbook: Workbook, text: string): { sent: string; back: string } {
  const plan = planOf(workbook);
  const table = pseudonymTable(plan, workbook.language ?? "de");
  const sent = pseudonymise(text, table);
  return { sent, back: resolveFacts(restoreNames(sent, table), nameFacts(plan)) };
}
