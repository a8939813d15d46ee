import { scoreColumns } from '../columns/score-columns.js';
import type { ScoringColumns } from '../columns/scoring-columns.js';
import { withKnownPoints, withoutRow } from '../columns/without-row.js';
import { isRelative } from '../kinds/scoring-kind.js';
import { runsQuadratic } from './quadratic.js';
import { rankedRows, type Scored } from './scored.js';
import type { RankChange, Warning } from './warning.js';

/**
 * `RANK_REVERSAL`: withdraws each ranked bid in turn, scores again, and reports every change of order among the others.
 *
 * Where every kind is absolute nobody's points depend on a rival, so there is nothing to look for.
 */
export function rankReversal(scored: Scored): readonly Warning[] {
  if (!runsQuadratic(scored) || !scored.leaves.some(({ scoring }) => isRelative(scoring))) return [];
  const columns = withKnownPoints(scored.columns, scored.outcome.pointsByLeaf);
  return rankedRows(scored).flatMap((row) => {
    const bids = changesWithout(scored, columns, row);
    return bids.length === 0 ? [] : [{ code: 'RANK_REVERSAL', withdrawn: idOf(scored, row), bids }];
  });
}

function changesWithout(scored: Scored, columns: ScoringColumns, gone: number): readonly RankChange[] {
  const after = scoreColumns(withoutRow(columns, gone)).ranks;
  const before = ranksAmongOthers(scored.outcome.ranks, gone);
  const changes: RankChange[] = [];
  after.forEach((rank, at) => {
    if (rank === before[at]) return;
    const id = idOf(scored, at < gone ? at : at + 1);
    changes.push({ id, before: rankOrNull(before[at]), after: rankOrNull(rank) });
  });
  return changes;
}

/** Ranks as they stand when one row is struck out and nothing is scored again. */
function ranksAmongOthers(ranks: Uint32Array, gone: number): Uint32Array {
  const struck = ranks[gone] as number;
  return ranks.filter((_, row) => row !== gone).map((rank) => (rank > struck ? rank - 1 : rank));
}

const rankOrNull = (rank: number | undefined): number | null => (rank === undefined || rank === 0 ? null : rank);

const idOf = ({ takingPart }: Scored, row: number): string => takingPart[row]?.id ?? '';
