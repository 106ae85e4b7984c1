import type { CellValue } from "../../standin/document/cell-document";

/**
 * What a number shows that is wider than its column: with the format „Standard" Excel drops decimals and then takes
 * powers of ten until it fits, every other number becomes `####`. A number is never cut, because half a number is a wrong one.
 * @param fits whether a text fits into the column
 */
export function fitNumber(
  text: string,
  value: CellValue,
  request: {
    general: boolean;
    fits: (text: string) => boolean;
    formatGeneral: (value: number) => string;
    formatScientific: (value: number, decimals: number) => string;
    hashes: number;
  },
): string {
  if (typeof value !== "number" || request.fits(text)) return text;
  if (request.general) {
    for (let decimals = /[eE]/.test(text) ? -1 : 9; decimals >= 0; decimals--) {
      const shorter = request.formatGeneral(Number(value.toFixed(decimals)));
      if (request.fits(shorter)) return shorter;
    }
    for (let decimals = 5; decimals >= 0; decimals--) {
      const scientific = request.formatScientific(value, decimals);
      if (request.fits(scientific)) return scientific;
    }
  }
  return "#".repeat(Math.max(1, request.hashes));
}
