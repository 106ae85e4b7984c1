import { normaliseHeader } from "../values/normalise-text";
import type { CellContext } from "./issue-log";
import { displayed } from "./read-text";
import type { SourceCell } from "./source-workbook";
import { isBlank } from "./table-region";

const yes: ReadonlySet<string> = new Set(["ja", "j", "yes", "y", "x", "wahr", "true", "1"]);
const no: ReadonlySet<string> = new Set(["nein", "n", "no", "falsch", "false", "0"]);

/** Reads ja/nein, yes/no, x, true/false and tick marks; null for a blank and, with an issue, for other words. */
export function readYesNo(cell: SourceCell, { place, ids, log }: CellContext): boolean | null {
  if (isBlank(cell)) return null;
  if (cell.kind === "boolean") return cell.value === true;
  const text = displayed(cell);
  if (cell.kind === "error") {
    log.add(place, "error", "errorCell", { ids, params: { text } });
    return null;
  }
  const word = normaliseHeader(text);
  if (yes.has(word) || /^[✓✔☑☒×]$/u.test(text.trim())) return true;
  if (no.has(word) || /^[-–—☐]$/u.test(text.trim())) return false;
  log.add(place, "error", "notAChoice", { ids, params: { text, choices: "ja, nein" } });
  return null;
}
