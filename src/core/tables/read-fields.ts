import type { Choice, Column } from "../catalogue/column";
import type { FieldValue } from "../records";
import { normaliseHeader } from "../values/normalise-text";
import type { CellContext } from "./issue-log";
import { readDate } from "./read-date";
import { readMonth } from "./read-month";
import { displayed, readText } from "./read-text";
import { readYesNo } from "./read-yes-no";
import type { RecordTable } from "./record-table";
import { readReferences, type ReferenceTargets } from "./resolve-references";
import type { SourceCell } from "./source-workbook";
import { isBlank } from "./table-region";

export interface FieldContext {
  dateSystem: 1900 | 1904;
  /** What `ids` columns refer to. */
  targets: ReferenceTargets;
  /** IDs of the record, for its issues. */
  ids: string[];
}

/** The values of a record in the given columns, by their content; columns that do not exist are left out. */
export function readFields<Key extends string>(
  table: RecordTable<Key>,
  row: number,
  columns: readonly Column<Key>[],
  context: FieldContext,
): Record<string, FieldValue> {
  return Object.fromEntries(
    columns
      .filter(({ key }) => table.has(key))
      .map((column) => [column.key, readField(table, row, column, context)]),
  );
}

/**
 * {@link readFields} for the columns that lists of use cases and data sources have beyond the contract. What cannot be
 * read there is only a warning: such a header may stand in a user's list and mean something of his own.
 */
export function readFurtherFields<Key extends string>(
  table: RecordTable<Key>,
  row: number,
  columns: readonly Column<Key>[],
  context: FieldContext,
): Record<string, FieldValue> {
  const { issues } = table.log;
  const before = issues.length;
  const values = readFields(table, row, columns, context);
  for (const issue of issues.slice(before)) {
    if (issue.severity === "error") issue.severity = "warning";
  }
  return values;
}

function readField<Key extends string>(
  table: RecordTable<Key>,
  row: number,
  column: Column<Key>,
  { dateSystem, targets, ids }: FieldContext,
): FieldValue {
  const cell = table.cell(row, column.key);
  const context = table.context(row, column.key, ids);
  switch (column.content) {
    case "id":
    case "text":
      return readText(cell, context) || null;
    case "number":
      return table.number(row, column.key, ids);
    case "yesNo":
      return readYesNo(cell, context);
    case "month":
      return readMonth(cell, dateSystem, context);
    case "date":
      return readDate(cell, dateSystem, context);
    case "choice":
      return readChoice(cell, column.choices ?? [], context);
    case "ids":
      return readReferences(cell, targets, context);
  }
}

/** The key of a named value in either language; null for a blank and, with an issue, for anything else. */
export function readChoice(
  cell: SourceCell,
  choices: readonly Choice[],
  { place, ids, log }: CellContext,
): string | null {
  if (isBlank(cell)) return null;
  const text = displayed(cell);
  if (cell.kind === "error") {
    log.add(place, "error", "errorCell", { ids, params: { text } });
    return null;
  }
  const word = normaliseHeader(text);
  const found = choices.find(({ key, label, synonyms = [] }) =>
    [key, label.de, label.en, ...synonyms].some((name) => normaliseHeader(name) === word),
  );
  if (found) return found.key;
  const names = choices.map(({ label }) => label.de).join(", ");
  log.add(place, "error", "notAChoice", { ids, params: { text, choices: names } });
  return null;
}
