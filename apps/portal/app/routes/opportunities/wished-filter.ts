import { addDays, type LocalDate, londonInstant, parseLocalDate } from '@commonweal/calendar';
import type { TenderFilter } from '@commonweal/client';

import type { Wishes } from './wishes';

/** A field that cannot be searched for as it was written, and the key of the words that say so. */
export interface WishFault {
  readonly field: 'cpv' | 'place' | 'least' | 'most' | 'from' | 'to';
  readonly words: 'cpv' | 'noPlace' | 'manyPlaces' | 'sum' | 'sumOrder' | 'day' | 'dayOrder';
}

/** What is asked of the graph, without the place, which is looked up; and what could not be understood. */
export interface WishedFilter {
  readonly filter: TenderFilter;
  readonly faults: readonly WishFault[];
}

type Field = WishFault['field'];

/** Turns what was written into what is asked. */
export function wishedFilter(wishes: Wishes): WishedFilter {
  const faults: WishFault[] = [];
  const filter = {
    words: wishes.words || null,
    cpv: codes(wishes.cpv, faults),
    isVcseFriendly: wishes.vcse || null,
    isSmeFriendly: wishes.sme || null,
    ...sums(wishes, faults),
    ...days(wishes, faults),
  };
  return { filter, faults };
}

function codes(written: string, faults: WishFault[]): string[] | null {
  const cpv = written.split(/[\s,;]+/).filter(Boolean);
  if (cpv.length > 20 || cpv.some((code) => !/^\d{2,8}(-\d)?$/.test(code))) faults.push({ field: 'cpv', words: 'cpv' });
  return cpv.length > 0 ? cpv : null;
}

function sums(wishes: Wishes, faults: WishFault[]): Pick<TenderFilter, 'valueFrom' | 'valueTo'> {
  const [least, most] = [sum('least', wishes.least, faults), sum('most', wishes.most, faults)];
  if (least && most && Number(least) > Number(most)) faults.push({ field: 'most', words: 'sumOrder' });
  return { valueFrom: least, valueTo: most };
}

function days(wishes: Wishes, faults: WishFault[]): Pick<TenderFilter, 'closingAfter' | 'closingBefore'> {
  const [from, to] = [day('from', wishes.from, faults), day('to', wishes.to, faults)];
  if (from && to && from > to) faults.push({ field: 'to', words: 'dayOrder' });
  return { closingAfter: from && justBefore(from), closingBefore: to && startOf(addDays(to, 1)).toISOString() };
}

/** Pounds as people write them, with or without commas. */
function sum(field: Field, written: string, faults: WishFault[]): string | null {
  const pounds = written.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  if (written === '' || /^\d{1,13}(\.\d{1,2})?$/.test(pounds)) return pounds || null;
  faults.push({ field, words: 'sum' });
  return null;
}

function day(field: Field, written: string, faults: WishFault[]): LocalDate | null {
  if (written === '') return null;
  const date = parseLocalDate(written);
  if (date.ok) return date.value;
  faults.push({ field, words: 'day' });
  return null;
}

/** A deadline at midnight, as the day begins, is on that day. */
const justBefore = (date: LocalDate): string => new Date(startOf(date).getTime() - 1).toISOString();

function startOf(date: LocalDate): Date {
  const midnight = londonInstant(date, '00:00');
  if (!midnight.ok) throw new Error(midnight.failure.message);
  return midnight.value;
}
