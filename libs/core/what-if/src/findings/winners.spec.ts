import { fraction } from '@commonweal/canonical';
import { parseBundle, type ScoringInput, standing, withTopLevelWeights } from '@commonweal/scoring';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { caseBundle } from '../cases/case-bundle.js';
import { DESIGN, simpleCase, simpleDesign } from '../design.spec-support.js';
import type { Design } from '../design/design.js';
import { earnedIn, winnersAt } from './winners.js';

function inputOf(design: Design, bids: readonly (readonly [string, string])[]): ScoringInput {
  const read = parseBundle(caseBundle(design, simpleCase(...bids)));
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

const official = (input: ScoringInput): string[] =>
  [...standing(input)].flatMap(([id, rank]) => (rank === 1 ? [id] : []));

const bid = fc.tuple(fc.integer({ min: 1, max: 40 }).map(String), fc.integer({ min: 0, max: 10 }).map(String));
const bids = fc.array(bid, { minLength: 2, maxLength: 8 });
/** Of price, in ten-thousandths of a percent; a few prices and grades, so that ties are many. */
const weight = fc.oneof(fc.constantFrom(0, 500_000, 1_000_000), fc.integer({ min: 0, max: 1_000_000 }));

const METHODS: readonly [string, Design['method']][] = [
  ['points added up', { kind: 'weighted-sum', precision: 1 }],
  ['points within a budget', { kind: 'fixed-budget', budget: '30' }],
  ['a price for each point', { kind: 'willingness-to-pay', perPoint: '2' }],
  ['price divided by points', { kind: 'price-per-point' }],
];

describe('who is first at other weights', () => {
  it.each(METHODS)('is who the engine puts first, with %s', (_, method) => {
    const { criteria } = simpleDesign('50', '50');
    const graded = { id: 'price', weight: '50', scoring: { kind: 'grade', max: '10' } } as const;
    const isSum = method?.kind === 'weighted-sum';
    const design: Design = {
      version: 1,
      ...(method && { method }),
      criteria: isSum ? criteria : [graded, ...criteria.slice(1)],
    };
    fc.assert(
      fc.property(bids, weight, (some, price) => {
        const input = inputOf(design, some);
        const top = new Map([
          ['price', fraction(BigInt(price), 10_000n)],
          ['quality', fraction(BigInt(1_000_000 - price), 10_000n)],
        ]);
        expect(winnersAt([earnedIn(input)], top)).toEqual([official(withTopLevelWeights(input, top))]);
      }),
    );
  });

  it('is nobody where no bid is ranked, and of no case nothing', () => {
    const none = parseBundle({ ...caseBundle(DESIGN, { name: 'None', bids: [] }) });
    expect(none.ok && winnersAt([earnedIn(none.value)], new Map())).toEqual([[]]);
    expect(winnersAt([], new Map())).toEqual([]);
  });
});
