import { type Failure, type Result, fail, ok } from '@commonweal/result';
import { Temporal } from 'temporal-polyfill';

declare const localDateBrand: unique symbol;

/** A calendar day in the United Kingdom, `YYYY-MM-DD`; no clock time, no zone. Earlier days compare as lesser text. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** The text is not a day of the calendar. */
export type InvalidDate = Failure<'InvalidDate'>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a day, strictly `YYYY-MM-DD`; 30 February and other days that do not exist are refused.
 *
 * @example parseLocalDate('2026-03-02') // ok
 * @example parseLocalDate('2026-02-30', ['closesOn']) // InvalidDate at closesOn
 */
export function parseLocalDate(input: unknown, path: readonly string[] = []): Result<LocalDate, InvalidDate> {
  if (typeof input === 'string' && ISO_DAY.test(input) && exists(input)) return ok(input as LocalDate);
  return fail({ kind: 'InvalidDate', message: 'Enter a real date as year-month-day, like 2026-03-27', path });
}

/**
 * A day written in code or rule data.
 *
 * @throws RangeError when there is no such day
 */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new RangeError(`${text} is not a day of the calendar`);
  return parsed.value;
}

/** The day `days` calendar days after (before, if negative) the given one. */
export const addDays = (date: LocalDate, days: number): LocalDate => plain(date).add({ days }).toString() as LocalDate;

/** Calendar days from one day to another: 1 from today to tomorrow, negative backwards. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => plain(from).until(plain(to)).days;

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: LocalDate): number => plain(date).dayOfWeek;

const plain = (date: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

function exists(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
