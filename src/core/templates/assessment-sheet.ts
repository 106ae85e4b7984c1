import { assessmentTable, type AssessmentColumn } from "../catalogue/assessment-columns";
import { maturityQuestions, type MaturityQuestion } from "../inventory/maturity-questions";
import { blank, text } from "../sheets/cells";
import type { Block, SheetSpec, SpecCell } from "../sheets/sheet-spec";
import { buildTable, columnOf, type ColumnPlan } from "../sheets/table-builder";
import { sheetFrame, tableRow } from "./sheet-frame";
import type { TemplateContext } from "./template-context";

/** The maturity questions, each with its own five statements as drop-down: choosing one is all there is to do. */
export function assessmentSheet({ words, language }: TemplateContext): SheetSpec {
  const cells: Readonly<Record<AssessmentColumn, (question: MaturityQuestion) => SpecCell>> = {
    id: ({ id }) => text(id),
    dimension: ({ dimension }) => text(words.dimensions[dimension]),
    question: ({ question }) => text(question[language]),
    answer: () => blank,
    remark: () => blank,
  };
  const widths: Readonly<Record<AssessmentColumn, number>> = {
    id: 8,
    dimension: 22,
    question: 48,
    answer: 48,
    remark: 40,
  };
  const columns = assessmentTable.columns.map(({ key, label }): ColumnPlan<MaturityQuestion> => ({
    key,
    header: label[language],
    format: "text",
    owner: "user",
    wrap: true,
    width: widths[key],
    cell: cells[key],
  }));
  const table = buildTable({
    name: assessmentTable.table[language],
    at: { row: tableRow, column: 0 },
    columns,
    rows: maturityQuestions,
    id: ({ id }) => id,
  });
  const answers = columnOf(table, "answer");
  return sheetFrame({
    key: assessmentTable.kind,
    name: assessmentTable.sheet[language],
    title: assessmentTable.label[language],
    hint: words.assessmentHint,
    table,
    widths: columns.map(({ width }) => width),
    freezeColumns: 1,
    blocks: [
      {
        kind: "role",
        area: { row: tableRow + 1, column: answers, rows: table.rows.length, columns: 1 },
        role: "input",
        wrap: true,
      },
      ...maturityQuestions.map(({ statements, question }, index): Block => ({
        kind: "validation",
        area: { row: tableRow + 1 + index, column: answers, rows: 1, columns: 1 },
        rule: { type: "list", values: statements[language] },
        prompt: { title: assessmentTable.label[language], message: question[language] },
        error: { title: words.wrongTitle, message: words.wrongStatement },
      })),
    ],
  });
}
