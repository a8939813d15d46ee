import { fraction, ONE, type Fraction } from '@commonweal/canonical';

import { columnsOf } from './columns/columns-of.js';
import { fieldOfBids } from './columns/field-of-bids.js';
import { curveOf } from './kinds/curve-of.js';
import { isPriceScoring, isSocialValueScoring } from './kinds/scoring-kind.js';
import { participants } from './participants.js';
import type { LeafFractions, ScoringBid, ScoringInput, WeightedLeaf } from './types.js';

/**
 * The exact fraction of each leaf's weight that each bid taking part earned, before any rounding.
 *
 * Points are then effective weight × fraction, rounded once: the slow road, which the columns must agree with.
 */
export function leafFractions(input: ScoringInput): LeafFractions {
  const { leaves, takingPart } = participants(input);
  const field = fieldOfBids(columnsOf(input, leaves, takingPart));
  const curves = leaves.map((leaf) => ({ leaf, curve: curveOf(leaf.scoring, field) }));
  return {
    bidIds: takingPart.map(({ id }) => id),
    leaves,
    fractions: takingPart.map((bid) => curves.map(({ leaf, curve }) => curve.exact(amountOf(leaf, bid)))),
  };
}

/** What a leaf looks at in a bid: price in pence, social value in £, or the grade. Reading made sure that it is there. */
function amountOf({ id, scoring }: WeightedLeaf, bid: ScoringBid): Fraction {
  if (isPriceScoring(scoring)) return fraction(BigInt(bid.pricePence as number));
  if (isSocialValueScoring(scoring)) return bid.socialValue;
  return bid.grades.get(id) ?? ONE;
}
