import { formatUnits, fraction, roundHalfUp, times, type Fraction } from '@commonweal/canonical';

import { type Design, type DesignLeaf, leavesOf } from '../design/design.js';
import { exact, gradeAt, type GradeScale } from './grade-on-scale.js';
import type { SampleBid } from './sample-case.js';

/** How far apart the prices of a case lie: per cent of the estimate between the middle and either end. */
export const PRICE_SPREADS = [4, 10, 20, 35] as const;
/** Whether the answers of a case are of one quality or not. */
export const QUALITY_SPREADS = ['alike', 'apart'] as const;
/** The sorts of bidder that each invented case has, cheapest first. */
export const SORTS = ['cheap', 'usual', 'community', 'thorough'] as const;

export type Sort = (typeof SORTS)[number];

/** An invented case, named by what it is made of: screens have the words. */
export interface InventedCase {
  readonly prices: (typeof PRICE_SPREADS)[number];
  readonly quality: (typeof QUALITY_SPREADS)[number];
  readonly bids: readonly (Omit<SampleBid, 'name'> & { readonly sort: Sort })[];
}

/** What is taken where nothing is said of the contract's value, £. */
export const PLACEHOLDER_ESTIMATE = '100000';

/** In per cent: place of the price between the ends, share of the marking scale for quality, commitments per £ of estimate, marks for how they will be kept. */
const MAKE: Readonly<
  Record<Sort, { price: number; alike: number; apart: number; commitments: number; method: number }>
> = {
  cheap: { price: -100, alike: 60, apart: 40, commitments: 5, method: 40 },
  usual: { price: -20, alike: 60, apart: 60, commitments: 12, method: 60 },
  community: { price: 60, alike: 60, apart: 60, commitments: 30, method: 100 },
  thorough: { price: 100, alike: 80, apart: 100, commitments: 15, method: 60 },
};

/**
 * Eight cases to begin with: four spreads of price, each with answers alike and with answers far apart. Prices lie around
 * the estimated value and commitments are shares of it, so they are of the size that bids will be. Invented by rule: the
 * same design gives the same cases.
 */
export const inventedCases = (design: Design): readonly InventedCase[] =>
  PRICE_SPREADS.flatMap((prices) =>
    QUALITY_SPREADS.map((quality) => ({
      prices,
      quality,
      bids: SORTS.map((sort) => ({ sort, ...inventedBid(design, sort, { prices, quality }) })),
    })),
  );

function inventedBid(design: Design, sort: Sort, { prices, quality }: Pick<InventedCase, 'prices' | 'quality'>) {
  const make = MAKE[sort];
  const estimate = exact(design.contractValue ?? PLACEHOLDER_ESTIMATE);
  const isMethod = ({ kind }: DesignLeaf) => kind === 'social-value';
  return {
    price: pounds(times(estimate, fraction(BigInt(10_000 + make.price * prices), 10_000n))),
    socialValue: pounds(times(estimate, fraction(BigInt(make.commitments), 100n))),
    grades: gradesOf(design, (leaf) => fraction(BigInt(isMethod(leaf) ? make.method : make[quality]), 100n)),
  };
}

/** A grade on each graded criterion, by the share of its scale. */
export const gradesOf = (design: Design, share: (leaf: DesignLeaf) => Fraction): Record<string, string> =>
  Object.fromEntries(gradedLeaves(design).map((leaf) => [leaf.id, gradeAt(leaf.scoring, share(leaf))]));

/** The graded criteria of a design. */
export const gradedLeaves = ({ criteria }: Design) =>
  leavesOf(criteria).filter(
    (leaf): leaf is DesignLeaf & { readonly scoring: GradeScale } => leaf.scoring.kind === 'grade',
  );

/** Rounded to whole pence, without idle zeros. */
export const pounds = (amount: Fraction): string => formatUnits(roundHalfUp(amount, 2), 2).replace(/\.00$/, '');
