import type { Pence } from './pence.js';

/** The languages the platform speaks. */
export type Locale = 'en-GB' | 'cy-GB';

/**
 * Money as it goes over the wire: pounds with exactly two decimals, no separators, `-` in front when negative.
 * The inverse of `parsePounds`.
 *
 * @example toWire(pence(12340n)) // '123.40'
 */
export const toWire = (sum: Pence): string => `${signOf(sum)}${wholePounds(sum)}.${pencePart(sum)}`;

/**
 * Money as people read it: `£1,234.50`. Both languages write it alike (Unicode CLDR, en-GB and cy), so that
 * the output does not depend on the machine's own language data; `locale` is asked for so that callers need not know.
 *
 * @param options.wholePounds leave out `.00` when there are no odd pence
 * @example formatPounds(pence(123450n)) // '£1,234.50'
 * @example formatPounds(pence(-5n), 'cy-GB') // '-£0.05'
 */
export function formatPounds(
  sum: Pence,
  locale: Locale = 'en-GB',
  options: { readonly wholePounds?: boolean } = {},
): string {
  const { group, point } = SEPARATORS[locale];
  const pounds = wholePounds(sum).replace(/\B(?=(\d{3})+$)/g, group);
  const hideFraction = options.wholePounds === true && sum % 100n === 0n;
  return `${signOf(sum)}£${pounds}${hideFraction ? '' : point + pencePart(sum)}`;
}

const SEPARATORS: Record<Locale, { readonly group: string; readonly point: string }> = {
  'en-GB': { group: ',', point: '.' },
  'cy-GB': { group: ',', point: '.' },
};

const magnitude = (sum: Pence): bigint => (sum < 0n ? -sum : sum);
const signOf = (sum: Pence): string => (sum < 0n ? '-' : '');
const wholePounds = (sum: Pence): string => String(magnitude(sum) / 100n);
const pencePart = (sum: Pence): string => String(magnitude(sum) % 100n).padStart(2, '0');
