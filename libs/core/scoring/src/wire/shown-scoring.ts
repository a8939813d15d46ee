import { formatExact, formatRounded, formatUnits, type Sha256 } from '@commonweal/canonical';

import type { ScoredBid, Scoring } from '../types.js';
import { ENGINE_VERSION } from './engine-version.js';
import type { ResultBid, ScoreResult } from './score-result.js';

/** A scoring as it is published, all but the hash of itself. */
export function shownScoring(scoring: Scoring, inputHash: Sha256): Omit<ScoreResult, 'resultHash'> {
  return {
    version: 1,
    engine: ENGINE_VERSION,
    inputHash,
    leaves: scoring.leaves.map(({ id, effectiveWeight }) => ({ id, effectiveWeight: formatExact(effectiveWeight) })),
    bids: scoring.bids.map((bid) => shownBid(bid, scoring)),
    excluded: scoring.bids.flatMap(({ id, reason }) => (reason === null ? [] : [{ id, reason }])),
    ties: scoring.ties,
    warnings: scoring.warnings,
  };
}

function shownBid(bid: ScoredBid, { leaves, precision, totalDecimals }: Scoring): ResultBid {
  const most = leaves.map(({ id, effectiveWeight }) => ({ id, of: formatRounded(effectiveWeight, precision) }));
  return {
    id: bid.id,
    status: bid.status,
    rank: bid.rank,
    total: bid.total === null ? null : formatUnits(bid.total, totalDecimals),
    socialValue: formatRounded(bid.socialValue, 2),
    points: bid.points.map((points, leaf) => {
      const { id = '', of = '' } = most[leaf] ?? {};
      return { id, points: formatUnits(points, precision), of };
    }),
  };
}
