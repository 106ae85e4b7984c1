import type { IssueCode } from "../issues";
import { areaAddress } from "../sheets/a1";
import type { IssueLog } from "../tables/issue-log";
import type { SourceCell, SourceSheet, SourceWorkbook } from "../tables/source-workbook";
import { headerRowLimit, isBlank } from "../tables/table-region";
import { fieldCandidates } from "./field-candidates";

/** A column of at least this many lines can be told from a paragraph. */
const leastLines = 2;

/**
 * Lists that can't be read as they are, with what the user can do: lines of a CSV file in one column, use cases side
 * by side instead of one below the other, headers spread over two rows.
 */
export function reportUnreadableShapes({ sheets }: SourceWorkbook, log: IssueLog): void {
  for (const sheet of sheets) {
    const found = csvLine(sheet) ?? headersDown(sheet) ?? headersInTwoRows(sheet);
    if (!found) continue;
    const { firstRow, firstColumn } = sheet;
    const row = firstRow + found.row;
    const address = areaAddress({
      row: row - 1,
      column: firstColumn - 1 + found.column,
      rows: 1,
      columns: 1,
    });
    const place = { sheet: sheet.name, table: null, row, column: null, address };
    log.add(place, "error", found.code, { params: { list: sheet.name } });
  }
}

interface Shape {
  code: IssueCode;
  /** 0-based within the used range. */
  row: number;
  column: number;
}

function csvLine({ cells }: SourceSheet): Shape | null {
  for (const [row, line] of cells.slice(0, headerRowLimit).entries()) {
    const filled = line.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
    const [only] = filled;
    if (filled.length !== 1 || only!.cell.kind !== "text") continue;
    const text = String(only!.cell.value);
    const separator = [";", "\t", "|", ","].find((sign) => knownIn(text.split(sign)) >= 2);
    if (separator === undefined) continue;
    const parts = text.split(separator).length;
    const below = cells.slice(row + 1).filter((next) => {
      const cell = next[only!.column];
      return cell?.kind === "text" && String(cell.value).split(separator).length >= Math.min(3, parts);
    });
    if (below.length >= leastLines) return { code: "csvInOneColumn", row, column: only!.column };
  }
  return null;
}

/** Three headers below one another in a column, values to their right. */
function headersDown({ cells }: SourceSheet): Shape | null {
  const width = Math.max(0, ...cells.map((row) => row.length));
  for (let column = 0; column < Math.min(width - 1, 5); column++) {
    const texts = cells.slice(0, 60).map((row) => textOf(row[column]));
    if (knownIn(texts) < 3) continue;
    const row = texts.findIndex((text) => knownIn([text]) === 1);
    const isList = knownIn((cells[row] ?? []).map(textOf)) >= 3;
    if (row >= 0 && !isList) return { code: "transposedList", row, column };
  }
  return null;
}

/** Some headers in one row, others in the next, none of them above the other. */
function headersInTwoRows({ cells }: SourceSheet): Shape | null {
  for (let row = 0; row + 1 < Math.min(cells.length, headerRowLimit); row++) {
    const upper = cells[row]!.map(textOf);
    const lower = cells[row + 1]!.map(textOf);
    const isLowerFull = lower.some((text) => isName(text));
    if (upper.some(isName) && !isLowerFull && knownIn(lower) >= 2) {
      return { code: "splitHeader", row, column: upper.findIndex(isName) };
    }
  }
  return null;
}

function isName(text: string): boolean {
  return fieldCandidates(text, "useCases").some(
    ({ column, confidence }) => column.key === "name" && confidence > 0.8,
  );
}

/** How many different columns of a list of use cases these texts surely name. */
function knownIn(texts: readonly string[]): number {
  const fields = new Set<string>();
  for (const text of texts) {
    const [best] = fieldCandidates(text.replace(/^"|"$/g, "").trim(), "useCases").filter(
      ({ confidence }) => confidence > 0.8,
    );
    if (best) fields.add(best.column.key);
  }
  return fields.size;
}

function textOf(cell: SourceCell | undefined): string {
  return cell?.kind === "text" ? String(cell.value).trim() : "";
}
