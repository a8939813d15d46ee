import { ONE, formatRounded, over, parseDecimal } from '@commonweal/canonical';
import type { PlaceRule } from '@commonweal/social-value';

import { percentOf, positive } from './proportional-target.js';
import { EXAMPLE_BIDDERS, type ExampleBidder } from './target-example.js';

/** What one bidder must bring about to be credited with the same sum, by where it lands. */
export interface PlaceOffer {
  readonly bidder: ExampleBidder;
  /** Pounds of benefit, and their share of its yearly income in percent, where the factor is 1. */
  readonly elsewhere: string;
  readonly elsewherePercent: string;
  /** The same in the place that counts most. */
  readonly there: string;
  readonly therePercent: string;
}

/**
 * What place factors ask of a £200,000 charity and of a £20m firm: the same in pounds.
 *
 * @property sum   pounds to be credited with
 * @property place code of the place that counts most, and its factor
 */
export interface PlaceExample {
  readonly sum: string;
  readonly place: string;
  readonly factor: string;
  readonly offers: readonly PlaceOffer[];
}

/** Where a lot has no target in pounds. */
const USUAL = '10000.00';

/**
 * The worked example of a lot's place factors.
 *
 * @param target pounds of social value that earn full points, where the lot has such a target
 * @returns null where no place counts for anything
 * @example factor 1.25 in a ward, target £40,000 → £40,000 elsewhere or £32,000 there, for either bidder
 */
export function placeExample({ places }: PlaceRule, target: string | null): PlaceExample | null {
  const sum = target !== null && positive(target) ? target : USUAL;
  const [most] = places.toSorted((a, b) => compare(b.factor, a.factor));
  const [credited, factor] = [positive(sum), most ? positive(most.factor) : null];
  if (!most || !credited || !factor) return null;
  const there = over(credited, factor);
  const offers = EXAMPLE_BIDDERS.map((bidder) => {
    const income = positive(bidder.income) ?? ONE;
    return {
      ...{ bidder, elsewhere: formatRounded(credited, 2), elsewherePercent: percentOf(credited, income, 2) },
      ...{ there: formatRounded(there, 2), therePercent: percentOf(there, income, 2) },
    };
  });
  return { sum: formatRounded(credited, 2), place: most.code, factor: most.factor, offers };
}

function compare(a: string, b: string): number {
  const [x, y] = [parseDecimal(a)?.value ?? ONE, parseDecimal(b)?.value ?? ONE];
  return Number(x.n * y.d - y.n * x.d);
}
