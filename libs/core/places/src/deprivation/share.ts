/**
 * How much of a whole something is, in percent with two decimals, rounded half up.
 *
 *     ⌊10 000 · part / whole + ½⌋ / 100
 *
 * @param part whole number, 0 … whole
 * @param whole positive whole number
 * @example percentOf(1, 3) // '33.33'
 */
export function percentOf(part: number, whole: number): string {
  const hundredths = Math.floor((20_000 * part + whole) / (2 * whole));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
