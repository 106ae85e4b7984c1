import { hostErrorCode } from "./host-errors";

/** Below it smaller pieces are hopeless: single texts of 32,767 characters still fit. */
const fewestCells = 40;

/** Whether the host refused to answer because the answer exceeds its limit (5 MB in Excel on the web). */
export function isAnswerTooLarge(thrown: unknown): boolean {
  return hostErrorCode(thrown) === "ResponsePayloadSizeLimitExceeded";
}

/**
 * Reads in pieces of a usual size and, where cells hold long texts or formulas, again in ever smaller ones until the
 * answers fit.
 * @param read must queue everything it needs anew: a refused request brings nothing
 */
export async function inFittingPieces<Result>(
  cellsPerTrip: number,
  read: (cellsPerTrip: number) => Promise<Result>,
): Promise<Result> {
  try {
    return await read(cellsPerTrip);
  } catch (thrown) {
    if (!isAnswerTooLarge(thrown) || cellsPerTrip <= fewestCells) throw thrown;
    return inFittingPieces(Math.floor(cellsPerTrip / 3), read);
  }
}
