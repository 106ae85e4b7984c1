import type { Plan } from "../plan";
import type { Facts } from "../roadmap/roadmap-draft";
import type { PseudonymTable } from "./pseudonyms";

/** Names of the workbook that do not leave it, with a pseudonym that stands in no text that is sent. */
export function pseudonymTable(plan: Plan, language: "de" | "en"): PseudonymTable {
  throw new Error(`not built ${plan.today}${language}`);
}

/** A text with every name replaced, also inflected ones and parts of full names. */
export function pseudonymise(text: string, table: PseudonymTable): string {
  throw new Error(`not built ${text}${table.length}`);
}

/** An answer with every pseudonym replaced by the placeholder of its name, also inflected and split ones. */
export function restoreNames(text: string, table: PseudonymTable): string {
  throw new Error(`not built ${text}${table.length}`);
}

/** Facts that hold the names, so that restored and stored texts can be resolved from the plan alone. */
export function nameFacts(plan: Plan): Facts {
  throw new Error(`not built ${plan.today}`);
}
