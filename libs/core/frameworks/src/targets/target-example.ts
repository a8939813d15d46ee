import { type Fraction, ONE, formatRounded, over } from '@commonweal/canonical';
import { type Result, ok } from '@commonweal/result';

import type { ProportionalTarget } from '../content/framework-content.js';
import {
  type TargetNotFixed,
  type TargetedContract,
  percentOf,
  positive,
  proportionalTarget,
} from './proportional-target.js';

/** A bidder of some size, by its yearly income in pounds. */
export interface ExampleBidder {
  readonly name: 'CHARITY' | 'FIRM';
  readonly income: string;
}

export const EXAMPLE_BIDDERS: readonly ExampleBidder[] = [
  { name: 'CHARITY', income: '200000.00' },
  { name: 'FIRM', income: '20000000.00' },
];

/** A bidder that offers some social value, and the share of the points it earns for it. */
export interface ExampleOffer {
  readonly bidder: ExampleBidder;
  /** Pounds of social value. */
  readonly offer: string;
  /** The offer as a percentage of the bidder's yearly income. */
  readonly percentOfIncome: string;
  /** Percentage of the criterion's points against the target: SV / target, at most all. */
  readonly againstTarget: string;
  /** Percentage of the points if the largest offer set the measure: SV / SVmax. */
  readonly againstLargest: string;
}

/**
 * What a target asks of a £200,000 charity and of a £20m firm that bid for the same contract. The charity offers just the
 * target; the firm offers ten times as much, because it can.
 *
 * @property perUnit  how many units of the measure the target amounts to, rounded up to whole ones; null without a value
 */
export interface TargetExample {
  readonly target: string;
  readonly offers: readonly ExampleOffer[];
  readonly units: string | null;
}

const TIMES: Readonly<Record<ExampleBidder['name'], bigint>> = { CHARITY: 1n, FIRM: 10n };

/**
 * The worked example for a contract.
 *
 * @param unitValue pounds for one unit of a measure, net of what is taken off; null leaves `units` out
 * @example a target of 20p in the pound, £200,000 → £40,000: a charity earns 100 % with it; relative to a firm that offers
 * £400,000 it would earn 10 %
 */
export function targetExample(
  target: ProportionalTarget,
  contract: TargetedContract,
  unitValue: string | null,
): Result<TargetExample, TargetNotFixed> {
  const fixed = proportionalTarget(target, contract);
  if (!fixed.ok) return fixed;
  const full = positive(fixed.value);
  const offers = full ? EXAMPLE_BIDDERS.map((bidder) => offerOf(bidder, full)) : [];
  return ok({ target: fixed.value, offers, units: full && unitValue ? unitsOf(full, unitValue) : null });
}

function offerOf(bidder: ExampleBidder, target: Fraction): ExampleOffer {
  const offer = { n: target.n * TIMES[bidder.name], d: target.d };
  const largest = { n: target.n * TIMES.FIRM, d: target.d };
  return {
    ...{ bidder, offer: formatRounded(offer, 2) },
    percentOfIncome: percentOf(offer, positive(bidder.income) ?? ONE),
    againstTarget: '100.0',
    againstLargest: percentOf(offer, largest),
  };
}

function unitsOf(target: Fraction, unitValue: string): string | null {
  const each = positive(unitValue);
  if (!each) return null;
  const { n, d } = over(target, each);
  return String((n + d - 1n) / d);
}
