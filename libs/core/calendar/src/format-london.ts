import { type LocalDate, dayOfWeek } from './local-date.js';
import { londonClock } from './london-time.js';

export type DateLocale = 'en-GB' | 'cy-GB';

const WORDS = {
  'en-GB': {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    clock: ['am', 'pm'],
    noon: 'midday',
    midnight: 'midnight at the start of',
  },
  'cy-GB': {
    days: ['Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn', 'Dydd Sul'],
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
    clock: ['yb', 'yp'],
    noon: 'hanner dydd',
    midnight: 'hanner nos ar ddechrau',
  },
} as const;

/**
 * A day in words, the same on every machine.
 *
 * @example formatLocalDate(localDate('2026-03-13')) // 'Friday 13 March 2026'
 */
export function formatLocalDate(date: LocalDate, locale: DateLocale = 'en-GB'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const { days, months } = WORDS[locale];
  return `${days[dayOfWeek(date) - 1] ?? ''} ${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * A deadline in words, by London clocks, in the style people read on public pages: 12-hour clock, midday and midnight
 * named. 12am and 12pm are never written, nobody agrees what they mean.
 *
 * @example formatLondonInstant(new Date('2026-07-01T16:30:00Z')) // '5:30pm on Wednesday 1 July 2026'
 */
export function formatLondonInstant(instant: Date, locale: DateLocale = 'en-GB'): string {
  const { date, time } = londonClock(instant);
  const day = formatLocalDate(date, locale);
  if (time === '00:00') return `${WORDS[locale].midnight} ${day}`;
  return `${clockWords(time, locale)} ${locale === 'en-GB' ? 'on' : 'ar'} ${day}`;
}

function clockWords(time: string, locale: DateLocale): string {
  const { noon, clock } = WORDS[locale];
  if (time === '12:00') return noon;
  const [hours = '0', ...rest] = time.split(':');
  const hour = Number(hours);
  const minutes = rest.join(':');
  return `${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}${hour < 12 ? clock[0] : clock[1]}`;
}
