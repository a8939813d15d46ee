import { columnsOf } from './columns/columns-of.js';
import { scoreColumns } from './columns/score-columns.js';
import type { ColumnsOutcome } from './columns/scoring-columns.js';
import { totalDecimals } from './methods/totals.js';
import { byId, participants, type KeptOut } from './participants.js';
import type { ScoredBid, ScoreOptions, Scoring, ScoringBid, ScoringInput } from './types.js';
import { warnings } from './warnings/warnings.js';

/**
 * Scores a tender: points, totals, ranks, ties, who is not ranked and why, and what to look at twice.
 *
 * Pure: the same input gives the same outcome on any machine, and the order of the bids makes no difference.
 *
 * @param input read by `parseBundle`, or built from records that satisfy the same rules
 */
export function score(input: ScoringInput, options: ScoreOptions = {}): Scoring {
  const { leaves, takingPart, keptOut } = participants(input);
  const columns = columnsOf(input, leaves, takingPart);
  const outcome = scoreColumns(columns);
  const bids = [...takingPart.map((bid, row) => scoredBid(bid, outcome, row)), ...keptOut.map(keptOutBid)];
  const ties = tiesAmong(bids);
  return {
    precision: input.method.precision,
    totalDecimals: totalDecimals(input.method),
    leaves,
    bids: bids.toSorted(byRankThenId),
    ties,
    warnings: warnings({ input, leaves, columns, outcome, takingPart, ties, quadratic: options.quadratic === true }),
  };
}

function scoredBid(bid: ScoringBid, { pointsByLeaf, totals, ranks }: ColumnsOutcome, row: number): ScoredBid {
  const rank = ranks[row] as number;
  if (rank === 0) return notRanked(bid, 'no-points', 'The bid has no points to divide its price by.');
  return {
    ...carried(bid),
    status: 'ranked',
    reason: null,
    rank,
    total: BigInt(totals[row] as number | bigint),
    points: pointsByLeaf.map((points) => points[row] as number),
  };
}

const keptOutBid = ({ bid, objection: { status, reason } }: KeptOut): ScoredBid => notRanked(bid, status, reason);

function notRanked(bid: ScoringBid, status: ScoredBid['status'], reason: string): ScoredBid {
  return { ...carried(bid), status, reason, rank: null, total: null, points: [] };
}

const carried = ({ id, socialValue, offeredSocialValue }: ScoringBid) => ({ id, socialValue, offeredSocialValue });

/** Ranked bids first. */
const byRankThenId = (a: ScoredBid, b: ScoredBid): number =>
  (a.rank ?? NOT_RANKED) - (b.rank ?? NOT_RANKED) || byId(a, b);

const NOT_RANKED = Number.MAX_SAFE_INTEGER;

/** Ids that share a rank, the best rank first. */
function tiesAmong(bids: readonly ScoredBid[]): readonly (readonly string[])[] {
  const byRank = new Map<number, string[]>();
  for (const { id, rank } of bids) {
    if (rank === null) continue;
    const sharing = byRank.get(rank);
    if (sharing === undefined) byRank.set(rank, [id]);
    else sharing.push(id);
  }
  return [...byRank]
    .filter(([, ids]) => ids.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([, ids]) => ids.sort());
}
