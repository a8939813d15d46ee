import type { TenderFilter } from '../tender-condition.js';
import { monthsAndYears } from './months-and-years.js';

type Narrowed = Omit<TenderFilter, 'words'>;

/**
 * Wishes for the marks that a published tender is found by, each a tsquery of which one mark must be there; none where
 * nothing narrows the list. They are asked one by one, for then the index leaps to what the rarest of them has. Marks of
 * value and deadline are coarse: the exact columns are asked as well. The marks themselves are made by `search_marks` in
 * the database, which also makes the wish for a place (`place_wish`).
 */
export function marksWanted(filter: Narrowed): readonly string[] {
  const { cpv, states, categories, isVcseFriendly, isSmeFriendly } = filter;
  return [
    cpv?.map((code) => `=c${code}`),
    states?.map((state) => `=s${state}`),
    categories?.map((category) => `=m${category}`),
    isVcseFriendly ? ['=vcse'] : null,
    isSmeFriendly ? ['=sme'] : null,
    valueMarks(filter),
    deadlineMarks(filter),
  ]
    .filter((group) => group !== null && group !== undefined)
    .map(oneOf);
}

/** Longer than any that is made; PostgreSQL refuses to look for a word of more than 2,046 bytes. */
const LONGEST_MARK = 200;
/** What nothing can be is a mark that nothing has. */
const NOTHING = '=';

const oneOf = (marks: readonly string[]): string => (marks.length > 0 ? marks : [NOTHING]).map(quoted).join('|');

const quoted = (mark: string): string =>
  mark.length > LONGEST_MARK ? `'${NOTHING}'` : `'${mark.replaceAll('\u0000', '').replace(/['\\]/g, '$&$&')}'`;

const LARGEST = 2n ** 63n - 1n;

function valueMarks({ valueFrom, valueTo }: Pick<Narrowed, 'valueFrom' | 'valueTo'>): string[] | null {
  if (valueFrom === null && valueTo === null) return null;
  const [least, most] = [binaryDigits(valueFrom ?? 0n), binaryDigits(valueTo ?? LARGEST)];
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => `=v${least + more}`);
}

/** Larger sums share one mark: the fewer marks a wish names, the sooner it is answered. */
const MOST_DIGITS = 36;

/** How many binary digits a sum has, as far as marks tell; 0 for nothing. */
const binaryDigits = (pence: bigint): number => (pence <= 0n ? 0 : Math.min(MOST_DIGITS, pence.toString(2).length));

function deadlineMarks({ closingAfter, closingBefore }: Pick<Narrowed, 'closingAfter' | 'closingBefore'>) {
  if (closingAfter === null && closingBefore === null) return null;
  const { months, years } = monthsAndYears(closingAfter, closingBefore);
  return [...months.map((month) => `=d${month}`), ...years.map((year) => `=y${year}`)];
}
