import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { bidOf, resultOf, tenders, units } from './law-tenders.spec-support.js';
import { leavesUnder } from './random-bids.spec-support.js';
import { ABSOLUTE_KINDS } from './random-criteria.spec-support.js';
import type { RawBid, RawBundle, RawCriterion, RawScoring } from './raw-bundle.spec-support.js';
import { decimal, written } from './rational.spec-support.js';

const RUNS = { numRuns: 250 };

const withBid = (bundle: RawBundle, at: number, change: Partial<RawBid>): RawBundle => ({
  ...bundle,
  bids: bundle.bids.map((bid, index) => (index === at ? { ...bid, ...change } : bid)),
});

describe('the laws of what a change of one bid does', () => {
  it('a lower price never lowers the own total of a weighted sum', () => {
    fc.assert(
      fc.property(tenders({ method: 'weighted-sum' }).map(cheaperIsBetter), fc.nat(), (bundle, pick) => {
        const at = pick % bundle.bids.length;
        const { id, price = '0' } = bundle.bids[at]!;
        const before = bidOf(resultOf(bundle), id);
        const pence = Math.round(Number(price) * 100);
        const lower = bidOf(
          resultOf(withBid(bundle, at, { price: (Math.floor((pence * (pick % 101)) / 100) / 100).toFixed(2) })),
          id,
        );
        fc.pre(before?.status === 'ranked');
        expect(lower?.status).toBe('ranked');
        expect(units(lower!.total)).toBeGreaterThanOrEqual(units(before!.total));
      }),
      RUNS,
    );
  });

  it('a higher grade never lowers the own total of a weighted sum', () => {
    fc.assert(
      fc.property(
        tenders({ method: 'weighted-sum', kinds: ['grade', 'lowest-ratio', 'sv-relative'] }),
        fc.nat(),
        (bundle, pick) => {
          const leaf = leavesUnder(bundle.criteria).find(({ scoring }) => scoring.kind === 'grade');
          fc.pre(leaf !== undefined);
          const at = pick % bundle.bids.length;
          const { id, grades } = bundle.bids[at]!;
          const before = bidOf(resultOf(bundle), id);
          fc.pre(before?.status === 'ranked');
          const best = { ...grades, [leaf!.id]: leaf!.scoring.max! };
          expect(units(bidOf(resultOf(withBid(bundle, at, { grades: best })), id)!.total)).toBeGreaterThanOrEqual(
            units(before!.total),
          );
        },
      ),
      RUNS,
    );
  });

  it('under absolute kinds a rival that comes or goes changes nobody’s points', () => {
    fc.assert(
      fc.property(tenders({ kinds: ABSOLUTE_KINDS, method: 'weighted-sum', fewest: 2 }), fc.nat(), (bundle, pick) => {
        const gone = bundle.bids[pick % bundle.bids.length]!.id;
        const without = resultOf({ ...bundle, bids: bundle.bids.filter(({ id }) => id !== gone) });
        for (const { id, status, points } of without.bids)
          expect(bidOf(resultOf(bundle), id)).toMatchObject({ status, points });
      }),
      RUNS,
    );
  });

  it('prices all multiplied by the same number leave relative points alone', () => {
    const kinds = ['lowest-ratio', 'lowest-difference', 'min-max', 'mean-deviation', 'grade'];
    fc.assert(
      fc.property(tenders({ method: 'weighted-sum', kinds }), fc.integer({ min: 2, max: 90 }), (bundle, k) => {
        const bids = bundle.bids.map((bid) => ({ ...bid, price: multiplied(bid.price ?? '0', k) }));
        const before = resultOf(bundle).bids.map(({ id, rank, points }) => ({ id, rank, points }));
        expect(resultOf({ ...bundle, bids }).bids.map(({ id, rank, points }) => ({ id, rank, points }))).toEqual(
          before,
        );
      }),
      RUNS,
    );
  });

  it('an excluded bid has no influence on the others', () => {
    fc.assert(
      fc.property(tenders({ fewest: 2 }), fc.nat(), (bundle, pick) => {
        const at = pick % bundle.bids.length;
        const { id } = bundle.bids[at]!;
        const { commitments: _, ...rest } = bundle.bids[at]!;
        const rival = { ...rest, excluded: 'late', price: '0.01', socialValue: '999999' };
        const excluded = resultOf({ ...bundle, bids: bundle.bids.with(at, rival) });
        const absent = resultOf({ ...bundle, bids: bundle.bids.filter((bid) => bid.id !== id) });
        expect(excluded.bids.filter((bid) => bid.id !== id)).toEqual(absent.bids);
        expect(excluded.ties).toEqual(absent.ties);
      }),
      RUNS,
    );
  });
});

/** Bands are what the commissioner publishes; the law is about those that give a higher price no more. */
function cheaperIsBetter(bundle: RawBundle): RawBundle {
  const fallen = (criterion: RawCriterion): RawCriterion => ({
    ...criterion,
    ...(criterion.children ? { children: criterion.children.map(fallen) } : {}),
    ...(criterion.scoring?.kind === 'bands'
      ? { scoring: { ...criterion.scoring, bands: falling(criterion.scoring.bands) } }
      : {}),
  });
  return { ...bundle, criteria: bundle.criteria.map(fallen) };
}

function falling(bands: RawScoring['bands'] = []): NonNullable<RawScoring['bands']> {
  const fractions = bands.map(({ fraction }) => fraction).sort((a, b) => Number(b) - Number(a));
  return bands.map(({ upTo }, index) => ({ upTo, fraction: fractions[index] ?? '0' }));
}

/** Pounds times a whole number, exact. */
function multiplied(price: string, k: number): string {
  const { n, d } = decimal(price);
  return written({ n: n * BigInt(k), d }, 2);
}
