import { isRatingTable, raterNameLabel, ratingCommentColumn } from "../catalogue/rating-round-tables";
import { useCaseColumns } from "../catalogue/use-case-columns";
import { headerIndex, matchColumns } from "../tables/match-columns";
import { displayed } from "../tables/read-text";
import type { SourceCell, SourceSheet, SourceWorkbook } from "../tables/source-workbook";
import { cellAt, isBlank, regionCell, regionOfTable, type TableRegion } from "../tables/table-region";
import { normaliseHeader } from "../values/normalise-text";
import { parseNumberText } from "../values/number-text";
import { isUnknownWord } from "../values/unknown-word";
import { criteria, type FilledForm, type FormRow, type RatingAnswer, type UseCaseColumn } from "../records";

const headers = headerIndex<UseCaseColumn>(useCaseColumns);

/** The filled forms of a workbook in the order of its tables; what is no rating counts as no answer. */
export function readRatingForms({ sheets, tables }: SourceWorkbook): FilledForm[] {
  return tables.flatMap((table) => {
    const region = isRatingTable(table.name) ? regionOfTable(sheets, table) : null;
    return region ? [{ rater: raterOf(region), rows: rowsOf(region) }] : [];
  });
}

/** The workbook without the raters' forms, whose columns look like a list of use cases. */
export function withoutRatingForms(source: SourceWorkbook): SourceWorkbook {
  const forms = new Set(source.tables.filter(({ name }) => isRatingTable(name)).map(({ sheet }) => sheet));
  if (forms.size === 0) return source;
  return {
    ...source,
    sheets: source.sheets.filter(({ name }) => !forms.has(name)),
    tables: source.tables.filter(({ sheet }) => !forms.has(sheet)),
  };
}

/** The name beside „Bewertet von", else the sheet's name. */
function raterOf({ sheet, headerRow }: TableRegion): string {
  const labels = Object.values(raterNameLabel).map(normaliseHeader);
  for (let row = sheet.firstRow; row < headerRow; row++) {
    const name = nameBeside(sheet, row, labels);
    if (name !== null) return name;
  }
  return sheet.name;
}

function nameBeside(sheet: SourceSheet, row: number, labels: readonly string[]): string | null {
  const cells = sheet.cells[row - sheet.firstRow] ?? [];
  const index = cells.findIndex((cell) => labels.includes(normaliseHeader(displayed(cell))));
  if (index < 0) return null;
  const name = displayed(cellAt(sheet, row, sheet.firstColumn + index + 1)).trim();
  return name === "" ? null : name;
}

function rowsOf(region: TableRegion): FormRow[] {
  const { matches } = matchColumns(region.headers, headers);
  const comments = Object.values(ratingCommentColumn.label).map(normaliseHeader);
  const commentIndex = region.headers.findIndex((header) => comments.includes(normaliseHeader(header)));
  const rows: FormRow[] = [];
  for (let row = region.headerRow + 1; row <= region.lastRow; row++) {
    const cellOf = (key: UseCaseColumn): SourceCell | null => {
      const match = matches.get(key);
      return match ? regionCell(region, row, match.index) : null;
    };
    const textOf = (key: UseCaseColumn) => {
      const cell = cellOf(key);
      return cell ? displayed(cell).trim() : "";
    };
    const [id, name] = [textOf("id"), textOf("name")];
    if (id === "" && name === "") continue;
    const answers = criteria.flatMap((criterion) => {
      const cell = cellOf(criterion);
      const answer = cell ? answerOf(cell) : null;
      return answer === null ? [] : [[criterion, answer] as const];
    });
    const comment = commentIndex < 0 ? "" : displayed(regionCell(region, row, commentIndex)).trim();
    rows.push({ id, name, answers: Object.fromEntries(answers), comment });
  }
  return rows;
}

/** A rating within 1–5, „weiß nicht" in words, or null for no answer. */
function answerOf(cell: SourceCell): RatingAnswer | null {
  if (isBlank(cell) || cell.kind === "error") return null;
  if (isUnknownWord(displayed(cell))) return "unknown";
  const value =
    cell.kind === "number" && !cell.isDate
      ? (cell.value as number)
      : cell.kind === "text"
        ? parseNumberText(String(cell.value))?.german
        : undefined;
  return value !== undefined && value >= 1 && value <= 5 ? value : null;
}
