import { compare, fraction, minus, over, times, type Fraction } from '@commonweal/canonical';

import type { Policy } from '../types.js';
import { rankedBids, type Scored } from './scored.js';
import type { Warning } from './warning.js';

type Limits = NonNullable<Policy['abnormallyLow']>;

/** With fewer bids there are no "others" to speak of. */
const FEWEST_BIDS = 3;
const HUNDRED = fraction(100n);

/** Pence of one bid against those of the others. */
interface Compared {
  readonly id: string;
  readonly price: Fraction;
  readonly meanOfOthers: Fraction;
  /** second lowest price of all; null for every bid but the lowest */
  readonly second: Fraction | null;
}

/**
 * `ABNORMALLY_LOW`: a price at least x % below the mean of the others, or the lowest at least y % below the second lowest.
 *
 *     (mean of others − P) / mean of others ≥ x/100        (P₂ − P₁) / P₂ ≥ y/100
 *
 * It asks for a clarification and never rejects a bid. Needs three ranked bids and the policy's figures.
 *
 * @see Procurement Act 2023, s.19: abnormally low tenders and the right to explain
 */
export function abnormallyLow(scored: Scored): readonly Warning[] {
  const limits = scored.input.policy.abnormallyLow;
  if (limits === null || scored.columns.prices === null) return [];
  return comparedPrices(scored).flatMap((compared): readonly Warning[] => {
    const tests = testsFailed(compared, limits);
    return tests.length === 0 ? [] : [{ code: 'ABNORMALLY_LOW', bid: compared.id, tests }];
  });
}

function comparedPrices(scored: Scored): readonly Compared[] {
  const bids = rankedBids(scored).map(({ id, pricePence }) => ({ id, pence: BigInt(pricePence ?? 0) }));
  if (bids.length < FEWEST_BIDS) return [];
  const total = bids.reduce((sum, { pence }) => sum + pence, 0n);
  const [lowest = 0n, second = 0n] = bids.map(({ pence }) => pence).sort((a, b) => (a < b ? -1 : 1));
  return bids.map(({ id, pence }) => ({
    id,
    price: fraction(pence),
    meanOfOthers: fraction(total - pence, BigInt(bids.length - 1)),
    second: pence === lowest ? fraction(second) : null,
  }));
}

function testsFailed({ price, meanOfOthers, second }: Compared, { belowMean, belowSecond }: Limits) {
  const mean = belowMean !== null && liesBelow(price, meanOfOthers, belowMean) ? (['mean'] as const) : [];
  const next =
    belowSecond !== null && second !== null && liesBelow(price, second, belowSecond) ? (['second'] as const) : [];
  return [...mean, ...next];
}

/** Whether a price is less than another and by at least so many per cent of it. */
function liesBelow(price: Fraction, other: Fraction, percent: Fraction): boolean {
  if (compare(price, other) >= 0) return false;
  return compare(times(over(minus(other, price), other), HUNDRED), percent) >= 0;
}
