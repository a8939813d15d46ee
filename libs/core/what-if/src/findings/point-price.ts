import { formatRounded, fraction, minus, over, plus, type Fraction, ZERO } from '@commonweal/canonical';
import {
  effectiveWeights,
  isPriceScoring,
  isSocialValueScoring,
  leafFractions,
  type ScoringBid,
  type ScoringInput,
} from '@commonweal/scoring';

import { pointsOn } from './price-curve.js';

/**
 * What a point costs around one bid, £ with pence; null where the rule gives no answer there (a flat stretch, a cap, a
 * method that does not weigh the price).
 */
export interface PointPrice {
  /** the middle bid by price, about which this is said */
  readonly bid: string;
  /** £ that the bid may add to its price for one more point of anything else and stand as before */
  readonly pricePerPoint: string | null;
  /** £ of commitments that earn one more point of social value */
  readonly valuePerPoint: string | null;
  /** £ of price that £1 of commitments is worth: the first divided by the second */
  readonly pricePerPoundOfValue: string | null;
}

/** A small step: this part of the bid's price. */
const STEP = 100n;

/**
 * £ per point, by a step of 1 % of the middle bid's price: what it loses when it asks that much more, and what it gains when
 * its commitments are worth that much more, the others staying as they are. Formulas bend, so it is true around that bid.
 * Under `willingness-to-pay` a point costs what was published; under `price-per-point`, price ÷ points.
 *
 * @returns null without a ranked bid that has a price
 */
export function pointPrice(input: ScoringInput): PointPrice | null {
  const bid = middleBid(input);
  if (!bid?.pricePence) return null;
  const step = fraction(BigInt(bid.pricePence), 100n * STEP);
  const pricePerPoint = priceOfPoint(input, bid, step);
  const gained = minus(
    valuePoints(input, { ...bid, socialValue: plus(bid.socialValue, step) }),
    valuePoints(input, bid),
  );
  const valuePerPoint = gained.n > 0n ? over(step, gained) : null;
  const perPound = pricePerPoint && valuePerPoint && over(pricePerPoint, valuePerPoint);
  return {
    bid: bid.id,
    pricePerPoint: shown(pricePerPoint),
    valuePerPoint: shown(valuePerPoint),
    pricePerPoundOfValue: shown(perPound),
  };
}

const shown = (amount: Fraction | null): string | null => amount && formatRounded(amount, 2);

/** The middle one by price of those that take part; of an even number the cheaper of the two. */
function middleBid(input: ScoringInput): ScoringBid | undefined {
  const taking = new Set(leafFractions(input).bidIds);
  const priced = input.bids.filter(({ id, pricePence }) => taking.has(id) && pricePence !== null);
  const sorted = priced.toSorted((a, b) => (a.pricePence ?? 0) - (b.pricePence ?? 0) || (a.id < b.id ? -1 : 1));
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function priceOfPoint(input: ScoringInput, bid: ScoringBid, step: Fraction): Fraction | null {
  const { method } = input;
  if (method.kind === 'willingness-to-pay') return method.perPoint;
  if (method.kind === 'price-per-point')
    return quotient(
      priceOf(bid),
      pointsOf(input, bid, () => true),
    );
  return method.kind === 'weighted-sum' ? priceOfPricePoint(input, bid, step) : null;
}

/** What the bid loses in points for its price when it asks a step more. */
function priceOfPricePoint(input: ScoringInput, bid: ScoringBid, step: Fraction): Fraction | null {
  const dearer = { ...bid, pricePence: (bid.pricePence ?? 0) + Number((step.n * 100n) / step.d) };
  const lost = minus(pointsOf(input, bid, isPrice(input)), pointsOf(input, dearer, isPrice(input)));
  return quotient(minus(priceOf(dearer), priceOf(bid)), lost);
}

const priceOf = ({ pricePence }: ScoringBid): Fraction => fraction(BigInt(pricePence ?? 0), 100n);

/** Null where nothing is got for it, or nothing is asked. */
const quotient = (asked: Fraction, points: Fraction): Fraction | null =>
  points.n > 0n && asked.n > 0n ? over(asked, points) : null;

const isPrice = (input: ScoringInput) => {
  const ids = new Set(effectiveWeights(input).flatMap(({ id, scoring }) => (isPriceScoring(scoring) ? [id] : [])));
  return (id: string) => ids.has(id);
};

function valuePoints(input: ScoringInput, bid: ScoringBid): Fraction {
  const ids = new Set(
    effectiveWeights(input).flatMap(({ id, scoring }) => (isSocialValueScoring(scoring) ? [id] : [])),
  );
  return pointsOf(input, bid, (id) => ids.has(id));
}

/** Exact points of one bid, put in its own place, on some of the criteria. */
function pointsOf(input: ScoringInput, bid: ScoringBid, counts: (leaf: string) => boolean): Fraction {
  const changed = { ...input, bids: input.bids.map((one) => (one.id === bid.id ? bid : one)) };
  const { leaves, bidIds, fractions } = leafFractions(changed);
  const row = fractions[bidIds.indexOf(bid.id)];
  const counted = new Set(leaves.flatMap(({ id }) => (counts(id) ? [id] : [])));
  return row ? pointsOn(leaves, row, counted) : ZERO;
}
