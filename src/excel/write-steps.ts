/**
 * A piece of a batch. Steps are first planned for all sheets and then packed into as few round trips as the
 * payload limit allows, so that their number follows the bytes and not the rows.
 */
export interface WriteStep {
  /** Estimated JSON length of the request that {@link queue} causes. */
  bytes: number;
  queue(): void;
}

/** Excel on the web refuses requests above 5 MB; estimates deserve a margin. */
const bytesPerTrip = 3_500_000;
/** Rough cost of one proxy with one property on the wire. */
export const bytesPerCall = 450;

/** A step of a few calls without much data. */
export function smallStep(queue: () => void, calls = 1): WriteStep {
  return { bytes: calls * bytesPerCall, queue };
}

/** Groups steps into trips, keeping their order. */
export function packTrips(steps: readonly WriteStep[]): WriteStep[][] {
  const trips: WriteStep[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room || trips.length === 0) {
      trips.push([]);
      room = bytesPerTrip;
    }
    trips.at(-1)!.push(step);
    room -= step.bytes;
  }
  return trips;
}

/** JSON length of a matrix, estimated without building the text. */
export function matrixBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 3;
    for (const value of row) bytes += typeof value === "string" ? value.length + 3 : 8;
  }
  return bytes;
}

/** Row ranges `[first, count]` of a matrix whose JSON stays below a fraction of a trip each. */
export function rowPieces(rows: readonly (readonly unknown[])[]): { first: number; count: number }[] {
  const pieces: { first: number; count: number }[] = [];
  let room = 0;
  rows.forEach((row, index) => {
    const bytes = matrixBytes([row]);
    if (bytes > room || pieces.length === 0) {
      pieces.push({ first: index, count: 0 });
      room = bytesPerTrip / 4;
    }
    pieces.at(-1)!.count++;
    room -= bytes;
  });
  return pieces;
}
