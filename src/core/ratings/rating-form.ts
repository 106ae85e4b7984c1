import { useCaseColumns } from "../catalogue/use-case-columns";
import { raterNameLabel, ratingCommentColumn, ratingTableName } from "../catalogue/rating-round-tables";
import { criteria, type Criterion, type PlanInput } from "../records";
import { blank, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { colors } from "../sheets/palette";
import type { Block, Role, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { buildTable, columnOf, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import type { RatingWords } from "./rating-words";

/** What a rater needs to know of a use case: no ratings of others, no costs. */
export interface RatedSubject {
  id: string;
  name: string;
  description: string;
}

/** Everything a rating form is made of; plain data, so that it can be handed to another workbook. */
export interface RatingRound {
  language: "de" | "en";
  subjects: readonly RatedSubject[];
  criteria: readonly Criterion[];
}

/** Given answers by use-case ID and criterion, as they stand in the cells. */
export type FormAnswers = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** The round over the workbook's use cases: its rating columns, or benefit, feasibility and effort where it has none. */
export function ratingRoundOf({ useCases, criteriaWithColumn, settings }: PlanInput): RatingRound {
  return {
    language: settings.language,
    subjects: useCases.map(({ id, name, description }) => ({ id, name, description })),
    criteria: criteriaWithColumn.length > 0 ? criteriaWithColumn : criteria.filter((_, index) => index < 3),
  };
}

const layout = { rater: 3, scales: 5 } as const;

/** The form of one rater as a sheet of the user's: drop-downs 1–5 and „weiß nicht", anchors as prompts, a comment. */
export function ratingForm(
  round: RatingRound,
  {
    rater,
    number,
    words,
    answers = {},
  }: { rater: string; number: number; words: RatingWords; answers?: FormAnswers },
): SheetSpec {
  const { language } = round;
  const columns = formColumns(round, answers);
  const tableRow = layout.scales;
  const table = buildTable({
    name: `${ratingTableName[language]}_${number}`,
    at: { row: tableRow, column: 0 },
    columns,
    rows: round.subjects,
    id: ({ id }) => id,
  });
  const widths = columns.map(({ width }) => width);
  return {
    key: `rating:${number}`,
    name: sheetNameOf(rater, words),
    tabColor: colors.barPilot,
    blocks: [
      line(0, "title", words.form.title),
      { kind: "rowHeight", row: 0, rows: 1, height: 28 },
      line(1, "note", words.form.hint),
      line(2, "note", words.form.privacy),
      {
        kind: "cells",
        at: { row: layout.rater, column: 0 },
        role: "label",
        rows: [[text(raterNameLabel[language])]],
      },
      { kind: "cells", at: { row: layout.rater, column: 1 }, role: "input", rows: [[text(rater)]] },
      table,
      ...tableLook(table, widths, 34),
      ...validations(round, table, words),
    ],
    freeze: { rows: tableRow + 1, columns: 2 },
    columnWidths: widths,
    print: {
      orientation: "landscape",
      paper: "a4",
      titleRows: { first: tableRow, last: tableRow },
      fitToPagesWide: 1,
      footer: words.form.title,
    },
  };
}

/** „Bewertung Anna" within Excel's 31 characters and without the characters that sheet names may not have. */
function sheetNameOf(rater: string, words: RatingWords): string {
  const plain = rater
    .replace(/[[\]:*?/\\']/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return fillWords(words.form.sheetName, { rater: plain }).slice(0, 31).trim();
}

function line(row: number, role: Role, value: string): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [[text(value)]] };
}

function formColumns(
  { language, criteria: rated }: RatingRound,
  answers: FormAnswers,
): ColumnPlan<RatedSubject>[] {
  const label = (key: string) => useCaseColumns.find((each) => each.key === key)!.label[language];
  const answer = (id: string, key: string) => {
    const value = answers[id]?.[key];
    if (value === undefined || value === "") return blank;
    return typeof value === "number" ? ({ kind: "number", number: value } as const) : text(value);
  };
  const user = { owner: "user" as const, format: "general" as const };
  return [
    { ...user, key: "id", header: label("id"), width: 15, format: "text", cell: ({ id }) => text(id) },
    {
      ...user,
      key: "name",
      header: label("name"),
      width: 38,
      wrap: true,
      format: "text",
      cell: ({ name }) => text(name),
    },
    {
      ...user,
      key: "description",
      header: label("description"),
      width: 42,
      wrap: true,
      format: "text",
      cell: ({ description }) => text(description),
    },
    ...rated.map((criterion) => ({
      ...user,
      key: criterion,
      header: label(criterion),
      width: 14,
      align: "center" as const,
      cell: ({ id }: RatedSubject) => answer(id, criterion),
    })),
    {
      ...user,
      key: ratingCommentColumn.key,
      header: ratingCommentColumn.label[language],
      width: 40,
      wrap: true,
      format: "text",
      cell: ({ id }) => answer(id, ratingCommentColumn.key),
    },
  ];
}

/** The anchors stand in the prompt of each cell, at most 255 characters as Excel allows. */
function validations(
  { language, criteria: rated }: RatingRound,
  table: TableBlock,
  words: RatingWords,
): Block[] {
  return rated.map((criterion): Block => {
    const column = useCaseColumns.find(({ key }) => key === criterion)!;
    const anchors = column.anchors![language];
    const message = [1, 3, 5].map((rating) => `${rating} = ${anchors[rating - 1]}`).join("\n");
    return {
      kind: "validation",
      area: {
        row: table.at.row + 1,
        column: columnOf(table, criterion),
        rows: table.rows.length,
        columns: 1,
      },
      rule: { type: "list", values: ["1", "2", "3", "4", "5", words.form.unknown] },
      prompt: { title: column.label[language].slice(0, 32), message: message.slice(0, 255) },
      error: { title: words.form.wrongTitle, message: words.form.wrong },
    };
  });
}
