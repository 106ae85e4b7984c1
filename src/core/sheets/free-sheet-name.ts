/** Excel's limit for the name of a worksheet. */
const longestName = 31;

/**
 * The wanted name, or the first free one of `name (KI)`, `name (KI 2)` …
 * @param taken lower-case names: Excel compares sheet names without case
 */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let attempt = 1; ; attempt++) {
    const suffix = attempt === 1 ? " (KI)" : ` (KI ${attempt})`;
    const name = wanted.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
