import type { Area } from "../core/sheets/sheet-spec";

/** An area to read; several sheets share trips. */
export interface AreaToRead {
  sheetName: string;
  area: Area;
}

/** Values of a cell take some 15 bytes of the 5 MB that one answer may have, with formulas and formats much more. */
export const usualCellsPerTrip = { values: 120_000, formulas: 25_000 } as const;

type Grid = unknown[][];
export type AreaProperty = "values" | "formulas" | "numberFormat";
export type ReadArea<Property extends AreaProperty> = AreaToRead & Record<Property, Grid>;

/** Reads areas of existing sheets completely, in trips of so many cells; see {@link inFittingPieces}. */
export async function readAreas<Property extends AreaProperty>(
  context: Excel.RequestContext,
  areas: readonly AreaToRead[],
  properties: readonly Property[],
  cellsPerTrip: number,
): Promise<ReadArea<Property>[]> {
  const results = areas.map((area) => emptyResult(area, properties));
  await readTrips(context, { trips: planTrips(areas, cellsPerTrip), results, properties });
  return results;
}

interface Piece {
  index: number;
  row: number;
  rows: number;
}

interface Trips<Property extends AreaProperty> {
  trips: Piece[][];
  results: ReadArea<Property>[];
  properties: readonly Property[];
}

async function readTrips<Property extends AreaProperty>(
  context: Excel.RequestContext,
  reading: Trips<Property>,
  trip = 0,
): Promise<void> {
  const pieces = reading.trips[trip];
  if (!pieces) return;
  const ranges = pieces.map(({ index, row, rows }) => {
    const { sheetName, area } = reading.results[index]!;
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRangeByIndexes(area.row + row, area.column, rows, area.columns);
    // eslint-disable-next-line office-addins/no-empty-load -- the properties are listed in a constant
    range.load(reading.properties.join(","));
    return range;
  });
  await context.sync();
  pieces.forEach(({ index }, position) => {
    const result = reading.results[index]!;
    const range = ranges[position]!;
    reading.properties.forEach((property) => (result[property] as Grid).push(...range[property]));
  });
  await readTrips(context, reading, trip + 1);
}

function planTrips(areas: readonly AreaToRead[], cellsPerTrip: number): Piece[][] {
  const trips: Piece[][] = [];
  let room = 0;
  areas.forEach(({ area }, index) => {
    for (let row = 0; row < area.rows;) {
      if (room < area.columns) {
        trips.push([]);
        room = Math.max(cellsPerTrip, area.columns);
      }
      const rows = Math.min(area.rows - row, Math.floor(room / area.columns));
      trips.at(-1)!.push({ index, row, rows });
      room -= rows * area.columns;
      row += rows;
    }
  });
  return trips;
}

function emptyResult<Property extends AreaProperty>(
  area: AreaToRead,
  properties: readonly Property[],
): ReadArea<Property> {
  const grids = Object.fromEntries(properties.map((property) => [property, []])) as unknown as Record<
    Property,
    Grid
  >;
  return { ...area, ...grids };
}
