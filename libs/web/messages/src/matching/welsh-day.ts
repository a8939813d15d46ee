import { addDays, formatLocalDate, localDate, parseLocalDate } from '@commonweal/calendar';

const JANUARY = 1;
const MONTHS = Array.from({ length: 12 }, (_, at) => monthName(at + JANUARY));
const WEEK = Array.from({ length: 7 }, (_, at) => dayName(at));
const DAY = new RegExp(`^(?:${WEEK.join('|')}) (\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})$`);

function monthName(month: number): string {
  const [, , name = ''] = formatLocalDate(localDate(`2026-${String(month).padStart(2, '0')}-01`)).split(' ');
  return name;
}

function dayName(at: number): string {
  const [name = ''] = formatLocalDate(addDays(localDate('2026-06-01'), at)).split(' ');
  return name;
}

/** A day in Welsh words; null where the text is no day in English words. */
export function welshDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? [];
  const number = String(MONTHS.indexOf(month) + JANUARY).padStart(2, '0');
  const read = parseLocalDate(`${year}-${number}-${day.padStart(2, '0')}`);
  return read.ok ? formatLocalDate(read.value, 'cy-GB') : null;
}
