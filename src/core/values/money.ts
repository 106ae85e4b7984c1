/**
 * Money in integer cents. Euros are rounded exactly once, where a cell is read; from there on every total
 * is a sum of integers and so equals the sum of its lines to the cent.
 */
export type Cents = number;

/**
 * Euros to cents, half away from zero. Works on the decimal digits rather than on `euros * 100`,
 * because 1.005 * 100 is 100.49999999999999 and a controller expects 1.01.
 */
export function centsFromEuros(euros: number): Cents {
  const [mantissa, exponent] = Math.abs(euros).toString().split("e");
  const cents = Math.round(Number(`${mantissa}e${Number(exponent ?? 0) + 2}`));
  return euros < 0 && cents !== 0 ? -cents : cents;
}

/** Cents as a number of euros, for a cell or for display. */
export function eurosFromCents(cents: Cents): number {
  return cents / 100;
}

/** Sum of amounts; missing ones count as 0. */
export function sumCents(amounts: Iterable<Cents | null>): Cents {
  let sum = 0;
  for (const amount of amounts) sum += amount ?? 0;
  return sum;
}
