import { percentInWords } from '@commonweal/ui';

import type { Result } from '../scored-result';
import type { Finding } from './ranking-view';

type Confidence = NonNullable<Result['confidence']>;

/** Below this share of the simulations, in percent, somebody else's share belongs into the same sentence. */
const CLOSE = 75;

/** How firmly the winner stands, as a sentence; when it is close, with the strongest rival. */
export function confidenceFinding(confidence: Confidence, nameOf: (key: string) => string): Finding {
  const { winnerKey, winnerShare } = confidence;
  const values = { winner: nameOf(winnerKey), share: percentInWords(winnerShare) };
  const strongest = likeliestFirst(confidence).find(({ bidKey }) => bidKey !== winnerKey);
  if (!strongest || Number(winnerShare) >= CLOSE) return { key: 'result.confidence.finding', values };
  const other = { other: nameOf(strongest.bidKey), otherShare: percentInWords(strongest.share) };
  return { key: 'result.confidence.close', values: { ...values, ...other } };
}

/** How often each bid comes first, the most frequent first; equal ones in the given order. */
export function likeliestFirst({ firstPlaces }: Pick<Confidence, 'firstPlaces'>): Confidence['firstPlaces'] {
  return [...firstPlaces].sort((a, b) => Number(b.share) - Number(a.share));
}
