import { compare, formatUnits, fraction, formatRounded } from '@commonweal/canonical';

import type { Method } from '../methods/method.js';
import type { ScoringBid } from '../types.js';
import type { Objection } from './objection.js';

/** `fixed-budget`: a bid above the budget is not ranked; at the budget it is. */
export function overBudget(method: Method, { pricePence }: ScoringBid): readonly Objection[] {
  if (method.kind !== 'fixed-budget' || pricePence === null) return [];
  if (compare(fraction(BigInt(pricePence), 100n), method.budget) <= 0) return [];
  const [price, budget] = [formatUnits(pricePence, 2), formatRounded(method.budget, 2)];
  return [{ status: 'over-budget', reason: `The price of £${price} is over the budget of £${budget}.` }];
}
