import { localDate } from '@commonweal/calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Condition, NO_TERMS } from '../terms/deal-terms.js';
import { dealFaults } from '../terms/deal-faults.js';
import { countRange } from './count-range.js';
import { entryBars } from './entry-bar.js';

const day = localDate('2026-12-01');
const condition = (kind: Condition['kind'], more: Partial<Condition> = {}): Condition => ({
  ...{ kind, text: 'Shown', otherProof: false },
  ...more,
});

describe('what may shut suppliers out', () => {
  it('is each condition that can be shown in one way only, and each insurance', () => {
    const conditions = [
      condition('EXPERIENCE'),
      condition('FINANCES', { minimumTurnover: '500000.00' }),
      condition('REGISTRATION', { otherProof: true }),
      condition('FINANCES'),
      condition('FINANCES', { minimumTurnover: '7', guarantee: true }),
      condition('REGISTRATION', { register: 'The register of carers', orEquivalent: true }),
      condition('EXPERIENCE', { leastYears: 30 }),
      condition('FINANCES', { guarantee: true }),
    ];
    const insurances = [{ kind: 'CYBER', cover: '250000.50', neededBy: 'AT_START' }] as const;
    expect(entryBars({ ...NO_TERMS, conditions, insurances }, day)).toEqual([
      { path: '$.conditions[0]', kind: 'NOT_KNOWN' },
      { path: '$.conditions[1]', kind: 'TURNOVER', leastPence: '50000000' },
      { path: '$.conditions[3]', kind: 'NOT_KNOWN' },
      { path: '$.conditions[4]', kind: 'TURNOVER', leastPence: '700', andMore: true },
      ...[5, 6, 7].map((index) => ({ path: `$.conditions[${index}]`, kind: 'NOT_KNOWN' })),
      { path: '$.insurances[0]', kind: 'INSURANCE', insurance: 'CYBER', coverPence: '25000050' },
    ]);
    expect(entryBars(NO_TERMS, day)).toEqual([]);
  });

  it.each([
    ['2026-09-30', '100000000'],
    ['2026-10-01', '150000000'],
    ['2020-01-01', '100000000'],
  ])('goes for audits by the figures of the day of the notice: %s', (on, charityPence) => {
    const terms = { ...NO_TERMS, conditions: [condition('AUDITED_ACCOUNTS')] };
    expect(entryBars(terms, localDate(on))).toMatchObject([{ kind: 'AUDIT', charityPence, staff: 50 }]);
  });

  it.each([
    ['of another condition', condition('EXPERIENCE', { minimumTurnover: '1' }), 1],
    ['that is none', condition('FINANCES', { minimumTurnover: 'a lot' }), 1],
    ['of nothing', condition('FINANCES', { minimumTurnover: '0' }), 1],
    ['in pounds', condition('FINANCES', { minimumTurnover: '500000' }), 0],
  ])('a turnover %s', (_, each, faults) => {
    expect(dealFaults({ terms: { ...NO_TERMS, conditions: [each] }, lots: [] })).toHaveLength(faults);
  });
});

describe('a count of suppliers', () => {
  it('is told in fives, and lies within what is told', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (count) => {
        const { least, most } = countRange(count);
        expect(least <= count && count <= most && least % 5 === 0 && most - least === 4).toBe(true);
        expect(countRange(least)).toEqual(countRange(count));
      }),
    );
  });

  it('is the same for none and four', () => expect(countRange(0)).toEqual(countRange(4)));
});
