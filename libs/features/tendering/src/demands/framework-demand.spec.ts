import { localDate } from '@commonweal/calendar';
import { EMPTY_CONTENT } from '@commonweal/frameworks';
import { pence } from '@commonweal/money';
import { describe, expect, it } from '@jest/globals';

import type { Criterion } from '../criteria/criterion.js';
import { frameworkDemands } from './framework-demand.js';
import { socialWeight } from './social-weight.js';

const leaf = (key: Criterion['key'], kind: Criterion['kind'], weight: string, scoring: string): Criterion => ({
  ...{ key, kind, weight, name: key, parentKey: null, scoring: { kind: scoring } },
});
const SUM = { method: { kind: 'weighted-sum' }, precision: 4, tieBreak: [], lastResort: null };
const lot = (social: string, price: string, quality: string, scoring = 'lowest-ratio') => {
  const grades = [leaf('q', 'QUALITY', quality, 'grade'), leaf('s', 'SOCIAL_VALUE', social, 'grade')];
  return socialWeight({ criteria: [leaf('p', 'PRICE', price, scoring), ...grades], rules: SUM });
};
const asked = (pounds: bigint, day: string, authority: 'CENTRAL' | 'SUB_CENTRAL' = 'CENTRAL') => ({
  design: { authority, regime: 'ACT_OPEN' as const },
  tender: { valuePence: pence(pounds * 100n), valueVat: 'INCLUDES_VAT' as const },
  ...{ noticeDate: localDate(day), own: [] },
});

describe('what a framework asks of a lot', () => {
  it.each([
    ['the day before PPN 026', 5_000_000n, '2026-12-31', 'ppn-002', '10'],
    ['its first day, at £5 million', 5_000_000n, '2027-01-01', 'ppn-026', '20'],
    ['its first day, a pound below', 4_999_999n, '2027-01-01', 'ppn-026', '10'],
  ])('goes by the notice’s own day and value: %s', (_, value, day, frameworkId, leastWeight) => {
    const [demand] = frameworkDemands(asked(value, day), lot('10', '50', '40'));
    expect(demand).toMatchObject({ frameworkId, leastWeight, isMet: leastWeight !== '20' });
  });

  it('is nothing where the national framework begins at larger contracts', () => {
    expect(frameworkDemands(asked(999_999n, '2027-01-01'), lot('10', '50', '40'))).toEqual([]);
  });

  it('binds central government alone', () => {
    const of = (who: 'CENTRAL' | 'SUB_CENTRAL') =>
      frameworkDemands(asked(2_000_000n, '2027-01-01', who), lot('5', '55', '40')).map(({ isBinding }) => isBinding);
    expect([of('CENTRAL'), of('SUB_CENTRAL')]).toEqual([[true], [false]]);
  });

  it('is of what is not price where no bid’s price points hang on another’s', () => {
    const question = asked(2_000_000n, '2027-01-01');
    expect(frameworkDemands(question, lot('4', '60', '36', 'linear-to-ceiling'))).toMatchObject([
      { leastWeight: '4', isMet: true },
    ]);
    expect(frameworkDemands(question, lot('4', '60', '36'))).toMatchObject([{ leastWeight: '10', isMet: false }]);
  });

  it('counts social value wherever it stands in the tree', () => {
    const parts = [
      { ...leaf('sv', 'SOCIAL_VALUE', '20', ''), scoring: null },
      { ...leaf('valued', 'SOCIAL_VALUE', '75', 'sv-relative'), parentKey: 'sv' },
      { ...leaf('method', 'QUALITY', '25', 'grade'), parentKey: 'sv' },
    ];
    const { weight } = socialWeight({ criteria: [leaf('p', 'PRICE', '80', 'bands'), ...parts], rules: SUM });
    expect(weight).toEqual({ n: 15n, d: 1n });
  });

  it('is nothing while the value is unknown, and for a grant', () => {
    const question = asked(2_000_000n, '2027-01-01');
    expect(
      frameworkDemands({ ...question, tender: { valuePence: null, valueVat: null } }, lot('0', '60', '40')),
    ).toEqual([]);
    const design = { ...question.design, regime: 'FUNDING_CALL' as const };
    expect(frameworkDemands({ ...question, design }, lot('0', '60', '40'))).toEqual([]);
  });

  it('comes from the authority’s own frameworks too, with a target in proportion to the contract', () => {
    const content = {
      ...EMPTY_CONTENT,
      minimumWeights: [{ fromPounds: '100000', belowPounds: null, percent: '15', basis: 'TOTAL_SCORE' as const }],
      target: { kind: 'PER_POUND' as const, rate: '0.2' },
    };
    const own = [{ id: 'ours', title: 'Ours', titleCy: null, content }];
    const [ours] = frameworkDemands({ ...asked(200_000n, '2027-01-01', 'SUB_CENTRAL'), own }, lot('10', '50', '40'));
    expect(ours).toMatchObject({
      frameworkId: 'ours',
      isBinding: false,
      leastWeight: '15',
      isMet: false,
      target: '40000.00',
    });
  });
});
