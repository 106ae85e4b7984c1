import type { LoadedCells, LoadedSheet } from "./source-cells";
import { inFittingPieces } from "./fitting-pieces";
import { queueRows, type QueuedSheet } from "./read-request";

/** Four properties of a cell take some 60 bytes; Excel on the web answers with 5 MB at most. */
const usualCellsPerTrip = 40_000;

interface Piece {
  sheet: number;
  row: number;
  rows: number;
}

/**
 * Reads sheets whose cells exceed one answer, in few trips. Sizes must be loaded. Where cells hold long texts even
 * such a piece may be too large; then the pieces become smaller.
 */
export async function loadInPieces(
  context: Excel.RequestContext,
  queued: readonly QueuedSheet[],
  signal: AbortSignal | undefined,
): Promise<LoadedSheet[]> {
  const existing = queued.filter(({ sheet }) => !sheet.isNullObject);
  return inFittingPieces(usualCellsPerTrip, async (cellsPerTrip) => {
    const sheets = existing.map(emptySheet);
    await loadTrips(context, { existing, sheets, trips: planTrips(existing, cellsPerTrip), signal });
    return sheets;
  });
}

interface PieceLoading {
  existing: readonly QueuedSheet[];
  sheets: LoadedSheet[];
  trips: Piece[][];
  signal: AbortSignal | undefined;
}

async function loadTrips(context: Excel.RequestContext, loading: PieceLoading, trip = 0): Promise<void> {
  const pieces = loading.trips[trip];
  if (!pieces) return;
  loading.signal?.throwIfAborted();
  const ranges = pieces.map((piece) => {
    const { sheet, used } = loading.existing[piece.sheet]!;
    return queueRows(sheet, {
      row: used.rowIndex + piece.row,
      column: used.columnIndex,
      rows: piece.rows,
      columns: used.columnCount,
    });
  });
  await context.sync();
  pieces.forEach((piece, index) => appendRows(loading.sheets[piece.sheet]!, ranges[index]!));
  await loadTrips(context, loading, trip + 1);
}

function planTrips(existing: readonly QueuedSheet[], cellsPerTrip: number): Piece[][] {
  const trips: Piece[][] = [];
  let room = 0;
  existing.forEach(({ used }, sheet) => {
    if (used.isNullObject) return;
    for (let row = 0; row < used.rowCount;) {
      if (room < used.columnCount) {
        trips.push([]);
        room = Math.max(cellsPerTrip, used.columnCount);
      }
      const rows = Math.min(used.rowCount - row, Math.floor(room / used.columnCount));
      trips.at(-1)!.push({ sheet, row, rows });
      room -= rows * used.columnCount;
      row += rows;
    }
  });
  return trips;
}

function emptySheet({ sheet, used }: QueuedSheet): LoadedSheet {
  return {
    name: sheet.name,
    isProtected: sheet.protection.protected,
    row: used.isNullObject ? 0 : used.rowIndex,
    column: used.isNullObject ? 0 : used.columnIndex,
    values: [],
    text: [],
    valueTypes: [],
    numberFormat: [],
  };
}

function appendRows(sheet: LoadedSheet, range: Excel.Range): void {
  const append = (into: keyof LoadedCells) => {
    for (const row of range[into] as unknown[][]) (sheet[into] as unknown[][]).push(row);
  };
  (["values", "text", "valueTypes", "numberFormat"] as const).forEach(append);
}
