import { isBlank } from './json-value.js';
import type { Ledger } from './ledger.js';
import type { Place } from './place.js';

const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;
/** Dates outside are placeholders (0001-01-01, 9999-12-31) or slips of the keyboard. */
const YEARS = { first: 1990, last: 2199 } as const;

/**
 * The instant at a place, in UTC: `2026-05-08T22:59:59.000Z`.
 *
 * Strict: a full RFC 3339 date-time with its offset, of a day that exists. A date alone or a time without an offset is
 * refused, never completed: the hour of a deadline must not be guessed. Fractions beyond the millisecond are cut.
 */
export function readInstant(place: Place, as: string, ledger: Ledger): string | undefined {
  if (isBlank(place.value)) return undefined;
  const instant = typeof place.value === 'string' ? instantOf(place.value) : undefined;
  if (instant === undefined) return void ledger.refuse(place, complaintAbout(place));
  ledger.take(place, as);
  return instant;
}

/** The same instant in UTC, or nothing when the text is not one. */
export function instantOf(text: string): string | undefined {
  const match = RFC_3339.exec(text);
  if (!match) return undefined;
  const numbers = match.slice(1, 7).map(Number);
  const exists = dayExists(numbers.slice(0, 3)) && timeExists(numbers.slice(3)) && offsetExists(match[8] ?? '');
  return exists ? new Date(text.toUpperCase()).toISOString() : undefined;
}

/** A day that does not exist rolls over into another month. */
function dayExists([year, month = 0, day = 0]: readonly number[]): boolean {
  if (year === undefined || year < YEARS.first || year > YEARS.last) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const timeExists = ([hour = 24, minute = 60, second = 60]: readonly number[]): boolean =>
  hour <= 23 && minute <= 59 && second <= 59;

const offsetExists = (offset: string): boolean =>
  /^[Zz]$/.test(offset) || (Number(offset.slice(1, 3)) <= 23 && Number(offset.slice(4, 6)) <= 59);

function complaintAbout({ value }: Place): string {
  const shown = typeof value === 'string' ? `"${value.slice(0, 40)}"` : 'this';
  return `${shown} is not a date and time like 2026-05-08T12:00:00+01:00: enter it by hand`;
}
