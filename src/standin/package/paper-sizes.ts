/** Excel.PaperType in camel case by the number that files use. */
const names: Record<number, string> = {
  1: "letter",
  2: "letterSmall",
  3: "tabloid",
  4: "ledger",
  5: "legal",
  6: "statement",
  7: "executive",
  8: "a3",
  9: "a4",
  10: "a4Small",
  11: "a5",
  12: "b4",
  13: "b5",
  14: "folio",
};

/** A file without a size means the printer's own; documents of ours are A4. */
export function paperName(number: number | null): string {
  return (number !== null && names[number]) || (number === null ? "a4" : `paper${number}`);
}

export function paperNumber(name: string): number | null {
  const known = Object.entries(names).find(([, candidate]) => candidate === name);
  if (known) return Number(known[0]);
  const other = /^paper(\d+)$/.exec(name);
  return other ? Number(other[1]) : null;
}
