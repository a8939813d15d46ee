/** Exact arithmetic on published numbers, which are decimals as text: nothing shown here is ever a binary float. */

/** The exact sum, with as many decimals as the longest summand. */
export function sumOf(decimals: readonly string[]): string {
  const places = Math.max(0, ...decimals.map(placesOf));
  return written(
    decimals.reduce((sum, decimal) => sum + scaled(decimal, places), 0n),
    places,
  );
}

/** The exact difference `a − b`. */
export function differenceOf(a: string, b: string): string {
  return sumOf([a, b.startsWith('-') ? b.slice(1) : `-${b}`]);
}

/** Rounded half up to exactly so many decimals. */
export function fixedTo(places: number, decimal: string): string {
  const given = Math.max(placesOf(decimal), places);
  const unit = 10n ** BigInt(given - places);
  const value = scaled(decimal, given);
  const sign = value < 0n ? -1n : 1n;
  return written(sign * ((sign * value * 2n + unit) / (2n * unit)), places);
}

/** The next number with at most so many decimals that is not less: what "or more" may name. Not for negative numbers. */
export function roundedUp(places: number, decimal: string): string {
  return onGrid(places, decimal, (unit) => unit - 1n);
}

/** The last number with at most so many decimals that is not more: what "more than" may name. Not for negative numbers. */
export function roundedDown(places: number, decimal: string): string {
  return onGrid(places, decimal, () => 0n);
}

function onGrid(places: number, decimal: string, lift: (unit: bigint) => bigint): string {
  const given = Math.max(placesOf(decimal), places);
  const unit = 10n ** BigInt(given - places);
  const fixed = written((scaled(decimal, given) + lift(unit)) / unit, places);
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

function placesOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function scaled(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

function written(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const sign = value < 0n ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
