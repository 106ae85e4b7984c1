/**
 * A pure function of a text that remembers its last results. All rows of a table column share one formula text, so
 * cutting and reading it once serves thousands of cells. Whoever gets a result must not change it.
 */
export function rememberByText<Result>(compute: (text: string) => Result): (text: string) => Result {
  let results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    // Emptied as a whole: what is needed again comes back at once, and no bookkeeping slows the usual case.
    if (results.size >= mostResults) results = new Map();
    const result = compute(text);
    results.set(text, result);
    return result;
  };
}

const mostResults = 4096;
