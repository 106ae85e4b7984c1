import { tableNames } from "../catalogue/table-names";
import type { DataSourceColumn } from "../catalogue/data-source-columns";
import { nowhere, type Issue } from "../issues";
import type { TableMapping } from "../mapping/table-mapping";
import { reportUnreadableShapes } from "../mapping/unreadable-shapes";
import type { PlanInput, UseCaseColumn } from "../records";
import { readRatingForms, withoutRatingForms } from "../ratings/read-rating-forms";
import { noAssignments, type IdAssignments } from "./assign-ids";
import { findFurtherTables } from "./find-further-tables";
import { findTables, type FoundRegions } from "./find-tables";
import type { ReadRegion } from "./read-region";
import { addressOfRegion, foundTable } from "./found-table";
import { IssueLog } from "./issue-log";
import { readDataSources } from "./read-data-sources";
import { readFurtherTables } from "./read-further-tables";
import { readSettings } from "./read-settings";
import { readUseCases } from "./read-use-cases";
import { RecordTable } from "./record-table";
import { referenceTargets } from "./resolve-references";
import { settingMeaning, settingColumns } from "./setting-rows";
import type { SourceWorkbook } from "./source-workbook";
import { headerRowLimit, type TableRegion } from "./table-region";

export interface ReadOptions {
  /** ISO date of the run; decides the default of the project start. */
  today: string;
  /** Assignments of the last run, from the workbook's state. */
  idAssignments?: IdAssignments;
  /** Lists that the user mapped, from the workbook's state. */
  mappings?: readonly TableMapping[];
}

export interface PlanInputReading {
  /** Null where no use-case table was found; then `issues` says where it was looked for. */
  input: PlanInput | null;
  issues: Issue[];
  /** To be kept in the workbook's state. */
  idAssignments: IdAssignments;
}

/** Finds and reads the three input tables (contract §2). Nothing in them stops the reading; problems are issues. */
export function readPlanInput(
  workbook: SourceWorkbook,
  { today, idAssignments = noAssignments, mappings = [] }: ReadOptions,
): PlanInputReading {
  const log = new IssueLog();
  const ratingForms = readRatingForms(workbook);
  const source = withoutRatingForms(workbook);
  const found = findTables(source, mappings);
  const { useCases: useCaseRegion, dataSources: sourceRegion, settings: settingsRegion } = found.chosen;
  reportIgnored(found, log);
  reportOutdated(found, log);
  if (!useCaseRegion) {
    log.add(nowhere, "error", "noUseCaseTable", { params: whereLooked(source) });
    reportUnreadableShapes(source, log);
    return { input: null, issues: log.issues, idAssignments };
  }
  const { dateSystem } = source;
  const { settings, uses } = readSettings(settingsRegion?.region ?? null, { log, today, dateSystem });
  const sources = readSources(sourceRegion, { log, dateSystem, idAssignments });
  const table = new RecordTable<UseCaseColumn>(useCaseRegion.region, useCaseRegion.useCases, log);
  const { useCases, criteriaWithColumn, assignments } = readUseCases(table, {
    log,
    dateSystem,
    remembered: idAssignments.useCases,
    dataSources: sources.dataSources,
    settings,
  });
  const taken = [useCaseRegion, sourceRegion, settingsRegion].flatMap((read) => read?.region ?? []);
  const further = readFurtherTables(findFurtherTables(source, taken), {
    log,
    dateSystem,
    targets: referenceTargets(useCases),
  });
  const fromCells = uses.filter(({ source: from }) => from === "cell").length;
  const tables = [
    foundTable("useCases", useCaseRegion.region, {
      rowCount: useCases.length,
      unknownHeaders: useCaseRegion.useCases.unknownHeaders,
    }),
    ...(sourceRegion
      ? [
          foundTable("dataSources", sourceRegion.region, {
            rowCount: sources.dataSources.length,
            unknownHeaders: sourceRegion.dataSources.unknownHeaders,
          }),
        ]
      : []),
    ...(settingsRegion
      ? [
          foundTable("settings", settingsRegion.region, {
            rowCount: fromCells,
            unknownHeaders: unknownKeys(settingsRegion.region),
          }),
        ]
      : []),
    ...further.tables,
  ];
  const { dataSources } = sources;
  return {
    input: {
      useCases,
      dataSources,
      settings,
      settingUses: uses,
      criteriaWithColumn,
      tables,
      further: further.records,
      ...(ratingForms.length > 0 ? { ratingForms } : {}),
    },
    issues: log.issues,
    idAssignments: { useCases: assignments, dataSources: sources.assignments },
  };
}

function readSources(
  read: ReadRegion | null,
  {
    log,
    dateSystem,
    idAssignments,
  }: { log: IssueLog; dateSystem: 1900 | 1904; idAssignments: IdAssignments },
) {
  const remembered = idAssignments.dataSources;
  if (!read) return { dataSources: [], assignments: remembered };
  const table = new RecordTable<DataSourceColumn>(read.region, read.dataSources, log);
  return readDataSources(table, { log, dateSystem, remembered });
}

function reportIgnored({ ignored }: FoundRegions, log: IssueLog): void {
  for (const { kind, region, instead } of ignored) {
    const params = {
      kind,
      name: region.table?.name ?? region.sheet.name,
      used: instead.table?.name ?? instead.sheet.name,
    };
    log.add(regionAsPlace(region), "info", "otherTableIgnored", { params });
  }
}

/** What a remembered mapping speaks of and the list no longer has; the rest of it is used. */
function reportOutdated({ outdated }: FoundRegions, log: IssueLog): void {
  for (const { mapping, region, headers } of outdated) {
    const params = { list: mapping.table ?? mapping.sheet, headers: headers.join(", ") };
    log.add(region ? regionAsPlace(region) : nowhere, "info", "mappingOutdated", { params });
  }
}

function regionAsPlace(region: TableRegion) {
  const { sheet, table, headerRow } = region;
  return {
    sheet: sheet.name,
    table: table?.name ?? null,
    row: headerRow,
    column: null,
    address: addressOfRegion(region),
  };
}

/** Settings rows that mean nothing to the add-in. */
function unknownKeys(region: TableRegion): string[] {
  const index = settingColumns(region.headers)?.key ?? 0;
  const keys: string[] = [];
  for (let row = region.headerRow + 1; row <= region.lastRow; row++) {
    const text =
      region.sheet.cells[row - region.sheet.firstRow]?.[
        region.firstColumn + index - region.sheet.firstColumn
      ]?.text.trim();
    if (text && !settingMeaning(text)) keys.push(text);
  }
  return keys;
}

/** Names of everything that was looked at, for the message that nothing was found. */
function whereLooked({ sheets, tables }: SourceWorkbook): Issue["params"] {
  const names = (items: readonly { name: string }[]) => items.map(({ name }) => `„${name}“`).join(", ");
  const { table, sheet } = tableNames.useCases;
  return {
    sheets: names(sheets),
    tables: names(tables),
    rows: headerRowLimit,
    wantedTable: table.de,
    wantedSheet: sheet.de,
  };
}
