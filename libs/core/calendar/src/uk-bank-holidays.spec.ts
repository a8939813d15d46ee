import { describe, expect, it } from '@jest/globals';

import { NATIONS, type Nation } from './bank-holiday.js';
import { addDays, dayOfWeek, localDate } from './local-date.js';
import { UK_BANK_HOLIDAYS } from './uk-bank-holidays.js';

const { holidays } = UK_BANK_HOLIDAYS;
const daysOf = (nation: Nation, year: number) =>
  holidays
    .filter(({ date, nations }) => nations.includes(nation) && date.startsWith(`${year}`))
    .map(({ date }) => date as string)
    .sort();

describe('the table of bank holidays', () => {
  it.each([2025, 2026, 2027, 2028].flatMap((year) => NATIONS.map((nation) => [year, nation] as const)))(
    'in %i for %s is what the rules of the Act and the date of Easter give, plus proclaimed days',
    (year, nation) => expect(daysOf(nation, year)).toEqual(expectedDays(nation, year)),
  );

  it('holds no weekend, no day twice for a nation, and names and sources every day', () => {
    const claims = holidays.flatMap(({ date, nations }) => nations.map((nation) => `${date} ${nation}`));
    expect(new Set(claims).size).toBe(claims.length);
    for (const { date, name, nameCy, source, status } of holidays) {
      expect(dayOfWeek(date)).toBeLessThanOrEqual(5);
      expect(name && nameCy && source && status).toBeTruthy();
      expect(date >= UK_BANK_HOLIDAYS.from && date <= UK_BANK_HOLIDAYS.to).toBe(true);
    }
  });

  it('knows the World Cup bank holiday, proclaimed for Scotland alone', () => {
    expect(holidays.filter(({ date }) => date === '2026-06-15')).toMatchObject([
      { nations: ['SCOTLAND'], status: 'R2' },
    ]);
  });
});

const PROCLAIMED: Record<string, readonly string[]> = { '2026SCOTLAND': ['2026-06-15'] };

/** Written apart from the table: fixed days with substitutes, n-th Mondays, Easter by Gauss and Meeus. */
function expectedDays(nation: Nation, year: number): string[] {
  const easter = easterSunday(year);
  const fixed: Record<Nation, readonly string[]> = {
    ENGLAND_AND_WALES: ['01-01', '12-25', '12-26'],
    SCOTLAND: ['01-01', '01-02', '11-30', '12-25', '12-26'],
    NORTHERN_IRELAND: ['01-01', '03-17', '07-12', '12-25', '12-26'],
  };
  const mondays = ['05-01', lastMonday(year, '05-31'), nation === 'SCOTLAND' ? '08-01' : lastMonday(year, '08-31')];
  const movable = mondays.map((day) => mondayFrom(`${year}-${day}`));
  const easterDays = [addDays(easter, -2), ...(nation === 'SCOTLAND' ? [] : [addDays(easter, 1)])];
  const days = fixed[nation].reduce<string[]>((taken, day) => [...taken, substituted(`${year}-${day}`, taken)], []);
  return [...days, ...movable, ...easterDays, ...(PROCLAIMED[`${year}${nation}`] ?? [])].sort();
}

/** The day itself, or the next weekday that is not yet a holiday. */
function substituted(day: string, taken: readonly string[]): string {
  let date = localDate(day);
  while (dayOfWeek(date) > 5 || taken.includes(date)) date = addDays(date, 1);
  return date;
}

function mondayFrom(day: string): string {
  let date = localDate(day);
  while (dayOfWeek(date) !== 1) date = addDays(date, 1);
  return date;
}

function lastMonday(year: number, end: string): string {
  const date = localDate(`${year}-${end}`);
  return addDays(date, 1 - dayOfWeek(date)).slice(5);
}

function easterSunday(year: number) {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return localDate(`${year}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, '0')}`);
}
