import type { TenderFilter } from '../tender-condition.js';
import { monthsAndYears } from './months-and-years.js';

type Narrowed = Omit<TenderFilter, 'words'>;

/**
 * A wish for the marks that a published tender is found by, as a tsquery; null where nothing narrows the list. Marks of
 * value and deadline are coarse: the exact columns are asked as well. The marks themselves are made by `search_marks` in
 * the database.
 */
export function marksWanted(filter: Narrowed): string | null {
  const { cpv, place, states, categories, isVcseFriendly } = filter;
  const groups = [
    cpv?.map((code) => `=c${code}`),
    place === null ? null : [`=p${place}`],
    states?.map((state) => `=s${state}`),
    categories?.map((category) => `=m${category}`),
    isVcseFriendly ? ['=vcse'] : null,
    valueMarks(filter),
    deadlineMarks(filter),
  ].filter((group) => group !== null && group !== undefined);
  return groups.length === 0 ? null : groups.map(oneOf).join(' & ');
}

/** Longer than any that is made; PostgreSQL refuses to look for a word of more than 2,046 bytes. */
const LONGEST_MARK = 200;
/** What nothing can be is a mark that nothing has. */
const NOTHING = '=';

const oneOf = (marks: readonly string[]): string => `(${(marks.length > 0 ? marks : [NOTHING]).map(quoted).join('|')})`;

const quoted = (mark: string): string =>
  mark.length > LONGEST_MARK ? `'${NOTHING}'` : `'${mark.replaceAll('\u0000', '').replace(/['\\]/g, '$&$&')}'`;

const LARGEST = 2n ** 63n - 1n;

function valueMarks({ valueFrom, valueTo }: Pick<Narrowed, 'valueFrom' | 'valueTo'>): string[] | null {
  if (valueFrom === null && valueTo === null) return null;
  const [least, most] = [binaryDigits(valueFrom ?? 0n), binaryDigits(valueTo ?? LARGEST)];
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => `=v${least + more}`);
}

/** How many binary digits a sum has; 0 for nothing. */
const binaryDigits = (pence: bigint): number => (pence <= 0n ? 0 : pence.toString(2).length);

function deadlineMarks({ closingAfter, closingBefore }: Pick<Narrowed, 'closingAfter' | 'closingBefore'>) {
  if (closingAfter === null && closingBefore === null) return null;
  const { months, years } = monthsAndYears(closingAfter, closingBefore);
  return [...months.map((month) => `=d${month}`), ...years.map((year) => `=y${year}`)];
}
