import { formatRounded, fraction } from '@commonweal/canonical';
import { type Overtaking, type ScoringInput, standing, withdrawal } from '@commonweal/scoring';

import { plainBid, withBid } from './plain-bid.js';

/** What one more bid does to the order of the others, when all it has is a very low price. */
export interface LowBidFinding {
  /** £: half the lowest price of the case */
  readonly price: string;
  /** the newcomer itself would win */
  readonly wins: boolean;
  /** among the others somebody else is first */
  readonly changesWinner: boolean;
  /** who of the others passes whom because the newcomer is there */
  readonly overtakings: readonly Overtaking[];
}

const LOW = '~low';

/**
 * The one-very-low-bid test: a bid at half the lowest price, with the lowest grades that are let in and no commitments,
 * comes to the case. A fair order between two bids does not hang on whether such a third one comes.
 *
 * @returns null where no bid has a price above £0.01
 */
export function lowBidTest(input: ScoringInput): LowBidFinding | null {
  const prices = input.bids.flatMap(({ pricePence }) => (pricePence === null ? [] : [pricePence]));
  const price = Math.floor(Math.min(...prices) / 2);
  if (prices.length === 0 || price === 0) return null;
  const joined = withBid(input, plainBid(input, LOW, price));
  const ranks = standing(joined);
  const without = withdrawal(joined, ranks, [LOW]);
  return {
    price: formatRounded(fraction(BigInt(price), 100n), 2),
    wins: ranks.get(LOW) === 1,
    changesWinner: without.winnerChanged,
    // Who passes whom when it goes is passed when it comes.
    overtakings: without.overtakings.map(({ overtaking, overtaken }) => ({
      overtaking: overtaken,
      overtaken: overtaking,
    })),
  };
}
