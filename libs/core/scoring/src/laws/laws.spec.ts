import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { Dice } from './dice.spec-support.js';
import { bidOf, resultOf, tenders, units } from './law-tenders.spec-support.js';
import type { RawBundle } from './raw-bundle.spec-support.js';
import { decimal, total, written } from './rational.spec-support.js';

const RUNS = { numRuns: 250 };

/** The order of members in an object is not information either. */
const reversed = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).reverse()) as T;

const shuffledBundle = (bundle: RawBundle, dice: Dice): RawBundle =>
  reversed({
    ...bundle,
    bids: dice.shuffled(bundle.bids).map((bid) => ({
      ...reversed(bid),
      ...(bid.commitments ? { commitments: dice.shuffled(bid.commitments) } : {}),
    })),
  });

describe('the laws of scoring', () => {
  it('leaves weigh together exactly what was published: 100', () => {
    fc.assert(
      fc.property(tenders(), (bundle) => {
        const weights = resultOf(bundle).leaves.map(({ effectiveWeight }) => decimal(effectiveWeight));
        expect(written(total(weights), 8)).toBe('100.00000000');
      }),
      RUNS,
    );
  });

  it('a permutation of bids, commitments and members changes nothing, not even the hashes', () => {
    fc.assert(
      fc.property(tenders({ fewest: 2 }), fc.nat(), (bundle, seed) => {
        expect(resultOf(shuffledBundle(bundle, new Dice(seed)))).toEqual(resultOf(bundle));
      }),
      RUNS,
    );
  });

  it('the same input gives the same result and hash every time', () => {
    fc.assert(
      fc.property(tenders(), (bundle) => {
        expect(resultOf(structuredClone(bundle))).toEqual(resultOf(bundle));
      }),
      RUNS,
    );
  });

  it('equal bids get equal points and rank', () => {
    fc.assert(
      fc.property(tenders(), fc.nat(), (bundle, pick) => {
        const original = bundle.bids[pick % bundle.bids.length]!;
        const result = resultOf({ ...bundle, bids: [...bundle.bids, { ...original, id: 'twin' }] });
        const { rank, total: sum, points, status } = bidOf(result, original.id)!;
        expect(bidOf(result, 'twin')).toMatchObject({ rank, total: sum, points, status });
      }),
      RUNS,
    );
  });

  it('printed points add up to the printed total', () => {
    fc.assert(
      fc.property(fc.oneof(tenders({ method: 'weighted-sum' }), tenders({ method: 'fixed-budget' })), (bundle) => {
        const places = bundle.method.precision ?? 2;
        for (const { status, points, total: sum } of resultOf(bundle).bids)
          if (status === 'ranked') expect(written(total(points.map((leaf) => decimal(leaf.points))), places)).toBe(sum);
      }),
      RUNS,
    );
  });

  it('every total of a weighted sum lies in 0 … 100, and no leaf earns more than its "of"', () => {
    fc.assert(
      fc.property(tenders({ method: 'weighted-sum' }), (bundle) => {
        const result = resultOf(bundle);
        fc.pre(!result.warnings.some(({ code }) => code === 'WEIGHT_PRECISION'));
        for (const { total: sum, points } of result.bids) {
          expect(units(sum)).toBeLessThanOrEqual(1_000_000);
          expect(units(sum)).toBeGreaterThanOrEqual(0);
          for (const leaf of points) expect(units(leaf.points)).toBeLessThanOrEqual(units(leaf.of));
        }
      }),
      RUNS,
    );
  });

  it('ranks skip after ties and start at 1', () => {
    fc.assert(
      fc.property(tenders(), (bundle) => {
        const ranks = resultOf(bundle).bids.flatMap(({ rank }) => rank ?? []);
        ranks.forEach((rank) => expect(rank).toBe(1 + ranks.filter((other) => other < rank).length));
      }),
      RUNS,
    );
  });

  it('the text of a result does not depend on the order of bids', () => {
    fc.assert(
      fc.property(tenders({ fewest: 3 }), (bundle) => {
        const before = JSON.stringify(resultOf(bundle));
        expect(JSON.stringify(resultOf({ ...bundle, bids: bundle.bids.toReversed() }))).toBe(before);
      }),
      RUNS,
    );
  });
});
