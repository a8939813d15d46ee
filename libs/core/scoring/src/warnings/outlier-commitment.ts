import { compare, fraction, times } from '@commonweal/canonical';

import { rankedBids, type Scored } from './scored.js';
import type { Warning } from './warning.js';

/** `OUTLIER_COMMITMENT`: social value of more than `outlier` £ for each £ of price. Needs the policy's figure. */
export function outlierCommitment(scored: Scored): readonly Warning[] {
  const { outlier } = scored.input.policy;
  if (outlier === null) return [];
  return rankedBids(scored)
    .filter(({ pricePence, socialValue }) => {
      if (pricePence === null) return false;
      return compare(socialValue, times(outlier, fraction(BigInt(pricePence), 100n))) > 0;
    })
    .map(({ id }) => ({ code: 'OUTLIER_COMMITMENT', bid: id }));
}
