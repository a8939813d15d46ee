import { percentInWords } from '@commonweal/ui';

import type { Result } from '../scored-result';
import type { Finding } from './ranking-view';

/** Below this share of the simulations, in percent, somebody else's share belongs into the same sentence. */
const CLOSE = 75;

/** How firmly the winner stands, as a sentence; when it is close, with the strongest rival. */
export function confidenceFinding(
  { winnerKey, winnerShare, firstPlaces }: NonNullable<Result['confidence']>,
  nameOf: (key: string) => string,
): Finding {
  const values = { winner: nameOf(winnerKey), share: percentInWords(winnerShare) };
  const rivals = firstPlaces.filter(({ bidKey }) => bidKey !== winnerKey);
  const [strongest] = [...rivals].sort((a, b) => Number(b.share) - Number(a.share));
  if (!strongest || Number(winnerShare) >= CLOSE) return { key: 'result.confidence.finding', values };
  const other = { other: nameOf(strongest.bidKey), otherShare: percentInWords(strongest.share) };
  return { key: 'result.confidence.close', values: { ...values, ...other } };
}
