import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DESIGN } from '../design.spec-support.js';
import { isWeight, movedWeights, weightsOf, withWeights } from './weights.js';

const WEIGHTS = weightsOf(DESIGN.criteria);
const moved = (id: string, to: string, from = WEIGHTS) => movedWeights(DESIGN.criteria, from, { id, to });
const hundredths = (weight = '0') => Math.round(Number(weight) * 10_000);

describe('moving a weight', () => {
  it('leaves the others their proportions', () => {
    expect(moved('social-value', '10')).toMatchObject({ price: '45', quality: '45', 'social-value': '10' });
    expect(moved('social-value', '15')).toMatchObject({ price: '42.5', quality: '42.5' });
  });

  it('moves within its own parent only', () => {
    expect(moved('service', '70')).toEqual({ ...WEIGHTS, service: '70', staff: '30' });
  });

  it('shares alike where the others had nothing', () => {
    const all = moved('price', '100');
    expect(all).toMatchObject({ price: '100', quality: '0', 'social-value': '0' });
    expect(moved('price', '80', all)).toMatchObject({ price: '80', quality: '10', 'social-value': '10' });
  });

  it('there and back again gives what was before', () => {
    expect(moved('price', '40', WEIGHTS)).toEqual(WEIGHTS);
  });

  it('of an unknown criterion changes nothing', () => {
    expect(moved('nothing', '10')).toEqual(WEIGHTS);
  });

  it('always leaves siblings that make exactly 100, and as many decimals as it was given', () => {
    const weight = fc.integer({ min: 0, max: 1_000_000 }).map((units) => String(units / 10_000));
    fc.assert(
      fc.property(weight, weight, (first, second) => {
        const twice = moved('quality', second, moved('price', first));
        const { price, quality, 'social-value': social } = twice;
        expect(hundredths(price) + hundredths(quality) + hundredths(social)).toBe(1_000_000);
        expect(Number(quality)).toBe(Number(second));
      }),
    );
  });
});

describe('a weight', () => {
  it.each(['0', '100', '33.3333', '7.5'])('may be %s', (text) => expect(isWeight(text)).toBe(true));
  it.each(['', '-1', '100.0001', '33.33333', '1e1', '20%', '05'])('may not be “%s”', (text) =>
    expect(isWeight(text)).toBe(false),
  );
});

describe('other weights', () => {
  it('are put into the tree, and nothing else is', () => {
    const tree = withWeights(DESIGN.criteria, { ...WEIGHTS, staff: '50', service: '50' });
    expect(weightsOf(tree)).toEqual({ ...WEIGHTS, staff: '50', service: '50' });
    expect(withWeights(tree, WEIGHTS)).toEqual(DESIGN.criteria);
  });
});
