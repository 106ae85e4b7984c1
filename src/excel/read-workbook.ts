import type { CellGrid, OutputSheet, OutputTable, WorkbookContent } from "../app/ports";
import type { CellContent } from "../core/sheets/cell-content";
import type { SourceSheet, SourceTable } from "../core/tables/source-workbook";
import { inFittingPieces, isAnswerTooLarge } from "./fitting-pieces";
import { parseMarker } from "./output-markers";
import { readAreas, usualCellsPerTrip } from "./read-areas";
import { loadInPieces } from "./read-in-pieces";
import {
  queueRead,
  queueSheets,
  queueTable,
  type QueuedRead,
  type QueuedSheet,
  type QueuedTable,
  type TableBody,
} from "./read-request";
import { sourceCells, type LoadedSheet } from "./source-cells";

export interface ReadOptions {
  /** Names under which input and output tables are usually found: known ones need no second trip. */
  knownTables: readonly string[];
  signal?: AbortSignal;
}

/**
 * Reads the whole workbook: one round trip where tables have known names, a second one for addresses of others,
 * for more than forty sheets, or for cells that exceed one answer.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions,
): Promise<WorkbookContent> {
  const { queued, sheets } = await readSheets(context, options);
  const found = queued.tables.filter(({ table }) => !table.isNullObject);
  const known = new Set(found.map(({ table }) => table.name));
  const others = queued.allTables.items.filter((table) => !known.has(table.name));
  const outputs = outputSheets(queued, sheets);
  const outputNames = new Set(outputs.map((output) => output.sheetName));
  const further = others.map((table) => queueTable(context, table.name, false));
  if (further.length > 0) {
    throwIfAborted(options.signal);
    await context.sync();
  }
  const sheetOf = new Map(queued.allTables.items.map((table) => [table.name, table.worksheet.name]));
  const tables = [...found, ...further];
  const own = tables.filter(({ table }) => outputNames.has(sheetOf.get(table.name) ?? ""));
  await loadMissingBodies(context, own, sheetOf);
  return content({ queued, sheets, tables, outputs });
}

/** Bodies of output tables that the first trip did not bring: renamed ones, or all of them where they are large. */
async function loadMissingBodies(
  context: Excel.RequestContext,
  tables: readonly QueuedTable[],
  sheetOf: ReadonlyMap<string, string>,
): Promise<void> {
  const missing = tables.filter(({ body }) => body === null);
  const areas = missing.map(({ table, range }) => ({
    sheetName: sheetOf.get(table.name) ?? "",
    area: {
      row: range.rowIndex + 1,
      column: range.columnIndex,
      rows: range.rowCount - 1,
      columns: range.columnCount,
    },
  }));
  const read = await inFittingPieces(usualCellsPerTrip.formulas, (cells) =>
    readAreas(context, areas, ["formulas", "values"], cells),
  );
  missing.forEach((table, index) => {
    const { area, formulas, values } = read[index]!;
    table.body = { formulas, values, rowIndex: area.row, columnIndex: area.column };
  });
}

interface Loaded {
  queued: QueuedRead;
  sheets: LoadedSheet[];
  tables: QueuedTable[];
  outputs: { key: string; sheetName: string }[];
}

async function readSheets(
  context: Excel.RequestContext,
  options: ReadOptions,
): Promise<{ queued: QueuedRead; sheets: LoadedSheet[] }> {
  throwIfAborted(options.signal);
  try {
    const queued = queueRead(context, options.knownTables, true);
    await context.sync();
    const further = await furtherSheets(context, queued.sheets, true);
    return { queued, sheets: [...queued.sheets, ...further].flatMap(loadedSheet) };
  } catch (thrown) {
    if (!isAnswerTooLarge(thrown)) throw thrown;
    const queued = queueRead(context, options.knownTables, false);
    await context.sync();
    const all = [...queued.sheets, ...(await furtherSheets(context, queued.sheets, false))];
    return { queued, sheets: await loadInPieces(context, all, options.signal) };
  }
}

