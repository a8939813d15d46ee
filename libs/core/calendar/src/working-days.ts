import { type Result, ok } from '@commonweal/result';

import { type LocalDate, addDays } from './local-date.js';
import { type OutsideCalendar, type WorkingCalendar, isWorkingDay } from './working-calendar.js';

/**
 * The working day `days` working days after a day (before it, if negative). The day itself is never counted.
 * For 0: the day itself if it is worked, else the next working day.
 *
 * @param days a whole number
 * @returns `OutsideCalendar` when the count leaves the years whose bank holidays are known
 * @throws RangeError when `days` is not a whole number
 * @example addWorkingDays(localDate('2026-04-02'), 1, { jurisdiction: 'ENGLAND_AND_WALES' }) // 2026-04-07, after Easter
 */
export function addWorkingDays(
  date: LocalDate,
  days: number,
  calendar: WorkingCalendar,
): Result<LocalDate, OutsideCalendar> {
  if (!Number.isSafeInteger(days)) throw new RangeError(`${days} is not a whole number of working days`);
  if (days === 0) return seekWorkingDay(date, 1, calendar);

  const direction = days > 0 ? 1 : -1;
  let reached: Result<LocalDate, OutsideCalendar> = ok(date);
  for (let left = Math.abs(days); left > 0 && reached.ok; left -= 1)
    reached = seekWorkingDay(addDays(reached.value, direction), direction, calendar);
  return reached;
}

/**
 * How many working days follow `from`, up to and including `to`: `from` itself is not counted, `to` is if it is worked.
 * Negative when `to` is earlier. The inverse of `addWorkingDays` when it gave `to`.
 *
 * @returns `OutsideCalendar` when a day to be counted lies outside the known years
 * @example workingDaysBetween(localDate('2026-12-24'), localDate('2026-12-29'), { jurisdiction: 'SCOTLAND' }) // 1
 */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  calendar: WorkingCalendar,
): Result<number, OutsideCalendar> {
  const step = to >= from ? 1 : -1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    const worked = isWorkingDay(day, calendar);
    if (!worked.ok) return worked;
    if (worked.value) count += step;
  }
  return ok(count);
}

/** The first working day from a day on (backwards, if `direction` is −1), the day itself included. */
function seekWorkingDay(
  start: LocalDate,
  direction: 1 | -1,
  calendar: WorkingCalendar,
): Result<LocalDate, OutsideCalendar> {
  for (let day = start; ; day = addDays(day, direction)) {
    const worked = isWorkingDay(day, calendar);
    if (!worked.ok) return worked;
    if (worked.value) return ok(day);
  }
}
