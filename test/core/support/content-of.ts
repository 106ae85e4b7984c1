import type { SpecCell } from "../../../src/core/sheets/sheet-spec";
import type { Content } from "./source-builder";

/** What a workbook holds once a described cell is written. */
export function contentOf(cell: SpecCell): Content {
  switch (cell.kind) {
    case "text":
    case "link":
      return cell.text;
    case "number":
      return cell.number;
    case "money":
      return cell.cents / 100;
    case "percent":
      return { percent: cell.fraction };
    case "month":
      return cell.month;
    case "date":
      return cell.date;
    case "formula":
      return contentOf(cell.expected);
    case "blank":
      return null;
  }
}
