import { endOfLondonDay, type LocalDate, londonInstant, parseLocalDate } from '@commonweal/calendar';
import { toWire } from '@commonweal/money';

import { type ExactValue, ExactNumber, said } from '../exact-json.js';
import type { NoticeSum } from '../notice-sum.js';

/** A sum in pounds; undefined where neither figure is known. */
export const valuePart = ({ net, gross }: NoticeSum): ExactValue =>
  net === undefined && gross === undefined
    ? undefined
    : said({
        amount: net === undefined ? undefined : new ExactNumber(toWire(net)),
        amountGross: gross === undefined ? undefined : new ExactNumber(toWire(gross)),
        currency: 'GBP',
      });

/** The first instant of a London day; undefined for what is no day. */
export function dayBegins(day: string): string | undefined {
  const parsed = parseLocalDate(day);
  const instant = parsed.ok ? londonInstant(parsed.value, '00:00') : parsed;
  return instant.ok ? instant.value.toISOString() : undefined;
}

/** The last second of a London day; undefined for what is no day. */
export function dayEnds(day: string): string | undefined {
  const parsed = parseLocalDate(day);
  return parsed.ok ? lastSecond(parsed.value) : undefined;
}

const lastSecond = (day: LocalDate): string => new Date(endOfLondonDay(day).getTime() - 1_000).toISOString();

/** From the first instant of a day to the last second of another. */
export const daysPart = ({ start, end }: { readonly start: string; readonly end: string }): ExactValue =>
  said({ startDate: dayBegins(start), endDate: dayEnds(end) });
