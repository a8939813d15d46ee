import { strictScalar } from './strict-scalar.js';

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DECIMAL = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;
const WEIGHT = /^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/;

/** Whether the calendar has that day: 30 February must not slip into March. */
function isRealDay([, year, month, day]: RegExpExecArray): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number(year) > 0 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function instant(text: string): Date | undefined {
  const match = INSTANT.exec(text);
  const parsed = match && isRealDay(match) ? new Date(text) : undefined;
  // An offset can carry the instant out of the years that the database writes with four digits.
  return parsed && /^(?!0000)\d{4}-/.test(parsed.toISOString()) ? parsed : undefined;
}

function localDate(text: string): string | undefined {
  const match = DATE.exec(text);
  return match && isRealDay(match) ? text : undefined;
}

const matching = (form: RegExp) => (text: string) => (form.test(text) ? text : undefined);

export const scalars = [
  strictScalar({
    name: 'DateTime',
    expects: 'an RFC 3339 instant with an offset, such as 2026-12-01T12:00:00Z',
    parse: instant,
    serialize: (value) => new Date(value as string | Date).toISOString(),
  }),
  strictScalar({ name: 'LocalDate', expects: 'a date, YYYY-MM-DD', parse: localDate, serialize: String }),
  strictScalar({
    name: 'Decimal',
    expects: 'a decimal number as a string, without exponent or thousands separators',
    parse: matching(DECIMAL),
    serialize: String,
  }),
  strictScalar({
    name: 'Weight',
    expects: 'a percentage from 0 to 100 with up to four decimals, as a string',
    parse: matching(WEIGHT),
    serialize: String,
  }),
];
