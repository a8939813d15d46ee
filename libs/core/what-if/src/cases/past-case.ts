import { formatRounded, fraction, over, plus, times, type Fraction } from '@commonweal/canonical';
import { type Bundle, type BundleBid, parseBundle, type ScoreResult } from '@commonweal/scoring';

import { type Design, type DesignLeaf, leavesOf } from '../design/design.js';
import { exact, type GradeScale, shareOf } from './grade-on-scale.js';
import { gradesOf, pounds } from './invented-cases.js';
import { MOST_SAMPLE_BIDS, type SampleBid } from './sample-case.js';

/** A ranked bid of the past without anything that says whose it was. */
export interface PastBid {
  readonly rank: number;
  /** £; null when it had no price */
  readonly price: string | null;
  /** £ of commitments */
  readonly socialValue: string;
  /** mean share of the marking scales earned, 0 to 1 with 4 decimals: of quality, and of how commitments are kept; null where nothing was graded */
  readonly quality: string | null;
  readonly method: string | null;
}

/**
 * The best ranked bids of a scored bundle, without ids.
 *
 * @returns empty when the bundle cannot be read
 */
export function pastBids(bundle: Bundle, result: Pick<ScoreResult, 'bids'>): readonly PastBid[] {
  if (!parseBundle(bundle).ok) return [];
  const byId = new Map(bundle.bids.map((bid) => [bid.id, bid]));
  return result.bids.slice(0, MOST_SAMPLE_BIDS).flatMap(({ id, rank, socialValue }) => {
    const bid = byId.get(id);
    if (!bid || rank === null) return [];
    return [{ rank, price: bid.price ?? null, socialValue, ...marksOf(bundle, bid) }];
  });
}

function marksOf({ criteria }: Bundle, { grades = {} }: BundleBid) {
  const graded = leavesOf(criteria).filter(
    (leaf): leaf is DesignLeaf & { scoring: GradeScale } => leaf.scoring.kind === 'grade',
  );
  const meanShare = (isMethod: boolean) => {
    const some = graded.filter(({ kind }) => (kind === 'social-value') === isMethod);
    if (some.length === 0) return null;
    const total = some.map(({ id, scoring }) => shareOf(scoring, grades[id] ?? '0')).reduce(plus);
    return formatRounded(over(total, fraction(BigInt(some.length))), 4);
  };
  return { quality: meanShare(false), method: meanShare(true) };
}

/**
 * What past bids would be here: prices and commitments in proportion to the two contracts' values, grades at the same
 * share of the scales. A past contract of unknown value is taken to have been worth the mean of its prices.
 *
 * @param past  its bids, and its estimated value in £ or null
 * @param names what the bid of each rank is called
 */
export function bidsOfPast(
  design: Design,
  past: { readonly bids: readonly PastBid[]; readonly estimatedValue: string | null },
  names: (bid: PastBid) => string,
): readonly SampleBid[] {
  const rate = rateOf(design, past);
  return past.bids.map((bid) => ({
    name: names(bid),
    price: pounds(times(exact(bid.price ?? '0'), rate)),
    socialValue: pounds(times(exact(bid.socialValue), rate)),
    grades: gradesOf(design, (leaf) => shareFor(leaf, bid)),
  }));
}

const shareFor = ({ kind }: DesignLeaf, { quality, method }: PastBid): Fraction =>
  exact((kind === 'social-value' ? (method ?? quality) : (quality ?? method)) ?? '0.5');

const ONE = fraction(1n);

function rateOf(
  { contractValue }: Design,
  { bids, estimatedValue }: { bids: readonly PastBid[]; estimatedValue: string | null },
) {
  const then = estimatedValue === null ? meanPrice(bids) : exact(estimatedValue);
  return contractValue === undefined || then.n === 0n ? ONE : over(exact(contractValue), then);
}

function meanPrice(bids: readonly PastBid[]): Fraction {
  const prices = bids.flatMap(({ price }) => (price === null ? [] : [exact(price)]));
  return prices.length === 0 ? fraction(0n) : over(prices.reduce(plus), fraction(BigInt(prices.length)));
}
