import { tableNames, type TableKind } from "../catalogue/table-names";
import type { DataSourceColumn } from "../catalogue/data-source-columns";
import { nowhere, type Issue } from "../issues";
import type { FoundTable, PlanInput, UseCaseColumn } from "../records";
import { areaAddress } from "../sheets/a1";
import { noAssignments, type IdAssignments } from "./assign-ids";
import { findTables, type FoundRegions, type ReadRegion } from "./find-tables";
import { IssueLog } from "./issue-log";
import { readDataSources } from "./read-data-sources";
import { readSettings } from "./read-settings";
import { readUseCases } from "./read-use-cases";
import { RecordTable } from "./record-table";
import { settingMeaning, settingColumns } from "./setting-rows";
import type { SourceWorkbook } from "./source-workbook";
import { headerRowLimit, type TableRegion } from "./table-region";

export interface ReadOptions {
  /** ISO date of the run; decides the default of the project start. */
  today: string;
  /** Assignments of the last run, from the workbook's state. */
  idAssignments?: IdAssignments;
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
  source: SourceWorkbook,
  { today, idAssignments = noAssignments }: ReadOptions,
): PlanInputReading {
  const log = new IssueLog();
  const found = findTables(source);
  const { useCases: useCaseRegion, dataSources: sourceRegion, settings: settingsRegion } = found.chosen;
  reportIgnored(found, log);
  if (!useCaseRegion) {
    log.add(nowhere, "error", "noUseCaseTable", { params: whereLooked(source) });
    return { input: null, issues: log.issues, idAssignments };
  }
  const { dateSystem } = source;
  const { settings, uses } = readSettings(settingsRegion?.region ?? null, { log, today, dateSystem });
  const sources = readSources(sourceRegion, log, idAssignments);
  const table = new RecordTable<UseCaseColumn>(useCaseRegion.region, useCaseRegion.useCases, log);
  const { useCases, criteriaWithColumn, assignments } = readUseCases(table, {
    log,
    dateSystem,
    remembered: idAssignments.useCases,
    dataSources: sources.dataSources,
    settings,
  });
  const fromCells = uses.filter(({ source: from }) => from === "cell").length;
  const tables = [
    foundTable("useCases", useCaseRegion, useCases.length),
    ...(sourceRegion ? [foundTable("dataSources", sourceRegion, sources.dataSources.length)] : []),
    ...(settingsRegion ? [foundTable("settings", settingsRegion, fromCells)] : []),
  ];
  const { dataSources } = sources;
  return {
    input: { useCases, dataSources, settings, settingUses: uses, criteriaWithColumn, tables },
    issues: log.issues,
    idAssignments: { useCases: assignments, dataSources: sources.assignments },
  };
}

function readSources(read: ReadRegion | null, log: IssueLog, { dataSources: remembered }: IdAssignments) {
  if (!read) return { dataSources: [], assignments: remembered };
  const table = new RecordTable<DataSourceColumn>(read.region, read.dataSources, log);
  return readDataSources(table, { log, remembered });
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

function addressOfRegion({ headerRow, lastRow, firstColumn, headers, table }: TableRegion): string {
  const rows = (table ? table.firstRow + table.rowCount - 1 : lastRow) - headerRow + 1;
  return areaAddress({
    row: headerRow - 1,
    column: firstColumn - 1,
    rows: Math.max(1, rows),
    columns: headers.length,
  });
}

function foundTable(kind: TableKind, read: ReadRegion, rowCount: number): FoundTable {
  const { sheet, table, headerRow } = read.region;
  return {
    kind,
    sheet: sheet.name,
    table: table?.name ?? null,
    headerRow,
    rowCount,
    address: addressOfRegion(read.region),
    unknownHeaders: kind === "settings" ? unknownKeys(read.region) : read[kind].unknownHeaders,
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
