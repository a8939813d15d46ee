import { formatRounded, fraction, ONE, over, plus, times, type Fraction, ZERO } from '@commonweal/canonical';
import { isPriceScoring, leafFractions, type ScoringInput, type WeightedLeaf } from '@commonweal/scoring';

import { exact } from '../cases/grade-on-scale.js';
import { plainBid, withBid } from './plain-bid.js';

/** What a price earns, points with 4 decimals. */
export interface PricePoints {
  /** £ */
  readonly price: string;
  readonly points: string;
}

/** What prices earn in one case. */
export interface PriceCurve {
  /** the most that the price can earn */
  readonly of: string;
  /** what one more bid would earn at a price, the others staying as they are; by rising price */
  readonly curve: readonly PricePoints[];
  /** the case's own bids that take part */
  readonly bids: readonly (PricePoints & { readonly bid: string })[];
}

const DECIMALS = 4;
const PROBE = '~';
/** From half the middle price to one and a half of it. */
const FROM = 50;
const TO = 150;
const STEP = 4;
const HUNDRED = fraction(100n);

/**
 * The price formula as a curve: another bid is put at one price after the other, and the engine says what it earns.
 * Under a relative formula a low price also changes what the others earn; the curve is about the newcomer alone.
 *
 * @param leafIds the criteria that are scored by price
 * @param middle  £ in the middle of the curve
 * @returns null where nothing is scored by price, or the middle is 0
 */
export function priceCurve(input: ScoringInput, leafIds: ReadonlySet<string>, middle: string): PriceCurve | null {
  if (leafIds.size === 0 || exact(middle).n === 0n) return null;
  const { leaves, bidIds, fractions } = leafFractions(input);
  const points = (row: readonly Fraction[]) => formatRounded(pointsOn(leaves, row, leafIds), DECIMALS);
  const pence = new Map(input.bids.map(({ id, pricePence }) => [id, pricePence ?? 0]));
  const field = pricedField(input, leaves, new Set(bidIds));
  const newcomer = (price: number) => {
    const row = probed(field, price);
    return points(leaves.map(({ id }) => row.get(id) ?? ZERO));
  };
  return {
    of: points(leaves.map(() => ONE)),
    curve: pricesAround(middle).map((price) => ({ price: inPounds(price), points: newcomer(price) })),
    bids: bidIds.map((bid, at) => ({
      ...{ bid, price: inPounds(pence.get(bid) ?? 0) },
      points: points(fractions[at] ?? []),
    })),
  };
}

/** The bids that take part, looked at by their prices alone: nothing else decides what a price earns. */
function pricedField(input: ScoringInput, leaves: readonly WeightedLeaf[], taking: ReadonlySet<string>): ScoringInput {
  const priced = leaves.filter(({ scoring }) => isPriceScoring(scoring));
  return {
    ...input,
    criteria: priced.map(({ id, scoring }) => ({ id, scoring, kind: null, weight: HUNDRED })),
    bids: input.bids.filter(({ id }) => taking.has(id)),
  };
}

/** Fractions that a further bid of that price earns, by leaf; none where it would not be ranked. */
function probed(field: ScoringInput, pence: number): ReadonlyMap<string, Fraction> {
  const { leaves, bidIds, fractions } = leafFractions(withBid(field, plainBid(field, PROBE, pence)));
  const row = fractions[bidIds.indexOf(PROBE)] ?? [];
  return new Map(row.map((earned, at) => [leaves[at]?.id ?? '', earned]));
}

/** Exact points on some of the leaves. */
export const pointsOn = (
  leaves: readonly WeightedLeaf[],
  row: readonly Fraction[],
  leafIds: ReadonlySet<string>,
): Fraction =>
  leaves
    .map(({ id, effectiveWeight }, at) => (leafIds.has(id) ? times(effectiveWeight, row[at] ?? ZERO) : ZERO))
    .reduce(plus, ZERO);

function pricesAround(middle: string): readonly number[] {
  const count = (TO - FROM) / STEP + 1;
  return Array.from({ length: count }, (_, at) => {
    const pounds = over(times(exact(middle), fraction(BigInt(FROM + at * STEP))), fraction(100n));
    return Number((pounds.n * 100n) / pounds.d);
  });
}

const inPounds = (pence: number): string => formatRounded(fraction(BigInt(pence), 100n), 2);
