import { allocate, type Pence, pence, sumPence, ZERO } from '@commonweal/money';

import { contractYears, type PlannedTerm } from './budget-plan.js';

/** A multiple of every number of months that a year of a contract may have, so that shares of months are whole numbers. */
const LCM_OF_MONTHS = 27_720n;

/** A financial year of a term, by the year in which its April lies, and how many months of the term lie in it. */
export interface FinancialYear {
  readonly year: number;
  readonly months: number;
}

/**
 * The financial years, April to March, in which a term lies, in their order.
 *
 * @example from 1 September 2027 for 12 months → 2027 with 7 months, 2028 with 5
 */
export function financialYears(term: PlannedTerm): FinancialYear[] {
  const years = yearOfEachMonth(term);
  return [...new Set(years)].map((year) => ({ year, months: years.filter((each) => each === year).length }));
}

/**
 * What falls on each financial year, month by month: every month of a contract's year bears the same part of its cost.
 *
 *     exact share of a financial year = Σ over contract years: cost · months of it in the financial year / its months
 *
 * The total is shared out in one rounding by largest remainders, so the parts add up to it exactly.
 *
 * @param costs one for each year of the contract, none below 0
 * @returns one sum for each of `financialYears(term)`
 */
export function costByFinancialYear(term: PlannedTerm, costs: readonly Pence[]): Pence[] {
  const years = yearOfEachMonth(term);
  const lengths = contractYears(term.months);
  const monthly = years.map((_, at) => {
    const index = Math.floor(at / 12);
    return ((costs[index] ?? ZERO) * LCM_OF_MONTHS) / BigInt(lengths[index] ?? 12);
  });
  const weights = financialYears(term).map(({ year }) => sumOf(monthly.filter((_, at) => years[at] === year)));
  const total = sumPence(lengths.map((_, index) => costs[index] ?? ZERO));
  return total === 0n ? weights.map(() => ZERO) : allocate(total, weights);
}

/** The financial year of each month of a term. */
function yearOfEachMonth({ start, months }: PlannedTerm): number[] {
  const [year = 0, month = 1] = start.split('-').map(Number);
  // April is month 0 of a financial year.
  const first = year * 12 + (month - 4);
  return Array.from({ length: months }, (_, at) => Math.floor((first + at) / 12));
}

const sumOf = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

/** The sum of what lots cost, by year of the contract. */
export const costsTogether = (lots: readonly { readonly costs: readonly Pence[] }[], years: number): Pence[] =>
  Array.from({ length: years }, (_, at) => pence(sumOf(lots.map(({ costs }) => costs[at] ?? ZERO))));
