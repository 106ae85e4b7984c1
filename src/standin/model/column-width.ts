/** Pixels per character and padding of the default font (Calibri 11). */
const characterPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/** Excel's files count widths in characters, its object model in points; 8.43 characters = 64 pixels = 48 points. */
export function charactersToPoints(characters: number): number {
  return Math.round(characters * characterPixels + paddingPixels) * pointsPerPixel;
}

/** Rounded to whole pixels as on the screen, at least 0. */
export function pointsToCharacters(points: number): number {
  const pixels = Math.round(points / pointsPerPixel);
  return Math.max(0, Math.round(((pixels - paddingPixels) / characterPixels) * 100) / 100);
}
