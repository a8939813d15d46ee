import { scoreBundle } from '@commonweal/scoring';
import { offeredCommitment, placeRuleFor } from '@commonweal/social-value';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DESIGN } from '../design.spec-support.js';
import type { Design } from '../design/design.js';
import { offerWorth } from './offer-worth.js';

const HULL = 'E06000010';
const rule = placeRuleFor({ basis: 'PLACE', deciles: [], places: [{ code: HULL, factor: '1.25' }] }, [
  { code: HULL, decile: null },
  { code: 'E01012756', decile: 1 },
]);
const figures = { unitValue: '100.00', deadweight: '0.25', dropOff: '0.5' };
const offered = (quantity: string, places: readonly string[]) =>
  offeredCommitment({ id: 'c1', quantity, years: 1, places }, figures, rule);

const withTarget = (design: Design, target: string): Design => ({
  ...design,
  criteria: design.criteria.map((one) =>
    one.children
      ? {
          ...one,
          children: one.children.map((leaf) =>
            leaf.id === 'sv-value' ? { ...leaf, scoring: { kind: 'sv-target', target } } : leaf,
          ),
        }
      : one,
  ),
});

describe('what an offer is worth', () => {
  const design = withTarget(DESIGN, '40000.00');

  it('counts each commitment by where it lands, and says which factor is in it', () => {
    const worth = offerWorth(design, { price: '180000.00', commitments: [offered('200', [HULL])] });
    expect(worth).toEqual({
      commitments: [{ id: 'c1', value: '18750.00', factor: '1.25' }],
      total: '18750.00',
      points: [{ id: 'sv-value', points: '4.69', of: '10.00' }],
    });
    expect(offerWorth(design, { price: '1', commitments: [offered('200', [HULL, 'the north'])] })).toMatchObject({
      commitments: [{ value: '16875.00', factor: '1.125' }],
    });
  });

  it('earns what the engine gives the same bid among others', () => {
    const places = fc.subarray([HULL, 'E01012756', 'the whole north'], { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }).map(String), places, (quantity, landing) => {
        const commitments = [offered(quantity, landing)];
        const bids = [
          { id: 'ours', price: '180000.00', grades: { service: '5', staff: '4', 'sv-method': '1' }, commitments },
          { id: 'other', price: '170000.00', grades: { service: '3', staff: '1', 'sv-method': '5' }, socialValue: '9' },
        ];
        const scored = scoreBundle({ ...design, bids });
        const real = scored.ok ? scored.value.bids.find(({ id }) => id === 'ours') : undefined;
        const worth = offerWorth(design, { price: '180000.00', commitments });
        expect(worth?.total).toBe(real?.socialValue);
        expect(worth?.points).toEqual(real?.points.filter(({ id }) => id === 'sv-value'));
      }),
    );
  });

  it('earns nothing by itself where others set the measure, and is nothing without commitments', () => {
    expect(offerWorth(DESIGN, { price: '1', commitments: [offered('1', [])] })?.points).toEqual([]);
    expect(offerWorth(design, { price: '1', commitments: [] })).toBeNull();
    expect(offerWorth(design, { price: '1', commitments: [offered('many', [])] })).toBeNull();
  });
});
