import { eurosFromCents } from "../values/money";
import { serialOfDate, serialOfMonth, type DateSystem } from "./serial-date";
import type { SpecCell } from "./sheet-spec";

/** A cell as a spreadsheet holds it: date serials for months, euros for cents, formulas with `=`, `""` for blank. */
export type CellContent = string | number | boolean;

/** Excel's limit is 32,767 characters; before some texts an apostrophe must be written, which counts. */
const longestText = 32_766;

/** What a spreadsheet will hold for a planned cell. Texts longer than a cell can hold end with `…`. */
export function contentOf(cell: SpecCell, dateSystem: DateSystem): CellContent {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
    case "link":
      return cell.text.length <= longestText ? cell.text : `${cell.text.slice(0, longestText - 1)}…`;
    case "number":
      return cell.number;
    case "money":
      return eurosFromCents(cell.cents);
    case "percent":
      return cell.fraction;
    case "month":
      return serialOfMonth(cell.month, dateSystem);
    case "date":
      return serialOfDate(cell.date, dateSystem);
    case "formula":
      return cell.formula;
  }
}
