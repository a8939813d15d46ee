import { type Failure, type Result, fail, ok } from '@commonweal/result';
import { Temporal } from 'temporal-polyfill';

import { type LocalDate, addDays } from './local-date.js';

/** The clock that deadlines are shown by. */
export const LONDON = 'Europe/London';

/** The text is not a clock time. */
export type InvalidTime = Failure<'InvalidTime'>;
/** The clocks go forward over that time: it does not exist on that day. */
export type TimeDoesNotExist = Failure<'TimeDoesNotExist'>;
/** The clocks go back over that time: it comes twice on that day. */
export type TimeIsAmbiguous = Failure<'TimeIsAmbiguous'>;
export type LondonTimeFailure = InvalidTime | TimeDoesNotExist | TimeIsAmbiguous;

/** An instant as London clocks show it. */
export interface LondonClock {
  readonly date: LocalDate;
  /** `HH:MM`, or `HH:MM:SS` when there are odd seconds (rounded down). */
  readonly time: string;
  readonly zone: 'GMT' | 'BST';
}

export interface LondonInstantOptions {
  /** What to do with a time that comes twice. A deadline must not be in doubt, so by default it is refused. */
  readonly ambiguous?: 'refuse' | 'earlier' | 'later';
  readonly path?: readonly string[];
}

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/**
 * The instant at which London clocks show a date and a time.
 *
 * On the last Sunday in March clocks go from 00:59:59 to 02:00: times from 01:00 to 01:59:59 do not exist and are always
 * refused. On the last Sunday in October they go from 01:59:59 back to 01:00: those times come twice and are refused
 * unless the caller chooses. Deadlines are best set at noon on a working day.
 *
 * @param time `HH:MM` or `HH:MM:SS`, 00:00 to 23:59:59; for midnight at the end of a day see `endOfLondonDay`
 * @example londonInstant(localDate('2026-07-01'), '12:00') // ok: 2026-07-01T11:00:00.000Z
 */
export function londonInstant(
  date: LocalDate,
  time: string,
  options: LondonInstantOptions = {},
): Result<Date, LondonTimeFailure> {
  if (!CLOCK_TIME.test(time)) return refuse('InvalidTime', NOT_A_TIME, options);

  const wanted = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wanted.toZonedDateTime(LONDON, { disambiguation: 'earlier' });
  const later = wanted.toZonedDateTime(LONDON, { disambiguation: 'later' });
  if (!earlier.toPlainDateTime().equals(wanted)) return refuse('TimeDoesNotExist', gap(date, time), options);

  const { ambiguous = 'refuse' } = options;
  if (ambiguous === 'refuse' && !earlier.equals(later)) return refuse('TimeIsAmbiguous', overlap(date, time), options);
  return ok(new Date((ambiguous === 'later' ? later : earlier).epochMilliseconds));
}

/**
 * Midnight ending a day in London: the first instant of the next day, so a day's last moment is before it.
 * Clocks never change at midnight, so it always exists, once.
 *
 * @example endOfLondonDay(localDate('2026-03-13')) // 2026-03-14T00:00:00.000Z
 */
export const endOfLondonDay = (date: LocalDate): Date =>
  new Date(Temporal.PlainDate.from(addDays(date, 1)).toZonedDateTime(LONDON).epochMilliseconds);

/** What London clocks show at an instant. */
export function londonClock(instant: Date): LondonClock {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(LONDON);
  const time = zoned.toPlainTime().toString({ smallestUnit: zoned.second === 0 ? 'minute' : 'second' });
  return {
    date: zoned.toPlainDate().toString() as LocalDate,
    time,
    zone: zoned.offsetNanoseconds === 0 ? 'GMT' : 'BST',
  };
}

const refuse = <Kind extends string>(kind: Kind, message: string, { path = [] }: LondonInstantOptions) =>
  fail({ kind, message, path });
const NOT_A_TIME = 'Enter a time on the 24-hour clock, like 12:00 or 17:30';
const gap = (date: LocalDate, time: string): string =>
  `The clocks go forward on ${date}, so ${time} does not exist that day. Choose a time before 01:00 or from 02:00.`;
const overlap = (date: LocalDate, time: string): string =>
  `The clocks go back on ${date}, so ${time} comes twice that day. Choose a time before 01:00 or from 02:00.`;
