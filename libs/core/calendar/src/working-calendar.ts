import { type Failure, type Result, fail, ok } from '@commonweal/result';

import type { BankHolidayTable, Jurisdiction } from './bank-holiday.js';
import { type LocalDate, dayOfWeek } from './local-date.js';
import { UK_BANK_HOLIDAYS } from './uk-bank-holidays.js';

/** The day lies outside the years whose bank holidays are known; a count there would be a guess. */
export type OutsideCalendar = Failure<'OutsideCalendar'>;

/**
 * What a count of working days goes by.
 *
 * @property jurisdiction whose bank holidays count
 * @property table        the bank holidays; the platform's own when left out
 * @property added        further days off (a new proclamation, an office closed), with the operator's authority
 * @property removed      bank holidays that are worked after all; weekends stay weekends
 */
export interface WorkingCalendar {
  readonly jurisdiction: Jurisdiction;
  readonly table?: BankHolidayTable;
  readonly added?: readonly LocalDate[];
  readonly removed?: readonly LocalDate[];
}

/**
 * Whether offices work on a day: not a Saturday or Sunday, not a bank holiday of the jurisdiction, not an added day.
 * A day both added and removed is a day off: the safe reading for anybody who waits.
 *
 * @returns `OutsideCalendar` for a day the table does not cover
 * @example isWorkingDay(localDate('2026-04-06'), { jurisdiction: 'SCOTLAND' }) // ok: true – no Easter Monday there
 */
export function isWorkingDay(date: LocalDate, calendar: WorkingCalendar): Result<boolean, OutsideCalendar> {
  const { from, to } = calendar.table ?? UK_BANK_HOLIDAYS;
  if (date < from || date > to) return outside(date, from, to);
  return ok(dayOfWeek(date) <= 5 && !isDayOff(date, calendar));
}

function isDayOff(
  date: LocalDate,
  { jurisdiction, table = UK_BANK_HOLIDAYS, added = [], removed = [] }: WorkingCalendar,
): boolean {
  if (added.includes(date)) return true;
  if (removed.includes(date)) return false;
  return table.holidays.some(
    (holiday) => holiday.date === date && (jurisdiction === 'ANY_PART_OF_UK' || holiday.nations.includes(jurisdiction)),
  );
}

const outside = (date: LocalDate, from: LocalDate, to: LocalDate) =>
  fail({
    kind: 'OutsideCalendar' as const,
    message: `Bank holidays are known from ${from} to ${to} only, so working days cannot be counted on ${date}. Add that year's bank holidays first.`,
  });
