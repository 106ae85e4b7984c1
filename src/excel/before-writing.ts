import type { SheetToWrite, WriteRequest } from "../app/ports";
import { contentArea } from "../core/sheets/covered-areas";
import type { Area, SheetKey } from "../core/sheets/sheet-spec";
import { stateNamespace } from "../app/ports";
import { markerName } from "./output-markers";
import { inFittingPieces } from "./fitting-pieces";
import { readAreas, usualCellsPerTrip, type ReadArea } from "./read-areas";
import type { ExistingCharts } from "./write-charts";
import type { FoundAt } from "./compare-cells";

/** A table on an existing output sheet; the area includes its header and is 0-based. */
export interface ExistingTable {
  name: string;
  area: Area;
}

/** An output sheet as it stood before writing: for comparing, for updating in place, and for putting it back. */
export interface ExistingSheet {
  sheetName: string;
  tables: ExistingTable[];
  charts: ExistingCharts;
  grids: ReadArea<"values" | "formulas" | "numberFormat">[];
}

export interface BeforeWriting {
  sheets: ReadonlyMap<SheetKey, ExistingSheet>;
  /** Keys whose marker name exists already, whether or not its sheet does. */
  markers: ReadonlySet<SheetKey>;
  stateParts: { id: string; xml: string }[];
}

/** Reads what an update in place needs to know: one round trip for normal sizes. */
export async function readBeforeWriting(
  context: Excel.RequestContext,
  request: WriteRequest,
): Promise<BeforeWriting> {
  return inFittingPieces(usualCellsPerTrip.formulas, (cells) => readInPieces(context, request, cells));
}

async function readInPieces(
  context: Excel.RequestContext,
  request: WriteRequest,
  cellsPerTrip: number,
): Promise<BeforeWriting> {
  const { workbook } = context;
  const existing = request.sheets.filter((sheet) => sheet.exists);
  workbook.names.load("items/name,items/formula");
  const parts = workbook.customXmlParts.getByNamespace(stateNamespace);
  parts.load("items/id");
  const onlyXml = parts.getOnlyItemOrNullObject().getXml();
  const objects = existing.map((sheet) => queueObjects(workbook.worksheets.getItem(sheet.sheetName), sheet));
  // The first of these trips carries everything queued above as well.
  const areas = existing.flatMap(areasToRead);
  const grids = await readAreas(context, areas, ["values", "formulas", "numberFormat"], cellsPerTrip);
  if (grids.length === 0) await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- loaded above; onlyXml is a method's result
  const single = parts.items.length === 1 ? onlyXml.value : "";
  return {
    sheets: new Map(
      existing.map((sheet, index) => [
        sheet.spec.key,
        {
          sheetName: sheet.sheetName,
          ...loadedObjects(objects[index]!),
          grids: grids.filter((grid) => grid.sheetName === sheet.sheetName),
        },
      ]),
    ),
    markers: new Set(existingMarkers(request, workbook.names.items)),
    stateParts: parts.items.map((part) => ({ id: part.id, xml: single })),
  };
}

/** Value and formula of a cell as it stood. */
export function cellFinder(grids: readonly ReadArea<"values" | "formulas">[]): FoundAt {
  return (row, column) => {
    for (const { area, values, formulas } of grids) {
      const value = values[row - area.row]?.[column - area.column];
      if (value !== undefined) return { value, formula: formulas[row - area.row]?.[column - area.column] };
    }
    return null;
  };
}

function areasToRead(sheet: SheetToWrite): { sheetName: string; area: Area }[] {
  const planned = sheet.spec.blocks.flatMap((block) => contentArea(block) ?? []);
  const keys = new Set<string>();
  return [...sheet.earlierAreas, ...planned]
    .filter((area) => {
      const key = `${area.row},${area.column},${area.rows},${area.columns}`;
      return keys.has(key) ? false : keys.add(key);
    })
    .map((area) => ({ sheetName: sheet.sheetName, area }));
}

interface QueuedObjects {
  charts: Excel.ChartCollection;
  tables: { name: string; table: Excel.Table; range: Excel.Range }[];
}

function queueObjects(sheet: Excel.Worksheet, { spec }: SheetToWrite): QueuedObjects {
  sheet.charts.load("items/name,items/series/count");
  const tables = spec.blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const table = sheet.tables.getItemOrNullObject(block.name);
    table.load("name");
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return [{ name: block.name, table, range }];
  });
  return { charts: sheet.charts, tables };
}

function loadedObjects({ charts, tables }: QueuedObjects): {
  charts: ExistingCharts;
  tables: ExistingTable[];
} {
  return {
    charts: new Map(charts.items.map((chart) => [chart.name, chart.series.count])),
    tables: tables
      .filter(({ table }) => !table.isNullObject)
      .map(({ name, range }) => ({
        name,
        area: {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
      })),
  };
}

function existingMarkers(request: WriteRequest, names: readonly Excel.NamedItem[]): SheetKey[] {
  const present = new Map(names.map((item) => [item.name.toUpperCase(), item]));
  return request.sheets
    .map(({ spec }) => spec.key)
    .filter((key) => present.has(markerName(key).toUpperCase()));
}
