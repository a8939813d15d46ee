import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { localDate } from '@commonweal/calendar';
import { type Pence, pence, sumPence } from '@commonweal/money';

import { type BudgetPlan, contractYears } from './budget-plan.js';
import { budgetStanding } from './budget-standing.js';
import { budgetWarnings } from './budget-warnings.js';
import { costByFinancialYear, financialYears } from './financial-years.js';

const PLAN: BudgetPlan = {
  vat: 'EXCLUDES_VAT',
  source: { decision: 'Cabinet', date: localDate('2026-10-06'), reference: 'CAB 12' },
  start: localDate('2027-09-01'),
  months: 24,
  years: [
    { year: 2027, approved: pence(60_000_00n) },
    { year: 2028, approved: pence(100_000_00n) },
    { year: 2029, approved: pence(50_000_00n) },
  ],
  lots: [{ lotId: 'one', costs: [pence(120_000_00n), pence(96_000_00n)], unit: null, places: [] }],
};
const AROUND = { value: null, termMonths: null, start: null, lots: [] };
const kinds = (plan: BudgetPlan, around: Partial<Parameters<typeof budgetWarnings>[1]> = {}) =>
  budgetWarnings(plan, { ...AROUND, ...around }).map(({ kind }) => kind);

const starts = fc
  .record({ year: fc.integer({ min: 2020, max: 2060 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => localDate(`${year}-${String(month).padStart(2, '0')}-01`));
const sums = fc.bigInt({ min: 0n, max: 10n ** 17n }).map(pence);
const terms = fc.record({ start: starts, months: fc.integer({ min: 1, max: 130 }) }).chain((term) => {
  const length = contractYears(term.months).length;
  return fc.record({ term: fc.constant(term), costs: fc.array(sums, { minLength: length, maxLength: length }) });
});

describe('financial years', () => {
  it.each([
    ['2027-04-01', 12, [[2027, 12]]],
    [
      '2027-03-01',
      12,
      [
        [2026, 1],
        [2027, 11],
      ],
    ],
    [
      '2027-09-01',
      24,
      [
        [2027, 7],
        [2028, 12],
        [2029, 5],
      ],
    ],
    ['2028-01-01', 1, [[2027, 1]]],
  ])('from %s for %i months are %j', (start, months, years) => {
    const found = financialYears({ start: localDate(start), months });
    expect(found.map(({ year, months: of }) => [year, of])).toEqual(years);
  });

  it('have all months of the term between them, 12 each but at the ends', () => {
    fc.assert(
      fc.property(terms, ({ term }) => {
        const years = financialYears(term);
        expect(years.reduce((sum, { months }) => sum + months, 0)).toBe(term.months);
        expect(years.slice(1, -1).every(({ months }) => months === 12)).toBe(true);
      }),
    );
  });
});

describe('the cost of financial years', () => {
  it('bears the months of each year of the contract', () => {
    const costs = costByFinancialYear(PLAN, [pence(120_000_00n), pence(96_000_00n)]);
    expect(costs).toEqual([70_000_00n, 50_000_00n + 56_000_00n, 40_000_00n]);
  });

  it('spreads a short last year over its own months', () => {
    const term = { start: localDate('2027-04-01'), months: 18 };
    expect(costByFinancialYear(term, [pence(100n), pence(60n)])).toEqual([100n, 60n]);
  });

  it('adds up to the penny, and each is within a penny of its exact share', () => {
    fc.assert(
      fc.property(terms, ({ term, costs }) => {
        const parts = costByFinancialYear(term, costs);
        expect(sumPence(parts)).toBe(sumPence(costs));
        parts.forEach((part, at) => {
          const exact = exactly(term, costs, financialYears(term)[at]?.year ?? 0);
          const error = part * 27_720n - exact;
          expect(error < 27_720n && error > -27_720n).toBe(true);
        });
      }),
    );
  });
});

/** The exact share in parts of 27,720, month by month, in another way than the source. */
function exactly({ start, months }: { start: string; months: number }, costs: readonly Pence[], year: number): bigint {
  let sum = 0n;
  const date = new Date(`${start}T12:00:00Z`);
  for (let at = 0; at < months; at += 1) {
    const own = date.getUTCMonth() >= 3 ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
    const length = Math.min(12, months - 12 * Math.floor(at / 12));
    if (own === year) sum += ((costs[Math.floor(at / 12)] ?? 0n) * 27_720n) / BigInt(length);
    date.setUTCMonth(date.getUTCMonth() + 1);
  }
  return sum;
}

describe('a plan against its budget', () => {
  it('says for each year and for the term how much is over or left', () => {
    const { years, term } = budgetStanding(PLAN);
    expect(years.map(({ year, percent, over }) => [year, percent, over])).toEqual([
      [2027, '116.67', 10_000_00n],
      [2028, '106.00', 6_000_00n],
      [2029, '80.00', -10_000_00n],
    ]);
    expect(term).toEqual({ approved: 210_000_00n, cost: 216_000_00n, percent: '102.86', over: 6_000_00n });
  });

  it('has no percentage where nothing was approved', () => {
    const { years, term } = budgetStanding({ ...PLAN, years: [] });
    expect(years[0]).toMatchObject({ approved: null, percent: null, over: 70_000_00n });
    expect(term).toMatchObject({ approved: null, percent: null });
  });
});

describe('what does not fit', () => {
  const value = (amount: bigint, vat = PLAN.vat) => ({ value: { pence: pence(amount), vat } });
  const places = [{ code: 'E06000009', units: 4 }];
  const withPlace: BudgetPlan = { ...PLAN, years: [], lots: [{ ...PLAN.lots[0]!, unit: 'hours', places }] };

  it('names years and the term over the budget, the term first', () => {
    expect(kinds(PLAN)).toEqual(['TERM_OVER_BUDGET', 'YEAR_OVER_BUDGET', 'YEAR_OVER_BUDGET']);
    const [first] = budgetWarnings(PLAN, AROUND);
    expect(first?.text.en).toBe('Over the term the planned cost is £6,000 more than the approved budget.');
  });

  it('names a year without a budget only where it costs something', () => {
    const years = PLAN.years.slice(0, 2).map(({ year }) => ({ year, approved: pence(10n ** 9n) }));
    expect(kinds({ ...PLAN, years })).toEqual(['YEAR_NOT_APPROVED']);
    expect(kinds({ ...PLAN, years: [], lots: [] })).toEqual([]);
  });

  it.each([
    [value(216_000_00n), []],
    [value(216_000_01n), ['VALUE_DIFFERS']],
    [value(215_999_99n), ['VALUE_DIFFERS']],
    [value(216_000_00n, 'INCLUDES_VAT'), ['VALUE_BASIS_DIFFERS']],
    [{ termMonths: 24 }, []],
    [{ termMonths: 36 }, ['TERM_DIFFERS']],
    [{ start: localDate('2031-05-04') }, ['START_DIFFERS']],
    [{ start: localDate(`${PLAN.start.slice(0, 7)}-28`) }, []],
  ])('compares sum and term with %j', (around, expected) => {
    const years = PLAN.years.map(({ year }) => ({ year, approved: pence(10n ** 9n) }));
    expect(kinds({ ...PLAN, years }, around)).toEqual(expected);
  });

  it('names a place that the lot no longer has', () => {
    const gone = (codes: string[]) => kinds(withPlace, { lots: [{ lotId: 'one', places: codes }] }).at(-1);
    expect(gone([])).toBe('PLACE_GONE');
    expect(gone(['E06000009'])).not.toBe('PLACE_GONE');
  });
});
