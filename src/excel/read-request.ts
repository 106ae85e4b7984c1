import { stateNamespace } from "../app/ports";

/**
 * How many sheets the first round trip asks for. A sheet that does not exist costs some hundred bytes of the
 * request; a workbook with more sheets costs a second trip.
 */
const sheetsPerTrip = 40;

const cellProperties = "values,text,valueTypes,numberFormat,rowIndex,columnIndex";

export interface QueuedSheet {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

export interface QueuedTable {
  name: string;
  table: Excel.Table;
  range: Excel.Range;
  header: Excel.Range;
  /** With formulas, for the add-in's own tables: what a person changed there is found by them. */
  body: TableBody | null;
}

/** Rows of a table with their 0-based place. */
export type TableBody = Pick<Excel.Range, "formulas" | "values" | "rowIndex" | "columnIndex">;

/** Everything that one round trip brings, as unloaded proxies. */
export interface QueuedRead {
  sheets: QueuedSheet[];
  tables: QueuedTable[];
  allTables: Excel.TableCollection;
  names: Excel.NamedItemCollection;
  stateParts: Excel.CustomXmlPartScopedCollection;
  stateXml: OfficeExtension.ClientResult<string>;
  firstOf2000: Excel.FunctionResult<number>;
  protection: Excel.WorkbookProtection;
}

/** Queues the first round trip; `withCells` off asks only for sizes, when the cells exceed one answer. */
export function queueRead(
  context: Excel.RequestContext,
  tableNames: readonly string[],
  withCells: boolean,
): QueuedRead {
  const { workbook } = context;
  const stateParts = workbook.customXmlParts.getByNamespace(stateNamespace);
  stateParts.load("items/id");
  const allTables = workbook.tables;
  allTables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  const { names } = workbook;
  names.load("items/name,items/formula");
  workbook.protection.load("protected");
  // DATE(2000,1,1) tells the date system: 36526 counted from 1900, 35064 from 1904. No property does.
  const firstOf2000 = workbook.functions.date(2000, 1, 1);
  firstOf2000.load("value");
  return {
    sheets: queueSheets(workbook.worksheets.getFirst(), withCells),
    tables: tableNames.map((name) => queueTable(context, name, withCells && ownTable.test(name))),
    allTables,
    names,
    stateParts,
    stateXml: stateParts.getOnlyItemOrNullObject().getXml(),
    firstOf2000,
    protection: workbook.protection,
  };
}

/** A sheet and those after it; the last ones are null objects when the workbook has fewer. */
export function queueSheets(first: Excel.Worksheet, withCells: boolean): QueuedSheet[] {
  const queued: QueuedSheet[] = [];
  for (let sheet = first; queued.length < sheetsPerTrip; sheet = sheet.getNextOrNullObject()) {
    sheet.load("name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    // eslint-disable-next-line office-addins/no-empty-load -- the properties are listed in a constant
    used.load(withCells ? cellProperties : "rowIndex,columnIndex,rowCount,columnCount");
    queued.push({ sheet, used });
  }
  return queued;
}

/** A table by its name, whether or not it exists. */
export function queueTable(context: Excel.RequestContext, name: string, withBody: boolean): QueuedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const header = table.getHeaderRowRange();
  header.load("values");
  return { name, table, range, header, body: withBody ? queueBody(table) : null };
}

/** All output tables are named so; a user's table of such a name only costs some bytes more. */
const ownTable = /^KI_/i;

/** Formulas and values of a table's rows. */
function queueBody(table: Excel.Table): TableBody {
  const body = table.getDataBodyRange();
  body.load("formulas,values,rowIndex,columnIndex");
  return body;
}

/** Rows of a sheet in pieces that fit into one answer. */
export function queueRows(
  sheet: Excel.Worksheet,
  rows: { row: number; column: number; rows: number; columns: number },
): Excel.Range {
  const range = sheet.getRangeByIndexes(rows.row, rows.column, rows.rows, rows.columns);
  // eslint-disable-next-line office-addins/no-empty-load -- the properties are listed in a constant
  range.load(cellProperties);
  return range;
}
