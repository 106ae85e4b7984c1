/** Width of a digit and padding of Calibri 11, which Excel's own default widths are counted in. */
const digitPixels = 7;
const paddingPixels = 5;

/**
 * Files store a width with its padding (9.140625), users and documents see characters (8.43); both mean 64 pixels.
 * @returns characters of the default font, 2 decimals
 */
export function widthFromFile(fileWidth: number): number {
  const pixels = Math.trunc(fileWidth * digitPixels + 0.5);
  const characters =
    pixels < digitPixels + paddingPixels
      ? pixels / (digitPixels + paddingPixels)
      : (pixels - paddingPixels) / digitPixels;
  return Math.round(characters * 100) / 100;
}

/** The reverse of {@link widthFromFile}. */
export function widthToFile(characters: number): number {
  return Math.trunc((widthPixels(characters) / digitPixels) * 256) / 256;
}

/** Pixels at 96 dpi. */
export function widthPixels(characters: number): number {
  return Math.round(
    characters < 1 ? characters * (digitPixels + paddingPixels) : characters * digitPixels + paddingPixels,
  );
}
