import { eurosFromCents } from "../../src/core/values/money";
import type { SpecCell } from "../../src/core/sheets/sheet-spec";

/** A cell's content as text, formulas by the result that the core expects. */
export function cellText(cell: SpecCell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text.replaceAll("\n", "⏎");
    case "number":
      return String(Math.round(cell.number * 1e6) / 1e6);
    case "money":
      return eurosFromCents(cell.cents).toFixed(2);
    case "percent":
      return `${Math.round(cell.fraction * 1e4) / 1e2}%`;
    case "month":
      return cell.month;
    case "date":
      return cell.date;
    case "link":
      return `→${cell.sheet}!${cell.address}`;
    case "formula":
      return cellText(cell.expected);
  }
}
