import { fraction, greater, ZERO, type Fraction } from '@commonweal/canonical';

import type { FieldOfBids, PriceField } from '../kinds/curve.js';
import type { ScoringColumns, SocialValueColumn } from './scoring-columns.js';

/** Farther apart than this, relatively, two doubles order their exact values too. */
const SURELY_LESS = 1 - 2 ** -48;

const NO_PRICES: PriceField = { min: ZERO, max: ZERO, mean: ZERO };

/** What the relative kinds need to know of all rows, exact; what no leaf asks for stays 0. */
export function fieldOfBids({ prices, socialValues, leaves }: ScoringColumns): FieldOfBids {
  const asked = new Set(leaves.map(({ scoring }) => scoring.kind));
  return {
    prices: prices === null || prices.length === 0 ? NO_PRICES : priceField(prices, asked.has('mean-deviation')),
    greatestSocialValue: socialValues !== null && asked.has('sv-relative') ? greatestSocialValue(socialValues) : ZERO,
  };
}

/** @param prices whole pence, one at least */
function priceField(prices: Float64Array, needsMean: boolean): PriceField {
  let [min, max] = [Infinity, 0];
  for (const price of prices) {
    if (price < min) min = price;
    if (price > max) max = price;
  }
  const mean = needsMean ? fraction(exactSum(prices), BigInt(prices.length)) : ZERO;
  return { min: fraction(BigInt(min)), max: fraction(BigInt(max)), mean };
}

/** Adds in doubles as long as they are exact. @param values safe integers, 0 or more */
function exactSum(values: Float64Array): bigint {
  let whole = 0n;
  let part = 0;
  for (const value of values) {
    if (part > Number.MAX_SAFE_INTEGER - value) {
      whole += BigInt(part);
      part = 0;
    }
    part += value;
  }
  return whole + BigInt(part);
}

function greatestSocialValue({ approximate, exact }: SocialValueColumn): Fraction {
  const from = greatestOf(approximate) * SURELY_LESS;
  let greatest = ZERO;
  for (let row = 0; row < approximate.length; row++) {
    if ((approximate[row] as number) >= from) greatest = greater(greatest, exact(row));
  }
  return greatest;
}

function greatestOf(values: Float64Array): number {
  let greatest = 0;
  for (const value of values) if (value > greatest) greatest = value;
  return greatest;
}
