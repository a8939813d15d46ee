import { describe, expect, it } from '@jest/globals';

import { monthsAndYears } from './months-and-years.js';

const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

describe('the months and years of a period', () => {
  it.each([
    ['within a month', '2026-11-01', '2026-11-20', ['202611'], []],
    ['within a year', '2026-11-01', '2026-12-20', ['202611', '202612'], []],
    ['over a new year', '2026-12-31', '2027-01-01', ['202612', '202701'], []],
    ['over years', '2025-12-01', '2028-02-01', ['202512', '202801', '202802'], [2026, 2027]],
    ['that ends before it begins', '2027-01-01', '2026-12-01', expect.anything(), []],
    ['before all that have marks', '1990-01-01', '1999-01-01', expect.anything(), [2000]],
  ])('%s', (_, from, to, months, years) => {
    expect(monthsAndYears(at(from), at(to))).toEqual({ months, years });
  });

  it('without an end go on to the last year', () => {
    const { months, years } = monthsAndYears(at('2026-11-22'), null);
    expect(months).toEqual(['202611', '202612']);
    expect([years.at(0), years.at(-1)]).toEqual([2027, 2100]);
  });

  it('without a beginning start with the first year', () => {
    const { months, years } = monthsAndYears(null, at('2026-02-01'));
    expect(months).toEqual(['202601', '202602']);
    expect([years.at(0), years.at(-1)]).toEqual([2000, 2025]);
  });

  it('far beyond are those of the last year', () => {
    expect(monthsAndYears(at('9999-01-01'), null).years).toEqual([2100]);
  });
});
