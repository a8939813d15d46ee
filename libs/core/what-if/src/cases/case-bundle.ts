import { fraction, over, plus, type Fraction } from '@commonweal/canonical';
import type { Bundle, BundleBid } from '@commonweal/scoring';
import { placeShares } from '@commonweal/social-value';

import { type Design, leavesOf } from '../design/design.js';
import { gradeAt, isOnScale, shareOf } from './grade-on-scale.js';
import { gradedLeaves } from './invented-cases.js';
import { bidLetter, type SampleBid, type SampleCase } from './sample-case.js';

/**
 * A case as a complete proof bundle: what `commonweal score` takes. Bids are called A, B, C … by their place, not by name.
 *
 * Criteria may have changed since the bids were written down: a grade that is missing or off its scale is filled in at the
 * share of the scale that the bid's other grades have (without any: the middle). Conditions are passed.
 */
export function caseBundle(design: Design, { bids }: SampleCase): Bundle {
  const { placeRule: _, ...published } = design;
  return { ...published, bids: bids.map((bid, position) => bundleBid(design, bid, bidLetter(position))) };
}

/** One sample bid as the engine reads it. */
export function bundleBid(design: Design, bid: SampleBid, id: string): BundleBid {
  const conditions = leavesOf(design.criteria).filter(({ scoring }) => scoring.kind === 'pass-fail');
  return {
    id,
    price: bid.price,
    ...valueOf(design, bid),
    grades: fittedGrades(design, bid),
    ...(conditions.length > 0 && { passed: Object.fromEntries(conditions.map((leaf) => [leaf.id, true])) }),
  };
}

/** Its commitments as a sum; where they name a place that may count more or less, as one that lands there, for one year. */
function valueOf({ placeRule }: Design, { socialValue, place }: SampleBid): Partial<BundleBid> {
  if (!placeRule || !place) return { socialValue };
  const landing = { places: placeShares(placeRule, [place]) };
  return { commitments: [{ id: 'c1', quantity: '1', unitValue: socialValue, years: 1, ...landing }] };
}

/** A grade of its scale on each graded criterion. */
export function fittedGrades(design: Design, { grades }: Pick<SampleBid, 'grades'>): Record<string, string> {
  const leaves = gradedLeaves(design).map((leaf) => ({ leaf, given: grades[leaf.id] ?? '' }));
  const sound = leaves.filter(({ leaf, given }) => isOnScale(leaf.scoring, given));
  const kept = Object.fromEntries(sound.map(({ leaf, given }) => [leaf.id, given]));
  if (sound.length === leaves.length) return kept;
  const usual = meanOf(sound.map(({ leaf, given }) => shareOf(leaf.scoring, given)));
  return Object.fromEntries(leaves.map(({ leaf }) => [leaf.id, kept[leaf.id] ?? gradeAt(leaf.scoring, usual)]));
}

const MIDDLE = fraction(1n, 2n);

const meanOf = (shares: readonly Fraction[]): Fraction =>
  shares.length === 0 ? MIDDLE : over(shares.reduce(plus), fraction(BigInt(shares.length)));
