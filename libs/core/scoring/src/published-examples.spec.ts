import { describe, expect, it } from '@jest/globals';

import { onlyLeaf, PRICE_AND_QUALITY, pointsOn, priced, resultOf, standings } from './tender.spec-support.js';
import type { BundleBid } from './wire/bundle.js';

const offer = (id: string, price: string, quality: string): BundleBid => ({ id, price, grades: { quality } });

describe('published examples', () => {
  // Source: Digital Marketplace buyers’ guide, as quoted by Shakespeare Martineau: prices 15000/10000/30000, one decimal.
  it('the Digital Marketplace gives 66.7, 100.0 and 33.3', () => {
    const method = { kind: 'weighted-sum', precision: 1 } as const;
    const result = resultOf({
      method,
      criteria: onlyLeaf({ kind: 'lowest-ratio' }),
      bids: priced('15000', '10000', '30000'),
    });
    expect(pointsOn(result)).toEqual({ A: '66.7', B: '100.0', C: '33.3' });
  });

  // Worked by hand. With C: A 50 · 60/100 + 30, B 50 · 60/130 + 39, C 50 + 5. Without: A 50 + 30, B 50 · 100/130 + 39.
  it('a third bid that cannot win decides who does', () => {
    const bids = [offer('A', '100', '60'), offer('B', '130', '78'), offer('C', '60', '10')];
    expect(standings(resultOf({ criteria: PRICE_AND_QUALITY, bids }))).toEqual(['1 B 62.08', '2 A 60.00', '3 C 55.00']);
    expect(standings(resultOf({ criteria: PRICE_AND_QUALITY, bids: bids.slice(0, 2) }))).toEqual([
      '1 A 80.00',
      '2 B 77.46',
    ]);
  });

  it('the proof bundle of the documentation gives the numbers its rules say', () => {
    const result = resultOf({
      method: { kind: 'weighted-sum', precision: 2 },
      tieBreak: ['sv', 'quality', 'price'],
      contractValue: '250000.00',
      criteria: [
        { id: 'price', kind: 'price', weight: '40', scoring: { kind: 'lowest-ratio' } },
        {
          id: 'quality',
          kind: 'quality',
          weight: '40',
          children: [
            { id: 'q1', weight: '60', scoring: { kind: 'grade', max: '5', minimum: '2' } },
            { id: 'q2', weight: '40', scoring: { kind: 'grade', max: '5' } },
          ],
        },
        {
          id: 'sv',
          kind: 'social-value',
          weight: '20',
          children: [
            { id: 'sv-value', weight: '50', scoring: { kind: 'sv-relative' } },
            { id: 'sv-method', weight: '50', scoring: { kind: 'grade', max: '5' } },
          ],
        },
      ],
      bids: [
        {
          id: 'A',
          price: '100000.00',
          grades: { q1: '4', q2: '3', 'sv-method': '4' },
          commitments: [
            {
              id: 'c1',
              measure: 'jobs-local',
              quantity: '3',
              unitValue: '8500.00',
              years: 2,
              deadweight: '0.4',
              attribution: '0.3',
              dropOff: '0.3',
              discountRate: '0.035',
              discountFrom: 'second-year',
              placeFactor: '1',
              confidence: '1',
            },
          ],
        },
        {
          id: 'B',
          price: '90000.00',
          grades: { q1: '3', q2: '5', 'sv-method': '3' },
          socialValue: '40000.00',
          excluded: null,
        },
      ],
    });
    expect(result.leaves).toEqual([
      { id: 'price', effectiveWeight: '40' },
      { id: 'q1', effectiveWeight: '24' },
      { id: 'q2', effectiveWeight: '16' },
      { id: 'sv-value', effectiveWeight: '10' },
      { id: 'sv-method', effectiveWeight: '10' },
    ]);
    // A: 40 · 90/100, 24 · 4/5, 16 · 3/5, 10 · 17953.478…/40000 (3 jobs of the SROI example’s 60), 10 · 4/5
    expect(result.bids).toEqual([
      {
        id: 'B',
        status: 'ranked',
        rank: 1,
        total: '86.40',
        socialValue: '40000.00',
        points: [
          { id: 'price', points: '40.00', of: '40.00' },
          { id: 'q1', points: '14.40', of: '24.00' },
          { id: 'q2', points: '16.00', of: '16.00' },
          { id: 'sv-value', points: '10.00', of: '10.00' },
          { id: 'sv-method', points: '6.00', of: '10.00' },
        ],
      },
      {
        id: 'A',
        status: 'ranked',
        rank: 2,
        total: '77.29',
        socialValue: '17953.48',
        points: [
          { id: 'price', points: '36.00', of: '40.00' },
          { id: 'q1', points: '19.20', of: '24.00' },
          { id: 'q2', points: '9.60', of: '16.00' },
          { id: 'sv-value', points: '4.49', of: '10.00' },
          { id: 'sv-method', points: '8.00', of: '10.00' },
        ],
      },
    ]);
    expect(result.warnings).toEqual([
      { code: 'RELATIVE_METHOD', criterion: 'price' },
      { code: 'RELATIVE_METHOD', criterion: 'sv-value' },
    ]);
  });
});
