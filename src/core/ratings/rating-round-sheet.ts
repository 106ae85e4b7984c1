import type { Plan } from "../plan";
import type { Criterion, UseCase } from "../records";
import { addressOf } from "../sheets/a1";
import { formula, number, resultText, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { colors } from "../sheets/palette";
import { footer, subtitle, type SheetContext } from "../sheets/sheet-context";
import type { Block, Role, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { literal, matchExactly, tableReference } from "../sheets/structured-reference";
import { buildTable, columnOf, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { ratingRoundOf } from "./rating-form";
import { rateUseCases, type RatingRoundResult } from "./rating-round";
import {
  ratingKey,
  ratingRoundColumns,
  ratingRoundTable,
  ratingRoundTableName,
  raterHeader,
} from "./rating-round-table";

const copyTableName = "KI_Uebernahme";
const tableRow = 6;

/** The rating round of a plan. */
export function ratingRoundResult({ input }: Plan): RatingRoundResult {
  return rateUseCases(input.useCases, ratingRoundOf(input).criteria, input.ratingForms ?? []);
}

/** Whether the workbook has filled forms, so that the sheet belongs to a run. */
export function hasRatingForms({ input }: Plan): boolean {
  return (input.ratingForms ?? []).length > 0;
}

/** What several people said, greatest disagreement first, and the agreed values to copy. */
export function ratingRoundSheet(context: SheetContext): SheetSpec {
  const { words, areaWords, plan } = context;
  const { sheet } = areaWords.ratings;
  const result = ratingRoundResult(plan);
  const columns = ratingRoundColumns(context, result);
  const table = ratingRoundTable(context, result, tableRow);
  const widths = columns.map(({ width }) => width);
  const copyRow = rowBelow(table) + 1;
  const copy = copyTable(context, copyRow + 2);
  return {
    key: "ratingRound",
    name: words.sheetNames.ratingRound,
    tabColor: colors.barPilot,
    blocks: [
      line(0, "title", sheet.title),
      { kind: "rowHeight", row: 0, rows: 1, height: 28 },
      line(1, "subtitle", subtitle(context)),
      line(2, "note", sheet.intro),
      line(3, "note", sheet.privacy),
      line(4, "label", ratersText(context, result)),
      table,
      ...tableLook(table, widths, 34),
      ...tableMarks(context, table, result),
      line(copyRow, "heading", sheet.copyHeading),
      line(copyRow + 1, "note", sheet.copyNote),
      copy,
      ...tableLook(copy, widths, 34),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    print: {
      orientation: "landscape",
      paper: "a3",
      titleRows: { first: tableRow, last: tableRow },
      fitToPagesWide: 1,
      footer: footer(context),
      area: { row: 0, column: 0, rows: rowBelow(copy), columns: columns.length - 1 },
    },
  };
}

function line(row: number, role: Role, value: string): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [[text(value)]] };
}

function ratersText(context: SheetContext, { raters }: RatingRoundResult): string {
  const { sheet } = context.areaWords.ratings;
  if (raters.length === 0) return sheet.noRaters;
  const names = raters.map((name, index) => `${raterHeader(context, index)} = ${name}`).join(", ");
  return fillWords(sheet.raters, { raters: names });
}

function tableMarks({ areaWords }: SheetContext, table: TableBlock, result: RatingRoundResult): Block[] {
  const { sheet } = areaWords.ratings;
  const area = (key: string) => ({
    row: table.at.row + 1,
    column: columnOf(table, key),
    rows: table.rows.length,
    columns: 1,
  });
  const agreed = area("agreed");
  return [
    { kind: "role", area: agreed, role: "input", align: "center" },
    { kind: "role", area: area("key"), role: "muted" },
    {
      kind: "rule",
      area: area("state"),
      rule: {
        type: "formula",
        formula: `=${addressOf(area("state"))}=${literal(sheet.discuss)}`,
        fill: colors.warningFill,
        color: colors.warningInk,
        bold: true,
      },
    },
    ...(result.raters.length === 0
      ? []
      : [{ kind: "validation", area: agreed, rule: { type: "decimal", min: 1, max: 5 } } as const]),
  ];
}

/** Agreed values in the order and the columns of the user's table. */
function copyTable(context: SheetContext, row: number): TableBlock {
  const { words, plan } = context;
  const round = ratingRoundOf(plan.input);
  const { rated, raters } = ratingRoundResult(plan);
  const medians = new Map(rated.map((each) => [ratingKey(each.useCaseId, each.criterion), each.median]));
  const column = (criterion: Criterion): ColumnPlan<UseCase> => ({
    key: criterion,
    header: words.criteria[criterion],
    format: "general",
    owner: "computed",
    width: 0,
    align: "center",
    cell: ({ id }) => {
      const median = medians.get(ratingKey(id, criterion)) ?? null;
      if (raters.length === 0) return number(median);
      const expected = median === null ? resultText("") : number(median);
      return formula(agreedExpression(context, criterion), "general", expected);
    },
  });
  return buildTable<UseCase>({
    name: copyTableName,
    at: { row, column: 0 },
    rows: plan.input.useCases,
    id: ({ id }) => id,
    columns: [
      {
        key: "id",
        header: words.common.id,
        format: "text",
        owner: "computed",
        width: 0,
        cell: ({ id }) => text(id),
      },
      {
        key: "name",
        header: words.common.name,
        format: "text",
        owner: "computed",
        width: 0,
        wrap: true,
        cell: ({ name }) => text(name),
      },
      ...round.criteria.map(column),
    ],
  });
}

function agreedExpression({ words, areaWords, plan }: SheetContext, criterion: Criterion): string {
  const { sheet } = areaWords.ratings;
  const rounds = tableReference(ratingRoundTableName);
  const key = `${tableReference(copyTableName).cell(words.common.id)}&${literal(ratingKey("", criterion))}`;
  const row = matchExactly(
    key,
    rounds.column(sheet.key),
    plan.input.useCases.map(({ id }) => id),
  );
  const cell = `INDEX(${rounds.column(sheet.agreed)},${row})`;
  return `=IFERROR(IF(${cell}="","",${cell}),"")`;
}
