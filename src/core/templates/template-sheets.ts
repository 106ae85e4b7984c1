import type { Column } from "../catalogue/column";
import { dataSourceColumns } from "../catalogue/data-source-columns";
import { furtherDataSourceColumns } from "../catalogue/further-data-source-columns";
import { assessmentTable } from "../catalogue/assessment-columns";
import type { FurtherTable } from "../catalogue/further-table";
import { furtherUseCaseColumns } from "../catalogue/further-use-case-columns";
import { tableNames } from "../catalogue/table-names";
import { useCaseColumns } from "../catalogue/use-case-columns";
import type { SheetSpec } from "../sheets/sheet-spec";
import { assessmentSheet } from "./assessment-sheet";
import { inputSheet } from "./input-sheet";
import { scalesSheet } from "./scales-sheet";
import { settingsSheet } from "./settings-sheet";
import { startSheet } from "./start-sheet";
import type { TemplateRow } from "./template";
import type { TemplateContext } from "./template-context";
import { asksForMaturity, furtherTablesOf, rowsOf } from "./template-tables";

type SheetMaker = (context: TemplateContext) => SheetSpec;

/**
 * The sheets of a template: `Start` explains, the input sheets hold the tables, `Skalen` says what ratings mean.
 * Headers, lists and anchors come from the catalogue, so a template never disagrees with the reader.
 */
export function makeTemplateSheets(context: TemplateContext): SheetSpec[] {
  const makers: readonly (readonly [string, SheetMaker])[] = [
    ["start", startSheet],
    ["useCases", useCaseSheet],
    ["dataSources", dataSourceSheet],
    ...furtherTablesOf(context.template).map((table) => furtherMaker(table)),
    ...(asksForMaturity(context.template) ? [[assessmentTable.kind, assessmentSheet] as const] : []),
    ["settings", settingsSheet],
    ["scales", scalesSheet],
  ];
  return makers.filter(([part]) => !context.without.has(part)).map(([, make]) => make(context));
}

function useCaseSheet(context: TemplateContext): SheetSpec {
  const { template, words, language } = context;
  return inputSheet(context, {
    key: "useCases",
    sheetName: tableNames.useCases.sheet[language],
    tableName: tableNames.useCases.table[language],
    words: words.useCases,
    columns: askedColumns(useCaseColumns, furtherUseCaseColumns, template.useCases),
    rows: template.useCases,
    lists: {
      area: words.areas,
      aiType: words.aiTypes,
      status: words.statuses,
    },
  });
}

function dataSourceSheet(context: TemplateContext): SheetSpec {
  const { template, words, language } = context;
  return inputSheet(context, {
    key: "dataSources",
    sheetName: tableNames.dataSources.sheet[language],
    tableName: tableNames.dataSources.table[language],
    words: words.dataSources,
    columns: askedColumns(dataSourceColumns, furtherDataSourceColumns, template.dataSources),
    rows: template.dataSources,
    lists: {},
  });
}

/**
 * The plan's own columns, and of the others those that the template has something to say in: with all of them nobody
 * could print or overlook the sheet. Any other is recognised by its header as soon as somebody adds it.
 */
function askedColumns(
  columns: readonly Column[],
  further: readonly Column[],
  rows: readonly TemplateRow[],
): Column[] {
  return columns.filter(
    (column) => !further.includes(column) || rows.some((row) => (row[column.key] ?? "") !== ""),
  );
}

function furtherMaker(table: FurtherTable): readonly [string, SheetMaker] {
  return [
    table.kind,
    (context) => {
      const { template, words, language } = context;
      return inputSheet(context, {
        key: table.kind,
        sheetName: table.sheet[language],
        tableName: table.table[language],
        words: {
          title: table.label[language],
          hint: words.furtherHint,
        },
        columns: table.columns,
        rows: rowsOf(template, table.kind),
        lists: {},
      });
    },
  ];
}