/** Sheets beyond the first forty, read in a second trip for each further forty. */
async function furtherSheets(
  context: Excel.RequestContext,
  before: QueuedSheet[],
  withCells: boolean,
): Promise<QueuedSheet[]> {
  const last = before.at(-1);
  if (!last || last.sheet.isNullObject) return [];
  const queued = queueSheets(last.sheet.getNextOrNullObject(), withCells);
  await context.sync();
  return [...queued, ...(await furtherSheets(context, queued, withCells))];
}

function loadedSheet({ sheet, used }: QueuedSheet): LoadedSheet[] {
  if (sheet.isNullObject) return [];
  const base = { name: sheet.name, isProtected: sheet.protection.protected };
  if (used.isNullObject)
    return [{ ...base, row: 0, column: 0, values: [], text: [], valueTypes: [], numberFormat: [] }];
  const { values, text, valueTypes, numberFormat, rowIndex, columnIndex } = used;
  return [{ ...base, row: rowIndex, column: columnIndex, values, text, valueTypes, numberFormat }];
}

function outputSheets(
  queued: QueuedRead,
  sheets: readonly LoadedSheet[],
): { key: string; sheetName: string }[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.name]));
  return queued.names.items.flatMap((item) => {
    const marker = parseMarker(item.name, String(item.formula));
    const sheetName = marker && byName.get(marker.sheetName.toLowerCase());
    return marker && sheetName ? [{ key: marker.key, sheetName }] : [];
  });
}

function content({ queued, sheets, tables, outputs }: Loaded): WorkbookContent {
  const outputNames = new Set(outputs.map((output) => output.sheetName));
  const details = new Map(queued.allTables.items.map((table) => [table.name, table]));
  const placed = tables.flatMap((queuedTable) => {
    const detail = details.get(queuedTable.table.name);
    return detail ? [{ ...queuedTable, detail }] : [];
  });
  return {
    source: {
      sheets: sheets.filter((sheet) => !outputNames.has(sheet.name)).map(sourceSheet),
      tables: placed
        .filter(({ detail }) => !outputNames.has(detail.worksheet.name))
        .map(({ detail, range }) => sourceTable(detail, range)),
      dateSystem: queued.firstOf2000.value === 35064 ? 1904 : 1900,
    },
    state: queued.stateParts.items.length === 0 ? null : queued.stateXml.value,
    outputs: outputs.map(({ key, sheetName }): OutputSheet => {
      const sheet = sheets.find((candidate) => candidate.name === sheetName);
      return {
        key,
        sheetName,
        isProtected: sheet?.isProtected ?? false,
        cells: sheet ? cellGrid(sheet) : { firstRow: 1, firstColumn: 1, values: [] },
        tables: placed
          .filter(({ detail }) => detail.worksheet.name === sheetName)
          .flatMap(({ detail, header, body }) => (body ? [outputTable(detail.name, header, body)] : [])),
      };
    }),
    sheetNames: sheets.map((sheet) => sheet.name),
    definedNames: queued.names.items.map((item) => item.name),
    structureProtected: queued.protection.protected,
  };
}

function sourceSheet(sheet: LoadedSheet): SourceSheet {
  return {
    name: sheet.name,
    firstRow: sheet.row + 1,
    firstColumn: sheet.column + 1,
    cells: sourceCells(sheet),
  };
}

function sourceTable(table: Excel.Table, range: Excel.Range): SourceTable {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
  };
}

function outputTable(name: string, header: Excel.Range, body: TableBody): OutputTable {
  return {
    name,
    firstRow: body.rowIndex + 1,
    firstColumn: body.columnIndex + 1,
    headers: (header.values[0] ?? []).map(String),
    formulas: body.formulas as CellContent[][],
    values: body.values as CellContent[][],
  };
}

function cellGrid(sheet: LoadedSheet): CellGrid {
  return {
    firstRow: sheet.row + 1,
    firstColumn: sheet.column + 1,
    values: sheet.values as CellContent[][],
  };
}

/** Cancels between round trips; a request under way cannot be taken back. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
}
