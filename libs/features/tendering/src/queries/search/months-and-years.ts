/** The years that have marks of their own; what lies beyond counts as the first or the last of them. */
const [FIRST, LAST] = [2000, 2100];

/** Calendar months (`202611`) and whole years in UTC that together hold a period and little more. */
export interface MonthsAndYears {
  readonly months: readonly string[];
  readonly years: readonly number[];
}

/**
 * The months of the first and of the last year and the years between.
 *
 * @param from null: since ever
 * @param to null: for ever
 */
export function monthsAndYears(from: Date | null, to: Date | null): MonthsAndYears {
  const [first, last] = [from ? yearOf(from) : FIRST - 1, to ? yearOf(to) : LAST + 1];
  const years = span(Math.max(FIRST, first + 1), Math.min(LAST, last - 1));
  const ofFirst = from ? span(from.getUTCMonth() + 1, first === last && to ? to.getUTCMonth() + 1 : 12) : [];
  const ofLast = to && first !== last ? span(1, to.getUTCMonth() + 1) : [];
  const months = [...ofFirst.map(in_(first)), ...ofLast.map(in_(last))];
  return { months, years: [...new Set([...years, ...outside(first, from), ...outside(last, to)])] };
}

const yearOf = (instant: Date): number => instant.getUTCFullYear();

/** A year without months that have marks. */
const outside = (year: number, bound: Date | null): number[] =>
  bound && (year < FIRST || year > LAST) ? [year < FIRST ? FIRST : LAST] : [];

const in_ =
  (year: number) =>
  (month: number): string =>
    `${year}${String(month).padStart(2, '0')}`;

const span = (least: number, most: number): number[] =>
  Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => least + more);
