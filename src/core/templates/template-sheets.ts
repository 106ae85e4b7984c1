import { dataSourceColumns } from "../catalogue/data-source-columns";
import { tableNames } from "../catalogue/table-names";
import { useCaseColumns } from "../catalogue/use-case-columns";
import type { SheetSpec } from "../sheets/sheet-spec";
import { inputSheet } from "./input-sheet";
import { scalesSheet } from "./scales-sheet";
import { settingsSheet } from "./settings-sheet";
import { startSheet } from "./start-sheet";
import type { TemplateContext } from "./template-context";

/**
 * The sheets of a template: `Start` explains, three input sheets hold the tables, `Skalen` says what ratings mean.
 * Headers, lists and anchors come from the catalogue, so a template never disagrees with the reader.
 */
export function makeTemplateSheets(context: TemplateContext): SheetSpec[] {
  const { template, words, language } = context;
  return [
    startSheet(context),
    inputSheet(context, {
      key: "useCases",
      sheetName: tableNames.useCases.sheet[language],
      tableName: tableNames.useCases.table[language],
      words: words.useCases,
      columns: useCaseColumns,
      rows: template.useCases,
      lists: { area: words.areas, aiType: words.aiTypes, status: words.statuses },
    }),
    inputSheet(context, {
      key: "dataSources",
      sheetName: tableNames.dataSources.sheet[language],
      tableName: tableNames.dataSources.table[language],
      words: words.dataSources,
      columns: dataSourceColumns,
      rows: template.dataSources,
      lists: {},
    }),
    settingsSheet(context),
    scalesSheet(context),
  ];
}
