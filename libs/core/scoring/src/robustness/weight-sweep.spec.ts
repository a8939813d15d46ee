import { describe, expect, it } from '@jest/globals';

import { leafFractions } from '../leaf-fractions.js';
import { inputOf } from './input-of.spec-support.js';
import { crossingSentence } from './crossing.js';
import { twoBids } from './two-bids.spec-support.js';
import { weightSweep } from './weight-sweep.js';

const sweepOf = (quality: string) => {
  const input = inputOf(twoBids(quality));
  return weightSweep(input, leafFractions(input));
};

describe('weightSweep', () => {
  it('finds the exact weight at which B overtakes A: 100 − .5w = 80 + .1w at 33⅓ %', () => {
    const [, quality] = sweepOf('9');
    expect(quality?.crossings).toEqual([
      {
        criterion: 'quality',
        overtaking: 'B',
        overtaken: 'A',
        at: '33.333333333333',
        fraction: '100/3',
        direction: 'or-more',
      },
    ]);
    expect(quality?.leaders).toEqual([
      { bid: 'A', from: 0, to: 100 / 3 },
      { bid: 'B', from: 100 / 3, to: 100 },
    ]);
    expect(quality?.lines[1]).toEqual({ bid: 'B', at0: 80, at100: 90 });
  });

  it('says it so that the printed weight is true', () => {
    const sentences = sweepOf('9').flatMap(({ crossings }) => crossings.map((crossing) => crossingSentence(crossing)));
    expect(sentences).toEqual([
      'B overtakes A when price weighs 66.66 % or less',
      'B overtakes A when quality weighs 33.34 % or more',
    ]);
  });

  it('says "more than" where the bids are level at the printed weight', () => {
    const crossings = sweepOf('7').flatMap(({ crossings: found }) => found);
    expect(crossings.map(({ at }) => at)).toEqual(['50', '50']);
    expect(crossings.map((crossing) => crossingSentence(crossing, { bid: (id) => `Bid ${id}` }))).toEqual([
      'Bid B overtakes Bid A when price weighs less than 50.00 %',
      'Bid B overtakes Bid A when quality weighs more than 50.00 %',
    ]);
  });

  it('finds nothing where one bid is ahead at every weight', () => {
    const [price, quality] = sweepOf('4');
    expect(price?.crossings).toEqual([]);
    expect(quality?.leaders).toEqual([{ bid: 'A', from: 0, to: 100 }]);
  });

  it('leaves out a criterion that weighs everything: the others have no proportion to keep', () => {
    const bundle = twoBids('9');
    const [price, quality] = bundle.criteria;
    const input = inputOf({
      ...bundle,
      criteria: [
        { ...price!, weight: '100' },
        { ...quality!, weight: '0' },
      ],
    });
    expect(weightSweep(input, leafFractions(input)).map(({ criterion }) => criterion)).toEqual(['quality']);
  });

  it('sweeps lines of points per £ when price per point decides', () => {
    const bundle = twoBids('9');
    const half = (id: string, other: string) => ({
      id,
      weight: '50',
      scoring: { kind: 'grade', max: '10' },
      kind: other,
    });
    const bids = [
      { id: 'A', price: '100.00', grades: { q: '5', r: '8' } },
      { id: 'B', price: '200.00', grades: { q: '10', r: '4' } },
    ];
    // At weight w of r: A earns (50 + .3w)/100 points a £, B (100 − .6w)/200: level at w = 0 only.
    const input = inputOf({
      ...bundle,
      method: { kind: 'price-per-point' },
      criteria: [half('q', 'a'), half('r', 'b')],
      bids,
    });
    const [, r] = weightSweep(input, leafFractions(input));
    expect(r?.crossings).toEqual([]);
    expect(r?.leaders).toEqual([{ bid: 'A', from: 0, to: 100 }]);
  });
});
