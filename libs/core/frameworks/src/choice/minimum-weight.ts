import { fraction, formatExact, over, parseDecimal, times } from '@commonweal/canonical';
import { type Pence, parsePounds } from '@commonweal/money';

import type { MinimumWeight, WeightBasis } from '../content/framework-content.js';

/**
 * The rule for a contract of this value: the first whose span holds it, the lower end included, the upper not.
 *
 * @param value including VAT
 * @example £4,999,999.99 under PPN 026 → 10 %; £5,000,000 → 20 %; £999,999 → none
 */
export const minimumWeightFor = <Rule extends MinimumWeight>(rules: readonly Rule[], value: Pence): Rule | null =>
  rules.find(
    ({ fromPounds, belowPounds }) =>
      value >= penceOf(fromPounds) && (belowPounds === null || value < penceOf(belowPounds)),
  ) ?? null;

/** The percentage is of this part of the score. */
export type ScorePart = 'TOTAL_SCORE' | 'NON_PRICE_SCORE';

/** What the percentage is of, for a tender that scores price by an absolute method or not. */
export const partOfScore = (basis: WeightBasis, priceIsAbsolute: boolean): ScorePart =>
  basis === 'NON_PRICE_SCORE_IF_ABSOLUTE' && priceIsAbsolute ? 'NON_PRICE_SCORE' : 'TOTAL_SCORE';

/**
 * The least weight in the whole tender, in percent.
 *
 *     percent                          of the total score
 *     percent · nonPriceWeight / 100   of the non-price score
 *
 * @param nonPriceWeight what everything but price weighs, in percent (decimal string); read only for the non-price score
 * @example leastWeightOfTotal('10', 'NON_PRICE_SCORE', '60') // '6'
 */
export function leastWeightOfTotal(percent: string, part: ScorePart, nonPriceWeight: string): string {
  if (part === 'TOTAL_SCORE') return formatExact(decimal(percent));
  return formatExact(over(times(decimal(percent), decimal(nonPriceWeight)), fraction(100n)));
}

/** A rule whose figures cannot be read; `contentFaults` refuses such content. */
export class UnreadableRuleError extends Error {
  override readonly name = 'UnreadableRuleError';

  constructor(figure: string) {
    super(`“${figure}” is not a figure`);
  }
}

function decimal(text: string) {
  const parsed = parseDecimal(text);
  if (!parsed) throw new UnreadableRuleError(text);
  return parsed.value;
}

function penceOf(pounds: string): Pence {
  const parsed = parsePounds(pounds);
  if (!parsed.ok) throw new UnreadableRuleError(pounds);
  return parsed.value;
}
