import { type BankHoliday, type BankHolidayTable, NATIONS, type Nation } from './bank-holiday.js';
import { localDate } from './local-date.js';
import type { RuleSource } from './rule-source.js';

const NAMES = {
  newYear: ['New Year’s Day', 'Dydd Calan'],
  second: ['2nd January', '2 Ionawr'],
  patrick: ['St Patrick’s Day', 'Dydd Gŵyl Padrig'],
  goodFriday: ['Good Friday', 'Dydd Gwener y Groglith'],
  easterMonday: ['Easter Monday', 'Dydd Llun y Pasg'],
  earlyMay: ['Early May bank holiday', 'Gŵyl Banc Dechrau Mai'],
  spring: ['Spring bank holiday', 'Gŵyl Banc y Gwanwyn'],
  boyne: ['Battle of the Boyne (Orangemen’s Day)', 'Brwydr y Boyne'],
  summer: ['Summer bank holiday', 'Gŵyl Banc yr Haf'],
  andrew: ['St Andrew’s Day', 'Dydd Gŵyl Andreas'],
  christmas: ['Christmas Day', 'Dydd Nadolig'],
  boxing: ['Boxing Day', 'Gŵyl San Steffan'],
  worldCup: ['World Cup bank holiday', 'Gŵyl Banc Cwpan y Byd'],
} as const;

const ALL = NATIONS;
const NOT_SCOTLAND: readonly Nation[] = ['ENGLAND_AND_WALES', 'NORTHERN_IRELAND'];
const SCOTLAND: readonly Nation[] = ['SCOTLAND'];
const N_IRELAND: readonly Nation[] = ['NORTHERN_IRELAND'];

const PUBLISHED: RuleSource = { source: 'gov.uk bank holidays', status: 'R2' };
const RECALLED: RuleSource = { source: 'gov.uk bank holidays', status: 'K' };
const COMPUTED: RuleSource = { source: 'computed by Banking and Financial Dealings Act 1971 rule', status: 'K' };
const PROCLAIMED: RuleSource = {
  source: 'Royal Proclamation of 4 February 2026 under the Banking and Financial Dealings Act 1971',
  status: 'R2',
};

type Row = readonly [day: string, name: keyof typeof NAMES, nations: readonly Nation[], substitute?: 'substitute'];

/**
 * The bank holidays of the four years below. Data, not law: days are also proclaimed at short notice. Callers add and
 * remove days through a calendar's overrides, or give a whole table of their own.
 *
 * @see Banking and Financial Dealings Act 1971, s.1 and Sch. 1
 */
export const UK_BANK_HOLIDAYS: BankHolidayTable = {
  from: localDate('2025-01-01'),
  to: localDate('2028-12-31'),
  holidays: [
    ...holidays(RECALLED, [
      ['2025-01-01', 'newYear', ALL],
      ['2025-01-02', 'second', SCOTLAND],
      ['2025-03-17', 'patrick', N_IRELAND],
      ['2025-04-18', 'goodFriday', ALL],
      ['2025-04-21', 'easterMonday', NOT_SCOTLAND],
      ['2025-05-05', 'earlyMay', ALL],
      ['2025-05-26', 'spring', ALL],
      ['2025-07-14', 'boyne', N_IRELAND, 'substitute'],
      ['2025-08-04', 'summer', SCOTLAND],
      ['2025-08-25', 'summer', NOT_SCOTLAND],
      ['2025-12-01', 'andrew', SCOTLAND, 'substitute'],
      ['2025-12-25', 'christmas', ALL],
      ['2025-12-26', 'boxing', ALL],
    ]),
    ...holidays(PUBLISHED, [
      ['2026-01-01', 'newYear', ALL],
      ['2026-04-03', 'goodFriday', ALL],
      ['2026-04-06', 'easterMonday', NOT_SCOTLAND],
      ['2026-05-04', 'earlyMay', ALL],
      ['2026-05-25', 'spring', ALL],
      ['2026-08-31', 'summer', NOT_SCOTLAND],
      ['2026-12-25', 'christmas', ALL],
      ['2026-12-28', 'boxing', ALL, 'substitute'],
    ]),
    ...holidays(PROCLAIMED, [['2026-06-15', 'worldCup', SCOTLAND]]),
    ...holidays(RECALLED, [
      ['2026-01-02', 'second', SCOTLAND],
      ['2026-03-17', 'patrick', N_IRELAND],
      ['2026-07-13', 'boyne', N_IRELAND, 'substitute'],
      ['2026-08-03', 'summer', SCOTLAND],
      ['2026-11-30', 'andrew', SCOTLAND],
    ]),
    ...holidays(PUBLISHED, [
      ['2027-01-01', 'newYear', ALL],
      ['2027-03-26', 'goodFriday', ALL],
      ['2027-03-29', 'easterMonday', NOT_SCOTLAND],
      ['2027-05-03', 'earlyMay', ALL],
      ['2027-05-31', 'spring', ALL],
      ['2027-08-30', 'summer', NOT_SCOTLAND],
      ['2027-12-27', 'christmas', ALL, 'substitute'],
      ['2027-12-28', 'boxing', ALL, 'substitute'],
    ]),
    ...holidays(RECALLED, [
      ['2027-01-04', 'second', SCOTLAND, 'substitute'],
      ['2027-03-17', 'patrick', N_IRELAND],
      ['2027-07-12', 'boyne', N_IRELAND],
      ['2027-08-02', 'summer', SCOTLAND],
      ['2027-11-30', 'andrew', SCOTLAND],
    ]),
    ...holidays(COMPUTED, [
      ['2028-01-03', 'newYear', ALL, 'substitute'],
      ['2028-01-04', 'second', SCOTLAND, 'substitute'],
      ['2028-03-17', 'patrick', N_IRELAND],
      ['2028-04-14', 'goodFriday', ALL],
      ['2028-04-17', 'easterMonday', NOT_SCOTLAND],
      ['2028-05-01', 'earlyMay', ALL],
      ['2028-05-29', 'spring', ALL],
      ['2028-07-12', 'boyne', N_IRELAND],
      ['2028-08-07', 'summer', SCOTLAND],
      ['2028-08-28', 'summer', NOT_SCOTLAND],
      ['2028-11-30', 'andrew', SCOTLAND],
      ['2028-12-25', 'christmas', ALL],
      ['2028-12-26', 'boxing', ALL],
    ]),
  ],
};

function holidays(source: RuleSource, rows: readonly Row[]): BankHoliday[] {
  return rows.map(([day, key, nations, substitute]) => {
    const [name, nameCy] = NAMES[key];
    return { date: localDate(day), name, nameCy, nations, substitute: substitute !== undefined, ...source };
  });
}
