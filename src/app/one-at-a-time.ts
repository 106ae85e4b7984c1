/** What was begun last; a page has one workbook. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads the workbook and writes what follows from it, after everything of this kind that was begun before: of two at
 * once, the one that ends later would write over what the other has remembered.
 */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
